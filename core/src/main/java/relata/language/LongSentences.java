package relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Breaks up what is too long to be one sentence: lists, tables and texts that lost their full stops. A parser's time and errors
 * grow with length, and a piece is parsed right only if it begins where something begins.
 */
final class LongSentences {

    /** No sentence has more words. */
    static final int LONGEST = 180;

    private static final int SHORTEST = 20; // words of a piece, so that a break stands where there is something to part

    private static final int SURE = 6;

    private static final Set<String> STOPS = Set.of(";", "•", "|", "*", "·");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", ":");
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("but", "while", "when", "after", "before", "because", "although", "as", "since", "then", "where");

    /** Words that are capitalised where a sentence begins and hardly anywhere else. */
    private static final Set<String> SENTENCE_OPENERS = Set.of(
            "The",
            "A",
            "An",
            "In",
            "On",
            "At",
            "He",
            "She",
            "It",
            "They",
            "We",
            "This",
            "These",
            "But",
            "And",
            "When",
            "After",
            "While",
            "Meanwhile",
            "According");

    private LongSentences() {}

    /**
     * A sentence that is short enough as it is; of one that is not, the pieces, in text order.
     *
     * @param text that the words stand in
     */
    static List<List<RawWord>> broken(List<RawWord> words, String text) {
        List<List<RawWord>> pieces = new ArrayList<>();
        int start = 0;
        while (words.size() - start > LONGEST) {
            int end = end(words, start, text);
            pieces.add(words.subList(start, end));
            start = end;
        }
        pieces.add(words.subList(start, words.size()));
        return pieces;
    }

    /** The first place where something new surely begins, else the last of the safest in reach. */
    private static int end(List<RawWord> words, int start, String text) {
        for (int i = start + 1; i <= start + LONGEST; i++) {
            if (safety(words, i, text) >= SURE) {
                return i;
            }
        }
        return breakAfter(words, start, text);
    }

    /** The last of the safest places to break in reach. */
    private static int breakAfter(List<RawWord> words, int start, String text) {
        int best = start + LONGEST;
        int safest = 0;
        for (int i = start + LONGEST; i > start + SHORTEST; i--) {
            int safety = safety(words, i, text);
            if (safety > safest) {
                best = i;
                safest = safety;
            }
        }
        return best;
    }

    /** How sure it is that something new begins at a word; 0 where nothing tells. */
    private static int safety(List<RawWord> words, int i, String text) {
        RawWord before = words.get(i - 1);
        RawWord word = words.get(i);
        String between = text.substring(before.span().end(), word.span().start());
        boolean opensClause = CLAUSE_OPENERS.contains(word.text());
        if (STOPS.contains(before.text())) {
            return 7;
        }
        if (SENTENCE_OPENERS.contains(word.text()) && mayEndSentence(before.text())) {
            return 6;
        }
        if (between.indexOf('\n') >= 0) {
            return 5;
        }
        if (DASHES.contains(before.text()) && standsAlone(words, i - 1)) {
            return 4;
        }
        if (before.text().equals(",")) {
            return opensClause || Set.of("and", "or").contains(word.text()) ? 3 : 2;
        }
        return opensClause || word.text().equals("and") ? 1 : 0;
    }

    /** Not the hyphen of a compound. */
    private static boolean standsAlone(List<RawWord> words, int mark) {
        return mark > 0
                && words.get(mark - 1).span().end() < words.get(mark).span().start();
    }

    /** Not a part of a name ("Army of The Meadow") and no mark: a word in small letters, or a number. */
    private static boolean mayEndSentence(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT))
                && Character.isLetterOrDigit(word.codePointBefore(word.length()));
    }
}
