package dev.attache.programme.agenda;

import java.util.Collection;

/** The event fired after engagements have changed their period: moved, shortened, lengthened, cancelled or reinstated. */
public record PeriodsChanged(Collection<Engagement> engagements) {}
