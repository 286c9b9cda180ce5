package relata.reading;

import java.util.ArrayList;
import java.util.List;
import relata.text.Span;

/** Puts the lines of a text together into paragraphs. */
final class Paragraphs {

    /** Text that was wrapped by a program or a typist has lines of at most this length. */
    private static final int WIDEST_WRAP = 100;

    private static final int NARROWEST_WRAP = 50;

    private Paragraphs() {}

    /** Blank lines divide paragraphs; within a block every line is one, unless the block is wrapped text. */
    static List<Span> in(String text, List<Span> lines) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        for (Span line : lines) {
            if (Lines.isBlank(text, line)) {
                close(block, paragraphs);
            } else {
                block.add(Lines.visible(text, line));
            }
        }
        close(block, paragraphs);
        return paragraphs;
    }

    private static void close(List<Span> block, List<Span> paragraphs) {
        if (isWrapped(block)) {
            paragraphs.add(block.get(0).cover(block.get(block.size() - 1)));
        } else {
            paragraphs.addAll(block);
        }
        block.clear();
    }

    /** Wrapped lines are all nearly as long as the longest, save the last. */
    private static boolean isWrapped(List<Span> block) {
        if (block.size() < 2) {
            return false;
        }
        int widest = block.stream().mapToInt(Span::length).max().orElse(0);
        return widest >= NARROWEST_WRAP
                && widest <= WIDEST_WRAP
                && block.subList(0, block.size() - 1).stream().allMatch(line -> line.length() * 5 >= widest * 3);
    }
}
