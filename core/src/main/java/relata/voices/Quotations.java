package relata.voices;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import relata.text.Span;
import relata.voices.QuotationMark.Family;
import relata.voices.QuotationMark.Side;

/**
 * Pairs quotation marks. Knows the customs of the press: a quotation over several paragraphs opens again at each of
 * them, or opens once; and its mishaps: a missing mark must not make the rest of the report a quotation.
 */
public final class Quotations {

    /** A quotation that opens once is followed over so many paragraphs in search of its closing mark. */
    private static final int FARTHEST = 20;

    private final String text;
    private final List<Span> paragraphs;
    private final List<List<QuotationMark>> marks;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.marks = paragraphs.stream()
                .map(paragraph -> QuotationMarks.in(text, paragraph))
                .toList();
    }

    /**
     * All quotations, outer before inner, in text order.
     *
     * @param paragraphs the paragraphs that are read, in text order; what stands between them is passed over
     */
    static List<Quotation> in(String text, List<Span> paragraphs) {
        Quotations quotations = new Quotations(text, paragraphs);
        quotations.pair();
        Collections.sort(quotations.found);
        return List.copyOf(quotations.found);
    }

    /**
     * Where words are quoted: from mark to mark, the outermost quotations alone, in text order.
     *
     * @param paragraphs as they are read, in text order
     */
    public static List<Span> marked(String text, List<Span> paragraphs) {
        return in(text, paragraphs).stream()
                .filter(quotation -> quotation.depth() == 0)
                .map(Quotation::marked)
                .toList();
    }

    /** A mark that waits for its partner, and where the words after it begin in each paragraph it has reached. */
    private record Open(QuotationMark mark, int paragraph, int depth, List<Span> pieces, int from) {}

    private void pair() {
        Optional<Open> carried = Optional.empty();
        for (int p = 0; p < paragraphs.size(); p++) {
            carried = pairIn(p, carried);
        }
    }

    /** Pairs the marks of one paragraph; gives back the quotation that runs on into the next. */
    private Optional<Open> pairIn(int p, Optional<Open> carried) {
        Span paragraph = paragraphs.get(p).trimmed(text);
        Deque<Open> open = new ArrayDeque<>();
        carried.ifPresent(outer -> open.push(outer));
        for (QuotationMark mark : marks.get(p)) {
            boolean continues = carried.isPresent()
                    && mark.span().start() == paragraph.start()
                    && mark.side() != Side.CLOSES
                    && mark.family() == carried.get().mark().family();
            if (continues) {
                Open outer = open.pop();
                open.push(new Open(
                        outer.mark,
                        outer.paragraph,
                        outer.depth,
                        outer.pieces,
                        mark.span().end()));
                continue;
            }
            if (closes(mark, open)) {
                closeUpTo(mark, open);
            } else if (mark.side() == Side.CLOSES) {
                stray(mark, p);
            } else {
                if (mark.family() != Family.SINGLE) {
                    cutBefore(mark, open, p);
                }
                open.push(new Open(mark, p, open.size(), List.of(), mark.span().end()));
            }
        }
        return carryOver(open, p, paragraph);
    }

    private static boolean closes(QuotationMark mark, Deque<Open> open) {
        boolean sameFamily = open.stream().anyMatch(o -> o.mark.family() == mark.family());
        return sameFamily && mark.side() != Side.OPENS;
    }

    private void closeUpTo(QuotationMark mark, Deque<Open> open) {
        while (open.peek().mark.family() != mark.family()) {
            open.pop(); // crossed marks: the inner one is given up
        }
        Open opened = open.pop();
        List<Span> pieces = withPiece(opened, mark.span().start());
        if (!pieces.isEmpty()) {
            found.add(new Quotation(
                    pieces, new Span(opened.mark.span().start(), mark.span().end()), opened.depth, true));
        }
    }

    private List<Span> withPiece(Open opened, int end) {
        List<Span> pieces = new ArrayList<>(opened.pieces);
        Span piece = new Span(Math.min(opened.from, end), end).trimmed(text);
        if (piece.length() > 0) {
            pieces.add(piece);
        }
        return pieces;
    }

    /**
     * A mark opens while one of its family is open: unless as many marks close as are open, the earlier one has lost
     * its partner and ends with the last sentence before.
     */
    private void cutBefore(QuotationMark mark, Deque<Open> open, int p) {
        boolean sameOpen = open.stream().anyMatch(o -> o.mark.family() == mark.family());
        if (!sameOpen || isBalanced(mark, p, open)) {
            return;
        }
        while (!open.isEmpty()) {
            Open lost = open.pop();
            if (lost.mark.family() == mark.family()) {
                endIncomplete(lost, sentenceEndBefore(mark.span().start(), lost.from));
            }
        }
    }

    private boolean isBalanced(QuotationMark mark, int p, Deque<Open> open) {
        int waiting = (int)
                open.stream().filter(o -> o.mark.family() == mark.family()).count();
        int level = waiting;
        for (QuotationMark next : marks.get(p)) {
            if (next.span().start() < mark.span().start() || next.family() != mark.family()) {
                continue;
            }
            level += next.side() == Side.OPENS ? 1 : -1;
            if (level == 0) {
                return true;
            }
        }
        return false;
    }

    private int sentenceEndBefore(int end, int start) {
        for (int i = end - 1; i > start; i--) {
            if (".!?…".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return end;
    }

    private void endIncomplete(Open lost, int end) {
        List<Span> pieces = withPiece(lost, end);
        if (!pieces.isEmpty()) {
            int to = pieces.get(pieces.size() - 1).end();
            found.add(new Quotation(pieces, new Span(lost.mark.span().start(), to), lost.depth, false));
        }
    }

    /** At the end of a paragraph: the outermost open quotation goes on if the next paragraphs show that it does. */
    private Optional<Open> carryOver(Deque<Open> open, int p, Span paragraph) {
        Optional<Open> outermost = Optional.ofNullable(open.peekLast());
        if (outermost.isEmpty()) {
            return Optional.empty();
        }
        Open opened = outermost.get();
        if (!goesOn(opened.mark.family(), p + 1)) {
            endIncomplete(opened, paragraph.end());
            return Optional.empty();
        }
        int next = paragraphs.get(p + 1).trimmed(text).start();
        return Optional.of(new Open(opened.mark, opened.paragraph, 0, withPiece(opened, paragraph.end()), next));
    }

    private boolean goesOn(Family family, int from) {
        for (int p = from; p < paragraphs.size() && p < from + FARTHEST; p++) {
            for (QuotationMark mark : marks.get(p)) {
                if (mark.family() != family) {
                    continue;
                }
                boolean atStart =
                        mark.span().start() == paragraphs.get(p).trimmed(text).start();
                return atStart && mark.side() != Side.CLOSES ? p == from : mark.side() == Side.CLOSES;
            }
        }
        return false;
    }

    /** A closing mark that nothing opened. */
    private void stray(QuotationMark mark, int p) {
        Optional<Quotation> before = found.stream()
                .filter(quotation -> quotation.depth() == 0)
                .filter(quotation -> quotation.marked().end() <= mark.span().start())
                .reduce((first, second) -> second);
        int start = paragraphs.get(p).trimmed(text).start();
        if (before.isPresent() && before.get().marked().end() > start) {
            missingSecondOpening(before.get(), mark);
        } else if (before.isPresent() && opensBlock(before.get(), mark, p)) {
            block(before.get(), mark, p);
        } else {
            Span piece = new Span(start, mark.span().start()).trimmed(text);
            if (piece.length() > 0) {
                found.add(new Quotation(
                        List.of(piece), new Span(piece.start(), mark.span().end()), 0, false));
            }
        }
    }

    /** “A,” he said. B.” – the second part lost its opening mark: it begins with the sentence after the cue. */
    private void missingSecondOpening(Quotation before, QuotationMark mark) {
        int from = before.marked().end();
        for (int i = from; i < mark.span().start() - 1; i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0 && Blanks.is(text.charAt(i + 1))) {
                Span piece = new Span(i + 1, mark.span().start()).trimmed(text);
                if (piece.length() > 0) {
                    found.add(new Quotation(
                            List.of(piece), new Span(piece.start(), mark.span().end()), 0, false));
                }
                return;
            }
        }
    }

    /**
     * Opened once and closed twice: “A,” a source explained. … B.” over several paragraphs is a block whose opening
     * mark fell together with that of the first speech in it. Nothing else is opened or closed between the two closing
     * marks, the second stands at the end of its paragraph, and the first speech already ran over several paragraphs.
     */
    private boolean opensBlock(Quotation first, QuotationMark mark, int p) {
        boolean atParagraphEnd =
                mark.span().end() == paragraphs.get(p).trimmed(text).end();
        boolean atParagraphStart = paragraphs.stream()
                .anyMatch(paragraph ->
                        paragraph.trimmed(text).start() == first.marked().start());
        boolean alone = marks.stream()
                .flatMap(List::stream)
                .filter(other -> other.family() == mark.family())
                .noneMatch(other -> other.span().start() >= first.marked().end()
                        && other.span().end() <= mark.span().start());
        boolean near = paragraphs.stream()
                        .filter(q -> q.start() >= first.marked().end()
                                && q.end() <= mark.span().start())
                        .count()
                <= FARTHEST;
        return first.complete() && first.pieces().size() > 1 && atParagraphEnd && atParagraphStart && alone && near;
    }

    private void block(Quotation first, QuotationMark mark, int p) {
        List<Span> pieces = new ArrayList<>();
        for (int q = 0; q <= p; q++) {
            Span paragraph = paragraphs.get(q).trimmed(text);
            int from = Math.max(paragraph.start(), first.start());
            int to = q == p ? mark.span().start() : paragraph.end();
            if (to > from && paragraph.end() > first.start()) {
                pieces.add(new Span(from, to));
            }
        }
        found.replaceAll(quotation -> first.marked().contains(quotation.marked())
                ? new Quotation(quotation.pieces(), quotation.marked(), quotation.depth() + 1, quotation.complete())
                : quotation);
        found.add(new Quotation(
                pieces, new Span(first.marked().start(), mark.span().end()), 0, false));
    }
}
