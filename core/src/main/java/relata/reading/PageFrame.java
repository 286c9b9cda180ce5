package relata.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import relata.reading.Passage.Kind;
import relata.text.Span;

/**
 * Tells what a page puts around a report from the report. Four signs, each of which may be wrong alone: known phrases, the
 * same line twice, the form of a line (short, without the end of a sentence), and where it stands (before the headline,
 * after the last sentence, between pieces of frame). A sentence of the report that is lost is worse than a piece of frame
 * that is kept, so form and place never take a line that ends as a sentence.
 */
final class PageFrame {

    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_NEIGHBOUR = 140; // a headline of another report at the foot of the page
    private static final int FEWEST_HEADLINE_WORDS = 4;
    private static final int FEWEST_SENTENCE_WORDS = 4;
    private static final int SHORTEST_REPEATED = 20;
    private static final String BULLETS = "-–—•*·.▪◦>";

    private final FramePhrases phrases;

    PageFrame(FramePhrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The passages of these paragraphs.
     *
     * @param hasTitle whether a header line gives the headline; then none is looked for here
     */
    List<Passage> passages(String text, List<Span> paragraphs, boolean hasTitle) {
        Page page = new Page(text, paragraphs);
        page.markPhrases(phrases);
        if (!hasTitle) {
            page.markHead();
        }
        page.markRepeated();
        page.markTail();
        page.markBetween();
        return page.passages();
    }

    /** The passages with what known phrases show to be frame marked so; for pages whose parts are told by their elements. */
    List<Passage> withoutPhrases(String text, List<Passage> passages) {
        List<Passage> marked = new ArrayList<>();
        for (Passage passage : passages) {
            List<Span> found = passage.kind() == Kind.BODY ? phrases.in(text, passage.span()) : List.of();
            divide(text, passage, found, marked);
        }
        return marked;
    }

    /** The passages with a piece of one of them marked as frame. */
    static List<Passage> cut(String text, List<Passage> passages, Span piece) {
        List<Passage> cut = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.span().contains(piece) && passage.kind() != Kind.HEADER) {
                divide(text, passage, List.of(piece), cut);
            } else {
                cut.add(passage);
            }
        }
        return cut;
    }

    private static void divide(String text, Passage passage, List<Span> frames, List<Passage> into) {
        int at = passage.span().start();
        for (Span frame : frames.stream().sorted().toList()) {
            add(text, new Span(at, Math.max(at, frame.start())), passage.kind(), into);
            add(text, frame, Kind.FRAME, into);
            at = frame.end();
        }
        add(text, new Span(at, passage.span().end()), passage.kind(), into);
    }

    private static void add(String text, Span span, Kind kind, List<Passage> into) {
        Span shown = Lines.visible(text, span);
        if (shown.length() > 0) {
            into.add(new Passage(shown, kind));
        }
    }

    /** The paragraphs of one page and what each was found to be. */
    private static final class Page {

        private final String text;
        private final List<Span> paragraphs;
        private final Kind[] kinds;
        private final Map<Integer, List<Span>> pieces = new HashMap<>();

        Page(String text, List<Span> paragraphs) {
            this.text = text;
            this.paragraphs = paragraphs;
            kinds = new Kind[paragraphs.size()];
            Arrays.fill(kinds, Kind.BODY);
        }

        void markPhrases(FramePhrases phrases) {
            for (int i = 0; i < kinds.length; i++) {
                List<Span> found = phrases.in(text, paragraphs.get(i));
                int covered = found.stream().mapToInt(Span::length).sum();
                if (found.isEmpty()) {
                    continue;
                }
                if (covered * 10 >= paragraphs.get(i).length() * 9) {
                    kinds[i] = Kind.FRAME;
                } else {
                    pieces.put(i, found);
                }
            }
        }

        /** The first line before the text that has the form of a headline is it; crumbs before it are frame. */
        void markHead() {
            int text = firstSentence();
            for (int i = 0; i < text; i++) {
                if (kinds[i] == Kind.BODY && isHeadline(i)) {
                    kinds[i] = Kind.TITLE;
                    for (int before = 0; before < i; before++) {
                        kinds[before] = Kind.FRAME;
                    }
                    return;
                }
            }
        }

        /** After the last sentence only lines of the page follow, where some of them are known or they are a run. */
        void markTail() {
            int last = lastSentence(List.of());
            if (last < 0 || text.charAt(paragraphs.get(last).end() - 1) == ':') {
                return;
            }
            boolean known = false;
            int unknown = 0;
            for (int i = last + 1; i < kinds.length; i++) {
                known |= kinds[i] == Kind.FRAME;
                unknown += kinds[i] == Kind.BODY ? 1 : 0;
            }
            for (int i = last + 1; i < kinds.length; i++) {
                if (kinds[i] == Kind.BODY && isNeighbour(i) && (known || unknown > 1)) {
                    kinds[i] = Kind.FRAME;
                }
            }
        }

        /** A short line with frame on both sides belongs to it. */
        void markBetween() {
            for (int i = 1; i + 1 < kinds.length; i++) {
                boolean between = kinds[i - 1] == Kind.FRAME && kinds[i + 1] == Kind.FRAME;
                if (kinds[i] == Kind.BODY && between && isNeighbour(i)) {
                    kinds[i] = Kind.FRAME;
                }
            }
        }

        /**
         * A line that comes again is frame the second time: nothing is lost by that. It is frame every time only where it is
         * known or stands among frame after all else, since a report may repeat a sentence of its own.
         */
        void markRepeated() {
            Map<String, List<Integer>> places = new LinkedHashMap<>();
            for (int i = 0; i < kinds.length; i++) {
                Span span = paragraphs.get(i);
                if (kinds[i] != Kind.TITLE && span.length() >= SHORTEST_REPEATED) {
                    places.computeIfAbsent(span.of(text), key -> new ArrayList<>())
                            .add(i);
                }
            }
            places.values().removeIf(same -> same.size() < 2);
            int lastSaidOnce = lastSentence(places.values());
            for (List<Integer> same : places.values()) {
                boolean frame =
                        same.stream().anyMatch(i -> kinds[i] == Kind.FRAME || i > lastSaidOnce && touchesFrame(i));
                (frame ? same : same.subList(1, same.size())).forEach(i -> kinds[i] = Kind.FRAME);
            }
        }

        private int lastSentence(Collection<List<Integer>> without) {
            int last = kinds.length - 1;
            while (last >= 0 && !(kinds[last] == Kind.BODY && isSentence(last) && !isIn(without, last))) {
                last--;
            }
            return last;
        }

        private static boolean isIn(Collection<List<Integer>> places, int i) {
            return places.stream().anyMatch(same -> same.contains(i));
        }

        List<Passage> passages() {
            List<Passage> passages = new ArrayList<>();
            for (int i = 0; i < kinds.length; i++) {
                if (kinds[i] == Kind.FRAME) {
                    passages.add(new Passage(paragraphs.get(i), Kind.FRAME));
                } else {
                    divide(text, new Passage(paragraphs.get(i), kinds[i]), pieces.getOrDefault(i, List.of()), passages);
                }
            }
            return passages;
        }

        private int firstSentence() {
            for (int i = 0; i < kinds.length; i++) {
                if (kinds[i] == Kind.BODY && isSentence(i)) {
                    return i;
                }
            }
            return 0;
        }

        private boolean isSentence(int i) {
            Span span = paragraphs.get(i);
            return span.length() > LONGEST_HEADLINE
                    || Sentences.isEnded(text, span) && words(i) >= FEWEST_SENTENCE_WORDS;
        }

        private boolean isHeadline(int i) {
            Span span = paragraphs.get(i);
            String line = span.of(text);
            boolean crumbs = line.indexOf('>') >= 0 || line.indexOf('»') >= 0;
            return !crumbs && words(i) >= FEWEST_HEADLINE_WORDS && span.length() <= LONGEST_HEADLINE;
        }

        /** A line of the page rather than of a list in the report. */
        private boolean isNeighbour(int i) {
            Span span = paragraphs.get(i);
            return !isSentence(i)
                    && span.length() <= LONGEST_NEIGHBOUR
                    && BULLETS.indexOf(text.charAt(span.start())) < 0;
        }

        private boolean touchesFrame(int i) {
            return i > 0 && kinds[i - 1] == Kind.FRAME || i + 1 < kinds.length && kinds[i + 1] == Kind.FRAME;
        }

        private int words(int i) {
            Span span = paragraphs.get(i);
            return Words.in(text, new Span(span.start(), Math.min(span.end(), span.start() + LONGEST_HEADLINE)))
                    .size();
        }
    }
}
