package relata.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relata.text.Span;

/** Finds listed names in a text, the longest at each place. The text is taken apart once, for any number of lists. */
final class NamesInText {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final String ENDS = ".,;:!?)”\"";
    private static final int LONGEST = 6;

    /** What a name in the text stands for. */
    record Named(String id, Span span) {}

    /**
     * A word of the text.
     *
     * @param strict folded with ʿayn
     * @param loose folded without
     * @param capital whether it has one anywhere
     * @param begins whether it begins with one
     * @param ends whether a mark behind it ends a phrase
     */
    private record Word(Span span, String strict, String loose, boolean capital, boolean begins, boolean ends) {

        static Word of(String word, int start) {
            String strict = Fold.strict(word);
            return new Word(
                    new Span(start, start + word.length()),
                    strict,
                    Fold.isPlain(word) ? strict : Fold.loose(word),
                    word.chars().anyMatch(Character::isUpperCase),
                    Character.isUpperCase(word.codePointAt(0)),
                    ENDS.indexOf(word.charAt(word.length() - 1)) >= 0);
        }
    }

    private final List<Word> words = new ArrayList<>();

    NamesInText(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(Word.of(word.group(), word.start()));
        }
    }

    /** Names with a capital somewhere, in text order: "the city" has none. */
    List<Named> find(NameIndex index) {
        return find(index, Integer.MAX_VALUE);
    }

    /**
     * Names in text order.
     *
     * @param common so long a word or more may be listed without a capital: "rebels", and not "is"
     */
    List<Named> find(NameIndex index, int common) {
        List<Named> found = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = from;
            Optional<String> id = Optional.empty();
            for (int end = phraseEnd(from); end > from && id.isEmpty(); end--) {
                to = end;
                id = isName(from, to, common) ? index.find(strict(from, to), loose(from, to)) : Optional.empty();
            }
            if (id.isPresent()) {
                found.add(new Named(
                        id.get(),
                        new Span(
                                words.get(from).span().start(),
                                words.get(to - 1).span().end())));
                from = to;
            } else {
                from++;
            }
        }
        return found;
    }

    /** Where a name that begins at a word ends at the latest: behind the first mark that ends a phrase. */
    private int phraseEnd(int from) {
        int last = Math.min(words.size(), from + LONGEST);
        int to = from + 1;
        while (to < last && !words.get(to - 1).ends()) {
            to++;
        }
        return to;
    }

    /** Whether words may be a name, and the whole of it: "Bab" of "Bab Amr" is not the town of al-Bab. */
    private boolean isName(int from, int to, int common) {
        boolean goesOn =
                to < words.size() && !words.get(to - 1).ends() && words.get(to).begins();
        return !goesOn
                && words.subList(from, to).stream()
                        .anyMatch(word -> word.capital() || word.span().length() >= common);
    }

    private String strict(int from, int to) {
        return to == from + 1
                ? words.get(from).strict()
                : String.join(
                        " ",
                        words.subList(from, to).stream()
                                .map(Word::strict)
                                .filter(word -> !word.isEmpty())
                                .toList());
    }

    private String loose(int from, int to) {
        return to == from + 1
                ? words.get(from).loose()
                : String.join(
                        " ",
                        words.subList(from, to).stream()
                                .map(Word::loose)
                                .filter(word -> !word.isEmpty())
                                .toList());
    }
}
