package relata.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import relata.reading.Passage;
import relata.text.Span;

/**
 * A stretch of a passage in which the same voices speak.
 *
 * @param span where it stands
 * @param voices who speaks, innermost first
 */
public record Piece(Span span, List<Voice> voices) {

    /** Cuts a passage where somebody begins or ends to speak. */
    public static List<Piece> of(Passage passage, Speech speech, String text) {
        List<Piece> pieces = new ArrayList<>();
        for (Span span : cut(passage.span(), speech, text)) {
            List<Voice> voices = passage.isRead() ? speech.chainAt(span) : List.of();
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last).voices().equals(voices)) {
                pieces.set(last, new Piece(pieces.get(last).span().cover(span), voices));
            } else {
                pieces.add(new Piece(span, voices));
            }
        }
        return pieces;
    }

    private static List<Span> cut(Span passage, Speech speech, String text) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(passage.start(), passage.end()));
        for (Attribution attribution : speech.attributions()) {
            for (Span content : attribution.content()) {
                cuts.add(atWord(passage, content.start(), -1, text));
                cuts.add(atWord(passage, content.end(), 1, text));
            }
        }
        List<Span> spans = new ArrayList<>();
        int start = passage.start();
        for (int cut : cuts) {
            if (cut > start && cut <= passage.end()) {
                spans.add(new Span(start, cut));
                start = cut;
            }
        }
        return spans;
    }

    /** A mark that clings to a word goes with it: cuts fall on white space, before a beginning and behind an end. */
    private static int atWord(Span passage, int offset, int step, String text) {
        if (offset <= passage.start() || offset >= passage.end()) {
            return passage.start();
        }
        int cut = offset;
        while (cut > passage.start()
                && cut < passage.end()
                && !Character.isWhitespace(text.charAt(step < 0 ? cut - 1 : cut))) {
            cut += step;
        }
        return cut;
    }
}
