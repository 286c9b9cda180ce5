package relata.reading;

import java.util.ArrayList;
import java.util.List;
import relata.text.Span;

/** Puts the lines of a text together into paragraphs. */
final class Paragraphs {

    /** Text that was wrapped by a program or a typist has lines of at most this length. */
    private static final int WIDEST_WRAP = 100;

    private static final int NARROWEST_WRAP = 50;

    /** A line of fewer words is as likely an entry of a menu. */
    private static final int FEWEST_WORDS = 5;

    private Paragraphs() {}

    /**
     * Blank lines divide paragraphs; within a block every line is one, unless the block is wrapped text, or a line breaks off
     * within a word or a sentence.
     */
    static List<Span> in(String text, List<Span> lines) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        for (Span line : lines) {
            if (Lines.isBlank(text, line)) {
                close(text, block, paragraphs);
            } else {
                block.add(Lines.visible(text, line));
            }
        }
        close(text, block, paragraphs);
        return paragraphs;
    }

    private static void close(String text, List<Span> block, List<Span> paragraphs) {
        if (isWrapped(block)) {
            paragraphs.add(block.get(0).cover(block.get(block.size() - 1)));
        } else {
            joined(text, block, paragraphs);
        }
        block.clear();
    }

    private static void joined(String text, List<Span> block, List<Span> paragraphs) {
        boolean broken = false;
        for (Span line : block) {
            int last = paragraphs.size() - 1;
            if (broken) {
                paragraphs.set(last, paragraphs.get(last).cover(line));
            } else {
                paragraphs.add(line);
            }
            broken = line.end() < block.get(block.size() - 1).end()
                    && isBroken(text, line, block.get(block.indexOf(line) + 1));
        }
    }

    /** "peas-|ants", "the doctor|said": the next line begins in lower case, and this one ends within a word or a sentence. */
    private static boolean isBroken(String text, Span line, Span next) {
        if (!Character.isLowerCase(text.charAt(next.start()))) {
            return false;
        }
        boolean word = line.length() > 2
                && text.charAt(line.end() - 1) == '-'
                && Character.isLetter(text.charAt(line.end() - 2));
        boolean sentence =
                !Sentences.isEnded(text, line) && line.of(text).strip().split("\\s+").length >= FEWEST_WORDS;
        return word || sentence;
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
