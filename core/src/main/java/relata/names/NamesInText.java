package relata.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import relata.text.Span;

/** Finds listed names in a text, the longest at each place. */
final class NamesInText {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern END = Pattern.compile("[.,;:!?)”\"]+$");
    private static final int LONGEST = 6;

    /** What a name in the text stands for. */
    record Named(String id, Span span) {}

    private NamesInText() {}

    /** Names with a capital somewhere, in text order: "the city" has none. */
    static List<Named> find(CharSequence text, NameIndex index) {
        return find(text, index, Integer.MAX_VALUE);
    }

    /**
     * Names in text order.
     *
     * @param common so long a word or more may be listed without a capital: "rebels", and not "is"
     */
    static List<Named> find(CharSequence text, NameIndex index, int common) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<String> strict =
                words.stream().map(word -> Fold.strict(word.group())).toList();
        List<String> loose =
                words.stream().map(word -> Fold.loose(word.group())).toList();
        List<Named> found = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int to = Math.min(words.size(), from + LONGEST);
            Optional<String> id = Optional.empty();
            for (; to > from && id.isEmpty(); to--) {
                if (isName(words, from, to, common) && !goesOn(words, to)) {
                    id = index.find(joined(strict, from, to), joined(loose, from, to));
                }
            }
            if (id.isPresent()) {
                found.add(new Named(
                        id.get(),
                        new Span(words.get(from).start(), words.get(to).end())));
            }
            from = id.isPresent() ? to + 1 : from + 1;
        }
        found.sort(Comparator.comparing(Named::span));
        return found;
    }

    /** No mark ends a phrase within it, and it begins with what may begin a name. */
    private static boolean isName(List<MatchResult> words, int from, int to, int common) {
        for (int i = from; i < to - 1; i++) {
            if (END.matcher(words.get(i).group()).find()) {
                return false;
            }
        }
        return words.subList(from, to).stream()
                .map(MatchResult::group)
                .anyMatch(word -> word.length() >= common || word.chars().anyMatch(Character::isUpperCase));
    }

    /** "Bab" of "Bab Amr" is not the town of al-Bab: a name ends where the capitals end. */
    private static boolean goesOn(List<MatchResult> words, int to) {
        return to < words.size()
                && !END.matcher(words.get(to - 1).group()).find()
                && Character.isUpperCase(words.get(to).group().codePointAt(0));
    }

    private static String joined(List<String> words, int from, int to) {
        return String.join(
                " ",
                words.subList(from, to).stream().filter(word -> !word.isEmpty()).toList());
    }
}
