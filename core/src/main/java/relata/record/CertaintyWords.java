package relata.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The words of {@code lexicon/certainty.yaml}: how likely a sentence says that something is. */
final class CertaintyWords {

    /** So far before the words that tell what happens may stand how likely it is. */
    private static final int REACH = 60;

    private record Degree(Pattern words, double low, double high) {}

    private final List<Degree> degrees = new ArrayList<>();
    private final Pattern number;

    private CertaintyWords(Entry root) {
        root.allow(Set.of("degrees", "numbers", "none"));
        for (Entry entry : root.itemsOf("degrees")) {
            entry.allow(Set.of("words", "percent", "example"));
            List<Entry> percent = entry.get("percent").items();
            for (String words : entry.textsOf("words")) {
                degrees.add(new Degree(
                        Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(words) + "(?![\\p{L}-])"),
                        percent.get(0).number() / 100,
                        percent.get(1).number() / 100));
            }
        }
        // "unlikely" is no "likely", and "very likely" goes before it.
        degrees.sort(Comparator.comparingInt(degree -> -degree.words().pattern().length()));
        Entry numbers = root.get("numbers").allow(Set.of("units", "nouns", "examples", "not"));
        this.number = Pattern.compile("(?<![\\p{N}.,])(\\d{1,3})\\s?(?:" + anyOf(numbers.textsOf("units")) + ")\\s(?:"
                + anyOf(numbers.textsOf("nouns")) + ")(?!\\p{L})");
    }

    static CertaintyWords load() {
        return new CertaintyWords(Vocabulary.shipped("lexicon/certainty.yaml"));
    }

    private static String anyOf(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /**
     * The degree that stands nearest before the words that tell what happens.
     *
     * @param trigger offset of these words in the sentence
     */
    Optional<Certainty> in(String sentence, int trigger) {
        int end = Math.max(0, Math.min(trigger, sentence.length()));
        String before = sentence.substring(Math.max(0, end - REACH), end)
                .replaceAll("\\s", " ")
                .toLowerCase(Locale.ROOT);
        return numbered(before).or(() -> worded(before));
    }

    private Optional<Certainty> numbered(String before) {
        return number.matcher(before)
                .results()
                .reduce((first, second) -> second)
                .filter(found -> Integer.parseInt(found.group(1)) <= 100)
                .map(found -> {
                    double said = Integer.parseInt(found.group(1)) / 100.0;
                    return new Certainty(found.group(), said, said);
                });
    }

    private Optional<Certainty> worded(String before) {
        Optional<Certainty> nearest = Optional.empty();
        int at = -1;
        for (Degree degree : degrees) {
            Matcher matcher = degree.words().matcher(before);
            while (matcher.find()) {
                if (matcher.end() > at) {
                    at = matcher.end();
                    nearest = Optional.of(new Certainty(matcher.group(), degree.low(), degree.high()));
                }
            }
        }
        return nearest;
    }
}
