package relata.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.text.Span;
import relata.text.SpanIndex;
import relata.voices.Mention.Form;

/** Those who have spoken before in a report, and which of them another mention may mean. */
final class Speakers {

    /** Paragraphs before its own that a pronoun may reach back over. */
    private static final int REACH = 1;

    /** A mention with the number of its paragraph and the quotation it stands in. */
    private record Placed(Mention mention, int paragraph, Optional<Span> quotation) {

        private int start() {
            return mention.span().start();
        }
    }

    private final String text;
    private final NavigableMap<Integer, Integer> paragraphs = new TreeMap<>(); // numbers by start
    private final SpanIndex<Quotation> quotations;
    private final Map<Span, List<Span>> said;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Placed> placedWithOpenings = new ArrayList<>();
    private final SpeakerLexicon lexicon;
    private final Agreement agreement;

    Speakers(
            String text,
            List<Span> paragraphs,
            SpanIndex<Quotation> quotations,
            Map<Span, List<Span>> said,
            List<Span> sentences,
            SpeakerLexicon lexicon,
            Agreement agreement) {
        this.said = said;
        this.text = text;
        paragraphs.forEach(paragraph -> this.paragraphs.put(paragraph.start(), this.paragraphs.size()));
        this.quotations = quotations;
        this.lexicon = lexicon;
        this.agreement = agreement;
        said.keySet().stream()
                .sorted(Comparator.reverseOrder())
                .map(span -> Mention.of(span, text, lexicon))
                .forEach(mention -> placed.add(placed(mention)));
        placed.forEach(here -> agreement.learn(here.mention()));
        Set<String> known = placed.stream()
                .filter(here -> here.mention().form() == Form.NAME)
                .map(here -> here.mention().head())
                .collect(Collectors.toSet());
        SpanIndex<Span> mentioned = SpanIndex.of(said.keySet(), Function.identity());
        SentenceOpenings openings = new SentenceOpenings(text, lexicon, known);
        placedWithOpenings.addAll(placed);
        sentences.stream()
                .flatMap(sentence -> openings.name(sentence).stream())
                .filter(name -> mentioned.overlapping(name).isEmpty())
                .map(name -> placed(Mention.of(name, text, lexicon)))
                .forEach(placedWithOpenings::add);
        placedWithOpenings.sort(Comparator.comparing(Placed::start).reversed());
    }

    private Placed placed(Mention mention) {
        int start = mention.span().start();
        Optional<Integer> paragraph =
                Optional.ofNullable(paragraphs.floorEntry(start)).map(Map.Entry::getValue);
        return new Placed(
                mention,
                paragraph.orElse(0),
                quotations.at(start).stream()
                        .filter(quotation -> quotation.holds(start))
                        .map(Quotation::marked)
                        .findFirst());
    }

    /** Those before a mention that are not quoted where it is not, the last one first. */
    private static Stream<Placed> before(Placed here, List<Placed> all) {
        return all.stream()
                .dropWhile(other ->
                        other.mention().span().end() > here.mention().span().start())
                .filter(other -> other.quotation().equals(here.quotation()));
    }

    private Stream<Mention> before(Mention mention) {
        return before(placed(mention), placed).map(Placed::mention);
    }

    /** Speakers, and those whom a sentence begins with: nobody has to speak to be "he" further down. */
    private Stream<Mention> near(Mention mention) {
        Placed here = placed(mention);
        return before(here, placedWithOpenings)
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
