package relata.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.exports.Csv;
import relata.names.Side;
import relata.picture.Naming;

/** Who calls whom what: for people, for a spreadsheet, as JSON Lines. */
public final class NamingView {

    private static final List<String> HEADINGS = List.of(
            "actor_id",
            "actor",
            "words",
            "loaded",
            "speaker_id",
            "speaker",
            "reports",
            "claims",
            "since",
            "latest",
            "side_id",
            "side");

    private NamingView() {}

    /** A table for each side, under its name. */
    public static void table(List<Naming> namings, Screen screen, Consumer<String> out) {
        Map<String, List<Naming>> sides = namings.stream()
                .collect(Collectors.groupingBy(
                        naming -> naming.side().map(Side::name).orElse("On no side"),
                        LinkedHashMap::new,
                        Collectors.toList()));
        String gap = "";
        for (Entry<String, List<Naming>> side : sides.entrySet()) {
            if (!gap.isEmpty()) {
                out.accept("");
            }
            gap = side.getKey();
            out.accept(Printable.line(gap));
            tableOfOne(side.getValue(), screen, out);
        }
    }

    private static void tableOfOne(List<Naming> namings, Screen screen, Consumer<String> out) {
        Table table = new Table(List.of("WHOM", "CALLED", "BY", "REPORTS", "SINCE", "LATEST"));
        String actor = "";
        for (Naming naming : namings) {
            table.add(List.of(
                    naming.actorName().equals(actor) ? "" : Printable.line(naming.actorName()),
                    Printable.line(naming.words()),
                    Printable.line(naming.speakerName()),
                    Integer.toString(naming.reports()),
                    day(naming.since()),
                    day(naming.latest())));
            actor = naming.actorName();
        }
        table.print(screen, out);
    }

    public static List<String> csv(List<Naming> namings) {
        List<String> lines = new ArrayList<>(List.of(Csv.line(HEADINGS)));
        for (Naming naming : namings) {
            lines.add(Csv.line(List.of(
                    naming.actor(),
                    naming.actorName(),
                    Printable.line(naming.words()),
                    Boolean.toString(naming.loaded()),
                    Printable.line(naming.speaker()),
                    Printable.line(naming.speakerName()),
                    Integer.toString(naming.reports()),
                    Integer.toString(naming.statements().size()),
                    day(naming.since()),
                    day(naming.latest()),
                    naming.side().map(Side::id).orElse(""),
                    naming.side().map(Side::name).orElse(""))));
        }
        return lines;
    }

    private static String day(Optional<Instant> instant) {
        return instant.map(NamingView::day).orElse("");
    }

    private static String day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC).toString();
    }
}
