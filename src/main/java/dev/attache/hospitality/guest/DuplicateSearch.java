package dev.attache.hospitality.guest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.attache.hospitality.guest.PossibleDuplicate.Reason;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.text.MailAddresses;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The search for possible duplicates of many new guests at once, by the rule of {@link PossibleDuplicate}: an index of
 * trigrams finds the few pairs that are worth it, and PostgreSQL compares those that the trigrams do not decide. New guests are not
 * persisted for that.
 */
public class DuplicateSearch {
    /** What is compared of a name and of an organisation: the similarity of long texts takes long. */
    private static final int LONGEST = 200;

    /** The organisations of guests of similar names that are ranked for a guest, and compared. */
    private static final int MOST_RANKED = 100;

    private static final int MOST_ORGANISATIONS = 10;

    private static final String FOLD =
            """
            select left(fold(left(t.word, :longest)), :longest)
            from jsonb_array_elements_text(cast(:words as jsonb)) with ordinality t (word, n) order by n
            """;

    private static final String SIMILAR =
            """
            with word as materialized (
                select t.word, n - 1 as n from jsonb_array_elements_text(cast(:words as jsonb)) with ordinality t (word, n))
            select a.n, b.n
            from jsonb_array_elements(cast(:pairs as jsonb)) p
            join word a on a.n = cast(p ->> 0 as integer) join word b on b.n = cast(p ->> 1 as integer)
            where greatest(word_similarity(a.word, b.word), word_similarity(b.word, a.word)) >= :least
            """;

    private final Map<Guest, Key> keys = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();
    private final Map<String, Trigrams> trigrams = new HashMap<>();

    private record Key(String names, String email) {}

    private record Pair(String one, String other) {}

    /** Another guest who may be the same person. */
    public record Match(Guest other, List<Reason> reasons) {}

    private DuplicateSearch() {}

    /**
     * The possible duplicates of each new guest among those who are present and the new ones before it; by address first,
     * then in this order.
     */
    public static Map<Guest, List<Match>> among(Collection<Guest> present, List<Guest> fresh) {
        List<Guest> known = present.stream().filter(g -> g.erasedAt == null).toList();
        DuplicateSearch search = new DuplicateSearch();
        search.key(known, fresh);
        return search.of(known, fresh);
    }

    private void key(List<Guest> present, List<Guest> fresh) {
        Map<Long, String> known = Guest.namesOf(present);
        present.forEach(g -> key(g, known.get(g.id)));
        Map<String, String> names =
                foldedOf(fresh.stream().map(g -> words(g.name)).distinct().toList());
        fresh.forEach(g -> key(g, names.get(words(g.name))));
    }

    private void key(Guest guest, String names) {
        keys.put(
                guest,
                new Key(
                        names.substring(0, Math.min(LONGEST, names.length())),
                        guest.email == null ? null : MailAddresses.compared(guest.email)));
    }

    private Map<Guest, List<Match>> of(List<Guest> present, List<Guest> fresh) {
        TrigramIndex presentNames = new TrigramIndex();
        TrigramIndex freshNames = new TrigramIndex();
        present.forEach(g -> presentNames.add(keys.get(g).names));
        Map<Guest, Set<String>> near = new LinkedHashMap<>();
        Set<Pair> worth = new HashSet<>();
        for (Guest guest : fresh) {
            String names = keys.get(guest).names;
            Set<String> found = new LinkedHashSet<>(presentNames.near(names));
            found.addAll(freshNames.near(names));
            found.forEach(other -> worth.add(new Pair(names, other)));
            near.put(guest, found);
            freshNames.add(names);
        }
        Set<Pair> similar = similar(worth, PossibleDuplicate.SIMILAR_NAME);
        near.forEach(
                (guest, found) -> found.removeIf(other -> !similar.contains(new Pair(keys.get(guest).names, other))));
        foldOrganisations(present, near);
        return matches(present, fresh, near);
    }

    /** Folds the organisations of guests with similar names: others are not compared. */
    private void foldOrganisations(List<Guest> present, Map<Guest, Set<String>> near) {
        Set<String> names = new HashSet<>();
        near.values().forEach(names::addAll);
        organisations.putAll(foldedOf(Stream.concat(present.stream(), near.keySet().stream())
                .filter(g -> names.contains(keys.get(g).names)
                        || !near.getOrDefault(g, Set.of()).isEmpty())
                .map(g -> g.organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
    }

    private String organisation(Guest guest) {
        return guest.organisation == null ? null : organisations.get(guest.organisation);
    }

    private Map<Guest, List<Match>> matches(List<Guest> present, List<Guest> fresh, Map<Guest, Set<String>> near) {
        Map<String, Map<String, List<Guest>>> byNames = new HashMap<>();
        Map<String, List<Guest>> byEmail = new HashMap<>();
        Map<Guest, List<Guest>> alike = new LinkedHashMap<>();
        Set<Pair> pairs = new HashSet<>();
        present.forEach(g -> index(g, byNames, byEmail));
        for (Guest guest : fresh) {
            List<Guest> others = withOrganisationsNear(guest, near.get(guest), byNames);
            for (Guest other : others) {
                if (guest.organisation != null && other.organisation != null) {
                    pairs.add(new Pair(organisation(guest), organisation(other)));
                }
            }
            alike.put(guest, others);
            index(guest, byNames, byEmail);
        }
        Set<Pair> similar = similar(pairs, PossibleDuplicate.SIMILAR_ORGANISATION);
        Map<Guest, Integer> order = new HashMap<>();
        present.forEach(g -> order.put(g, order.size()));
        fresh.forEach(g -> order.put(g, order.size()));
        Map<Guest, List<Match>> matches = new HashMap<>();
        alike.forEach((guest, others) -> matches.put(guest, matches(guest, others, byEmail, similar, order)));
        return matches;
    }

    /**
     * The guests of these names whose organisation is the same, unknown, or one of the few that share most with this
     * guest's: many may have one name.
     */
    private List<Guest> withOrganisationsNear(
            Guest guest, Set<String> names, Map<String, Map<String, List<Guest>>> byNames) {
        String own = organisation(guest);
        List<Guest> found = new ArrayList<>();
        Map<String, List<Guest>> others = new LinkedHashMap<>();
        for (String name : names) {
            for (var ofOrganisation : byNames.getOrDefault(name, Map.of()).entrySet()) {
                String organisation = ofOrganisation.getKey();
                if (own == null || organisation == null || own.equals(organisation)) {
                    addSome(found, ofOrganisation.getValue());
                } else if (others.containsKey(organisation) || others.size() < MOST_RANKED) {
                    addSome(others.computeIfAbsent(organisation, o -> new ArrayList<>()), ofOrganisation.getValue());
                }
            }
        }
        nearest(own, others.keySet()).forEach(organisation -> addSome(found, others.get(organisation)));
        return found;
    }

    /** The few organisations that share most with this one. */
    private List<String> nearest(String own, Set<String> others) {
        if (others.size() <= MOST_ORGANISATIONS) {
            return List.copyOf(others);
        }
        Map<String, Double> shares = new HashMap<>();
        others.forEach(other -> shares.put(other, trigramsOf(own).share(trigramsOf(other))));
        return others.stream()
                .sorted(Comparator.comparingDouble(other -> -shares.get(other)))
                .limit(MOST_ORGANISATIONS)
                .toList();
    }

    private List<Match> matches(
            Guest guest,
            List<Guest> alike,
            Map<String, List<Guest>> byEmail,
            Set<Pair> similar,
            Map<Guest, Integer> order) {
        Key key = keys.get(guest);
        Map<Integer, Match> bySimilarName = new TreeMap<>();
        Map<Integer, Match> bySameEmail = new TreeMap<>();
        for (Guest other : alike) {
            if (guest.organisation == null
                    || other.organisation == null
                    || similar.contains(new Pair(organisation(guest), organisation(other)))) {
                bySimilarName.put(order.get(other), new Match(other, List.of(Reason.SIMILAR_NAME)));
            }
        }
        for (Guest other : some(byEmail.getOrDefault(key.email, List.of()))) {
            if (order.get(other) < order.get(guest)) {
                Match match = bySimilarName.remove(order.get(other));
                bySameEmail.put(
                        order.get(other),
                        new Match(
                                other,
                                match == null
                                        ? List.of(Reason.SAME_EMAIL)
                                        : List.of(Reason.SAME_EMAIL, Reason.SIMILAR_NAME)));
            }
        }
        List<Match> matches = new ArrayList<>(bySameEmail.values());
        matches.addAll(bySimilarName.values());
        return matches;
    }

    private void index(Guest guest, Map<String, Map<String, List<Guest>>> byNames, Map<String, List<Guest>> byEmail) {
        Key key = keys.get(guest);
        byNames.computeIfAbsent(key.names, n -> new LinkedHashMap<>())
                .computeIfAbsent(organisation(guest), o -> new ArrayList<>())
                .add(guest);
        if (key.email != null) {
            byEmail.computeIfAbsent(key.email, e -> new ArrayList<>()).add(guest);
        }
    }

    /** Adds guests up to the most that are told. */
    private static void addSome(List<Guest> some, List<Guest> more) {
        some.addAll(more.subList(0, Math.min(PossibleDuplicate.MOST - some.size(), more.size())));
    }

    /** The first of them: more of the same say nothing more. */
    private static List<Guest> some(List<Guest> guests) {
        return guests.subList(0, Math.min(PossibleDuplicate.MOST, guests.size()));
    }

    /** In all languages, as words(name) of the database. */
    private static String words(LocalizedText name) {
        return String.join("\n", name.byLanguage().values());
    }

    private static Map<String, String> foldedOf(List<String> words) {
        List<String> folded = Guest.getEntityManager()
                .createNativeQuery(FOLD, String.class)
                .setParameter("words", json(words).toString())
                .setParameter("longest", LONGEST)
                .getResultList();
        Map<String, String> foldedOf = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            foldedOf.put(words.get(i), folded.get(i));
        }
        return foldedOf;
    }

    private Trigrams trigramsOf(String text) {
        return trigrams.computeIfAbsent(text, Trigrams::of);
    }

    /** Those of the pairs that are at least so similar. PostgreSQL compares those that their trigrams do not decide. */
    private Set<Pair> similar(Set<Pair> pairs, double least) {
        Set<Pair> similar = new HashSet<>();
        Set<Pair> undecided = new HashSet<>();
        for (Pair pair : pairs) {
            Trigrams one = trigramsOf(pair.one);
            Trigrams other = trigramsOf(pair.other);
            if (one.similarity(other) >= least) {
                similar.add(pair);
            } else if (one.share(other) >= least) {
                undecided.add(pair);
            }
        }
        similar.addAll(compared(undecided, least));
        return similar;
    }

    @SuppressWarnings("unchecked")
    private static Set<Pair> compared(Set<Pair> pairs, double least) {
        if (pairs.isEmpty()) {
            return Set.of();
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        ArrayNode numbered = JsonNodeFactory.instance.arrayNode();
        for (Pair pair : pairs) {
            places.putIfAbsent(pair.one, places.size());
            places.putIfAbsent(pair.other, places.size());
            numbered.addArray().add(places.get(pair.one)).add(places.get(pair.other));
        }
        List<String> words = new ArrayList<>(places.keySet());
        List<Object[]> rows = Guest.getEntityManager()
                .createNativeQuery(SIMILAR, Object[].class)
                .setParameter("words", json(words).toString())
                .setParameter("pairs", numbered.toString())
                .setParameter("least", least)
                .getResultList();
        Set<Pair> similar = new HashSet<>();
        rows.forEach(row -> similar.add(
                new Pair(words.get(((Number) row[0]).intValue()), words.get(((Number) row[1]).intValue()))));
        return similar;
    }

    private static ArrayNode json(List<String> words) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        words.forEach(array::add);
        return array;
    }
}
