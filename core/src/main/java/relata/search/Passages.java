package relata.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import relata.text.Span;

/** The stretches of a text that are worth showing of what was found in it. */
public final class Passages {

    /** As much around what was found as tells what it is about. */
    private static final int AROUND = 70;

    private static final int LONGEST = 160;
    private static final int MOST = 3;
    private static final String PARAGRAPH = "\n\n";

    /**
     * A stretch with what was found in it.
     *
     * @param span of the text, from word to word
     * @param matches what was found there
     */
    public record Passage(Span span, List<Span> matches) {

        public Passage {
            matches = List.copyOf(matches);
        }
    }

    private Passages() {}

    /**
     * Those with most in them, in the order of the text.
     *
     * @param matches where what was searched for stands in the text, in its order
     */
    public static List<Passage> of(String text, List<Span> matches) {
        List<List<Span>> together = new ArrayList<>();
        for (Span match : matches) {
            List<Span> last = together.isEmpty() ? List.of() : together.get(together.size() - 1);
            if (last.isEmpty()
                    || match.end() - last.get(0).start() > LONGEST
                    || text.substring(last.get(0).start(), match.start()).contains(PARAGRAPH)) {
                together.add(new ArrayList<>());
            }
            together.get(together.size() - 1).add(match);
        }
        return together.stream()
                .sorted(Comparator.comparingLong((List<Span> near) -> wordings(text, near))
                        .reversed())
                .limit(MOST)
                .map(near -> new Passage(around(text, near), List.copyOf(near)))
                .sorted(Comparator.comparing(Passage::span))
                .toList();
    }

    private static long wordings(String text, List<Span> matches) {
        return matches.stream()
                .map(match -> match.of(text).toString().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    /** To a word's end on either side; a paragraph ends it. */
    private static Span around(String text, List<Span> matches) {
        int first = matches.get(0).start();
        int last = matches.get(matches.size() - 1).end();
        int start = first;
        for (int i = first; i > 0 && first - i <= AROUND && !text.startsWith(PARAGRAPH, i - 1); i--) {
            start = i == 1 || Character.isWhitespace(text.charAt(i - 2)) ? i - 1 : start;
        }
        int end = last;
        for (int i = last; i < text.length() && i - last <= AROUND && !text.startsWith(PARAGRAPH, i); i++) {
            end = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)) ? i + 1 : end;
        }
        return new Span(start, end);
    }
}
