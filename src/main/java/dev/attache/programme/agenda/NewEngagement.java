package dev.attache.programme.agenda;

import dev.attache.platform.http.Ref;
import dev.attache.platform.i18n.LocalizedText;
import java.time.OffsetDateTime;
import java.util.List;

/** What every kind of engagement is created and replaced with. */
public interface NewEngagement {
    LocalizedText title();

    OffsetDateTime startsAt();

    OffsetDateTime endsAt();

    Ref venue();

    List<String> themes();

    ClassifiedBy classifiedBy();

    LocalizedText abstractText();

    List<Speaker> speakers();

    Integer quota();

    Source source();
}
