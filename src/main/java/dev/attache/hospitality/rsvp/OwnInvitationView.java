package dev.attache.hospitality.rsvp;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.guest.Guest;
import dev.attache.hospitality.invitation.Channel;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationStatus;
import dev.attache.hospitality.invitation.PartyMember;
import dev.attache.hospitality.invitation.Rsvp;
import dev.attache.hospitality.invitation.RsvpClosed;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.agenda.EngagementStatus;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.summit.VocabularyTerm;
import dev.attache.programme.venue.Venue;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation as its guest sees it, in local time: without other guests, and without the desk's notes. */
@Schema(description = "An invitation as its guest sees it")
public record OwnInvitationView(
        OwnDinner dinner,
        OwnSummit summit,
        OwnGuest guest,
        InvitationStatus status,
        @Schema(description = "How many may come, the guest included") int maxPartySize,
        @Schema(description = "How many want to come by the latest answer; null before one and when declined") @Nullable
                Integer partySize,
        List<PartyMember> companions,
        @Schema(description = "Codes of diets, as far as they are known") List<String> diet,
        @Nullable String dietNote,
        @Schema(description = "What the guest wrote with the latest answer") @Nullable String message,
        @Nullable OffsetDateTime respondedAt,
        @Schema(description = "Whether an answer is taken now") boolean open,
        @Schema(description = "The words for diets") List<VocabularyTerm> diets) {

    static OwnInvitationView of(Invitation i, Optional<Rsvp> latest, Instant now) {
        return new OwnInvitationView(
                OwnDinner.of(i.dinner),
                OwnSummit.of(i.summit),
                OwnGuest.of(i.guest),
                i.status,
                i.maxPartySize,
                i.partySize,
                i.companions,
                i.diet(),
                unlessBlank(i.dietNote()),
                latest.map(r -> unlessBlank(r.message)).orElse(null),
                i.summit.local(i.respondedAt),
                !i.dinner.isCancelled() && i.isAnswerable(Channel.LINK) && !RsvpClosed.isOver(i.dinner, now),
                i.summit.diets);
    }

    private static String unlessBlank(String s) {
        return s == null || s.isBlank() ? null : s;
    }

    /** The dinner as its guests see it. */
    @Schema(description = "A dinner as its guests see it")
    public record OwnDinner(
            LocalizedText title,
            @Schema(description = "CANCELLED when it will not take place") EngagementStatus status,
            LocalDate date,
            @Schema(description = "null while the hour is not known") @Nullable OffsetDateTime startsAt,
            @Nullable OffsetDateTime endsAt,
            @Schema(description = "null while the place is not known") @Nullable OwnVenue venue,
            @Nullable LocalizedText host,
            @Nullable LocalizedText dressCode,
            @Nullable LocalizedText greeting,
            @Schema(description = "Until when answers are taken; null for no deadline") @Nullable
                    OffsetDateTime rsvpBy) {

        @JsonIgnore
        public boolean isCancelled() {
            return status == EngagementStatus.CANCELLED;
        }

        static OwnDinner of(Dinner d) {
            return new OwnDinner(
                    d.title,
                    d.status,
                    d.date,
                    d.summit.local(d.startsAt),
                    d.summit.local(d.endsAt),
                    OwnVenue.of(d.venue),
                    d.host,
                    d.dressCode,
                    d.greeting,
                    d.summit.local(d.rsvpBy));
        }
    }

    /** The venue of the dinner. */
    @Schema(description = "Where a dinner is")
    public record OwnVenue(
            String place,
            @Nullable String room,
            @Nullable String address,
            @Schema(description = "The name by language, shown instead of place and room in that language") @Nullable
                    LocalizedText label) {

        static OwnVenue of(Venue v) {
            return v == null ? null : new OwnVenue(v.place, v.room, v.address, v.label);
        }

        /** The name in words. */
        public String label(Language language) {
            return Venue.label(label, language, place, room);
        }
    }

    /** The summit after which it is. */
    @Schema(description = "The summit that a dinner belongs to")
    public record OwnSummit(LocalizedText name, @Nullable String city, @JsonIgnore ZoneId zone) {

        static OwnSummit of(Summit s) {
            return new OwnSummit(s.name, s.city, s.zone);
        }
    }

    /** The guest who is invited. */
    @Schema(description = "The guest who is invited")
    public record OwnGuest(
            LocalizedText name, @Nullable String honorific, @JsonIgnore String position, @JsonIgnore String language) {

        static OwnGuest of(Guest g) {
            return new OwnGuest(g.name, g.honorific, g.position, g.language);
        }
    }
}
