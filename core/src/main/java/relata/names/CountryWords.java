package relata.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** Words that tell of countries, from {@code lexicon/countries.yaml} and a gazetteer's names of countries. */
final class CountryWords {

    /** A country's name tells where a report is set; its people may be abroad. */
    private static final double BY_NAME = 2;

    private static final double BY_PEOPLE = 1;

    /** So short a name is one only in capitals: "US", not "us". */
    private static final int SHORT = 3;

    private static final int LONGEST = 6;

    /**
     * A country told of in a text.
     *
     * @param code ISO 3166
     * @param words folded, by which it is told of
     * @param weight how much it tells of where the report is set
     */
    record Told(String code, String words, double weight) {

        boolean isByName() {
            return weight == BY_NAME;
        }
    }

    private final Map<String, Told> told = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Set<String> first = new HashSet<>();
    private final Set<String> settlements;
    private final Set<String> divisions;
    private final Set<String> titles;
    private final Set<String> features;
    private final Set<String> locatives;

    CountryWords(Gazetteer gazetteer) {
        Entry root = Vocabulary.shipped("lexicon/countries.yaml");
        this.settlements = folded(root, "settlements");
        this.divisions = folded(root, "divisions");
        this.titles = folded(root, "titles");
        this.features = folded(root, "features");
        this.locatives = folded(root, "locatives");
        Entry countries = root.get("countries");
        for (String code : codes()) {
            Optional<Entry> words = countries.find(code);
            words.ifPresent(entry -> entry.allow(Set.of("names", "people")));
            Stream.concat(
                            words.stream().flatMap(entry -> entry.textsOf("names").stream()),
                            gazetteer.place(Gazetteer.COUNTRY + code).map(KnownPlace::name).stream())
                    .forEach(name -> {
                        add(code, name, BY_NAME);
                        named.computeIfAbsent(code, none -> new HashSet<>()).add(Fold.strict(name));
                    });
            words.stream()
                    .flatMap(entry -> entry.textsOf("people").stream())
                    .forEach(people -> add(code, people, BY_PEOPLE));
        }
    }

    /** Kosovo has a code in use, and none of ISO's. */
    static Set<String> codes() {
        return Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> folded(Entry root, String key) {
        return root.textsOf(key).stream().map(Fold::strict).collect(Collectors.toUnmodifiableSet());
    }

    private void add(String code, String words, double weight) {
        String folded = Fold.strict(words);
        told.put(folded, new Told(code, folded, weight));
        first.add(folded.split(" ")[0]);
    }

    /** The names of a country, folded. */
    Set<String> namesOf(String code) {
        return named.getOrDefault(code, Set.of());
    }

    /** The country that folded words tell of, by its name or its people. */
    Optional<Told> find(String folded) {
        return Optional.ofNullable(told.get(folded));
    }

    /** Every country told of among words, in their order, the longest name at each place. */
    List<Told> among(List<String> words, List<String> folded) {
        List<Told> found = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = first.contains(folded.get(from).split(" ")[0]) && NounPhrase.isCapitalised(words.get(from))
                    ? Math.min(words.size(), from + LONGEST)
                    : from;
            while (to > from && !isTold(words.subList(from, to), folded.subList(from, to))) {
                to--;
            }
            if (to > from) {
                find(String.join(" ", folded.subList(from, to))).ifPresent(found::add);
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    private boolean isTold(List<String> words, List<String> folded) {
        return find(String.join(" ", folded))
                .filter(one -> one.words().length() > SHORT || isCapitals(words))
                .isPresent();
    }

    private static boolean isCapitals(List<String> words) {
        return words.stream()
                .allMatch(word -> word.replaceAll("['’]s$", "").chars().noneMatch(Character::isLowerCase));
    }

    /** Whether a folded noun may stand between a people and a place: "the Libyan <i>port</i> of Ada". */
    boolean isSettlement(String noun) {
        return settlements.contains(noun);
    }

    /** Whether a folded noun means a country's division: "province". */
    boolean isDivision(String noun) {
        return divisions.contains(noun);
    }

    boolean isTitle(String word) {
        return titles.contains(word);
    }

    /** Whether a folded noun makes the name before it another thing's: "Ada river". */
    boolean isFeature(String noun) {
        return features.contains(noun);
    }

    boolean isLocative(String word) {
        return locatives.contains(word);
    }
}
