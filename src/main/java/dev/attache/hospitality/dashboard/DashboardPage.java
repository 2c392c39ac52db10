package dev.attache.hospitality.dashboard;

import dev.attache.hospitality.dashboard.Summary.AnswersOfDay;
import dev.attache.hospitality.dashboard.Summary.DietNote;
import dev.attache.hospitality.dinner.DinnerView;
import dev.attache.hospitality.guest.FormOfAddress;
import dev.attache.hospitality.guest.GuestRef;
import dev.attache.hospitality.invitation.InvitationStatus;
import dev.attache.hospitality.invitation.MessageKind;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.programme.agenda.EngagementStatus;
import java.util.ArrayList;
import java.util.List;

/** The state of a dinner as one page shows it: what {@link Summary} counts, with the lengths of its bars. */
public record DashboardPage(LocalizedText summit, DinnerView dinner, Summary summary, Language language) {
    /** The length of a full bar, in the units of the drawing. */
    private static final int FULL = 600;

    private static final int ROW = 26;

    /** A segment of a bar: position, width, and its style. */
    public record Bar(int x, int y, int width, String style) {}

    /** The held seats of guests and delegates; the rest of the bar is free. */
    public List<Bar> seats() {
        int guests = length(summary.seatsHeld() - summary.delegates(), summary.capacity());
        int delegates = length(summary.delegates(), summary.capacity());
        return List.of(new Bar(0, 0, guests, "accepted"), new Bar(guests, 0, delegates, "delegates"));
    }

    /** A row of bars for each day on which answers came. */
    public List<Bar> answers() {
        int most = summary.answersByDay().stream()
                .mapToInt(d -> d.accepted() + d.declined() + d.tentative() + d.waitlisted())
                .max()
                .orElse(1);
        List<Bar> bars = new ArrayList<>();
        int y = 0;
        for (AnswersOfDay day : summary.answersByDay()) {
            int x = 0;
            for (Bar piece : List.of(
                    new Bar(0, y, length(day.accepted(), most), "accepted"),
                    new Bar(0, y, length(day.waitlisted(), most), "waitlisted"),
                    new Bar(0, y, length(day.tentative(), most), "tentative"),
                    new Bar(0, y, length(day.declined(), most), "declined"))) {
                bars.add(new Bar(x, y, piece.width, piece.style));
                x += piece.width;
            }
            y += ROW;
        }
        return bars;
    }

    public int answersHeight() {
        return ROW * summary.answersByDay().size();
    }

    /** The states that there are invitations in, with their counts. */
    public List<InvitationStatus> states() {
        return summary.byStatus().entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> e.getKey())
                .toList();
    }

    public int count(InvitationStatus status) {
        return summary.byStatus().get(status);
    }

    public String word(InvitationStatus status) {
        return language.term("invitation", status);
    }

    public boolean isCancelled() {
        return dinner.status() == EngagementStatus.CANCELLED;
    }

    public String word(MessageKind kind) {
        return language.term("message", kind);
    }

    public String guest(GuestRef guest) {
        return FormOfAddress.of(guest).whole(language);
    }

    /** The person of a note for the kitchen. */
    public String eater(DietNote note) {
        return note.guest() == null ? language.name(note.name()) : guest(note.guest());
    }

    /** Whether the guest's organisation says more than the name does. */
    public boolean hasAnotherName(GuestRef guest) {
        return guest.organisation() != null && !guest.name().byLanguage().containsValue(guest.organisation());
    }

    private static int length(int part, int whole) {
        return Math.round((float) FULL * part / whole);
    }
}
