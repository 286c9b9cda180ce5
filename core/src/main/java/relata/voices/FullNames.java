package relata.voices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relata.text.Span;

/**
 * Takes a short mention of a speaker back to the fullest one before it: "the source" to "a battlefield source", "Mehmud" to
 * "Nureddine Mehmud". Only earlier speakers that share the mention's last word are considered; a pronoun keeps its own words,
 * since the last speaker is too often the wrong one.
 */
final class FullNames {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");

    private final String text;
    private final List<Span> speakers;

    /** @param speakers all words that name a speaker, in any order */
    FullNames(String text, List<Span> speakers) {
        this.text = text;
        this.speakers = speakers.stream().sorted().toList();
    }

    /** The fullest earlier mention; the mention itself where there is none. */
    Span of(Span mention) {
        List<String> words = words(mention);
        if (words.isEmpty() || !isShort(mention, words)) {
            return mention;
        }
        String head = words.get(words.size() - 1);
        List<Span> earlier = speakers.stream()
                .filter(other -> other.end() <= mention.start())
                .filter(other -> agrees(words(other), head, words))
                .filter(other -> isDefinite(mention) || isNameIn(other, mention.of(text)))
                .toList();
        Optional<Span> last = earlier.stream().max(Comparator.naturalOrder());
        // Of several different speakers that fit, none is sure: the words stay as they are.
        boolean sure = earlier.stream()
                        .filter(other -> words(other).size() > words.size())
                        .map(other -> String.join(" ", words(other)))
                        .distinct()
                        .count()
                <= 1;
        return sure
                ? earlier.stream()
                        .filter(other -> words(other).size() > words.size() || last.isPresent() && isIndefinite(other))
                        .max(Comparator.comparingInt(other -> words(other).size()))
                        .orElse(mention)
                : mention;
    }

    /** "the source", or a lone capitalised name. */
    private boolean isShort(Span mention, List<String> words) {
        String first = mention.of(text).split("\\s+")[0].toLowerCase(Locale.ROOT);
        boolean definite = DEFINITE.contains(first) && words.size() <= 2;
        boolean lone =
                words.size() == 1 && Character.isUpperCase(mention.of(text).charAt(0)) && !DEFINITE.contains(first);
        return definite || lone;
    }

    private boolean isDefinite(Span mention) {
        return DEFINITE.contains(mention.of(text).split("\\s+")[0].toLowerCase(Locale.ROOT));
    }

    /** A capital at the start of a sentence makes no name: it must stand in the fuller mention too. */
    private boolean isNameIn(Span other, String name) {
        return Arrays.asList(other.of(text).split("[^\\p{L}\\p{N}]+")).contains(name);
    }

    private static boolean agrees(List<String> other, String head, List<String> words) {
        return other.contains(head) && other.containsAll(words);
    }

    private boolean isIndefinite(Span span) {
        String lower = span.of(text).toLowerCase(Locale.ROOT);
        return lower.startsWith("a ") || lower.startsWith("an ");
    }

    /** The words without articles, lower case. */
    private List<String> words(Span span) {
        List<String> words = new ArrayList<>(
                Arrays.asList(span.of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.isEmpty() || ARTICLES.contains(word));
        return words;
    }
}
