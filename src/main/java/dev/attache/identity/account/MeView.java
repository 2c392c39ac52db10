package dev.attache.identity.account;

import dev.attache.delegation.delegate.Delegate;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.platform.access.Caller;
import dev.attache.platform.access.Role;
import dev.attache.platform.i18n.LocalizedText;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller, with role and summits, and the way to what is the caller's own. */
@Schema(description = "Who you are here, what you may do, and where your own things are")
public record MeView(
        String username,
        @Schema(description = "Null for somebody who is known but was given nothing") @Nullable String role,
        @Schema(description = "The slugs of the summits you may see; null for every one") @Nullable Set<String> summits,
        @Schema(description = "The unit whose people you may change; null for all") @Nullable String unit,
        @Nullable String email,
        @Schema(description = "The delegates with your mail address, of the latest summit first")
                List<OwnDelegate> delegates,
        @Schema(
                        description =
                                "The dinners whose door an account of the role door keeps, the latest first; null for others")
                @Nullable
                List<DoorDinner> dinners) {

    /** A delegate with the caller's mail address. */
    @Schema(name = "OwnDelegate", description = "You as a delegate of a summit")
    public record OwnDelegate(
            @Schema(description = "The slug of the summit", examples = "ogp-2023") String summit,
            long id,
            @Schema(description = "The address of the record") String delegate,
            @Schema(description = "The address of the itinerary, in any form") String itinerary) {

        static OwnDelegate of(Delegate d, UnaryOperator<String> link) {
            String record = "/api/v1/summits/" + d.summit.slug + "/delegates/" + d.id;
            return new OwnDelegate(d.summit.slug, d.id, link.apply(record), link.apply(record + "/itinerary"));
        }
    }

    /** A dinner whose check-in the caller may open. */
    @Schema(name = "DoorDinner", description = "A dinner whose list at the door you keep")
    public record DoorDinner(
            @Schema(description = "The slug of the summit", examples = "ogp-2023") String summit,
            long id,
            LocalizedText title,
            LocalDate date,
            @Schema(description = "The address of the check-in page") String checkIn) {

        static DoorDinner of(Dinner d, UnaryOperator<String> link) {
            return new DoorDinner(
                    d.summit.slug,
                    d.id,
                    d.title,
                    d.date,
                    link.apply("/api/v1/summits/" + d.summit.slug + "/dinners/" + d.id + "/check-in.html"));
        }
    }

    /** @param link makes an address of a path */
    static MeView of(Caller caller, UnaryOperator<String> link) {
        return new MeView(
                caller.name(),
                caller.role(),
                caller.summits(),
                caller.unit(),
                caller.email(),
                delegates(caller).stream().map(d -> OwnDelegate.of(d, link)).toList(),
                caller.has(Role.DOOR)
                        ? Dinner.ofSummits(caller.summits()).stream()
                                .map(d -> DoorDinner.of(d, link))
                                .toList()
                        : null);
    }

    /** None for a door account, which reads no delegate, and for somebody without a role. */
    private static List<Delegate> delegates(Caller caller) {
        boolean reads = caller.role() != null && !caller.has(Role.DOOR);
        return reads && caller.email() != null ? Delegate.withEmail(caller.email(), caller.summits()) : List.of();
    }
}
