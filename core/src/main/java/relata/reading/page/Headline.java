package relata.reading.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a report's headline among the blocks of its page. */
final class Headline {

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 10; // characters that two headlines must share

    private final String known;

    /**
     * Looks for a headline.
     *
     * @param title as the head of the page gives it, often with the name of the publisher behind
     */
    Headline(Optional<String> title) {
        known = title.map(Headline::key).orElse("");
    }

    /** Which block before this one is the headline; -1 where none is. */
    int before(List<Block> blocks, int first, int farthest) {
        int lone = -1;
        for (int i = first - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (isHeading(block) && is(block)) {
                return i;
            }
            if (lone < 0 && first - i <= farthest && block.box.isWithin("h1") && block.linkShare() < 0.5) {
                lone = i;
            }
        }
        return lone;
    }

    private static boolean isHeading(Block block) {
        return block.isHeading() || block.box.isWithin("h1") || block.box.isWithin("h2");
    }

    /** Whether a block says what the head of the page says. */
    boolean is(Block block) {
        String key = key(block.text());
        return key.length() >= SHORTEST && (known.contains(key) || key.contains(known) && known.length() >= SHORTEST);
    }

    /** Letters and figures, in lower case. */
    static String key(String words) {
        return MARKS.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
