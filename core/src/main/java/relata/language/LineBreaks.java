package relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import relata.text.Span;

/** Puts words together again that a line break divides: "peas-|ants". Their span holds hyphen and break as well. */
final class LineBreaks {

    /** Second parts before which the hyphen is the word's own: "rebel-|held". */
    private static final Set<String> HYPHENATED =
            Set.of("held", "led", "backed", "controlled", "based", "run", "made", "old", "wide", "long", "affiliated");

    private LineBreaks() {}

    static List<RawWord> rejoined(List<RawWord> words, String text) {
        List<RawWord> whole = new ArrayList<>(words.size());
        for (RawWord word : words) {
            int last = whole.size() - 1;
            if (last >= 0
                    && isHyphen(whole.get(last).text())
                    && last >= 1
                    && touches(whole.get(last - 1), whole.get(last))
                    && continues(whole.get(last), word, text)) {
                RawWord hyphen = whole.remove(last);
                RawWord first = whole.remove(last - 1);
                whole.add(joined(first.span(), first.text() + hyphen.text(), word));
            } else if (last >= 0 && endsInHyphen(whole.get(last).text()) && continues(whole.get(last), word, text)) {
                RawWord first = whole.remove(last);
                whole.add(joined(first.span(), first.text(), word));
            } else {
                whole.add(word);
            }
        }
        return whole;
    }

    private static boolean isHyphen(String word) {
        return word.equals("-");
    }

    private static boolean endsInHyphen(String word) {
        return word.length() > 1 && word.endsWith("-") && Character.isLetter(word.charAt(word.length() - 2));
    }

    private static boolean touches(RawWord first, RawWord second) {
        return first.span().end() == second.span().start()
                && Character.isLetter(first.text().charAt(first.text().length() - 1));
    }

    /** Nothing but a line break, with the white space around it, stands between them. */
    private static boolean continues(RawWord hyphen, RawWord next, String text) {
        String between = text.substring(hyphen.span().end(), next.span().start());
        return between.isBlank()
                && between.chars().anyMatch(c -> c == '\n' || c == '\r')
                && Character.isLetter(next.text().codePointAt(0));
    }

    private static RawWord joined(Span start, String first, RawWord next) {
        boolean own = Character.isUpperCase(next.text().charAt(0)) && !first.equals(first.toUpperCase(Locale.ROOT))
                || HYPHENATED.contains(next.text());
        String word = own ? first : first.substring(0, first.length() - 1);
        return new RawWord(start.cover(next.span()), word + next.text());
    }
}
