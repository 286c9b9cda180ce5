package relata.tolls;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The words of {@code lexicon/tolls.yaml}, and what a sentence says by them. */
final class TollWords {

    private static final Pattern BORDERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final String PEOPLE = "people";
    /** Of English words, the longest first. */
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ating", "ated", "ates", "ate", "ings", "ing", "ees", "ee", "ers", "er", "ed", "es",
            "s");

    private static final int SHORTEST_STEM = 3;

    private record Family(String name, List<String> words) {}

    private final List<Family> means;
    private final List<Family> victims;
    private final List<String> among;
    private final List<String> referring;
    private final List<String> running;
    private final List<String> former;
    private final Set<String> common;

    private TollWords(Entry root) {
        root.allow(Set.of("means", "victims", "among", "referring", "running", "former", "common"));
        this.means = families(root.itemsOf("means"));
        this.victims = families(root.itemsOf("victims"));
        this.among = plain(root.textsOf("among"));
        this.referring = phrases(root.get("referring"));
        this.running = phrases(root.get("running"));
        this.former = phrases(root.get("former"));
        this.common = new HashSet<>(root.textsOf("common"));
        running.forEach(words -> common.add(words.strip()));
    }

    static TollWords load() {
        return new TollWords(Vocabulary.shipped("lexicon/tolls.yaml"));
    }

    private static List<Family> families(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.allow(Set.of("name", "words", "example")))
                .map(entry -> new Family(entry.get("name").text(), plain(entry.textsOf("words"))))
                .toList();
    }

    private static List<String> phrases(Entry entry) {
        return plain(entry.allow(Set.of("words", "examples", "not")).textsOf("words"));
    }

    private static List<String> plain(List<String> phrases) {
        return phrases.stream().map(TollWords::plain).toList();
    }

    /** Words alone, one space before and after each, so that a phrase is found only at the borders of words. */
    private static String plain(String text) {
        return " " + String.join(" ", words(text)) + " ";
    }

    private static List<String> words(String text) {
        return BORDERS.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What an event was done with, as far as a sentence tells. */
    Set<String> means(String sentence) {
        String plain = plain(sentence);
        Set<String> found = new LinkedHashSet<>();
        for (Family family : means) {
            if (family.words().stream().anyMatch(plain::contains)) {
                found.add(family.name());
            }
        }
        return found;
    }

    /** Who is counted in words such as "at least 43 people"; others as the words call them (evacuees, airmen). */
    String whom(String counted) {
        String plain = plain(counted);
        if (among.stream().anyMatch(plain::contains)) {
            return "some of them";
        }
        // The last word that names somebody is the head: "20 rebel children" are children.
        Optional<Family> named = Optional.empty();
        int at = -1;
        for (Family family : victims) {
            for (String word : family.words()) {
                int found = plain.lastIndexOf(word);
                if (found > at) {
                    at = found;
                    named = Optional.of(family);
                }
            }
        }
        return named.map(Family::name)
                .or(() -> words(counted).stream()
                        .filter(word -> !common.contains(word) && (word.endsWith("s") || word.endsWith("men")))
                        .reduce((first, second) -> second))
                .orElse(PEOPLE);
    }

    /** Whether a sentence speaks of an event that was told of before. */
    boolean isReferring(String sentence) {
        String plain = plain(sentence);
        return referring.stream().anyMatch(plain::contains);
    }

    /** Whether a sentence speaks of a count that goes on. */
    boolean isRunning(String sentence) {
        String plain = plain(sentence);
        return running.stream().anyMatch(plain::contains);
    }

    /** Whether words right before a number say that it was counted before. */
    boolean isFormer(String before) {
        String plain = plain(before);
        return former.stream().anyMatch(plain::contains);
    }

    /** The words by which an event may be known, by what they have in common with their other forms. */
    Map<String, String> known(String sentence) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String word : words(sentence)) {
            if (word.length() > 2 && !Character.isDigit(word.charAt(0)) && !common.contains(word)) {
                known.putIfAbsent(stem(word), word);
            }
        }
        return known;
    }

    /** Enough to make "buses" and "bus", "evacuees" and "evacuated" one word. */
    private static String stem(String word) {
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }
}
