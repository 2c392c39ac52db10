package dev.attache.programme.summit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that reads something of a summit, and whose answer depends on nothing but stored data, the caller and the
 * request: not on the hour. {@link SummitResponseCache} keeps the answer while the summit's revision is the same.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Cached {
    Part value();

    /** What the answer is made of. */
    enum Part {
        /** The summit, venues, delegates, engagements, assignments, registrations. */
        PLAN {
            @Override
            Object validator(SummitRevision revision) {
                return revision.plan();
            }
        },
        /** All that, and guests, invitations, attendees, tables, mails. */
        ALL {
            @Override
            Object validator(SummitRevision revision) {
                return revision;
            }
        };

        abstract Object validator(SummitRevision revision);
    }
}
