package relata.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import relata.claims.Mention;

/**
 * Who is behind a mention of a speaker, with the text around it in view. The words of a voice may end before those that
 * say whose it is: "A source" of "A source in the Northland army".
 */
final class SpeakersInText {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Set<String> JOINTS =
            Set.of("of", "for", "in", "at", "from", "with", "within", "inside", "close");
    private static final Set<String> OF_A_NAME = Set.of("of", "for");
    private static final Set<String> WITHIN = Set.of("the", "to", "of", "for", "and", "de", "bin", "ibn", "van", "von");
    private static final int REACH = 120;
    private static final int MOST_COMMON_WORDS = 4;

    private final String text;
    private final SpeakerNames listing;
    private final Speakers speakers;
    private final SpeakersNamed named;

    SpeakersInText(Names names, String text, NamesInText listed, Optional<String> publisher) {
        this.text = text;
        this.listing = new SpeakerNames(names.profile());
        this.speakers = names.speakers();
        this.named = new SpeakersNamed(names, text, listed, publisher);
    }

    Resolution tell(Mention mention) {
        Introduced introduced = named.before(mention.span().start());
        Resolution told = speakers.tell(mention.text(), introduced);
        if (told.id().filter(SpeakersInText::isListed).isPresent()) {
            return told;
        }
        boolean unnamed =
                told.id().filter(id -> id.startsWith(SourceKind.PREFIX)).isPresent();
        Optional<Resolution> around = named.around(mention.span())
                .or(() -> unnamed ? Optional.empty() : named.within(mention.span(), mention.text()))
                .map(id -> Resolution.of(id, "part of a listed name"));
        return around.or(() -> longer(mention, told)
                        .map(more -> speakers.tell(mention.text() + " " + more, introduced))
                        .filter(more -> more.id().isPresent()))
                .orElse(told);
    }

    private static boolean isListed(String id) {
        return !id.startsWith(SourceKind.PREFIX) && !id.contains(Names.UNRESOLVED);
    }

    /** What follows and may belong to it: for an unknown name only what goes on as a name does. */
    private Optional<String> longer(Mention mention, Resolution told) {
        List<String> words = following(mention.span().end());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String first = words.get(0).toLowerCase(Locale.ROOT);
        boolean name = told.id().filter(id -> !id.startsWith(SourceKind.PREFIX)).isPresent();
        if (name ? !OF_A_NAME.contains(first) : !JOINTS.contains(first)) {
            return told.id().isEmpty() ? capitalised(words, 0) : Optional.empty();
        }
        return capitalised(words, 1)
                .or(() -> name ? Optional.empty() : common(words))
                .map(rest -> first + " " + rest);
    }

    /** Up to a mark that ends the phrase. */
    private List<String> following(int offset) {
        String tail = text.substring(Math.min(offset, text.length()), Math.min(offset + REACH, text.length()));
        int end = 0;
        while (end < tail.length() && ",.;:!?()\n\"“”".indexOf(tail.charAt(end)) < 0) {
            end++;
        }
        boolean apart = !tail.startsWith(" ");
        return apart
                ? List.of()
                : WORD.matcher(tail.substring(0, end))
                        .results()
                        .map(MatchResult::group)
                        .toList();
    }

    /** The words with capitals, and the small words between them. */
    private static Optional<String> capitalised(List<String> words, int from) {
        int end = from;
        for (int i = from; i < words.size(); i++) {
            if (NounPhrase.isCapitalised(words.get(i))) {
                end = i + 1;
            } else if (!WITHIN.contains(words.get(i))) {
                break;
            }
        }
        return end == from ? Optional.empty() : Optional.of(String.join(" ", words.subList(from, end)));
    }

    /** Common words that somebody is listed by: "of the observatory". */
    private Optional<String> common(List<String> words) {
        for (int end = Math.min(words.size(), 1 + MOST_COMMON_WORDS); end > 1; end--) {
            String run = String.join(" ", words.subList(1, end));
            if (listing.find(run).isPresent()) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }
}
