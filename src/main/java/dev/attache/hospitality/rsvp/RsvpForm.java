package dev.attache.hospitality.rsvp;

import dev.attache.hospitality.invitation.Answer;
import dev.attache.hospitality.invitation.NewRsvp;
import dev.attache.hospitality.invitation.PartyMember;
import dev.attache.platform.i18n.Language;
import dev.attache.platform.text.InvisibleCharacters;
import dev.attache.programme.summit.VocabularyTerm;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The filled-in form of the page: first with the known facts, later with the input and its faults by field, in the
 * page's language. A refusal belongs to no field.
 */
public class RsvpForm {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_MESSAGE = 5000;

    private final OwnInvitationView invitation;
    private final Language language;
    private final Map<String, String> faults = new LinkedHashMap<>();
    public Answer answer;
    public int partySize = 1;
    public List<Row> companions = List.of();
    public List<String> diet = List.of();
    public String dietNote = "";
    public String message = "";

    /** A companion's row, with its number from 1. */
    public record Row(int number, String name, List<String> diet) {
        public String field() {
            return "companion-" + number + "-name";
        }

        public boolean eats(String code) {
            return diet.contains(code);
        }
    }

    private RsvpForm(OwnInvitationView invitation, Language language) {
        this.invitation = invitation;
        this.language = language;
    }

    /** The form with the known facts. */
    static RsvpForm of(OwnInvitationView it, Language language) {
        RsvpForm form = new RsvpForm(it, language);
        form.answer = switch (it.status()) {
            case ACCEPTED, WAITLISTED -> Answer.ACCEPTED;
            case DECLINED -> Answer.DECLINED;
            case TENTATIVE -> Answer.TENTATIVE;
            default -> null;
        };
        form.partySize = it.partySize() == null ? 1 : it.partySize();
        form.companions = form.rows(n -> n <= it.companions().size()
                ? new Row(
                        n,
                        it.companions().get(n - 1).name(),
                        it.companions().get(n - 1).diet())
                : new Row(n, "", List.of()));
        form.diet = it.diet();
        form.dietNote = it.dietNote() == null ? "" : it.dietNote();
        form.message = it.message() == null ? "" : it.message();
        return form;
    }

    /** The form with the input; a declining guest is asked for nothing more. */
    static RsvpForm sent(OwnInvitationView it, Language language, MultivaluedMap<String, String> fields) {
        RsvpForm form = new RsvpForm(it, language);
        form.answer = answer(text(fields, "answer")).orElse(null);
        form.companions = form.rows(
                n -> new Row(n, text(fields, "companion-" + n + "-name"), all(fields, "companion-" + n + "-diet")));
        form.diet = all(fields, "diet");
        form.dietNote = text(fields, "dietNote");
        form.message = text(fields, "message");
        form.partySize = it.maxPartySize() == 1 ? 1 : number(text(fields, "partySize"));
        form.check();
        return form;
    }

    private void check() {
        if (answer == null) {
            fault("answer", "rsvp.chooseAnswer");
        }
        if (answer != Answer.DECLINED) {
            checkParty();
            companions.forEach(this::check);
            if (!areKnown(diet)) {
                fault("diet", "rsvp.unknownDiet");
            }
            if (dietNote.length() > LONGEST_NOTE) {
                fault("dietNote", "rsvp.tooLong", LONGEST_NOTE);
            }
        }
        if (message.length() > LONGEST_MESSAGE) {
            fault("message", "rsvp.tooLong", LONGEST_MESSAGE);
        }
    }

    private void checkParty() {
        int named = named().size();
        if (partySize < 1 || partySize > invitation.maxPartySize()) {
            fault("partySize", "rsvp.chooseParty", invitation.maxPartySize());
        } else if (named >= partySize) {
            faults.putIfAbsent("partySize", language.counted("rsvp.partyTooSmall", named, named + 1));
        }
    }

    private void check(Row row) {
        String field = row.field();
        if (row.name.isEmpty() && !row.diet.isEmpty()) {
            fault(field, "rsvp.companionWithoutName");
        } else if (row.name.length() > LONGEST_NAME) {
            fault(field, "rsvp.tooLong", LONGEST_NAME);
        } else if (!areKnown(row.diet)) {
            fault(field, "rsvp.unknownDiet");
        }
    }

    private boolean areKnown(List<String> codes) {
        return invitation.diets().stream().map(VocabularyTerm::code).toList().containsAll(codes);
    }

    /** The answer of the form; a declining guest states no diets. */
    NewRsvp rsvp() {
        String said = message.isEmpty() ? null : message;
        if (answer == Answer.DECLINED) {
            return new NewRsvp(answer, null, null, null, null, said);
        }
        List<PartyMember> party =
                named().stream().map(r -> new PartyMember(r.name, r.diet)).toList();
        boolean unchanged = dietNote.isEmpty() && invitation.dietNote() == null;
        return new NewRsvp(answer, partySize, party, diet, unchanged ? null : dietNote, said);
    }

    void fault(String field, String message, Object... facts) {
        faults.putIfAbsent(field, language.text(message, facts));
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** By the id of the field, in the order of the page; an empty id for what concerns none. */
    public Map<String, String> faults() {
        return faults;
    }

    /** The fault of the field; null for none. */
    public String fault(String field) {
        return faults.get(field);
    }

    public boolean eats(String code) {
        return diet.contains(code);
    }

    public Answer[] answers() {
        return Answer.values();
    }

    public List<Integer> sizes() {
        return IntStream.rangeClosed(1, invitation.maxPartySize()).boxed().toList();
    }

    private List<Row> named() {
        return companions.stream().filter(r -> !r.name.isEmpty()).toList();
    }

    private List<Row> rows(IntFunction<Row> row) {
        return IntStream.range(1, invitation.maxPartySize()).mapToObj(row).toList();
    }

    private static Optional<Answer> answer(String said) {
        for (Answer answer : Answer.values()) {
            if (answer.name().equals(said)) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    private static int number(String said) {
        return said.matches("[0-9]{1,2}") ? Integer.parseInt(said) : 0;
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return all(fields, name).stream().findFirst().orElse("");
    }

    /** As the database can hold it, stripped like any text, with the ends of lines that it holds elsewhere. */
    private static List<String> all(MultivaluedMap<String, String> fields, String name) {
        List<String> all = new ArrayList<>();
        for (String said : fields.getOrDefault(name, List.of())) {
            all.add(
                    said == null
                            ? ""
                            : InvisibleCharacters.stripped(
                                    said.replace("\r\n", "\n").replace("\0", "")));
        }
        return all;
    }
}
