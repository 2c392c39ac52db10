package dev.attache.delegation.assignment;

import dev.attache.programme.summit.SummitZone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The event fired before assignments are answered, by which other rooms add warnings ({@link #add}). */
public class AssignmentWarnings {
    private final SummitZone zone;
    private final Collection<Appointment> appointments;
    private final Map<Long, List<WarningFacts>> added = new HashMap<>();

    AssignmentWarnings(SummitZone zone, Collection<Appointment> appointments) {
        this.zone = zone;
        this.appointments = appointments;
    }

    /** The time zone of the summit, which all are of. */
    public SummitZone zone() {
        return zone;
    }

    public Collection<Appointment> of() {
        return appointments;
    }

    public void add(Appointment appointment, WarningFacts facts) {
        added.computeIfAbsent(appointment.id(), id -> new ArrayList<>()).add(facts);
    }

    List<WarningFacts> addedTo(Appointment appointment) {
        return added.getOrDefault(appointment.id(), List.of());
    }
}
