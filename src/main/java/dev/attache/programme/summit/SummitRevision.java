package dev.attache.programme.summit;

import dev.attache.platform.projection.Projections;
import java.util.Optional;
import java.util.UUID;

/**
 * The revision of a summit: random values, which the database replaces in the same commit with what they stand for (V032).
 * Whatever is read after it is not older than it.
 *
 * @param plan of the summit, its venues, delegates, engagements, assignments and registrations
 * @param hospitality of guests, invitations, attendees, tables and mails
 */
record SummitRevision(UUID plan, UUID hospitality) {
    private static final String SQL =
            """
            select r.plan, r.hospitality from summit s join summit_revision r on r.summit_id = s.id where s.slug = ?""";

    static Optional<SummitRevision> of(Projections projections, String slug) {
        return projections.list(SummitRevision.class, SQL, slug).stream().findFirst();
    }
}
