package dev.attache.delegation.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The event fired before assignments are answered, by which other rooms add warnings ({@link #add}). */
public class AssignmentWarnings {
    private final Collection<Assignment> assignments;
    private final Map<Assignment, List<Warning>> added = new HashMap<>();

    AssignmentWarnings(Collection<Assignment> assignments) {
        this.assignments = assignments;
    }

    public Collection<Assignment> of() {
        return assignments;
    }

    public void add(Assignment assignment, WarningFacts facts) {
        added.computeIfAbsent(assignment, a -> new ArrayList<>()).add(Warning.of(facts));
    }

    List<Warning> addedTo(Assignment assignment) {
        return added.getOrDefault(assignment, List.of());
    }
}
