package relata.reading.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import relata.reading.page.Stretch.Role;

/** Tells pages that hold no report: walls before it, and pages in its place. */
final class Stubs {

    private static final int LONGEST_MISSING = 700; // characters of text under a headline that says there is none
    private static final int SHORTEST_REPORT = 350; // characters: beside words of a wall, less is a foretaste
    private static final int SHORTEST_TEXT = 40;
    private static final int BELOW = 4; // blocks

    private final List<Stub> stubs;

    Stubs(List<Stub> stubs) {
        this.stubs = List.copyOf(stubs);
    }

    /** Why a page holds no report, where it holds none. */
    Optional<String> reason(Outline outline, Map<Block, Role> roles, Optional<String> title) {
        List<Block> body = roles.entrySet().stream()
                .filter(entry -> entry.getValue() == Role.BODY)
                .map(Map.Entry::getKey)
                .toList();
        List<Block> shown = List.copyOf(roles.keySet());
        int length = length(body.stream());
        List<Block> near = near(outline.blocks(), body);
        return stubs.stream()
                .filter(stub -> length < LONGEST_MISSING
                                && title.filter(stub.title()::standIn).isPresent()
                        || stub.beside()
                                && length < SHORTEST_REPORT
                                && near.stream().anyMatch(block -> says(stub, block))
                        || 2 * length(shown.stream().filter(block -> says(stub, block))) > length(shown.stream()))
                .map(Stub::is)
                .findFirst()
                .or(() ->
                        length < SHORTEST_TEXT ? Optional.of("a web page without the text of one") : Optional.empty());
    }

    /** From the first paragraph to a little below the last. */
    private static List<Block> near(List<Block> all, List<Block> body) {
        int from = body.isEmpty() ? 0 : all.indexOf(body.get(0));
        int to = body.isEmpty() ? all.size() : all.indexOf(body.get(body.size() - 1)) + 1;
        return all.subList(from, Math.min(all.size(), to + BELOW)).stream()
                .filter(block -> block.box.part() != Part.MARGIN)
                .toList();
    }

    private static boolean says(Stub stub, Block block) {
        return block.linkShare() < 0.5 && stub.text().standIn(block.text());
    }

    private static int length(Stream<Block> blocks) {
        return blocks.mapToInt(Block::length).sum();
    }
}
