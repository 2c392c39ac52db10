package dev.attache.hospitality.dashboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.attache.hospitality.attendance.Attendee;
import dev.attache.hospitality.attendance.AttendeeKind;
import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.guest.GuestRef;
import dev.attache.hospitality.invitation.FailedMail;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationStatus;
import dev.attache.hospitality.invitation.MessageKind;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.summit.VocabularyTerm;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The summary of a dinner: seats, answers, diets, and the waiting list with reasons. Each seat is held by one attendee,
 * so that all counts are of the same persons.
 */
@Schema(description = "The state of a dinner")
public record Summary(
        @Schema(description = "In seats") int capacity,
        int seatsHeld,
        int seatsFree,
        @Schema(description = "Seats held by delegates assigned") int delegates,
        @Schema(description = "How many invitations are in each state") Map<InvitationStatus, Integer> byStatus,
        @Schema(description = "In protocol order; of guests without a category last") List<CategoryCount> byCategory,
        @Schema(description = "Of those who hold seats, in the order of the vocabulary") List<DietCount> byDiet,
        @Schema(description = "What the vocabulary has no word for, of those who hold seats") List<DietNote> dietNotes,
        @Schema(description = "First come first") List<Waiting> waitingList,
        @Schema(description = "Who has not said yes or no, in protocol order") List<Missing> missing,
        @Schema(description = "Whose latest mail did not get through, in protocol order") List<Undelivered> undelivered,
        @Schema(description = "The latest answers by the local day on which they came")
                List<AnswersOfDay> answersByDay) {

    /** The invitations of a category, and the seats that its guests and their companions hold. */
    @Schema(description = "The invitations of a category, and the seats that its parties hold")
    public record CategoryCount(
            @Nullable String category, @Nullable LocalizedText name, int invitations, int accepted, int seats) {}

    /** The number of attendees with a diet. */
    @Schema(description = "How many of those who hold seats have a diet")
    public record DietCount(String diet, LocalizedText name, int persons) {}

    /** A note about the diet of a person beside the vocabulary. */
    @Schema(description = "What the kitchen must know of somebody beside the vocabulary")
    public record DietNote(@Nullable LocalizedText name, String note, @JsonIgnore GuestRef guest) {

        static DietNote of(Attendee a) {
            return new DietNote(
                    a.name(), a.dietNote(), a.kind() == AttendeeKind.GUEST ? GuestRef.of(a.invitation.guest) : null);
        }
    }

    /** A waiting party, and the reason why it has no seats. */
    @Schema(description = "A party that waits, and why it has not been seated")
    public record Waiting(
            int position,
            @Schema(description = "The id of the invitation") long invitation,
            GuestRef guest,
            int partySize,
            OffsetDateTime since,
            @Schema(description = "How many smaller parties were seated while it waited") int passedOver,
            @Schema(examples = "Needs 3 seats; 1 is free.") String reason,
            @Schema(
                            description = "Of the reason: its facts are partySize, seatsFree and passedOver",
                            title = "WaitingReason",
                            enumeration = {"too-few-seats", "passed-over"})
                    String code,
            @Schema(description = "How many seats are free") int seatsFree) {

        static Waiting of(Invitation i, int position) {
            int free = Math.max(0, i.dinner.seatsFree());
            return new Waiting(
                    position,
                    i.id,
                    GuestRef.of(i.guest),
                    i.partySize,
                    i.summit.local(i.respondedAt),
                    i.passedOver,
                    reason(i.partySize, free, i.passedOver, Language.ENGLISH),
                    i.passedOver == 0 ? "too-few-seats" : "passed-over",
                    free);
        }

        /** Why the party has not been seated, as a page says it. */
        public String reasonIn(Language language) {
            return reason(partySize, seatsFree, passedOver, language);
        }

        private static String reason(int partySize, int free, int passedOver, Language language) {
            String reason = language.text(
                    "waitlist.reason",
                    language.counted("waitlist.needs", partySize),
                    free == 0 ? language.text("waitlist.free.none") : language.counted("waitlist.free", free));
            return passedOver == 0 ? reason : reason + " " + language.counted("waitlist.passedOver", passedOver);
        }
    }

    /** A guest without a definite answer. */
    @Schema(description = "Somebody whose yes or no is missing")
    public record Missing(
            @Schema(description = "The id of the invitation") long invitation,
            GuestRef guest,
            InvitationStatus status,
            @Nullable OffsetDateTime sentAt,
            @Nullable OffsetDateTime remindedAt) {}

    /** A guest whom the latest mail about the invitation did not reach. */
    @Schema(description = "Somebody whom the latest mail about the invitation did not reach")
    public record Undelivered(
            @Schema(description = "The id of the invitation") long invitation,
            GuestRef guest,
            InvitationStatus status,
            @Schema(description = "The id of the message") long message,
            MessageKind kind,
            @Schema(description = "Why, in the mail server's words or the program's") @Nullable String error) {

        static Undelivered of(Invitation i, FailedMail mail) {
            return new Undelivered(
                    i.id,
                    GuestRef.of(i.guest),
                    i.status,
                    mail.message(),
                    MessageKind.valueOf(mail.kind()),
                    mail.error());
        }
    }

    /** The latest answers that came on a day. */
    @Schema(description = "The latest answers that came on a day")
    public record AnswersOfDay(LocalDate date, int accepted, int declined, int tentative, int waitlisted) {}

    static Summary of(Dinner dinner) {
        List<Invitation> invitations = Invitation.inOrder(dinner);
        List<Attendee> seated =
                Attendee.inOrder(dinner).stream().filter(Attendee::holdsSeat).toList();
        return new Summary(
                dinner.capacity,
                dinner.seatsHeld,
                dinner.seatsFree(),
                (int) seated.stream()
                        .filter(a -> a.kind() == AttendeeKind.DELEGATE)
                        .count(),
                byStatus(invitations),
                byCategory(dinner.summit, invitations, seated),
                byDiet(dinner.summit, seated),
                seated.stream()
                        .filter(a -> a.dietNote() != null && !a.dietNote().isBlank())
                        .map(DietNote::of)
                        .toList(),
                waiting(dinner),
                invitations.stream()
                        .filter(i -> i.status == InvitationStatus.SENT || i.status == InvitationStatus.TENTATIVE)
                        .map(i -> new Missing(
                                i.id,
                                GuestRef.of(i.guest),
                                i.status,
                                i.summit.local(i.sentAt),
                                i.summit.local(i.remindedAt)))
                        .toList(),
                undelivered(dinner, invitations),
                byDay(dinner.summit, invitations));
    }

    private static Map<InvitationStatus, Integer> byStatus(List<Invitation> invitations) {
        Map<InvitationStatus, Integer> counts = new LinkedHashMap<>();
        for (InvitationStatus status : InvitationStatus.values()) {
            counts.put(status, count(invitations, status));
        }
        return counts;
    }

    private static int count(List<Invitation> invitations, InvitationStatus status) {
        return (int) invitations.stream().filter(i -> i.status == status).count();
    }

    private static List<CategoryCount> byCategory(Summit summit, List<Invitation> invitations, List<Attendee> seated) {
        List<CategoryCount> counts = new ArrayList<>();
        summit.guestCategories.forEach(term -> counts.add(of(term.code(), term.name(), invitations, seated)));
        counts.add(of(null, null, invitations, seated));
        return counts.stream().filter(c -> c.invitations > 0).toList();
    }

    private static CategoryCount of(
            String category, LocalizedText name, List<Invitation> invitations, List<Attendee> seated) {
        List<Invitation> ofIt = invitations.stream()
                .filter(i -> Objects.equals(i.guest.category, category))
                .toList();
        return new CategoryCount(
                category,
                name,
                ofIt.size(),
                (int) ofIt.stream()
                        .filter(i -> InvitationStatus.HOLDING_SEATS.contains(i.status))
                        .count(),
                (int) seated.stream().filter(a -> ofIt.contains(a.invitation)).count());
    }

    private static List<DietCount> byDiet(Summit summit, List<Attendee> seated) {
        List<DietCount> counts = new ArrayList<>();
        for (VocabularyTerm term : summit.diets) {
            int persons = (int)
                    seated.stream().filter(a -> a.diet().contains(term.code())).count();
            if (persons > 0) {
                counts.add(new DietCount(term.code(), term.name(), persons));
            }
        }
        return counts;
    }

    private static List<Waiting> waiting(Dinner dinner) {
        List<Waiting> waiting = new ArrayList<>();
        Invitation.waiting(dinner).forEach(i -> waiting.add(Waiting.of(i, waiting.size() + 1)));
        return waiting;
    }

    private static List<Undelivered> undelivered(Dinner dinner, List<Invitation> invitations) {
        Map<Long, FailedMail> failed = Invitation.undelivered(dinner).stream()
                .collect(Collectors.toMap(FailedMail::invitation, Function.identity()));
        return invitations.stream()
                .filter(i -> failed.containsKey(i.id))
                .map(i -> Undelivered.of(i, failed.get(i.id)))
                .toList();
    }

    private static List<AnswersOfDay> byDay(Summit summit, List<Invitation> invitations) {
        Map<LocalDate, List<Invitation>> days = new TreeMap<>();
        invitations.stream().filter(i -> i.respondedAt != null).forEach(i -> days.computeIfAbsent(
                        summit.dayOf(i.respondedAt), day -> new ArrayList<>())
                .add(i));
        return days.entrySet().stream()
                .map(day -> new AnswersOfDay(
                        day.getKey(),
                        (int) day.getValue().stream()
                                .filter(i -> InvitationStatus.HOLDING_SEATS.contains(i.status))
                                .count(),
                        count(day.getValue(), InvitationStatus.DECLINED),
                        count(day.getValue(), InvitationStatus.TENTATIVE),
                        count(day.getValue(), InvitationStatus.WAITLISTED)))
                .toList();
    }
}
