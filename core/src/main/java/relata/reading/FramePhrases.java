package relata.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import relata.lexicon.Entry;
import relata.text.Span;

/** The phrases of {@code lexicon/frame.yaml}, and where they show a paragraph, or a piece of it, to be frame. */
final class FramePhrases {

    /** A line that only begins with a phrase is frame up to this many words; beyond, it is a paragraph. */
    private static final int SHORT_LINE = 40;

    private final Map<String, List<FramePhrase>> byFirstWord = new HashMap<>();

    FramePhrases(Entry file) {
        for (Entry entry : file.itemsOf("phrases")) {
            entry.allow(Set.of("line", "start", "sentence", "inline", "rest", "frame", "body"));
            FramePhrase phrase = FramePhrase.of(entry);
            byFirstWord
                    .computeIfAbsent(phrase.firstKey(), key -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** The pieces of a paragraph that are frame; in text order, not overlapping. */
    List<Span> in(String text, Span paragraph) {
        List<Span> pieces = new ArrayList<>();
        for (Span window : Windows.of(paragraph)) {
            find(text, paragraph, window, pieces);
        }
        return pieces;
    }

    private void find(String text, Span paragraph, Span window, List<Span> pieces) {
        Words words = Words.in(text, window);
        boolean whole = window.equals(paragraph);
        for (int i = 0; i < words.size(); i++) {
            for (FramePhrase phrase : startingWith(words, i)) {
                OptionalInt end = phrase.endAt(words, i);
                if (end.isPresent() && applies(phrase, whole, words, i, end.getAsInt())) {
                    add(pieces, reach(phrase, text, paragraph, words.span(i, end.getAsInt() - 1)));
                }
            }
        }
    }

    private List<FramePhrase> startingWith(Words words, int i) {
        String key = words.isNumber(i) ? "#" : words.keys().get(i);
        return byFirstWord.getOrDefault(key, List.of());
    }

    private static boolean applies(FramePhrase phrase, boolean whole, Words words, int start, int end) {
        return switch (phrase.mode()) {
            case LINE -> whole && start == 0 && end == words.size();
            case START -> whole && start == 0 && words.size() <= SHORT_LINE;
            case SENTENCE, INLINE, REST -> true;
        };
    }

    private static Span reach(FramePhrase phrase, String text, Span paragraph, Span found) {
        return switch (phrase.mode()) {
            case LINE, START -> paragraph;
            case SENTENCE -> Sentences.around(text, paragraph, found);
            case INLINE -> found;
            case REST -> new Span(found.start(), paragraph.end());
        };
    }

    private static void add(List<Span> pieces, Span piece) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).overlaps(piece)) {
            pieces.set(last, pieces.get(last).cover(piece));
        } else {
            pieces.add(piece);
        }
    }
}
