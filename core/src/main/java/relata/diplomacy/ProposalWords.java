package relata.diplomacy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The words of {@code lexicon/proposals.yaml}, and what a sentence says by them. */
final class ProposalWords {

    private static final Pattern BORDERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?][\"”’»)]?)\\s+|\\R\\s*\\R");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final int SHORTEST_TELLING = 4;

    private record Point(String name, List<String> words) {}

    private final List<Point> points;
    private final List<String> conditions;
    private final List<String> referring;
    private final List<String> ended;
    private final List<String> omits;
    private final List<String> signed;
    private final Map<String, String> numbers = new HashMap<>();
    private final Set<String> units;
    private final Set<String> kinds;

    private ProposalWords(Entry root) {
        root.allow(Set.of("points", "conditions", "referring", "ended", "omits", "signed", "numbered"));
        Entry numbered = root.get("numbered").allow(Set.of("numbers", "units", "of", "examples", "not"));
        List<String> written = numbered.textsOf("numbers");
        for (int i = 0; i < written.size(); i++) {
            numbers.put(written.get(i), Integer.toString(i + 1));
        }
        this.units = Set.copyOf(numbered.textsOf("units"));
        this.kinds = Set.copyOf(numbered.textsOf("of"));
        this.points = root.itemsOf("points").stream()
                .map(entry -> entry.allow(Set.of("name", "words", "example")))
                .map(entry -> new Point(entry.get("name").text(), plain(entry.textsOf("words"))))
                .toList();
        this.conditions = phrases(root.get("conditions"));
        this.referring = phrases(root.get("referring"));
        this.ended = phrases(root.get("ended"));
        this.omits = phrases(root.get("omits"));
        this.signed = phrases(root.get("signed"));
    }

    static ProposalWords load() {
        return new ProposalWords(Vocabulary.shipped("lexicon/proposals.yaml"));
    }

    private static List<String> phrases(Entry entry) {
        return plain(entry.allow(Set.of("words", "examples", "not")).textsOf("words"));
    }

    private static List<String> plain(List<String> phrases) {
        return phrases.stream().map(ProposalWords::plain).toList();
    }

    /** Words alone, one space before and after each, so that a phrase is found only at the borders of words. */
    private static String plain(String text) {
        return " " + String.join(" ", words(text).toList()) + " ";
    }

    private static Stream<String> words(String text) {
        return BORDERS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }

    /** The sentences of a text, each on one line. */
    static Stream<String> sentences(String text) {
        return SENTENCE_ENDS.splitAsStream(text).map(ProposalWords::line);
    }

    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static boolean has(List<String> phrases, String text) {
        String plain = plain(text);
        return phrases.stream().anyMatch(plain::contains);
    }

    /** What a sentence says that a proposal holds. */
    List<String> points(String sentence) {
        return points.stream()
                .filter(point -> has(point.words(), sentence))
                .map(Point::name)
                .toList();
    }

    /** Whether a sentence names a condition. */
    boolean isConditional(String sentence) {
        return has(conditions, sentence);
    }

    /** Whether words speak of a proposal that was told of before. */
    boolean isReferring(String words) {
        return has(referring, words);
    }

    /** Whether words say that an arrangement is over. */
    boolean isEnded(String words) {
        return has(ended, words);
    }

    /** Whether a sentence says what a proposal is silent about. */
    boolean isOmitting(String sentence) {
        return has(omits, sentence);
    }

    /** Whether a sentence says who signed a text. */
    boolean isSigned(String sentence) {
        return has(signed, sentence);
    }

    /** The numbers by which a sentence calls a proposal: "4 point" in "a four-point plan", "5 day" in "a 5 day ceasefire". */
    Set<String> numbered(String sentence) {
        Set<String> found = new TreeSet<>();
        List<String> all = words(sentence).toList();
        for (int i = 0; i + 2 < all.size(); i++) {
            String many = NUMBER.matcher(all.get(i)).matches() ? all.get(i) : numbers.getOrDefault(all.get(i), "");
            boolean named = kinds.contains(all.get(i + 2)) || i + 3 < all.size() && kinds.contains(all.get(i + 3));
            if (!many.isEmpty() && units.contains(all.get(i + 1)) && named) {
                found.add(many + " " + all.get(i + 1));
            }
        }
        return found;
    }

    /** The words of a sentence by which an act may be known again. */
    static Set<String> telling(String sentence) {
        Set<String> telling = new TreeSet<>();
        words(sentence).filter(word -> word.length() >= SHORTEST_TELLING).forEach(telling::add);
        return telling;
    }
}
