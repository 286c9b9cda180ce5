package relata.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import relata.text.Span;

/**
 * What the words around a name tell of what it names.
 *
 * @param noun what it is called, folded: "town of Ada", "Ada province"
 * @param country ISO code of the country it is said to be of: "the Libyan port of Ada", "Ada, Libya"
 * @param after folded words that follow a comma, a bracket, "in" or "of": they may name what holds it
 * @param located whether a preposition before it says that it is a place
 * @param somebody whether a title, or a name before it, says that it is a person's
 * @param article whether "the" stands before it
 * @param more whether the name goes on, or is another thing's: "Ada Brown", "Ada river"
 */
record Surroundings(
        Optional<String> noun,
        Optional<String> country,
        String after,
        boolean located,
        boolean somebody,
        boolean article,
        boolean more) {

    static final Surroundings NONE =
            new Surroundings(Optional.empty(), Optional.empty(), "", false, false, false, false);

    private static final int REACH = 80; // characters
    private static final int MOST_WORDS = 6;

    /** "Ada, in the northern province of Maravel". */
    private static final int HOLDER = 6;

    /** Reads what stands around a stretch of a text. */
    static Surroundings of(String text, Span span, CountryWords words, PlacePhrases phrases) {
        if (span.end() > text.length()) {
            return NONE;
        }
        List<String> before = before(text, span.start());
        String tail = tail(text, span.end());
        List<String> after = words(tail);
        String next = after.isEmpty() || !tail.startsWith(" ") ? "" : after.get(0);
        Optional<String> kind = Optional.of(Fold.strict(next))
                .filter(noun -> phrases.isNoun(noun) || words.isDivision(noun))
                .or(() -> called(before, words, phrases));
        boolean goesOn = !next.isEmpty() && NounPhrase.isCapitalised(next) && kind.isEmpty();
        return new Surroundings(
                kind,
                country(before, words).or(() -> countryAfter(tail, after, words)),
                holders(tail, after),
                located(before, words, phrases),
                isSomebody(before, words, phrases),
                !before.isEmpty() && before.get(before.size() - 1).equalsIgnoreCase("the"),
                goesOn || words.isFeature(Fold.strict(next)));
    }

    /** "the province of Ada", "the border town Ada". */
    private static Optional<String> called(List<String> before, CountryWords words, PlacePhrases phrases) {
        int last = before.size() - 1;
        int noun = last > 0 && before.get(last).equals("of") ? last - 1 : last;
        return noun < 0
                ? Optional.empty()
                : Optional.of(Fold.strict(before.get(noun)))
                        .filter(word -> phrases.isNoun(word) || words.isDivision(word));
    }

    /** "the Libyan port of Ada", "Libya's Ada". */
    private static Optional<String> country(List<String> before, CountryWords words) {
        int at = before.size() - 1;
        while (at >= 0 && words.isSettlement(Fold.strict(before.get(at)))) {
            at--;
        }
        boolean nouns = at < before.size() - 1;
        if (at < 0 || !(nouns || before.get(at).matches(".*['’]s?"))) {
            return Optional.empty();
        }
        String last = Fold.strict(before.get(at));
        return (at > 0 ? words.find(Fold.strict(before.get(at - 1)) + " " + last) : Optional.<CountryWords.Told>empty())
                .or(() -> words.find(last))
                .map(CountryWords.Told::code);
    }

    private static Optional<String> countryAfter(String tail, List<String> after, CountryWords words) {
        if (!opensHolder(tail)) {
            return Optional.empty();
        }
        List<String> near = after.subList(0, Math.min(HOLDER, after.size()));
        return words.among(near, near.stream().map(Fold::strict).toList()).stream()
                .filter(CountryWords.Told::isByName)
                .map(CountryWords.Told::code)
                .findFirst();
    }

    private static String holders(String tail, List<String> after) {
        return opensHolder(tail)
                ? " " + Fold.strict(String.join(" ", after.subList(0, Math.min(HOLDER, after.size())))) + " "
                : "";
    }

    private static boolean opensHolder(String tail) {
        return tail.startsWith(", ") || tail.startsWith(" (") || tail.startsWith(" in ") || tail.startsWith(" of ");
    }

    private static boolean located(List<String> before, CountryWords words, PlacePhrases phrases) {
        int last = before.size() - 1;
        while (last >= 0
                && (before.get(last).equals("the")
                        || before.get(last).equals("of")
                        || phrases.isNoun(Fold.strict(before.get(last))))) {
            last--;
        }
        return last >= 0 && words.isLocative(Fold.strict(before.get(last)));
    }

    private static boolean isSomebody(List<String> before, CountryWords words, PlacePhrases phrases) {
        if (before.isEmpty()) {
            return false;
        }
        String last = before.get(before.size() - 1);
        String folded = Fold.strict(last);
        if (words.isTitle(folded)) {
            return true;
        }
        boolean opens = before.size() == 1; // any sentence begins with a capital
        return !opens
                && NounPhrase.isCapitalised(last)
                && last.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.')
                && words.find(folded).isEmpty()
                && !words.isLocative(folded)
                && !words.isSettlement(folded)
                && !phrases.isNoun(folded);
    }

    private static List<String> before(String text, int end) {
        String head = text.substring(Math.max(0, end - REACH), end);
        int from = 0;
        for (int i = 0; i < head.length() - 1; i++) {
            boolean stop = ".!?;:\"“”".indexOf(head.charAt(i)) >= 0 && !isAbbreviation(head, i);
            if (stop || head.charAt(i) == '\n' && head.charAt(i + 1) == '\n') {
                from = i + 1;
            }
        }
        List<String> words = words(head.substring(from));
        List<String> last = new ArrayList<>(words.subList(Math.max(0, words.size() - MOST_WORDS), words.size()));
        if (!last.isEmpty() && last.get(last.size() - 1).endsWith(",")) {
            return List.of(); // "in Libya, Ada": two places beside each other
        }
        return last;
    }

    /** "Gen. Ada", "U.S. Ada". */
    private static boolean isAbbreviation(String text, int dot) {
        int start = dot;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(dot) == '.' && dot - start <= 3 && dot > start && Character.isUpperCase(text.charAt(start));
    }

    private static String tail(String text, int start) {
        String tail =
                text.substring(start, Math.min(text.length(), start + REACH)).replace('\n', ' ');
        int end = 0;
        while (end < tail.length() && ".!?;:\"“”".indexOf(tail.charAt(end)) < 0) {
            end++;
        }
        return tail.substring(0, end);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }
}
