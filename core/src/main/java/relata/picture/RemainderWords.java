package relata.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** Words by which a report says that a share is what is left of a whole that one side once had. */
final class RemainderWords {

    private final List<String> phrases;

    private RemainderWords(List<String> phrases) {
        this.phrases = phrases;
    }

    static RemainderWords load() {
        return of(Vocabulary.shipped("lexicon/remainders.yaml"));
    }

    static RemainderWords of(Entry root) {
        List<Entry> entries =
                root.allow(Set.of("remainders", "not")).get("remainders").items();
        return new RemainderWords(entries.stream()
                .map(entry ->
                        entry.allow(Set.of("words", "examples")).get("words").text())
                .map(RemainderWords::plain)
                .toList());
    }

    boolean speakOfARemainder(String sentence) {
        String plain = plain(sentence);
        return phrases.stream().anyMatch(plain::contains);
    }

    /** Words alone, one space before and after each, so that a phrase is found only at the borders of words. */
    private static String plain(String text) {
        return " "
                + String.join(
                        " ",
                        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                                .filter(word -> !word.isEmpty())
                                .toList())
                + " ";
    }
}
