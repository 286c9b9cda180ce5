package relata.language;

import java.util.ArrayList;
import java.util.List;
import relata.text.Span;

/** Puts names such as "al-Ma'adi" together again: the tokenizer leaves "Ma'adi" whole but cuts it in three behind a hyphen. */
final class Apostrophes {

    private Apostrophes() {}

    static List<RawWord> rejoined(List<RawWord> words) {
        List<RawWord> whole = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (i + 2 < words.size() && isCut(words.get(i), words.get(i + 1), words.get(i + 2))) {
                Span span = words.get(i).span().cover(words.get(i + 2).span());
                whole.add(new RawWord(
                        span, words.get(i).text() + "'" + words.get(i + 2).text()));
                i += 2;
            } else {
                whole.add(words.get(i));
            }
        }
        return whole;
    }

    private static boolean isCut(RawWord before, RawWord mark, RawWord after) {
        return mark.text().equals("'")
                && before.span().end() == mark.span().start()
                && mark.span().end() == after.span().start()
                && before.text().indexOf('-') > 0
                && Character.isLetter(
                        before.text().codePointBefore(before.text().length()))
                && Character.isLowerCase(after.text().codePointAt(0));
    }
}
