package relata.voices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relata.text.Span;
import relata.text.SpanIndex;
import relata.voices.SpeechLexicon.Force;

/**
 * Tells quoted from reported words. Marks show the words of one voice: the nearest whose cue stands outside of them. Whoever
 * passes a quotation on, and whoever is reported within it, is given in another's words.
 */
final class Modes {

    private static final double NEARLY_ALL = 0.9;
    private static final Set<String> WORD_FOR_WORD = Set.of("document", "label");

    private final Map<Finding, Integer> order = new HashMap<>();
    private final SpanIndex<Finding> contents;
    private final SpanIndex<Quotation> quotations;

    /** @param findings in the order in which those of the same words speak through one another, innermost first */
    Modes(List<Finding> findings, List<Quotation> quotations) {
        List<Finding> voices = findings.stream()
                .filter(finding -> finding.force() == Force.VOICE)
                .toList();
        voices.forEach(finding -> order.putIfAbsent(finding, order.size()));
        this.contents = SpanIndex.ofMany(voices, Finding::content);
        this.quotations = SpanIndex.of(quotations, Quotation::marked);
    }

    Voice.Mode of(Finding finding) {
        if (WORD_FOR_WORD.contains(finding.rule())) {
            return Voice.Mode.DIRECT;
        }
        List<Quotation> own = finding.content().stream()
                .flatMap(span -> quotations.overlapping(span).stream())
                .distinct()
                .filter(quotation -> isOutermost(quotation, finding) && isOf(quotation, finding))
                .toList();
        int all = 0;
        int quoted = 0;
        for (Span span : finding.content()) {
            all += span.length();
            quoted += own.stream()
                    .flatMap(quotation -> quotation.pieces().stream())
                    .mapToInt(piece -> shared(piece, span))
                    .sum();
        }
        if (quoted == 0) {
            return Voice.Mode.INDIRECT;
        }
        return quoted >= NEARLY_ALL * all ? Voice.Mode.DIRECT : Voice.Mode.MIXED;
    }

    /** Whether it opens where the cue stands: in the report, or in the quotation that holds the cue. */
    private boolean isOutermost(Quotation quotation, Finding finding) {
        int cue = finding.cue().start();
        long depth =
                quotations.at(cue).stream().filter(outer -> outer.holds(cue)).count();
        return !quotation.holds(cue) && quotation.depth() == depth;
    }

    /** Whether nobody nearer to the words has a cue outside of the marks. */
    private boolean isOf(Quotation quotation, Finding finding) {
        return contents.overlapping(quotation.marked()).stream()
                .filter(other ->
                        covers(other, quotation) && !quotation.holds(other.cue().start()))
                .noneMatch(other -> isNearer(other, finding));
    }

    private static boolean covers(Finding finding, Quotation quotation) {
        return finding.content().stream()
                .anyMatch(span -> quotation.pieces().stream().anyMatch(piece -> piece.overlaps(span)));
    }

    private boolean isNearer(Finding other, Finding finding) {
        boolean within = finding.content().stream().anyMatch(span -> span.contains(other.cue()))
                && other.content().stream().noneMatch(span -> span.contains(finding.cue()));
        boolean before = other.content().equals(finding.content())
                && (!other.outer() && finding.outer()
                        || other.outer() == finding.outer()
                                && order.getOrDefault(other, 0) < order.getOrDefault(finding, 0));
        return within || before;
    }

    private static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }
}
