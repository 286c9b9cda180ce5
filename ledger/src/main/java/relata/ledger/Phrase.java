package relata.ledger;

import java.util.ArrayList;
import java.util.List;
import relata.text.Span;

/**
 * Words that stand one after the other.
 *
 * @param words at least one, folded: {@link Tokens}
 * @param isBeginning whether the last of them may go on: "kalas*"
 */
record Phrase(List<String> words, boolean isBeginning) {

    Phrase {
        words = List.copyOf(words);
    }

    static Phrase of(List<String> words) {
        return new Phrase(words, false);
    }

    /** Where it stands among the words of a text. */
    List<Span> in(List<Tokens.Token> text) {
        List<Span> found = new ArrayList<>();
        for (int at = 0; at + words.size() <= text.size(); at++) {
            if (stands(text, at)) {
                found.add(text.get(at)
                        .span()
                        .cover(text.get(at + words.size() - 1).span()));
            }
        }
        return found;
    }

    private boolean stands(List<Tokens.Token> text, int at) {
        int last = words.size() - 1;
        for (int i = 0; i <= last; i++) {
            String word = text.get(at + i).word();
            boolean fits = i == last && isBeginning ? word.startsWith(words.get(i)) : word.equals(words.get(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
