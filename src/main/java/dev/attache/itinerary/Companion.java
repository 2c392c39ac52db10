package dev.attache.itinerary;

import dev.attache.assignment.Assignment;
import dev.attache.assignment.Duty;
import dev.attache.summit.Text;

/** Another delegate of ours at the same engagement, and in which duty. */
public record Companion(long id, Text name, int precedence, Duty duty) {
    static Companion of(Assignment a) {
        return new Companion(a.delegate.id, a.delegate.name, a.delegate.precedence, a.duty);
    }
}
