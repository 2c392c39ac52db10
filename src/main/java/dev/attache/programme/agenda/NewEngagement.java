package dev.attache.programme.agenda;

import dev.attache.platform.http.Ref;
import dev.attache.platform.i18n.LocalizedText;
import java.time.OffsetDateTime;
import java.util.List;

/** The members shared by the bodies that create or replace an engagement of any kind. */
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

    /** The status as answered; null keeps it too. */
    EngagementStatus status();
}
