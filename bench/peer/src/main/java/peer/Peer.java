package peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An itinerary of Attaché's rows by Spring MVC and JPA: constructor expressions, JSON columns as maps, no sign-in. */
@SpringBootApplication
public class Peer {
    public static void main(String[] arguments) {
        SpringApplication.run(Peer.class, arguments);
    }
}

@Entity
class Summit {
    @Id Long id;
    String slug;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> name;
    String city;
    String country;
    String zone;
    @Column(name = "starts_on") LocalDate startsOn;
    @Column(name = "ends_on") LocalDate endsOn;
}

@Entity
class Venue {
    @Id Long id;
    String place;
    String room;
    String address;
}

@Entity
class Delegate {
    @Id Long id;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "summit_id") Summit summit;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> name;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> organisation;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> unit;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> position;
    int precedence;
}

@Entity
class Engagement {
    @Id Long id;
    String kind;
    String status;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, String> title;
    LocalDate date;
    @Column(name = "starts_at") Instant startsAt;
    @Column(name = "ends_at") Instant endsAt;
    @Column(name = "planned_until") Instant plannedUntil;
    @JdbcTypeCode(SqlTypes.JSON) List<Map<String, Object>> speakers;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "venue_id") Venue venue;
}

@Entity
class Assignment {
    @Id Long id;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "delegate_id") Delegate delegate;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "engagement_id") Engagement engagement;
    String duty;
    String waiver;
    String briefing;
}

record Head(long id, Map<String, String> name, Map<String, String> organisation, Map<String, String> unit,
        Map<String, String> position, int precedence, String slug, Map<String, String> summit, String city, String country,
        String zone, LocalDate startsOn, LocalDate endsOn) {}

record Stop(String kind, long id, Map<String, String> title, LocalDate date, Instant startsAt, Instant endsAt,
        Instant plannedUntil, String status, Long venue, String place, String room, String address, String duty,
        List<Map<String, Object>> speakers, String briefing, String waiver) {}

record Companion(long engagement, long id, Map<String, String> name, int precedence, String duty) {}

record Place(long id, String place, String room, String address) {}

record Entry(String kind, long id, Map<String, String> title, LocalDate date, OffsetDateTime startsAt, OffsetDateTime endsAt,
        OffsetDateTime plannedUntil, boolean endAssumed, String status, Place venue, String duty, List<Companion> companions,
        List<Map<String, Object>> speakers, String briefing, String waiver) {}

record Day(LocalDate date, List<Entry> entries) {}

record Itinerary(Head delegate, List<Day> days) {}

interface Assignments extends JpaRepository<Assignment, Long> {
    @Query("select new peer.Head(d.id, d.name, d.organisation, d.unit, d.position, d.precedence, s.slug, s.name, s.city, s.country,"
            + " s.zone, s.startsOn, s.endsOn) from Delegate d join d.summit s where d.id = ?1")
    Head head(long delegate);

    @Query("select new peer.Stop(e.kind, e.id, e.title, e.date, e.startsAt, e.endsAt, e.plannedUntil, e.status, v.id, v.place, v.room,"
            + " v.address, a.duty, e.speakers, a.briefing, a.waiver) from Assignment a join a.engagement e left join e.venue v"
            + " where a.delegate.id = ?1 order by e.startsAt, a.id")
    List<Stop> stops(long delegate);

    @Query("select new peer.Companion(o.engagement.id, d.id, d.name, d.precedence, o.duty) from Assignment a"
            + " join Assignment o on o.engagement = a.engagement join o.delegate d"
            + " where a.delegate.id = ?1 and d.id <> ?1 order by d.precedence, d.id")
    List<Companion> companions(long delegate);
}

@RestController
class Itineraries {
    private final Assignments assignments;

    Itineraries(Assignments assignments) {
        this.assignments = assignments;
    }

    @GetMapping("/itinerary/{delegate}")
    @Transactional(readOnly = true)
    public Itinerary itinerary(@PathVariable long delegate) {
        Head head = assignments.head(delegate);
        ZoneId zone = ZoneId.of(head.zone());
        Map<Long, List<Companion>> companions =
                assignments.companions(delegate).stream().collect(Collectors.groupingBy(Companion::engagement));
        Map<LocalDate, List<Entry>> days = assignments.stops(delegate).stream()
                .collect(Collectors.groupingBy(
                        stop -> stop.startsAt().atZone(zone).toLocalDate(),
                        TreeMap::new,
                        Collectors.mapping(stop -> entry(stop, zone, companions.getOrDefault(stop.id(), List.of())), Collectors.toList())));
        return new Itinerary(
                head, days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList());
    }

    private static Entry entry(Stop s, ZoneId zone, List<Companion> companions) {
        return new Entry(
                s.kind(), s.id(), s.title(), s.startsAt().atZone(zone).toLocalDate(), local(s.startsAt(), zone), local(s.endsAt(), zone),
                local(s.plannedUntil(), zone), s.endsAt() == null, s.status(),
                s.venue() == null ? null : new Place(s.venue(), s.place(), s.room(), s.address()),
                s.duty(), companions, s.speakers(), s.briefing(), s.waiver());
    }

    private static OffsetDateTime local(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
