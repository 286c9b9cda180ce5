package relata.claims;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import relata.language.Phrase;
import relata.language.Token;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** Reads numbers with their bounds: "at least 85 percent", "22", "dozens", "between 20 and 30", "twenty-six". */
final class Quantities {

    private static final Pattern MONTH = Pattern.compile("(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\.?"
            + "|January|February|March|April|August|September|October|November|December");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Map<String, Double> numberWords = new LinkedHashMap<>();
    private final Map<String, Double> multipliers = new LinkedHashMap<>();
    private final Map<List<String>, double[]> vague = new LinkedHashMap<>();
    private final List<List<String>> atLeast;
    private final List<List<String>> atMost;
    private final List<List<String>> about;
    private final List<List<String>> atLeastAfter;
    private final List<List<String>> atMostAfter;
    private final Map<List<String>, String> units = new LinkedHashMap<>();
    private final Set<String> collectives;

    private Quantities(Entry root) {
        Entry numbers = root.get("number_words");
        numbers.keys().forEach(key -> numberWords.put(key, numbers.get(key).number()));
        Entry times = root.get("multipliers");
        times.keys().forEach(key -> multipliers.put(key, times.get(key).number()));
        Entry some = root.get("vague");
        some.keys().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(key -> vague.put(words(key), new double[] {
                    some.get(key).get("low").number(), some.get(key).get("high").number()
                }));
        atLeast = phrases(root, "at_least");
        atMost = phrases(root, "at_most");
        about = phrases(root, "about");
        atLeastAfter = phrases(root, "at_least_after");
        atMostAfter = phrases(root, "at_most_after");
        collectives = Set.copyOf(root.get("collectives").texts());
        Entry measures = root.get("units");
        for (String unit : measures.keys()) {
            measures.get(unit).texts().forEach(word -> units.put(words(word), unit));
        }
    }

    static Quantities load() {
        return new Quantities(Vocabulary.shipped("lexicon/quantities.yaml"));
    }

    private static List<List<String>> phrases(Entry root, String key) {
        return root.get(key).texts().stream().map(Quantities::words).toList();
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.split(" "));
    }

    /** A quantity and the tokens it stands on: from the first bound word to one past the number. */
    record Found(Quantity quantity, int from, int to) {}

    /** The number that goes with a noun phrase. */
    Optional<Found> of(Phrase phrase, List<Token> sentence, String unit) {
        int first = phrase.tokens().get(0).index();
        int head = phrase.head().index();
        // From two words before: "tens of thousands" may be cut behind its "of".
        for (int i = Math.max(0, first - 2); i <= head; i++) {
            Optional<Found> found = startingAt(i, sentence, unit);
            boolean reaches = i >= first
                    || found.isPresent()
                            && found.get().to() > first
                            && (sentence.get(i + 1).is("of")
                                    || sentence.get(first + 1).is("of"));
            if (found.isPresent() && reaches && found.get().to() <= head + 2) {
                return found;
            }
        }
        return countedBefore(first, sentence, unit);
    }

    /**
     * The number of those a phrase only tells the kind of: "more than 120 <i>mostly women and children</i>", "40 people
     * <i>mostly civilians</i>", "15 <i>all of them women</i>"; or "20 Crescent Army (CA) <i>fighters</i>", cut behind its
     * short form.
     */
    private Optional<Found> countedBefore(int first, List<Token> sentence, String unit) {
        int at = first - 1;
        if (at > 0 && sentence.get(at).is("mostly")
                || at > 0 && sentence.get(at).is("mainly")) {
            at--;
        } else if (at > 2 && sentence.get(at).is("them") && sentence.get(at - 1).is("of")) {
            at -= 3;
        } else if (at > 2 && isBracket(sentence.get(at)) && isBracket(sentence.get(at - 2))) {
            return namedBefore(at - 3, sentence, unit);
        } else {
            return Optional.empty();
        }
        if (isComma(sentence, at)) {
            at--;
        }
        Optional<Found> bare = endingBefore(at + 1, sentence, unit);
        return bare.isPresent() || at < 0 || !sentence.get(at).isNoun() ? bare : endingBefore(at, sentence, unit);
    }

    private Optional<Found> namedBefore(int last, List<Token> sentence, String unit) {
        int at = last;
        while (at > 0 && sentence.get(at).isName()) {
            at--;
        }
        return at == last ? Optional.empty() : endingBefore(at + 1, sentence, unit);
    }

    private Optional<Found> endingBefore(int end, List<Token> sentence, String unit) {
        return IntStream.range(Math.max(0, end - 3), end)
                .mapToObj(i -> startingAt(i, sentence, unit))
                .flatMap(Optional::stream)
                .filter(found -> found.to() == end)
                .findFirst();
    }

    private static boolean isComma(List<Token> sentence, int at) {
        return at >= 0 && sentence.get(at).is(",");
    }

    private static boolean isBracket(Token token) {
        return token.is("(") || token.is(")") || token.is("-LRB-") || token.is("-RRB-");
    }

    /** How many people a phrase names: "35 villagers", "the bodies of 35 villagers", "a group of 35 men". */
    Optional<Found> ofPeople(Phrase phrase, List<Token> sentence) {
        return of(phrase, sentence, "people")
                .or(() -> of(Kinds.core(phrase), sentence, "people"))
                .or(() -> phrase.of()
                        .filter(members -> collectives.contains(lower(phrase.head())))
                        .flatMap(members -> of(members, sentence, "people")));
    }

    /** The number that begins at a token, with the bounds around it. */
    Optional<Found> startingAt(int at, List<Token> sentence, String unit) {
        for (Map.Entry<List<String>, double[]> entry : vague.entrySet()) {
            if (matches(entry.getKey(), sentence, at)) {
                double[] range = entry.getValue();
                Quantity quantity = new Quantity(OptionalDouble.of(range[0]), OptionalDouble.of(range[1]), unit, false);
                return Optional.of(new Found(quantity, at, at + entry.getKey().size()));
            }
        }
        Counted number = number(at, sentence);
        if (number == null) {
            return Optional.empty();
        }
        return Optional.of(bounded(at, number, sentence, unit));
    }

    private Found bounded(int at, Counted number, List<Token> sentence, String unit) {
        int next = number.next();
        // "20 to 30", "20-30", "between 20 and 30"
        if (next + 1 < sentence.size()) {
            boolean joined = sentence.get(next).is("to")
                    || sentence.get(next).is("-")
                    || sentence.get(next).is("–")
                    || (sentence.get(next).is("and")
                            && at > 0
                            && sentence.get(at - 1).is("between"));
            Counted upper = joined ? number(next + 1, sentence) : null;
            if (upper != null && upper.value() > number.value()) {
                return found(number.value(), upper.value(), unit, false, at, upper.next());
            }
        }
        boolean approximate = before(about, sentence, at) > 0;
        int from = at;
        // "no more than" holds "more than": the longer phrase is meant.
        int least = before(atLeast, sentence, at);
        int most = before(atMost, sentence, at);
        if (least > most || after(atLeastAfter, sentence, next)) {
            return found(number.value(), Double.NaN, unit, approximate, from, next);
        }
        if (most > 0 || after(atMostAfter, sentence, next)) {
            return found(Double.NaN, number.value(), unit, approximate, from, next);
        }
        return found(number.value(), number.value(), unit, approximate, from, next);
    }

    private static Found found(double low, double high, String unit, boolean approximate, int from, int to) {
        return new Found(new Quantity(open(low), open(high), unit, approximate), from, to);
    }

    private static OptionalDouble open(double bound) {
        return Double.isNaN(bound) ? OptionalDouble.empty() : OptionalDouble.of(bound);
    }

    /** A unit and the token that ends its words: "per <i>cent</i>". */
    record Unit(String name, int last) {}

    /** The unit whose words begin at a token: "percent", "km2". */
    Optional<Unit> unitAt(int at, List<Token> sentence) {
        return units.entrySet().stream()
                .filter(entry -> matches(entry.getKey(), sentence, at))
                .map(entry -> new Unit(entry.getValue(), at + entry.getKey().size() - 1))
                .findFirst();
    }

    private record Counted(double value, int next) {}

    private @org.jspecify.annotations.Nullable Counted number(int at, List<Token> sentence) {
        if (at >= sentence.size()) {
            return null;
        }
        Double value = single(sentence.get(at));
        if (value == null || isDate(at, sentence)) {
            return null;
        }
        int next = at + 1;
        // "twenty - six", "thirty one"
        boolean tens = value >= 20 && value < 100 && numberWords.containsKey(lower(sentence.get(at)));
        if (tens && next < sentence.size()) {
            int ones = sentence.get(next).is("-") ? next + 1 : next;
            OptionalDouble one = word(ones, sentence).stream()
                    .filter(number -> number >= 1 && number < 10)
                    .findFirst();
            if (one.isPresent()) {
                value += one.getAsDouble();
                next = ones + 1;
            }
        }
        double product = value;
        while (next < sentence.size()) {
            Double times = multipliers.get(lower(sentence.get(next)));
            if (times == null) {
                break;
            }
            product *= times;
            next++;
            // "one hundred and fifty", "two hundred twenty"
            int rest = next < sentence.size() && sentence.get(next).is("and") ? next + 1 : next;
            Counted more = times == 100 && word(rest, sentence).isPresent() ? number(rest, sentence) : null;
            if (more != null && more.value() < 100) {
                product += more.value();
                next = more.next();
            }
        }
        return new Counted(product, next);
    }

    /** "the Feb. 13 death", "6 Jun 2016", "a 1999 shooting": a day or a year before one thing counts nothing. */
    private static boolean isDate(int at, List<Token> sentence) {
        boolean day = isMonth(at - 1, sentence) || isMonth(at + 1, sentence);
        boolean year = YEAR.matcher(sentence.get(at).text()).matches()
                && at + 1 < sentence.size()
                && sentence.get(at + 1).tag().equals("NN");
        return day || year;
    }

    private static boolean isMonth(int at, List<Token> sentence) {
        return at >= 0
                && at < sentence.size()
                && MONTH.matcher(sentence.get(at).text()).matches();
    }

    /** The number that a word at a place spells out. */
    private OptionalDouble word(int at, List<Token> sentence) {
        Double value = at < sentence.size() ? numberWords.get(lower(sentence.get(at))) : null;
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private @org.jspecify.annotations.Nullable Double single(Token token) {
        String text = lower(token);
        Double word = numberWords.get(text);
        if (word != null) {
            return word;
        }
        int hyphen = text.indexOf('-');
        if (hyphen > 0) {
            Double tens = numberWords.get(text.substring(0, hyphen));
            Double ones = numberWords.get(text.substring(hyphen + 1));
            if (tens != null && ones != null) {
                return tens + ones;
            }
        }
        if (!text.isEmpty()
                && Character.isDigit(text.charAt(0))
                && text.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.')) {
            try {
                return Double.parseDouble(text.replace(",", ""));
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return null;
    }

    /** How many words the longest of some phrases before a number has; 0 where none stands there. */
    private static int before(List<List<String>> phrases, List<Token> sentence, int at) {
        // "at least another 14", "over the 14": one word may stand between.
        return phrases.stream()
                .filter(phrase -> matches(phrase, sentence, at - phrase.size())
                        || (at > 0
                                && isFiller(sentence.get(at - 1))
                                && matches(phrase, sentence, at - 1 - phrase.size())))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean isFiller(Token token) {
        return List.of("about", "another", "some", "an", "estimated", "around", "a")
                .contains(lower(token));
    }

    private static boolean after(List<List<String>> phrases, List<Token> sentence, int at) {
        // The unit may stand between: "7 sq/km or less" is a bound of what follows, "7 or less" of the seven.
        return phrases.stream()
                .anyMatch(phrase -> matches(phrase, sentence, at) && !numberFollows(sentence, at + phrase.size()));
    }

    private static boolean numberFollows(List<Token> sentence, int at) {
        return at < sentence.size()
                && sentence.subList(at, Math.min(sentence.size(), at + 2)).stream()
                        .anyMatch(Token::isNumber);
    }

    private static boolean matches(List<String> words, List<Token> sentence, int at) {
        if (words.isEmpty() || at < 0 || at + words.size() > sentence.size()) {
            return false;
        }
        return IntStream.range(0, words.size()).allMatch(i -> {
            Token token = sentence.get(at + i);
            return words.get(i).equals(lower(token)) || words.get(i).equals(Kinds.lemma(token));
        });
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
