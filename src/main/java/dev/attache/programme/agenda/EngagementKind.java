package dev.attache.programme.agenda;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of engagement, each with its collection in addresses. */
@Schema(description = "What an engagement is")
public enum EngagementKind {
    SESSION(EngagementKind.SESSIONS),
    SIDE_EVENT(EngagementKind.SIDE_EVENTS),
    DINNER(EngagementKind.DINNERS);

    private static final String SESSIONS = "sessions";
    private static final String SIDE_EVENTS = "side-events";
    private static final String DINNERS = "dinners";

    /** All collections, as the regular expression of a path parameter. */
    public static final String COLLECTIONS = SESSIONS + "|" + SIDE_EVENTS + "|" + DINNERS;

    public final String collection;

    EngagementKind(String collection) {
        this.collection = collection;
    }

    /** The kind whose collection this is, one of {@link #COLLECTIONS}. */
    public static EngagementKind at(String collection) {
        return Arrays.stream(values())
                .filter(kind -> kind.collection.equals(collection))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(collection));
    }
}
