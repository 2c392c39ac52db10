package dev.attache.programme.agenda;

import dev.attache.platform.http.Listing;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.summit.Vocabulary;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An entry of the organiser's official programme. */
@Entity
@DiscriminatorValue("SESSION")
public class Session extends Engagement {
    /** A code of the summit's formats, or null. */
    public String format;

    @JdbcTypeCode(SqlTypes.JSON)
    public LocalizedText series;

    @Basic(fetch = FetchType.LAZY)
    @Column(insertable = false, updatable = false)
    String seriesSearch;

    public Session() {
        kind = EngagementKind.SESSION;
    }

    public static Session of(Summit summit, long id) {
        return (Session) Engagement.of(summit, EngagementKind.SESSION, id);
    }

    /** The whole programme without cancelled sessions; one query. */
    public static List<Session> inProgrammeOrder(Summit summit) {
        return list("summit = ?1 and status = SCHEDULED order by startsAt, id", summit);
    }

    static Listing<SessionRow> matching(String summit, SessionFilter filter) {
        return EngagementFilters.common(
                        new Listing<>(SessionRow.class, SessionRow.SQL, "engagement e"),
                        EngagementKind.SESSION,
                        summit,
                        filter)
                .join("session s on s.id = e.id")
                .and("s.format = ?", filter.format)
                .andHolds(filter.series, "e.search")
                .andLineHolds(filter.series, "s.series_search")
                .sort("format", "s.format")
                .ifEmpty(() -> Vocabulary.FORMATS.requireFilter(Summit.named(summit), filter.format, "format"));
    }

    static List<String> themesInUse(Summit summit) {
        return Panache.getSession()
                .createNativeQuery(
                        "select distinct unnest(themes) theme from engagement where summit_id = :summit", String.class)
                .addScalar("theme", String.class)
                .setParameter("summit", summit.id)
                .getResultList();
    }

    static List<String> formatsInUse(Summit summit) {
        return getEntityManager()
                .createQuery(
                        "select distinct s.format from Session s where s.summit = :summit and s.format is not null",
                        String.class)
                .setParameter("summit", summit)
                .getResultList();
    }

    @Override
    protected Stream<Runnable> checks(NewEngagement body) {
        String code = ((NewSession) body).format();
        return Stream.concat(
                super.checks(body),
                code == null ? Stream.empty() : Stream.of(() -> Vocabulary.FORMATS.require(summit, code, "/format")));
    }

    @Override
    protected void apply(NewEngagement body, Instant now) {
        NewSession session = (NewSession) body;
        format = session.format();
        series = session.series();
        kindWords = words(series).collect(Collectors.joining("\n"));
        super.apply(body, now);
    }
}
