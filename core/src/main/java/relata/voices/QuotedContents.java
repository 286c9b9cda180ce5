package relata.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import relata.text.Span;

/** Puts together what a cue reports in its sentence and the quotations that belong to it. */
final class QuotedContents {

    private final String text;
    private final Paragraphs paragraphs;

    QuotedContents(String text, Paragraphs paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /** All that is said, in text order: the quotations without their marks, and what is said outside of them. */
    List<Span> of(Finding finding, List<Quotation> said) {
        List<Span> spans = new ArrayList<>();
        Set<Span> marked = new HashSet<>();
        for (Quotation quotation : said) {
            spans.addAll(quotation.pieces());
            marked.add(quotation.marked());
        }
        for (Span span : finding.content()) {
            spans.addAll(outsideOf(span, marked));
        }
        spans.sort(Comparator.naturalOrder());
        return joined(spans);
    }

    private List<Span> outsideOf(Span span, Set<Span> marked) {
        List<Span> rest = new ArrayList<>(List.of(span));
        for (Span quotation : marked) {
            List<Span> next = new ArrayList<>();
            for (Span part : rest) {
                if (!part.overlaps(quotation)) {
                    next.add(part);
                    continue;
                }
                if (part.start() < quotation.start()) {
                    next.add(new Span(part.start(), quotation.start()).trimmed(text));
                }
                if (quotation.end() < part.end()) {
                    next.add(new Span(quotation.end(), part.end()).trimmed(text));
                }
            }
            rest = next;
        }
        return rest.stream()
                .filter(part -> part.length() > 0 && !Blanks.wordless(part.of(text)))
                .toList();
    }

    /** Stretches with nothing but marks between them are one. */
    private List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            boolean touches = last >= 0
                    && (span.start() <= joined.get(last).end()
                            || Blanks.wordless(text.substring(joined.get(last).end(), span.start()))
                                    && paragraphs.same(joined.get(last).start(), span.start()));
            if (touches) {
                joined.set(last, joined.get(last).cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
