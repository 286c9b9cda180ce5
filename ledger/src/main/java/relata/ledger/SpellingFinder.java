package relata.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import relata.names.NameKeys;
import relata.names.Names;
import relata.names.match.NameMatcher;
import relata.review.Identities;
import relata.search.OtherSpelling;

/**
 * Finds names among what is searched for, and how else reports spell them: what comes to the same name whatever the script, and
 * what is like it and was taken for the same thing. Two things that are known to be two are not taken for one, however alike
 * their names: who looks for Karm al-Dada does not find Karm al-Da'da'.
 */
final class SpellingFinder {

    /** So many words may be one name. */
    private static final int MOST_WORDS = 4;

    private static final int MOST_OTHERS = 30;

    /** How a report called something. */
    private record Named(String words, Optional<String> id) {}

    private final Handle handle;
    private final Moment moment;
    private final Identities identities;
    private final NameKeys keys = new NameKeys();
    private final Tokens tokens = new Tokens();
    private final List<OtherSpelling> others = new ArrayList<>();

    /** @param identities what identities are taken for by reviewers */
    SpellingFinder(Handle handle, Moment moment, Identities identities) {
        this.handle = handle;
        this.moment = moment;
        this.identities = identities;
    }

    /** What was found beside the names as they were asked for. */
    List<OtherSpelling> others() {
        return List.copyOf(others);
    }

    /** The same terms, names among them with their other spellings; words that together are a name have become one term. */
    List<SearchTerm> widened(List<SearchTerm> terms) {
        List<Named> known = alike(terms);
        List<SearchTerm> widened = new ArrayList<>();
        int at = 0;
        while (at < terms.size()) {
            int from = at;
            Optional<SearchTerm> name = IntStream.rangeClosed(1, MOST_WORDS)
                    .map(length -> MOST_WORDS + 1 - length)
                    .filter(length -> mayBeName(terms, from, length))
                    .mapToObj(length -> named(terms.subList(from, from + length), known))
                    .flatMap(Optional::stream)
                    .findFirst();
            widened.add(name.orElse(terms.get(at)));
            at += name.map(term -> term.anyOf().get(0).size()).orElse(1);
        }
        return widened;
    }

    private static boolean mayBeName(List<SearchTerm> terms, int from, int length) {
        return from + length <= terms.size()
                && terms.subList(from, from + length).stream()
                        .allMatch(term -> term.isWanted()
                                && (length == 1 || !term.isQuoted())
                                && !term.anyOf().get(0).get(0).isBeginning());
    }

    private static String written(List<SearchTerm> terms) {
        return terms.stream().map(SearchTerm::written).collect(Collectors.joining(" "));
    }

    /** Names in the ledger with the consonants of anything that may be a name. */
    private List<Named> alike(List<SearchTerm> terms) {
        Set<Long> sounds = new LinkedHashSet<>();
        for (int from = 0; from < terms.size(); from++) {
            for (int length = 1; length <= MOST_WORDS; length++) {
                if (mayBeName(terms, from, length)) {
                    sounds.addAll(keys.consonants(written(terms.subList(from, from + length))));
                }
            }
        }
        return ask("sounds" + Keys.IN, "all_sounds" + Keys.IN, Map.of("keys", Keys.of(sounds)));
    }

    private List<Named> ask(String condition, String orElse, Map<String, String> values) {
        String select = "SELECT s.words, s.canonical FROM spelling s WHERE s.%s" + moment.andLearned("s");
        return moment.in(handle.createQuery(
                        select.formatted(condition) + " UNION " + select.formatted(orElse) + " ORDER BY 1, 2"))
                .bindMap(values)
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    return new Named(
                            row.words("words"), row.optionalWords("canonical").map(identities::of));
                })
                .list();
    }

    /** Terms that together are a name some report used, in whatever spelling. */
    private Optional<SearchTerm> named(List<SearchTerm> terms, List<Named> known) {
        String name = written(terms);
        if (!isBare(name)) {
            return Optional.empty();
        }
        ToDoubleFunction<String> likeness = keys.likeness(name);
        List<Named> same = known.stream()
                .filter(named -> likeness.applyAsDouble(named.words) >= NameMatcher.SAME)
                .toList();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        Set<String> meant = meant(name, same);
        Map<List<String>, Named> found = new LinkedHashMap<>();
        same.stream()
                .filter(named -> meant.isEmpty() || !isKnown(named) || isOf(meant, named))
                .forEach(named -> add(found, named));
        ofTheSame(meant).stream()
                .filter(named -> likeness.applyAsDouble(named.words) >= NameMatcher.ALIKE)
                .forEach(named -> add(found, named));
        terms.forEach(term -> found.remove(term.anyOf().get(0).get(0).words()));
        found.remove(tokens.words(name));
        List<Phrase> otherwise = new ArrayList<>();
        found.forEach((words, named) -> {
            if (otherwise.size() < MOST_OTHERS) {
                otherwise.add(Phrase.of(words));
                if (!words.equals(tokens.words(keys.core(name)))) {
                    others.add(new OtherSpelling(name, keys.core(named.words), named.id.filter(meant::contains)));
                }
            }
        });
        return Optional.of(SearchTerm.together(name, terms, otherwise));
    }

    /** Whether nothing but articles is around a name: who asks for the town of Ada asks for these words as well. */
    private boolean isBare(String name) {
        List<String> core = tokens.words(keys.core(name));
        List<String> all = tokens.words(name);
        return name.strip().endsWith(keys.core(name)) && all.size() - core.size() <= 1;
    }

    /** What the name stands for where it is written so; else whatever something of that sound stands for. */
    private Set<String> meant(String name, List<Named> same) {
        List<String> asked = tokens.words(keys.core(name));
        Set<String> exactly = ids(same.stream()
                .filter(named -> tokens.words(keys.core(named.words)).equals(asked))
                .toList());
        return exactly.isEmpty() ? ids(same) : exactly;
    }

    private static Set<String> ids(List<Named> named) {
        return named.stream()
                .filter(SpellingFinder::isKnown)
                .flatMap(one -> one.id.stream())
                .collect(Collectors.toSet());
    }

    /** Whether it stands for more than its own spelling. */
    private static boolean isKnown(Named named) {
        return named.id.filter(id -> !id.contains(Names.UNRESOLVED)).isPresent();
    }

    private static boolean isOf(Set<String> ids, Named named) {
        return named.id.filter(ids::contains).isPresent();
    }

    /** All that reports called the same things by. */
    private List<Named> ofTheSame(Set<String> ids) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String id : identities.takenFor(new HashSet<>(ids))) {
            values.put("id" + values.size() + "_", id);
        }
        if (values.isEmpty()) {
            return List.of();
        }
        String condition = values.keySet().stream().collect(Collectors.joining(", :", "canonical IN (:", ")"));
        return ask(condition, condition, values);
    }

    private void add(Map<List<String>, Named> found, Named named) {
        List<String> words = tokens.words(keys.core(named.words));
        if (!words.isEmpty()) {
            found.putIfAbsent(words, named);
        }
    }
}
