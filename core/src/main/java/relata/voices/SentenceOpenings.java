package relata.voices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import relata.text.Span;

/**
 * The names that sentences begin with: most are their subjects, and what a pronoun after them stands for. Read off their
 * capitals, since sentences without a cue are not parsed.
 */
final class SentenceOpenings {

    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{N}.’'-]*";
    private static final Pattern NAME = Pattern.compile(
            "(?:The )?" + CAPITAL + "(?: (?:of |for |bin |de |van |von |of the |for the )?" + CAPITAL + ")*");

    private final String text;
    private final SpeakerLexicon lexicon;
    private final Set<String> known;

    /** @param known last words of the names of those who speak */
    SentenceOpenings(String text, SpeakerLexicon lexicon, Set<String> known) {
        this.text = text;
        this.lexicon = lexicon;
        this.known = known;
    }

    /** Names of two words or more, or of somebody who speaks elsewhere; a possessor is no subject. */
    Optional<Span> name(Span sentence) {
        Matcher matcher = NAME.matcher(text).region(sentence.start(), sentence.end());
        if (!matcher.lookingAt() || matcher.end() >= sentence.end() || " ,".indexOf(text.charAt(matcher.end())) < 0) {
            return Optional.empty();
        }
        List<String> capitals = Stream.of(
                        matcher.group().toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !lexicon.isArticle(word) && !lexicon.endsPhrase(word))
                .toList();
        boolean possessive = matcher.group().matches(".*['’]s?");
        boolean name = capitals.size() > 1
                ? !lexicon.opensClause(capitals.get(0))
                : capitals.size() == 1 && known.contains(capitals.get(0));
        boolean dateline = matcher.group().matches("\\p{Lu}{4,}\\b.*");
        return name && !possessive && !dateline
                ? Optional.of(new Span(matcher.start(), matcher.end()))
                : Optional.empty();
    }
}
