package relata.voices;

import java.util.Comparator;
import java.util.List;
import relata.text.Span;

/**
 * Who speaks where in a report.
 *
 * @param attributions all acts of attribution, in text order of their first content
 * @param documents texts reproduced in full
 */
public record Speech(List<Attribution> attributions, List<Document> documents) {

    public static final Speech NONE = new Speech(List.of(), List.of());

    public Speech {
        attributions = List.copyOf(attributions);
        documents = List.copyOf(documents);
    }

    /** The chain of voices over a stretch of text, innermost first; empty for the report's own words. */
    public List<Voice> chainAt(Span span) {
        return attributions.stream()
                .filter(attribution -> attribution.covers(span.start()))
                .sorted(Comparator.comparingInt(Speech::extent))
                .flatMap(attribution -> attribution.voice().stream())
                .toList();
    }

    /**
     * The attributions that the report itself makes: not those inside somebody's quoted words, which are links of a chain.
     * Public corpora of attribution record only these.
     */
    public List<Attribution> outermost() {
        return attributions.stream().filter(attribution -> !attribution.quoted()).toList();
    }

    private static int extent(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
