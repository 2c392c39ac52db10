package dev.attache.delegation.assignment;

import java.util.List;
import java.util.Optional;

/**
 * How an engagement fits into a delegate's schedule, whether the delegate is assigned to it or not.
 *
 * @param appointment the delegate's appointment with it, where there is one
 * @param clashes the engagements that it overlaps, waived or not
 * @param tightTransfers the transfers to it and from it that are tight
 * @param away whether the delegate is not there for all of it; while its hour is not known, for none of its day
 * @param engagementsOfDay how many engagements the delegate has on its day, this one counted if assigned
 */
public record Fit(
        Optional<Appointment> appointment,
        List<Clash.With> clashes,
        List<Connection> tightTransfers,
        boolean away,
        int engagementsOfDay) {}
