package relata.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import relata.text.Span;
import relata.voices.Mention.Form;

/** Those who have spoken before in a report, and which of them another mention may mean. */
final class Speakers {

    /** Paragraphs before its own that a pronoun may reach back over. */
    private static final int REACH = 1;

    /** A mention with the number of its paragraph and the quotation it stands in. */
    private record Placed(Mention mention, int paragraph, Optional<Span> quotation) {}

    private final String text;
    private final List<Span> paragraphs;
    private final List<Quotation> quotations;
    private final Map<Span, List<Span>> said;
    private final List<Placed> placed = new ArrayList<>();
    private final SpeakerLexicon lexicon;
    private final Agreement agreement;

    Speakers(
            String text,
            List<Span> paragraphs,
            List<Quotation> quotations,
            Map<Span, List<Span>> said,
            SpeakerLexicon lexicon,
            Agreement agreement) {
        this.said = said;
        this.text = text;
        this.paragraphs = paragraphs;
        this.quotations =
                quotations.stream().filter(quotation -> quotation.depth() == 0).toList();
        this.lexicon = lexicon;
        this.agreement = agreement;
        said.keySet().stream()
                .sorted(Comparator.reverseOrder())
                .map(span -> Mention.of(span, text, lexicon))
                .forEach(mention -> placed.add(placed(mention)));
        placed.forEach(here -> agreement.learn(here.mention()));
    }

    private Placed placed(Mention mention) {
        int start = mention.span().start();
        int paragraph = 0;
        while (paragraph < paragraphs.size() && paragraphs.get(paragraph).end() < start) {
            paragraph++;
        }
        return new Placed(
                mention,
                paragraph,
                quotations.stream()
                        .filter(quotation -> quotation.holds(start))
                        .map(Quotation::marked)
                        .findFirst());
    }

    /** Those before a mention that are not quoted where it is not, the last one first. */
    private Stream<Placed> placedBefore(Placed here) {
        return placed.stream()
                .dropWhile(other ->
                        other.mention().span().end() > here.mention().span().start())
                .filter(other -> other.quotation().equals(here.quotation()));
    }

    private Stream<Mention> before(Mention mention) {
        return placedBefore(placed(mention)).map(Placed::mention);
    }

    private Stream<Mention> near(Mention mention) {
        Placed here = placed(mention);
        return placedBefore(here)
                .takeWhile(other -> here.paragraph() - other.paragraph() <= REACH)
                .map(Placed::mention);
    }

    /** The last one that a pronoun agrees with, and who is not in what the pronoun says. */
    Optional<Mention> agreeing(Mention pronoun) {
        List<Span> own = said.getOrDefault(pronoun.span(), List.of());
        return near(pronoun)
                .filter(other -> own.stream().noneMatch(content -> content.overlaps(other.span())))
                .filter(other -> other.form() == Form.PRONOUN
                        ? other.head().equals(pronoun.head())
                        : agreement.holds(pronoun.head(), other))
                .findFirst();
    }

    /** A speaker with more words that ends in this name: "Mehmud" to "Nureddine Mehmud"; none where two different ones do. */
    Optional<Span> endingIn(Mention name) {
        List<Mention> fuller = before(name)
                .filter(other -> other.form() == Form.NAME
                        && other.words().size() > name.words().size())
                .filter(other ->
                        other.words().contains(name.head()) && !other.words().contains("and"))
                .toList();
        Optional<Mention> longest = fuller.stream()
                .max(Comparator.comparingInt(other -> other.words().size()));
        return longest.filter(
                        full -> fuller.stream().allMatch(other -> full.words().containsAll(other.words())))
                .map(Mention::span);
    }

    /** "the source": the last one called by the same noun, in more words or as something new ("a source"). */
    Optional<Mention> sameNoun(Mention description) {
        return before(description)
                .filter(other -> other.words().containsAll(description.words()))
                .filter(other -> other.form() == Form.NAME || other.head().equals(description.head()))
                .filter(other -> other.form() == Form.INDEFINITE || isFuller(other, description))
                .findFirst();
    }

    private static boolean isFuller(Mention other, Mention description) {
        return other.words().size() + other.further().size()
                > description.words().size() + description.further().size();
    }

    /** "the group", "the spokeswoman": the last speaker, if that is one, and by name. */
    Optional<Mention> described(Mention description, Function<Mention, Mention> fullest) {
        String noun = description.head();
        return near(description)
                .findFirst()
                .map(fullest)
                .filter(other -> other.form() == Form.NAME)
                .filter(other -> lexicon.describesGroup(noun) && agreement.isGroup(other)
                        || lexicon.describesPerson(noun) && agreement.isPerson(other) && sameGender(noun, other));
    }

    private boolean sameGender(String noun, Mention other) {
        return lexicon.isOf("she", noun)
                ? agreement.holds("she", other)
                : !lexicon.isOf("he", noun) || agreement.holds("he", other);
    }

    /** "the statement": whoever spoke last, if it was in one. */
    Optional<Mention> issuer(Mention statement) {
        Pattern issued =
                Pattern.compile("\\b(in|issued|released|published|sent) an? (\\p{L}+ )?" + statement.head() + "\\b");
        return near(statement)
                .findFirst()
                .filter(other -> issued.matcher(text.substring(
                                other.span().end(), statement.span().start()))
                        .find());
    }
}
