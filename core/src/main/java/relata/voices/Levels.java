package relata.voices;

import java.util.List;
import relata.language.Sentence;
import relata.text.Span;

/** How many quotations each word of a sentence stands in. */
final class Levels {

    private final int[] levels;
    private final boolean opensAfterQuotation;

    private Levels(int[] levels, boolean opensAfterQuotation) {
        this.levels = levels;
        this.opensAfterQuotation = opensAfterQuotation;
    }

    /** How far from a sentence a quotation may stand and still matter: it may end before the space in front. */
    static Span near(Sentence sentence) {
        return new Span(
                Math.max(0, sentence.span().start() - 2), sentence.span().end());
    }

    static Levels of(Sentence sentence, List<Quotation> quotations, String text) {
        int[] levels = new int[sentence.size()];
        List<Quotation> near = quotations.stream()
                .filter(quotation -> quotation.marked().overlaps(sentence.span()))
                .toList();
        if (!near.isEmpty()) {
            sentence.tokens().forEach(token -> levels[token.index()] = level(token.span(), near));
        }
        int start = sentence.span().start();
        boolean after = quotations.stream()
                .anyMatch(q -> q.complete()
                        && q.marked().end() <= start
                        && start == q.marked().end() + 1
                        && Blanks.is(text.charAt(start - 1)));
        return new Levels(levels, after);
    }

    /** Whether a word opens its sentence, and a quotation ends right before it. */
    boolean followsQuotation(int index) {
        return index == 0 && opensAfterQuotation;
    }

    private static int level(Span word, List<Quotation> quotations) {
        return (int) quotations.stream().filter(q -> q.holds(word.start())).count();
    }

    int at(int index) {
        return levels[index];
    }

    /** Whether a quotation ends right before a word. */
    boolean closes(int index) {
        return index > 0 && levels[index - 1] > levels[index];
    }

    /** Whether a word stands in a quotation that another does not. */
    boolean isDeeper(int index, int than) {
        return index >= 0 && levels[index] > levels[than];
    }
}
