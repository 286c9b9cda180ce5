package relata.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import relata.text.Span;
import relata.text.SpanIndex;

/** Who speaks where in a report. */
public final class Speech {

    public static final Speech NONE = new Speech(List.of(), List.of());

    /** Rules that find a text of its own, an answer in an interview or a document in full, which attributes as a report does. */
    private static final Set<String> WHOLE_TEXTS = Set.of("label", "document");

    private final List<Attribution> attributions;
    private final List<Document> documents;
    private final SpanIndex<Integer> contents; // of attributions, by their numbers

    public Speech(List<Attribution> attributions, List<Document> documents) {
        this.attributions = List.copyOf(attributions);
        this.documents = List.copyOf(documents);
        this.contents = SpanIndex.ofMany(
                IntStream.range(0, attributions.size()).boxed().toList(),
                number -> this.attributions.get(number).content());
    }

    /** All acts of attribution, in text order of their first content. */
    public List<Attribution> attributions() {
        return attributions;
    }

    /** Texts reproduced in full. */
    public List<Document> documents() {
        return documents;
    }

    /**
     * The chain of voices over a stretch of text, innermost first; empty for the report's own words. Whoever is told of in
     * another's words is nearer to them than the other; otherwise whoever says less is.
     */
    public List<Voice> chainAt(Span span) {
        List<Attribution> links =
                near(span).filter(attribution -> holds(attribution, span)).toList();
        return links.stream()
                .sorted(Comparator.comparing((Attribution link) -> depth(link, links))
                        .reversed()
                        .thenComparing(Speech::extent))
                .flatMap(attribution -> attribution.voice().stream())
                .collect(ArrayList::new, Speech::addUnlessRepeated, List::addAll);
    }

    /**
     * The attributions that the report itself makes: not those inside somebody's quoted words, nor those inside what
     * somebody says in other words; both are links of a chain. Public corpora of attribution record only these.
     */
    public List<Attribution> outermost() {
        return attributions.stream()
                .filter(attribution -> !attribution.quoted())
                .filter(attribution ->
                        attribution.cue().stream().flatMap(this::near).noneMatch(outer -> isToldIn(attribution, outer)))
                .toList();
    }

    /** Attributions of what stands here, if only in part, in their order. */
    private Stream<Attribution> near(Span span) {
        return contents.overlapping(span).stream().distinct().sorted().map(attributions::get);
    }

    /** Whether one speaker does what another tells of: "The envoy said <i>the rebels demanded</i> a truce". */
    private static boolean isToldIn(Attribution inner, Attribution outer) {
        boolean whole = WHOLE_TEXTS.contains(outer.rule());
        boolean surer = inner.voice().isPresent() && inner.confidence() > outer.confidence();
        return !whole && !surer && isCuedIn(inner, outer) && !isCuedIn(outer, inner);
    }

    private static boolean isCuedIn(Attribution inner, Attribution outer) {
        return inner.cue()
                .filter(cue -> outer.content().stream().anyMatch(content -> content.contains(cue)))
                .isPresent();
    }

    /** In how many of the links' words an attribution stands. */
    private static long depth(Attribution attribution, List<Attribution> links) {
        return links.stream()
                .filter(outer -> isCuedIn(attribution, outer) && !isCuedIn(outer, attribution))
                .count();
    }

    /** Whether most of the stretch stands in what is said: a trigger may hold the cue as well. */
    private static boolean holds(Attribution attribution, Span span) {
        int inside = attribution.content().stream()
                .mapToInt(content -> Math.min(content.end(), span.end()) - Math.max(content.start(), span.start()))
                .filter(shared -> shared > 0)
                .sum();
        return 2 * inside > span.length();
    }

    /** "confirmed the toll and said …" may be found twice for one speaker: one link. */
    private static void addUnlessRepeated(List<Voice> chain, Voice voice) {
        if (chain.stream()
                .noneMatch(link ->
                        link.mention().equals(voice.mention()) || link.span().equals(voice.span()))) {
            chain.add(voice);
        }
    }

    private static int extent(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    /** By what it holds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Speech speech
                && attributions.equals(speech.attributions)
                && documents.equals(speech.documents);
    }

    @Override
    public int hashCode() {
        return Objects.hash(attributions, documents);
    }

    @Override
    public String toString() {
        return "Speech[attributions=" + attributions + ", documents=" + documents + "]";
    }
}
