package relata.reading.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.reading.page.Stretch.Role;

/** Tells pages that hold no report: walls before it, and pages in its place. */
final class Stubs {

    private static final int LONGEST_MISSING = 700; // characters of text under a headline that says there is none
    private static final int SHORTEST_REPORT = 350; // characters: beside words of a wall, less is a foretaste
    private static final int LONGEST_STUB = 6_000; // characters of what a wall asks for
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
        int length = length(body.stream());
        if (length > LONGEST_STUB) {
            return Optional.empty();
        }
        List<Block> near = near(outline.blocks(), body);
        Map<Block, List<String>> words = new HashMap<>();
        Stream.concat(near.stream(), roles.keySet().stream())
                .filter(block -> block.linkShare() < 0.5)
                .forEach(block -> words.computeIfAbsent(block, of -> LinePhrases.words(of.text())));
        int shown = length(roles.keySet().stream());
        for (Stub stub : stubs) {
            Set<Block> saying = words.entrySet().stream()
                    .filter(entry -> stub.text().standIn(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            boolean missing = length < LONGEST_MISSING
                    && title.filter(stub.title()::standIn).isPresent();
            boolean foretaste =
                    stub.beside() && length < SHORTEST_REPORT && near.stream().anyMatch(saying::contains);
            boolean wall = 2 * length(roles.keySet().stream().filter(saying::contains)) > shown;
            if (missing || foretaste || wall) {
                return Optional.of(stub.is());
            }
        }
        return length < SHORTEST_TEXT ? Optional.of("a web page without the text of one") : Optional.empty();
    }

    /** From the first paragraph to a little below the last. */
    private static List<Block> near(List<Block> all, List<Block> body) {
        int from = body.isEmpty() ? 0 : all.indexOf(body.get(0));
        int to = body.isEmpty() ? all.size() : all.indexOf(body.get(body.size() - 1)) + 1;
        return all.subList(from, Math.min(all.size(), to + BELOW)).stream()
                .filter(block -> block.box.part() != Part.MARGIN)
                .toList();
    }

    private static int length(Stream<Block> blocks) {
        return blocks.mapToInt(Block::length).sum();
    }
}
