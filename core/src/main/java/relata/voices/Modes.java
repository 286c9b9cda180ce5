package relata.voices;

import java.util.List;
import relata.text.Span;

/** Tells quoted from reported words. */
final class Modes {

    private static final double NEARLY_ALL = 0.9;

    private Modes() {}

    static Voice.Mode of(List<Span> content, List<Quotation> quotations) {
        int all = 0;
        int quoted = 0;
        for (Span span : content) {
            all += span.length();
            for (Quotation quotation : quotations) {
                if (quotation.depth() == 0) {
                    quoted += quotation.pieces().stream()
                            .mapToInt(piece -> shared(piece, span))
                            .sum();
                }
            }
        }
        if (quoted == 0) {
            return Voice.Mode.INDIRECT;
        }
        return quoted >= NEARLY_ALL * all ? Voice.Mode.DIRECT : Voice.Mode.MIXED;
    }

    private static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }
}
