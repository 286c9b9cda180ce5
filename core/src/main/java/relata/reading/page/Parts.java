package relata.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds what stands on a page as reports of their own: the entries of a live blog, and articles one below the other. Either shows as boxes
 * that the page calls the same and that together hold most of its text: entries by a time each, articles by a headline and several
 * paragraphs each. A list of what stands elsewhere has these too, but its headlines lead there; and what readers say, in a forum or below an
 * article, looks like entries too: unless the page calls itself live, entries must begin with their time, not with a name, and stand beside little else.
 */
final class Parts {

    private static final Set<String> HOLDERS = Set.of("div", "article", "section", "li");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern CLOCK = Pattern.compile("(?<![0-9])[0-9]{1,2}[:.h][0-5][0-9](?![0-9])");
    private static final int LONGEST_STAMP = 40;
    private static final int SHORTEST_TEXT = 20; // characters of a paragraph
    private static final int SHORTEST_LEAD = 15; // of a link that may be a headline
    private static final int FEWEST_ENTRIES = 4;
    private static final int SHORTEST_ENTRY = 60; // characters, taken together
    private static final int LONGEST_INTRODUCTION = 1_200; // characters
    private static final int SHORTEST_ARTICLE = 500;
    private static final int FEWEST_PARAGRAPHS = 2;
    private static final double MOST = 0.6; // of the page's text
    private static final double NEARLY_ALL = 0.9;
    private static final double USUAL = 0.8; // of the boxes of one name

    /** What stands in a box: counts, each as a running sum over the boxes in their order. */
    private static final class Sums {
        private final int[] sums;

        Sums(int boxes) {
            sums = new int[boxes + 1];
        }

        void add(Box box, int number) {
            sums[box.index() + 1] += number;
        }

        void close() {
            for (int i = 1; i < sums.length; i++) {
                sums[i] += sums[i - 1];
            }
        }

        int in(Box box) {
            return sums[box.end()] - sums[box.index()];
        }

        int all() {
            return sums[sums.length - 1];
        }
    }

    /**
     * What was found.
     *
     * @param elements none of nearly all pages
     * @param kind what they are
     */
    record Found(List<Element> elements, WebPage.Kind kind) {}

    private final List<Box> boxes;
    private final Sums characters;
    private final Sums paragraphs;
    private final Sums headings;
    private final Sums first;
    private final Sums away;
    private final Sums stamps;
    private final boolean[] beginsWithStamp; // by index of the box

    private Parts(Outline outline) {
        boxes = outline.boxes();
        characters = new Sums(boxes.size());
        paragraphs = new Sums(boxes.size());
        headings = new Sums(boxes.size());
        first = new Sums(boxes.size());
        away = new Sums(boxes.size());
        stamps = new Sums(boxes.size());
        outline.blocks().forEach(this::count);
        for (Box box : boxes) {
            stamps.add(box, box.tag().equals("time") ? 1 : 0);
        }
        List.of(characters, paragraphs, headings, first, away, stamps).forEach(Sums::close);
        beginsWithStamp = new boolean[boxes.size()];
        boolean[] begun = new boolean[boxes.size()];
        for (Block block : outline.blocks()) {
            Optional<Box> box = Optional.of(block.box);
            while (box.isPresent() && !begun[box.get().index()]) {
                begun[box.get().index()] = true;
                beginsWithStamp[box.get().index()] = isStamp(block);
                box = box.get().parent();
            }
        }
    }

    private void count(Block block) {
        Box box = block.box;
        if (block.isHeading()) {
            headings.add(box, 1);
            first.add(box, block.tag().equals("h1") ? 1 : 0);
        } else if (box.part() == Part.TEXT && block.linkShare() < 0.5 && block.length() >= SHORTEST_TEXT) {
            characters.add(box, block.length());
            paragraphs.add(box, block.isRunning() ? 1 : 0);
        }
        if (block.length() >= SHORTEST_LEAD && block.linkShare() >= 0.8 && block.leadsAway()) {
            away.add(box, 1);
        }
        if (isStamp(block)) {
            stamps.add(box, 1);
        }
    }

    /** A short line with a clock, or one that the page marks as a time. */
    private static boolean isStamp(Block block) {
        return block.length() <= LONGEST_STAMP
                && (block.isTime() || CLOCK.matcher(block.text()).find());
    }

    /**
     * The elements that are reports of their own beside the one that the page is left with. Of articles, the first stays.
     *
     * @param live whether the page calls itself a live report
     */
    static Found of(Outline outline, BooleanSupplier live) {
        Parts parts = new Parts(outline);
        List<List<Box>> alike = parts.alike();
        List<Box> entries = parts.entries(alike);
        if (!entries.isEmpty() && !parts.areClear(entries) && !live.getAsBoolean()) {
            entries = List.of();
        }
        return entries.isEmpty()
                ? found(parts.articles(alike).stream().skip(1), WebPage.Kind.ARTICLE)
                : found(entries.stream(), WebPage.Kind.ENTRY);
    }

    private static Found found(Stream<Box> boxes, WebPage.Kind kind) {
        return new Found(boxes.map(Box::element).toList(), kind);
    }

    /** Boxes that the page calls the same, none within another. */
    private List<List<Box>> alike() {
        Map<String, List<Box>> alike = new LinkedHashMap<>();
        for (Box box : boxes) {
            if (HOLDERS.contains(box.tag()) && box.part() == Part.TEXT && characters.in(box) > 0) {
                List<Box> same = alike.computeIfAbsent(name(box), name -> new ArrayList<>());
                if (same.isEmpty() || !box.isWithin(same.get(same.size() - 1))) {
                    same.add(box);
                }
            }
        }
        return alike.values().stream().filter(same -> same.size() > 1).toList();
    }

    private static String name(Box box) {
        String name = DIGITS.matcher(box.firstName()).replaceAll("");
        return box.tag() + (name.isEmpty() ? "@" + box.beside().index() : "." + name);
    }

    /** Of boxes in boxes with the same text, those that divide it most, and of these the outermost. */
    private List<Box> entries(List<List<Box>> alike) {
        List<List<Box>> found = alike.stream().filter(this::areEntries).toList();
        int most = found.stream().mapToInt(this::characters).max().orElse(0);
        return found.stream()
                .filter(same -> characters(same) >= NEARLY_ALL * most)
                .max(Comparator.<List<Box>>comparingInt(List::size)
                        .thenComparing(same -> -same.get(0).index()))
                .orElse(List.of());
    }

    private boolean areEntries(List<Box> same) {
        long dated = same.stream().filter(box -> stamps.in(box) > 0).count();
        long leading = same.stream().filter(box -> away.in(box) > 0).count();
        int text = characters(same);
        return dated >= FEWEST_ENTRIES
                && dated >= USUAL * same.size()
                && 2 * leading < same.size()
                && text >= SHORTEST_ENTRY * same.size()
                && text >= MOST * characters.all();
    }

    /** Whether they are entries whatever the page calls itself. */
    private boolean areClear(List<Box> entries) {
        long stamped =
                entries.stream().filter(box -> beginsWithStamp[box.index()]).count();
        return stamped >= USUAL * entries.size() && characters.all() - characters(entries) <= LONGEST_INTRODUCTION;
    }

    private List<Box> articles(List<List<Box>> alike) {
        return alike.stream()
                .map(same -> same.stream().filter(this::isArticle).toList())
                .filter(same -> same.size() > 1 && characters(same) >= MOST * characters.all())
                .max(Comparator.comparingInt(this::characters))
                .orElse(List.of());
    }

    private boolean isArticle(Box box) {
        boolean named = box.tag().equals("article") || box.prior() > 1;
        boolean headed = first.in(box) > 0 || headings.in(box) > 0 && stamps.in(box) > 0;
        return named && headed && paragraphs.in(box) >= FEWEST_PARAGRAPHS && characters.in(box) >= SHORTEST_ARTICLE;
    }

    private int characters(List<Box> same) {
        return same.stream().mapToInt(characters::in).sum();
    }

    /** The heading of a part. */
    static Optional<String> heading(Outline part) {
        return part.blocks().stream().filter(Block::isHeading).findFirst().map(Block::text);
    }
}
