package relata.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes apart the words for one who speaks by office. The body stands before the office ("Valley Monitor director"), or behind it
 * ("head of the Valley Monitor"); the name follows, or stands before a comma.
 */
final class Offices {

    private static final Pattern BLANK = Pattern.compile("\\s+");

    /** Words between a body and an office that are part of neither: "US deputy special envoy". */
    private static final int MOST_CUT = 3;

    /** A former spokesman speaks for himself. */
    private static final Set<String> FORMER = Set.of("former", "ex", "late", "then", "retired");

    private static final Set<String> TO_BODY = Set.of("of", "for", "to", "at", "from", "with");

    private final Words words;

    Offices(Words words) {
        this.words = words;
    }

    /** None where the words tell no office. */
    Optional<Office> in(String mention) {
        int comma = mention.indexOf(',');
        if (comma > 0) {
            Optional<Office> behind = read(mention.substring(comma + 1))
                    .map(office -> new Office(
                            office.noun(),
                            office.bodies(),
                            Optional.of(mention.substring(0, comma).strip())));
            return behind.or(() -> read(mention.substring(0, comma)));
        }
        return read(mention);
    }

    private Optional<Office> read(String phrase) {
        List<String> tokens = List.of(BLANK.split(phrase.strip().replaceAll("[,.]+$", "")));
        for (int i = 0; i < tokens.size(); i++) {
            if (words.offices().containsKey(Fold.strict(tokens.get(i)))) {
                return read(tokens, i);
            }
        }
        return Optional.empty();
    }

    private Optional<Office> read(List<String> tokens, int at) {
        List<String> before = NounPhrase.withoutArticle(tokens.subList(0, at));
        if (before.stream().flatMap(token -> Fold.words(token, false).stream()).anyMatch(FORMER::contains)) {
            return Optional.empty();
        }
        String noun = Fold.strict(tokens.get(at));
        List<String> after = tokens.subList(at + 1, tokens.size());
        Set<String> bodies = new LinkedHashSet<>(before(noun, before));
        if (!after.isEmpty() && TO_BODY.contains(after.get(0))) {
            bodies.addAll(upTo(after.subList(1, after.size())));
        }
        return Optional.of(new Office(noun, List.copyOf(bodies), person(after)));
    }

    /** "Northland Foreign" of "Northland Foreign Minister": the ministry, then whatever is left of the words as they are cut. */
    private List<String> before(String noun, List<String> tokens) {
        List<String> bodies = new ArrayList<>();
        words.offices().getOrDefault(noun, List.of()).forEach(body -> add(bodies, tokens, tokens.size(), " " + body));
        for (int end = tokens.size(); end > 0 && tokens.size() - end <= MOST_CUT; end--) {
            add(bodies, tokens, end, "");
        }
        return bodies;
    }

    private static void add(List<String> bodies, List<String> tokens, int end, String body) {
        String all = String.join(" ", tokens.subList(0, end)) + body;
        if (!Fold.strict(all).isEmpty()) {
            bodies.add(all);
        }
    }

    /** "the Ridge Army", also where a name follows that no comma parts from it. */
    private static List<String> upTo(List<String> tokens) {
        List<String> bodies = new ArrayList<>();
        for (int end = tokens.size(); end > 0; end--) {
            add(bodies, tokens, end, "");
        }
        return bodies;
    }

    /** The capitalised words at the end. */
    private static Optional<String> person(List<String> tokens) {
        int from = tokens.size();
        while (from > 0 && NounPhrase.isCapitalised(tokens.get(from - 1))) {
            from--;
        }
        return from == tokens.size()
                ? Optional.empty()
                : Optional.of(String.join(" ", tokens.subList(from, tokens.size())));
    }
}
