package relata.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import relata.exports.Csv;
import relata.json.Json;
import relata.names.KnownPlace;
import relata.names.PlaceCandidate;

/** Places that a name may stand for: for people, for a spreadsheet, as JSON Lines. */
public final class PlaceView {

    private static final List<String> HEADINGS =
            List.of("score", "id", "name", "kind", "latitude", "longitude", "population", "within", "reasons");

    private PlaceView() {}

    public static void table(List<PlaceCandidate> candidates, Screen screen, Consumer<String> out) {
        Table table = new Table(List.of("SCORE", "PLACE", "KIND", "WITHIN", "BECAUSE"));
        for (PlaceCandidate candidate : candidates) {
            table.add(
                    List.of(
                            score(candidate),
                            Printable.line(candidate.name()),
                            Printable.line(candidate.kind()),
                            Printable.line(String.join(", ", candidate.within())),
                            Printable.line(String.join("; ", candidate.reasons()))),
                    Printable.line(candidate.id()
                            + candidate
                                    .at()
                                    .map(at -> "  " + at.latitude() + ", " + at.longitude())
                                    .orElse("")));
        }
        table.print(screen, out);
    }

    public static List<String> csv(List<PlaceCandidate> candidates) {
        List<String> lines = new ArrayList<>(List.of(Csv.line(HEADINGS)));
        for (PlaceCandidate candidate : candidates) {
            lines.add(Csv.line(List.of(
                    score(candidate),
                    candidate.id(),
                    Printable.line(candidate.name()),
                    candidate.kind(),
                    candidate
                            .at()
                            .map(KnownPlace.Point::latitude)
                            .map(String::valueOf)
                            .orElse(""),
                    candidate
                            .at()
                            .map(KnownPlace.Point::longitude)
                            .map(String::valueOf)
                            .orElse(""),
                    Long.toString(candidate.population()),
                    String.join(" | ", candidate.within()),
                    String.join(" | ", candidate.reasons()))));
        }
        return lines;
    }

    public static List<String> jsonl(List<PlaceCandidate> candidates) {
        return candidates.stream().map(PlaceView::line).toList();
    }

    /** What was imported, a list of cells each. */
    public static void sources(List<List<String>> imports, Screen screen, Consumer<String> out) {
        Table table = new Table(List.of("SOURCE", "VERSION", "FORMAT", "FILE", "PLACES", "IMPORTED"));
        imports.forEach(cells -> table.add(cells.stream().map(Printable::line).toList()));
        table.print(screen, out);
    }

    private static String line(PlaceCandidate candidate) {
        return Json.object(json -> {
            json.writeStringProperty("id", candidate.id());
            json.writeStringProperty("name", candidate.name());
            json.writeStringProperty("kind", candidate.kind());
            json.writeName("at");
            candidate
                    .at()
                    .ifPresentOrElse(
                            at -> json.writeStartArray()
                                    .writeNumber(at.latitude())
                                    .writeNumber(at.longitude())
                                    .writeEndArray(),
                            json::writeNull);
            json.writeNumberProperty("population", candidate.population());
            json.writeNumberProperty("score", Math.round(candidate.score() * 1000) / 1000.0);
            json.writeArrayPropertyStart("within");
            candidate.within().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("reasons");
            candidate.reasons().forEach(json::writeString);
            json.writeEndArray();
        });
    }

    private static String score(PlaceCandidate candidate) {
        return String.format(Locale.ROOT, "%.2f", candidate.score());
    }
}
