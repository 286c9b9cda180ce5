package relata.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.exports.Csv;
import relata.names.Alignment;
import relata.names.Names;
import relata.picture.SourceTally;
import relata.picture.SourceTally.Sort;

/** The sources of a ledger: for people, for a spreadsheet, as JSON Lines. */
public final class SourceView {

    private static final List<String> HEADINGS = List.of(
            "source_id",
            "source",
            "sort",
            "type",
            "affiliation",
            "with",
            "against",
            "neutral",
            "declared_by",
            "called",
            "reports",
            "said",
            "published",
            "since",
            "latest");
    private static final int MOST_NAMES = 4;

    private final Names names;

    /** @param names of the profile that declares alignments */
    public SourceView(Names names) {
        this.names = names;
    }

    public void table(List<SourceTally> tallies, Screen screen, Consumer<String> out) {
        named(tallies.stream().filter(tally -> tally.sort() != Sort.UNNAMED).toList(), screen, out);
        List<SourceTally> unnamed =
                tallies.stream().filter(tally -> tally.sort() == Sort.UNNAMED).toList();
        if (!unnamed.isEmpty()) {
            out.accept("");
            out.accept("Unnamed, by kind and with whom they belong. Two of a kind need not be the same people.");
            unnamed(unnamed, screen, out);
        }
    }

    /** A table for each side, under its name. */
    private void named(List<SourceTally> tallies, Screen screen, Consumer<String> out) {
        Map<String, List<SourceTally>> groups =
                tallies.stream().collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
        String gap = "";
        for (Entry<String, List<SourceTally>> group : groups.entrySet()) {
            if (!gap.isEmpty()) {
                out.accept("");
            }
            gap = group.getKey();
            out.accept(Printable.line(gap));
            Table table = new Table(List.of("SOURCE", "WHAT", "SAYS", "PRINTS", "REPORTS", "SINCE"));
            for (SourceTally tally : group.getValue()) {
                table.add(
                        List.of(
                                Printable.line(tally.name()),
                                tally.type().orElse(""),
                                Integer.toString(tally.said()),
                                Integer.toString(tally.published()),
                                Integer.toString(tally.reports()),
                                day(tally.since())),
                        called(tally));
            }
            table.print(screen, out);
        }
    }

    private String group(SourceTally tally) {
        String listed =
                tally.side().map(side -> "With " + names.nameOfSide(side)).orElse("With no side, by the profile");
        return tally.sort() == Sort.UNLISTED ? "Not in the profile" : listed;
    }

    private void unnamed(List<SourceTally> tallies, Screen screen, Consumer<String> out) {
        Table table = new Table(List.of("KIND", "SAYS", "REPORTS", "SINCE", "LATEST"));
        for (SourceTally tally : tallies) {
            table.add(List.of(
                    Printable.line(tally.name()),
                    Integer.toString(tally.said()),
                    Integer.toString(tally.reports()),
                    day(tally.since()),
                    day(tally.latest())));
        }
        table.print(screen, out);
    }

    /** What it is called beside its name. */
    private static String called(SourceTally tally) {
        List<String> other = tally.called().stream()
                .filter(words -> !words.equalsIgnoreCase(tally.name()))
                .map(Printable::line)
                .toList();
        if (other.isEmpty()) {
            return "";
        }
        String more = other.size() > MOST_NAMES ? " and " + (other.size() - MOST_NAMES) + " more" : "";
        return other.stream()
                .limit(MOST_NAMES)
                .map(words -> "“" + words + "”")
                .collect(Collectors.joining(", ", "called ", more));
    }

    public List<String> csv(List<SourceTally> tallies) {
        List<String> lines = new ArrayList<>(List.of(Csv.line(HEADINGS)));
        for (SourceTally tally : tallies) {
            lines.add(Csv.line(List.of(
                    Printable.line(tally.id()),
                    Printable.line(tally.name()),
                    word(tally.sort()),
                    tally.type().orElse(""),
                    tally.affiliation().map(Printable::line).orElse(""),
                    sides(tally, Alignment.WITH),
                    sides(tally, Alignment.AGAINST),
                    sides(tally, Alignment.NEUTRAL),
                    declaredBy(tally).orElse(""),
                    tally.called().stream().map(Printable::line).collect(Collectors.joining("; ")),
                    Integer.toString(tally.reports()),
                    Integer.toString(tally.said()),
                    Integer.toString(tally.published()),
                    day(tally.since()),
                    day(tally.latest()))));
        }
        return lines;
    }

    /** An alignment is somebody's word as well. */
    private Optional<String> declaredBy(SourceTally tally) {
        return tally.alignments().isEmpty()
                ? Optional.empty()
                : Optional.of("profile " + names.profile().name());
    }

    private static String sides(SourceTally tally, Alignment alignment) {
        return tally.alignments().entrySet().stream()
                .filter(entry -> entry.getValue() == alignment)
                .map(Entry::getKey)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String day(Optional<Instant> instant) {
        return instant.map(SourceView::day).orElse("");
    }

    private static String day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
    }
}
