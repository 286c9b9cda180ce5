package relata.reading.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the paragraphs of a report from what stands among and below them: ways to other pages, invitations, stamps. */
final class Weeds {

    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_CREDIT = 300;
    private static final int LONGEST_PLEA = 400;
    private static final int MOST_AFTER_END = 3; // words after "more on"
    private static final int MOST_AFTER_LINE = 6;
    private static final int LONGEST_DATE = 40;
    private static final int PARAGRAPH = 100;

    private final PageWords words;

    Weeds(PageWords words) {
        this.words = words;
    }

    /** Those of these blocks that are no paragraphs of the report. */
    Set<Block> among(List<Block> blocks) {
        Set<Block> weeds = new HashSet<>();
        int total = running(blocks);
        int seen = 0;
        boolean below = false;
        boolean skipping = false;
        for (Block block : blocks) {
            boolean end = isLine(block) && isWithin(words.ends().rest(block.text()), MOST_AFTER_END);
            below |= end && seen * 10 >= total * 9;
            if (end) {
                skipping = true;
            } else if (block.isRunning() && block.length() > PARAGRAPH || block.isHeading()) {
                skipping = false;
            }
            if (below || skipping || isLinks(block) || isWeed(block)) {
                weeds.add(block);
            } else if (block.isRunning()) {
                seen += block.length();
            }
        }
        addHeadingsOfNothing(blocks, weeds);
        return weeds;
    }

    private static int running(List<Block> blocks) {
        return blocks.stream().filter(Block::isRunning).mapToInt(Block::length).sum();
    }

    private static boolean isLinks(Block block) {
        return block.linkShare() >= (block.length() > 80 ? 0.8 : 0.5);
    }

    private boolean isWeed(Block block) {
        String text = block.text();
        return block.length() <= LONGEST_PLEA && words.pleas().standIn(text)
                || isLine(block) && (isWithin(words.lines().rest(text), MOST_AFTER_LINE) || isDate(text));
    }

    /** Whether it says who took a picture. */
    boolean isCredit(Block block) {
        return block.length() <= LONGEST_CREDIT && words.isCredit(block.text()) && !block.box.isWithin("li");
    }

    /** A heading with nothing of the report below it heads what is not of the report. */
    private static void addHeadingsOfNothing(List<Block> blocks, Set<Block> weeds) {
        boolean text = false;
        boolean weed = true; // at the end nothing follows
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (block.isHeading()) {
                if (!text && weed) {
                    weeds.add(block);
                }
                text = false;
                weed = weeds.contains(block);
            } else {
                text |= !weeds.contains(block);
                weed |= weeds.contains(block);
            }
        }
    }

    private static boolean isWithin(int rest, int most) {
        return rest >= 0 && rest <= most;
    }

    /** A short line that does not end as a sentence does. */
    private static boolean isLine(Block block) {
        if (block.length() > LONGEST_LINE) {
            return false;
        }
        String line = block.text();
        return !line.endsWith(".") && !line.endsWith("!") || line.endsWith("..");
    }

    private static boolean isDate(String line) {
        if (line.length() > LONGEST_DATE) {
            return false;
        }
        long digits = line.chars().filter(Character::isDigit).count();
        long letters = line.chars().filter(Character::isLetter).count();
        return digits >= 3 && letters <= 2 * digits + 2 && hasYearOrClock(line);
    }

    private static boolean hasYearOrClock(String line) {
        for (int i = 0; i + 3 < line.length(); i++) {
            boolean year = (line.startsWith("19", i) || line.startsWith("20", i))
                    && Character.isDigit(line.charAt(i + 2))
                    && Character.isDigit(line.charAt(i + 3));
            boolean clock = Character.isDigit(line.charAt(i))
                    && line.charAt(i + 1) == ':'
                    && Character.isDigit(line.charAt(i + 2))
                    && Character.isDigit(line.charAt(i + 3));
            if (year || clock) {
                return true;
            }
        }
        return false;
    }
}
