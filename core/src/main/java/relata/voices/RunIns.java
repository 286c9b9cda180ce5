package relata.voices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import relata.language.Sentence;
import relata.text.Span;
import relata.voices.SpeechLexicon.Documentary;

/**
 * Finds introductions that stand in one line with what they introduce: "The council made the following statement: Our forces …".
 * More is asked of them than of a line of its own, for a colon within a line opens many things: a list, a reason, a remark.
 */
final class RunIns {

    private final String text;
    private final Pattern announces;

    RunIns(String text, Documentary words) {
        this.text = text;
        String noun = words.nouns().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        String closing = words.closings().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        // "following the statement" is no announcement
        String following = "\\bfollowing (?:is the |(?!(?:the|an?|his|her|its|their|this|that) ))(?:[\\p{L}-]+ ){0,3}"
                + noun + "\\b.*";
        String numbered = ".*\\b" + noun + " (?:no\\.?|number|nr\\.?) \\d+";
        String closed = ".*\\b" + noun + "\\b.*\\b" + closing;
        this.announces = Pattern.compile("(?:.*" + following + "|" + numbered + "|" + closed + ")");
    }

    /** From the first word of the sentence to the colon; another may stand before, behind a dateline. */
    Optional<Span> in(Sentence sentence) {
        List<String> words = sentence.words();
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).equals(":") && announces(words.subList(0, i)))
                .limit(1)
                .mapToObj(i -> sentence.tokens().get(i).span().end())
                .filter(this::opensSentence)
                .map(end -> new Span(sentence.span().start(), end))
                .findFirst();
    }

    private boolean announces(List<String> before) {
        return announces
                .matcher(String.join(" ", before).toLowerCase(Locale.ROOT))
                .matches();
    }

    /** A quotation has rules of its own, and a list goes on in small letters. */
    private boolean opensSentence(int end) {
        int next = Blanks.on(text, end);
        return next > end
                && next < text.length()
                && (Character.isUpperCase(text.charAt(next)) || Character.isDigit(text.charAt(next)));
    }
}
