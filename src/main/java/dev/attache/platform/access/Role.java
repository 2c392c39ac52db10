package dev.attache.platform.access;

import java.util.List;
import java.util.Set;

/**
 * The roles of accounts. A resource's method names the least role that may call it ({@code @RolesAllowed}); greater
 * roles include it. A method that names none is closed to everybody.
 */
public final class Role {
    /** Manages the accounts, and has all permissions of a desk. */
    public static final String ADMIN = "admin";

    /** Reads and changes everything in its summits. */
    public static final String DESK = "desk";

    /** A desk that has one unit's people only: reads what a reader reads, changes its own delegates and their assignments. */
    public static final String UNIT_DESK = "unit-desk";

    /** Reads everything in its summits. */
    public static final String READER = "reader";

    /** Reads and ticks off the check-in list at the door, and nothing else. */
    public static final String DOOR = "door";

    /** Reads the programme, and the delegate's own record. */
    public static final String DELEGATE = "delegate";

    /** The roles that an account or a group can have. */
    public static final List<String> GIVEN = List.of(ADMIN, DESK, READER, DOOR, DELEGATE);

    /** The roles that an account can have, as a regular expression. */
    public static final String PATTERN = ADMIN + "|" + DESK + "|" + READER + "|" + DOOR + "|" + DELEGATE;

    private Role() {}

    /** The role and all roles that it includes. */
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
