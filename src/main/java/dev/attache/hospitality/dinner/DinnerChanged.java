package dev.attache.hospitality.dinner;

/**
 * The event fired after a dinner has changed: a larger capacity has seats for the waiting list, and other facts are told
 * to those who are invited.
 *
 * @param before the facts before the change
 * @param told false: the desk tells guests by other means
 */
public record DinnerChanged(Dinner dinner, DinnerFacts before, boolean told) {

    /** Whether title, day, hour or place are others now. */
    public boolean isOfFacts() {
        return !before.equals(DinnerFacts.of(dinner));
    }
}
