package dev.attache.platform.access;

import java.util.List;
import java.util.Set;

/**
 * What somebody may do. A resource's method names the least role that may call it ({@code @RolesAllowed}); who has a
 * greater one may too. A method that names none is closed to everybody.
 */
public final class Role {
    /** Keeps the accounts, and may do all that a desk may. */
    public static final String ADMIN = "admin";

    /** Everything in its summits. */
    public static final String DESK = "desk";

    /** A desk that has one unit's people only: reads what a reader reads, changes its own delegates and their assignments. */
    public static final String UNIT_DESK = "unit-desk";

    /** Reads everything in its summits. */
    public static final String READER = "reader";

    /** The list at the door, and nothing else. */
    public static final String DOOR = "door";

    /** The programme, and what is the delegate's own. */
    public static final String DELEGATE = "delegate";

    /** Those that an account or a group can be given. */
    public static final List<String> GIVEN = List.of(ADMIN, DESK, READER, DOOR, DELEGATE);

    private Role() {}

    /** A role, and all those that it includes. */
    static Set<String> included(String role) {
        return switch (role) {
            case ADMIN -> Set.of(ADMIN, DESK, UNIT_DESK, READER, DOOR, DELEGATE);
            case DESK -> Set.of(DESK, UNIT_DESK, READER, DOOR, DELEGATE);
            case UNIT_DESK -> Set.of(UNIT_DESK, READER, DELEGATE);
            case READER -> Set.of(READER, DELEGATE);
            case DOOR -> Set.of(DOOR);
            case DELEGATE -> Set.of(DELEGATE);
            default -> Set.of();
        };
    }
}
