package dev.attache.hospitality.correspondence;

import dev.attache.hospitality.dinner.Dinner;
import dev.attache.hospitality.guest.FormOfAddress;
import dev.attache.hospitality.invitation.Invitation;
import dev.attache.hospitality.invitation.InvitationStatus;
import dev.attache.hospitality.invitation.PartyMember;
import dev.attache.hospitality.invitation.RsvpClosed;
import dev.attache.outbox.mail.Message;
import dev.attache.outbox.mail.MessageKind;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.i18n.Language.Said;
import dev.attache.programme.summit.VocabularyTerm;
import dev.attache.programme.venue.Venue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a host writes to a guest, in the guest's language: the templates set it as text and as HTML. It tells nothing of
 * other guests, and what is not known is left out or said to follow.
 */
public class Letter {
    private final MessageKind kind;
    private final Invitation invitation;
    private final Dinner dinner;
    private final InvitationStatus status;
    private final Language language;
    private final String sender;
    private final boolean closed;

    /** From this sender where the dinner names no host; as of now. */
    Letter(MessageKind kind, Invitation invitation, String sender, Instant now) {
        this.kind = kind;
        this.invitation = invitation;
        this.dinner = invitation.dinner;
        this.status = invitation.status;
        this.language = languageOf(invitation);
        this.sender = sender;
        this.closed = RsvpClosed.isOver(dinner, now);
    }

    /** The guest's own where we speak it, else English. */
    static Language languageOf(Invitation invitation) {
        String tag = invitation.guest.language;
        return tag == null ? Language.ENGLISH : Language.of(tag).orElse(Language.ENGLISH);
    }

    public Language language() {
        return language;
    }

    public String subject() {
        return subjectPhrase().with(language, title().words());
    }

    public String salutation() {
        return Phrase.DEAR.with(language, FormOfAddress.of(invitation.guest).in(language));
    }

    /** What is said first. */
    public List<Passage> opening() {
        List<Passage> opening = new ArrayList<>();
        opening.add(passage(openingPhrase().with(language, language.day(dinner.date), dinner.host)));
        if (kind == MessageKind.INVITATION) {
            language.said(dinner.greeting).stream().findFirst().ifPresent(g -> opening.addAll(passages(g)));
            int companions = invitation.maxPartySize - 1;
            if (companions > 0) {
                opening.add(passage(
                        companions == 1
                                ? Phrase.ONE_COMPANION.in(language)
                                : Phrase.COMPANIONS.with(language, companions)));
            }
        }
        return opening;
    }

    public Said title() {
        return language.said(dinner.title).get(0);
    }

    /** When, where and how the dinner is; nothing to who does not come. */
    public List<Fact> facts() {
        if (kind == MessageKind.WITHDRAWAL || isDeclined()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(Phrase.WHEN, when()));
        facts.add(fact(Phrase.WHERE, dinner.venue == null ? Phrase.PLACE_FOLLOWS.in(language) : place(dinner.venue)));
        if (dinner.dressCode != null) {
            facts.add(fact(Phrase.DRESS_CODE, dinner.dressCode));
        }
        return facts;
    }

    public String notedLabel() {
        return Phrase.NOTED.in(language);
    }

    /** What we know of who comes, told to who has answered. */
    public List<Fact> noted() {
        boolean told = kind == MessageKind.CONFIRMATION && !isDeclined()
                || kind == MessageKind.WAITING_LIST
                || kind == MessageKind.PROMOTION;
        if (!told) {
            return List.of();
        }
        List<Fact> noted = new ArrayList<>();
        int party = invitation.partySize;
        noted.add(
                fact(Phrase.PARTY, party == 1 ? Phrase.ONE_PERSON.in(language) : Phrase.PERSONS.with(language, party)));
        if (!invitation.companions.isEmpty()) {
            noted.add(fact(
                    Phrase.COMPANY,
                    invitation.companions.stream().map(this::companion).collect(Collectors.joining("; "))));
        }
        String diet = joined(diets(invitation.diet()), invitation.dietNote());
        if (!diet.isEmpty()) {
            noted.add(fact(Phrase.DIET, diet));
        }
        return noted;
    }

    /** What a change means for this guest. */
    public List<Passage> closing() {
        if (kind != MessageKind.CHANGE) {
            return List.of();
        }
        Phrase closing =
                switch (status) {
                    case ACCEPTED -> Phrase.CHANGE_ACCEPTED;
                    case WAITLISTED -> Phrase.CHANGE_WAITLISTED;
                    default -> Phrase.CHANGE_OPEN;
                };
        return List.of(passage(closing.in(language)));
    }

    public boolean isAnswerable() {
        return kind != MessageKind.WITHDRAWAL;
    }

    /** What the link is for. */
    public String request() {
        if (closed) {
            return Phrase.REPLIES_CLOSED.in(language);
        }
        if (dinner.rsvpBy == null) {
            return (isOpen() ? Phrase.PLEASE_REPLY : Phrase.MIND_CHANGED).in(language);
        }
        return (isOpen() ? Phrase.PLEASE_REPLY_BY : Phrase.MIND_CHANGED_BY).with(language, moment(dinner.rsvpBy));
    }

    public String requestLabel() {
        return (closed ? Phrase.SEE_INVITATION : isOpen() ? Phrase.REPLY : Phrase.CHANGE_REPLY).in(language);
    }

    /** The place of the guest's own link, which is put in as the mail leaves. */
    public String link() {
        return Message.LINK;
    }

    public String farewell() {
        return Phrase.FAREWELL.in(language);
    }

    public String signature() {
        Phrase signed = kind == MessageKind.INVITATION ? Phrase.SIGNED_INVITATION : Phrase.SIGNED;
        return signed.with(language, dinner.host == null ? sender : dinner.host);
    }

    /** What stands below the letter. */
    public List<String> notes() {
        if (!isAnswerable()) {
            return List.of();
        }
        boolean tellsHours = dinner.rsvpBy != null && !closed || dinner.startsAt != null && !facts().isEmpty();
        return Stream.of(
                        Phrase.YOURS_ALONE.in(language),
                        tellsHours ? Phrase.LOCAL_TIMES.with(language, invitation.summit.zone.getId()) : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isOpen() {
        return InvitationStatus.OPEN.contains(status);
    }

    private boolean isDeclined() {
        return status == InvitationStatus.DECLINED;
    }

    private Phrase subjectPhrase() {
        return switch (kind) {
            case INVITATION -> Phrase.SUBJECT_INVITATION;
            case REMINDER -> Phrase.SUBJECT_REMINDER;
            case CONFIRMATION ->
                switch (status) {
                    case DECLINED -> Phrase.SUBJECT_DECLINED;
                    case TENTATIVE -> Phrase.SUBJECT_TENTATIVE;
                    default -> Phrase.SUBJECT_ACCEPTED;
                };
            case WAITING_LIST -> Phrase.SUBJECT_WAITING_LIST;
            case PROMOTION -> Phrase.SUBJECT_PROMOTION;
            case WITHDRAWAL -> Phrase.SUBJECT_WITHDRAWAL;
            case CHANGE -> Phrase.SUBJECT_CHANGE;
        };
    }

    private Phrase openingPhrase() {
        return switch (kind) {
            case INVITATION -> dinner.host == null ? Phrase.INVITATION : Phrase.INVITATION_BY;
            case REMINDER -> status == InvitationStatus.TENTATIVE ? Phrase.REMINDER_TENTATIVE : Phrase.REMINDER;
            case CONFIRMATION ->
                switch (status) {
                    case DECLINED -> Phrase.DECLINED;
                    case TENTATIVE -> Phrase.TENTATIVE;
                    default -> Phrase.ACCEPTED;
                };
            case WAITING_LIST -> Phrase.WAITING_LIST;
            case PROMOTION -> Phrase.PROMOTION;
            case WITHDRAWAL -> Phrase.WITHDRAWAL;
            case CHANGE -> Phrase.CHANGE;
        };
    }

    private String when() {
        String day = language.day(dinner.date);
        if (dinner.startsAt == null) {
            return day + language.parenthesis(Phrase.HOUR_FOLLOWS.in(language));
        }
        OffsetDateTime end = invitation.summit.local(dinner.endsAt);
        return moment(dinner.startsAt) + (end == null ? "" : "–" + language.hour(end));
    }

    private String moment(Instant moment) {
        OffsetDateTime local = invitation.summit.local(moment);
        String between = language == Language.ENGLISH ? language.comma : " ";
        return language.day(local.toLocalDate()) + between + language.hour(local);
    }

    private String place(Venue venue) {
        return joined(venue.label(), venue.address);
    }

    private String companion(PartyMember companion) {
        return companion.name() + language.parenthesis(diets(companion.diet()));
    }

    private String diets(List<String> codes) {
        return codes.stream()
                .map(code -> invitation.summit.diets.stream()
                        .filter(term -> term.code().equals(code))
                        .findFirst()
                        .map(VocabularyTerm::name)
                        .map(name -> name.in(language.tag))
                        .orElse(code))
                .collect(Collectors.joining(language.comma));
    }

    private String joined(String... parts) {
        return Stream.of(parts).filter(p -> p != null && !p.isBlank()).collect(Collectors.joining(language.comma));
    }

    private Fact fact(Phrase label, String words) {
        return new Fact(label.in(language), words);
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

    /** What is said in one line, and what it is. */
    public record Fact(String label, String words) {}
}
