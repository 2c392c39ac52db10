package dev.attache.hospitality.invitation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.guest.Guest;
import dev.attache.hospitality.guest.GuestRef;
import dev.attache.platform.http.JsonBinding;
import dev.attache.platform.problem.Invalid;
import dev.attache.programme.summit.Vocabulary;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Drafts invitations of many guests in bulk, all or none: those of a list, or of a category. A guest of a list who is
 * invited already refuses the whole; of a category those are invited who are not yet. The caller has locked the summit.
 */
@Singleton
class InvitingMany {
    @Inject
    JsonBinding bodies;

    /** Whether the body invites several guests: a list, or an object with guests or a category. */
    static boolean isMeantBy(JsonNode body) {
        return body.isArray() || body.has("guests") || body.has("category");
    }

    InvitedGuests invite(Dinner dinner, JsonNode body) {
        if (body.isArray()) {
            return listed(dinner, list(body), "/%d/guest");
        }
        NewInvitations many = bodies.as(NewInvitations.class, body);
        if (many.guests() == null) {
            return ofCategory(dinner, many);
        }
        return listed(
                dinner, many.guests().stream().map(ref -> many.of(ref.id())).toList(), "/guests/%d");
    }

    private List<NewInvitation> list(JsonNode body) {
        if (body.isEmpty() || body.size() > NewInvitations.MOST) {
            throw Invalid.at("", "must have 1 to " + NewInvitations.MOST + " entries");
        }
        return bodies.asList(NewInvitation.class, body);
    }

    private InvitedGuests listed(Dinner dinner, List<NewInvitation> wanted, String pointer) {
        Map<Long, Guest> guests =
                Guest.ofIds(
                                dinner.summit,
                                wanted.stream().map(w -> w.guest().id()).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(g -> g.id, Function.identity()));
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            long id = wanted.get(i).guest().id();
            if (!guests.containsKey(id)) {
                throw Invalid.at(pointer.formatted(i), "there is no guest " + id + " at this summit");
            }
            if (!seen.add(id)) {
                throw Invalid.at(pointer.formatted(i), "stands twice in the list");
            }
        }
        AlreadyInvited.refuseIfAny(Invitation.valid(dinner, guests.values()));
        return drafted(dinner, wanted, guests, List.of());
    }

    private static InvitedGuests ofCategory(Dinner dinner, NewInvitations many) {
        String category = Vocabulary.GUEST_CATEGORIES.meant(dinner.summit, many.category(), "/category");
        Map<Long, Guest> guests = Guest.inCategory(dinner.summit, category).stream()
                .collect(Collectors.toMap(g -> g.id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        List<Invitation> before = Invitation.valid(dinner, guests.values());
        before.forEach(i -> guests.remove(i.guest.id));
        if (guests.size() > NewInvitations.MOST) {
            throw Invalid.at(
                    "/category",
                    "has %d guests who are not invited; at most %d are invited at once"
                            .formatted(guests.size(), NewInvitations.MOST));
        }
        List<NewInvitation> wanted = guests.keySet().stream().map(many::of).toList();
        return drafted(dinner, wanted, guests, before);
    }

    private static InvitedGuests drafted(
            Dinner dinner, List<NewInvitation> wanted, Map<Long, Guest> guests, List<Invitation> before) {
        List<Invitation> drafts = new ArrayList<>();
        wanted.forEach(body ->
                drafts.add(Invitation.draft(dinner, guests.get(body.guest().id()), body)));
        Invitation.flush();
        return new InvitedGuests(
                drafts.size(),
                InvitationView.ofAll(drafts),
                before.stream().map(i -> GuestRef.of(i.guest)).toList());
    }
}
