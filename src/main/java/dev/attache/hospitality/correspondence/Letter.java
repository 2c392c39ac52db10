package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.guest.FormOfAddress;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationStatus;
import dev.attache.hospitality.invitation.MessageKind;
import dev.attache.hospitality.invitation.PartyMember;
import dev.attache.hospitality.invitation.RsvpClosed;
import dev.attache.outbox.mail.Mail;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.Language.Said;
import dev.attache.programme.summit.Summit;
import dev.attache.programme.summit.VocabularyTerm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content of a mail to a guest, in the guest's language, which templates render as text and HTML. It tells nothing
 * of other guests; unknown facts are left out or announced.
 */
public class Letter {
    private final MessageKind kind;
    private final Invitation invitation;
    private final Dinner dinner;
    private final InvitationStatus status;
    private final Language language;
    private final String sender;
    private final boolean reinstated;
    private final boolean closed;

    /**
     * A letter from this sender unless the dinner names a host, with the state of this moment.
     *
     * @param reinstated of a change: the guest was told that the dinner is cancelled
     */
    Letter(MessageKind kind, Invitation invitation, String sender, boolean reinstated, Instant now) {
        this.kind = kind;
        this.invitation = invitation;
        this.dinner = invitation.dinner;
        this.status = invitation.status;
        this.language = invitation.languageOfMails();
        this.sender = sender;
        this.reinstated = reinstated;
        this.closed = RsvpClosed.isOver(dinner, now);
    }

    public Language language() {
        return language;
    }

    public String subject() {
        return language.text(subjectKey(), title().words());
    }

    /** The guest's own salutation, else the form of address. */
    public String salutation() {
        String own = invitation.guest.salutation;
        return own == null
                ? language.text(
                        "letter.dear", FormOfAddress.of(invitation.guest).in(language))
                : language.text("letter.salutation", own);
    }

    /** The opening sentences. */
    public List<Passage> opening() {
        List<Passage> opening = new ArrayList<>();
        opening.add(passage(language.text(openingKey(), language.day(dinner.date), host())));
        if (kind == MessageKind.INVITATION) {
            language.said(dinner.greeting).stream().findFirst().ifPresent(g -> opening.addAll(passages(g)));
            int companions = invitation.maxPartySize - 1;
            if (companions > 0) {
                opening.add(passage(language.counted("letter.companions", companions)));
            }
        }
        return opening;
    }

    public Said title() {
        return language.said(dinner.title).get(0);
    }

    /** Time, place and dress code of the dinner; none after a withdrawal or for a guest who declined. */
    public List<Fact> facts() {
        if (!isAnswerable() || isDeclined()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("letter.when", when()));
        facts.add(fact(
                "letter.where",
                dinner.venue == null ? language.text("letter.placeFollows") : dinner.venue.labelWithAddress(language)));
        if (dinner.dressCode != null) {
            facts.add(fact("letter.dressCode", dinner.dressCode.in(language.tag)));
        }
        return facts;
    }

    public String notedLabel() {
        return language.text("letter.noted");
    }

    /** The noted answer, for a guest who has answered. */
    public List<Fact> noted() {
        boolean told = kind == MessageKind.CONFIRMATION && !isDeclined()
                || kind == MessageKind.WAITING_LIST
                || kind == MessageKind.PROMOTION;
        if (!told) {
            return List.of();
        }
        List<Fact> noted = new ArrayList<>();
        int party = invitation.partySize;
        noted.add(fact("letter.party", language.counted("letter.persons", party)));
        if (!invitation.companions.isEmpty()) {
            noted.add(fact(
                    "letter.company",
                    invitation.companions.stream().map(this::companion).collect(Collectors.joining("; "))));
        }
        String diet = language.joined(diets(invitation.diet()), invitation.dietNote());
        if (!diet.isEmpty()) {
            noted.add(fact("letter.diet", diet));
        }
        return noted;
    }

    /** The closing sentences, such as the effect of a change on this guest. */
    public List<Passage> closing() {
        if (kind != MessageKind.CHANGE) {
            return List.of();
        }
        String closing =
                switch (status) {
                    case ACCEPTED -> "letter.closing.ACCEPTED";
                    case WAITLISTED -> "letter.closing.WAITLISTED";
                    default -> "letter.closing";
                };
        return List.of(passage(language.text(closing)));
    }

    public boolean isAnswerable() {
        return kind != MessageKind.WITHDRAWAL && kind != MessageKind.CANCELLATION;
    }

    /** The request to answer, or the statement that replies are closed, above the link. */
    public String request() {
        if (closed) {
            return language.text("letter.repliesClosed");
        }
        if (dinner.rsvpBy == null) {
            return language.text(isOpen() ? "letter.pleaseReply" : "letter.mindChanged");
        }
        return language.text(
                isOpen() ? "letter.pleaseReplyBy" : "letter.mindChangedBy",
                language.moment(invitation.summit.local(dinner.rsvpBy)));
    }

    public String requestLabel() {
        return language.text(closed ? "letter.seeInvitation" : isOpen() ? "letter.reply" : "letter.changeReply");
    }

    /** The placeholder of the guest's link, which is replaced at delivery. */
    public String link() {
        return Mail.LINK;
    }

    public String farewell() {
        return language.text("letter.farewell");
    }

    public String signature() {
        String signed = kind == MessageKind.INVITATION ? "letter.signed.INVITATION" : "letter.signed";
        return language.text(signed, host() == null ? sender : host());
    }

    /** The notes below the letter. */
    public List<String> notes() {
        if (!isAnswerable()) {
            return List.of();
        }
        boolean tellsHours = dinner.rsvpBy != null && !closed || dinner.startsAt != null && !facts().isEmpty();
        return Stream.of(language.text("letter.yoursAlone"), tellsHours ? localTimes() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private String localTimes() {
        Summit summit = invitation.summit;
        return language.localTimes(summit.city, summit.zone, dinner.date);
    }

    /** In the guest's language, else in English, else in any; null without one. */
    private String host() {
        return dinner.host == null ? null : dinner.host.in(language.tag);
    }

    private boolean isOpen() {
        return InvitationStatus.OPEN.contains(status);
    }

    private boolean isDeclined() {
        return status == InvitationStatus.DECLINED;
    }

    private String subjectKey() {
        return switch (kind) {
            case INVITATION -> "letter.subject.INVITATION";
            case REMINDER -> "letter.subject.REMINDER";
            case CONFIRMATION ->
                switch (status) {
                    case DECLINED -> "letter.subject.DECLINED";
                    case TENTATIVE -> "letter.subject.TENTATIVE";
                    default -> "letter.subject.ACCEPTED";
                };
            case WAITING_LIST -> "letter.subject.WAITING_LIST";
            case PROMOTION -> "letter.subject.PROMOTION";
            case WITHDRAWAL -> "letter.subject.WITHDRAWAL";
            case CHANGE -> reinstated ? "letter.subject.REINSTATEMENT" : "letter.subject.CHANGE";
            case CANCELLATION -> "letter.subject.CANCELLATION";
        };
    }

    private String openingKey() {
        return switch (kind) {
            case INVITATION -> dinner.host == null ? "letter.opening.INVITATION" : "letter.opening.INVITATION_BY";
            case REMINDER ->
                status == InvitationStatus.TENTATIVE ? "letter.opening.REMINDER_TENTATIVE" : "letter.opening.REMINDER";
            case CONFIRMATION ->
                switch (status) {
                    case DECLINED -> "letter.opening.DECLINED";
                    case TENTATIVE -> "letter.opening.TENTATIVE";
                    default -> "letter.opening.ACCEPTED";
                };
            case WAITING_LIST -> "letter.opening.WAITING_LIST";
            case PROMOTION -> "letter.opening.PROMOTION";
            case WITHDRAWAL -> "letter.opening.WITHDRAWAL";
            case CHANGE -> reinstated ? "letter.opening.REINSTATEMENT" : "letter.opening.CHANGE";
            case CANCELLATION -> "letter.opening.CANCELLATION";
        };
    }

    private String when() {
        String day = language.day(dinner.date);
        if (dinner.startsAt == null) {
            return day + language.parenthesis(language.text("letter.hourFollows"));
        }
        return language.text(
                "language.moment",
                day,
                language.hours(invitation.summit.local(dinner.startsAt), invitation.summit.local(dinner.endsAt)));
    }

    private String companion(PartyMember companion) {
        return companion.name() + language.parenthesis(diets(companion.diet()));
    }

    private String diets(List<String> codes) {
        return VocabularyTerm.names(invitation.summit.diets, codes, language);
    }

    private Fact fact(String label, String words) {
        return new Fact(language.text(label), words);
    }

    private Passage passage(String words) {
        return new Passage(language.tag, List.of(words));
    }

    /** As they are divided by empty lines. */
    private static List<Passage> passages(Said said) {
        return Arrays.stream(said.words().strip().split("\\R\\s*\\R"))
                .map(words -> new Passage(said.tag(), words.lines().toList()))
                .toList();
    }

    /** Lines that belong together, and the tag of the language that they are in. */
    public record Passage(String tag, List<String> lines) {}

    /** A fact in one line, and its label. */
    public record Fact(String label, String words) {}
}
