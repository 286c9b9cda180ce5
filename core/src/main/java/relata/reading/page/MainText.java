package relata.reading.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import relata.reading.page.Stretch.Role;

/** Gives the blocks of a page that belong to its report, and what each is for it. */
final class MainText {

    private static final int FARTHEST_HEADLINE = 60; // blocks before the text
    private static final int MOST_BYLINES = 12; // blocks between headline and text that are shown as frame
    private static final int LONGEST_BYLINE = 200;
    private static final int SHORTEST_LEAD = 50;
    private static final int LONGEST_NOTICE = 300;
    private static final int BELOW = 8; // blocks after the text

    private final PageWords words;
    private final Weeds weeds;

    MainText(PageWords words) {
        this.words = words;
        weeds = new Weeds(words);
    }

    /**
     * The blocks in the order of the source; none where no text is found.
     *
     * @param title the headline as the head of the page gives it
     */
    Map<Block, Role> in(Outline outline, Optional<String> title) {
        Headline headline = new Headline(title);
        Misnomers.mend(outline, headline);
        Optional<Box> main = new MainBox(outline).find();
        Map<Block, Role> roles = new LinkedHashMap<>();
        if (main.isEmpty()) {
            return roles;
        }
        List<Block> all = outline.blocks();
        List<Block> inside =
                all.stream().filter(block -> block.box.isWithin(main.get())).toList();
        int first = all.indexOf(inside.get(0));
        int head = headline.before(all, first, FARTHEST_HEADLINE);
        List<Block> paragraphs = new ArrayList<>();
        if (head >= 0) {
            roles.put(all.get(head), Role.TITLE);
            List<Block> between = all.subList(head + 1, first);
            between.stream().filter(this::isLead).forEach(paragraphs::add);
            addBylines(between, roles);
        }
        boolean begun = !paragraphs.isEmpty();
        for (Block block : inside) {
            if (block.box.part() == Part.TEXT || !begun && isLead(block)) {
                paragraphs.add(block);
                begun |= block.isRunning();
            }
        }
        Set<Block> weeded = weeds.among(paragraphs);
        boolean titled = head >= 0;
        for (Block block : paragraphs) {
            Role role = isNotice(block) ? Role.FRAME : role(block, weeded, headline, titled);
            roles.put(block, role);
            titled |= role == Role.TITLE || role == Role.BODY;
        }
        addBeside(inside, roles);
        addNotices(
                all.subList(
                        Math.max(0, head), Math.min(all.size(), all.indexOf(inside.get(inside.size() - 1)) + BELOW)),
                roles);
        Map<Block, Role> inOrder = new LinkedHashMap<>();
        all.stream().filter(roles::containsKey).forEach(block -> inOrder.put(block, roles.get(block)));
        return inOrder;
    }

    /**
     * What a paragraph is.
     *
     * @param begun whether the headline or the first paragraph stands before it
     */
    private Role role(Block block, Set<Block> weeded, Headline headline, boolean begun) {
        if (!begun && block.tag().equals("h1")) {
            return Role.TITLE;
        }
        if (block.isHeading() && headline.is(block)) {
            return begun ? Role.FRAME : Role.TITLE;
        }
        if (weeds.isCredit(block)) {
            return Role.CAPTION;
        }
        return weeded.contains(block) ? Role.FRAME : Role.BODY;
    }

    /** Running text between the headline and the main box is the first paragraph, set apart. */
    private boolean isLead(Block block) {
        boolean part = block.box.part() == Part.TEXT || block.box.part() == Part.FURNITURE && block.box.isLead();
        return part && block.length() >= SHORTEST_LEAD && block.linkShare() < 0.3;
    }

    private static void addBylines(List<Block> between, Map<Block, Role> roles) {
        between.stream()
                .filter(block -> block.box.part() == Part.TEXT || block.box.part() == Part.FURNITURE)
                .filter(block -> block.length() <= LONGEST_BYLINE)
                .limit(MOST_BYLINES)
                .forEach(block -> roles.put(block, Role.FRAME));
        between.stream()
                .filter(block -> block.box.part() == Part.CAPTION)
                .forEach(block -> roles.put(block, Role.CAPTION));
    }

    /** What is told about the report itself is kept wherever its designer put it. */
    private static void addNotices(List<Block> near, Map<Block, Role> roles) {
        near.stream()
                .filter(block -> block.box.part() == Part.TEXT || block.box.part() == Part.FURNITURE)
                .filter(block -> block.length() <= LONGEST_NOTICE && block.linkShare() < 1)
                .filter(block -> isNotice(block)
                        || !Credits.shipped().inLine(block.text()).isEmpty())
                .forEach(block -> roles.putIfAbsent(block, Role.FRAME));
    }

    private static boolean isNotice(Block block) {
        return Notices.shipped().kind(block.text()).isPresent();
    }

    private static void addBeside(List<Block> inside, Map<Block, Role> roles) {
        String said = inside.stream()
                .filter(block -> block.box.part() == Part.TEXT)
                .map(block -> Headline.key(block.text()))
                .collect(Collectors.joining(" "));
        for (Block block : inside) {
            if (block.box.part() == Part.CAPTION) {
                roles.put(block, Role.CAPTION);
            } else if (block.box.part() == Part.QUOTE) {
                roles.put(block, said.contains(Headline.key(block.text())) ? Role.PULL_QUOTE : Role.BODY);
            }
        }
    }
}
