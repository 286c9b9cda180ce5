package relata.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import relata.exports.ExportFormat;
import relata.exports.Exporter;
import relata.names.Names;

/** Claims with all that vouches for them, for other programs. */
final class ExportEndpoints {

    private static final Map<ExportFormat, String> TYPES = Map.of(
            ExportFormat.JSONL, Answer.JSON_LINES,
            ExportFormat.CSV, "text/csv; charset=utf-8",
            ExportFormat.GEOJSON, "application/geo+json",
            ExportFormat.ACLED, "text/csv; charset=utf-8",
            ExportFormat.WEBANNO, "application/ld+json",
            ExportFormat.PROV, "application/ld+json",
            ExportFormat.FTM, Answer.JSON_LINES);

    private final Desk desk;

    ExportEndpoints(Desk desk) {
        this.desk = desk;
    }

    List<Endpoint> all() {
        List<String> formats =
                Arrays.stream(ExportFormat.values()).map(ExportFormat::word).toList();
        return List.of(Endpoint.question(
                        "/export",
                        "Claims with all that vouches for them, as a file for other programs; docs/exports.md describes each format.",
                        "Nothing",
                        this::export,
                        ClaimFilters.with(
                                Parameter.oneOf("format", "Which; default jsonl.", formats),
                                Parameter.flag("rejected", "Also what reviewers rejected, marked as such.")))
                .fleeting()
                .answering(Answer.JSON_LINES, "text/csv", "application/geo+json", "application/ld+json"));
    }

    private Answer export(Asked asked) {
        String word = asked.query("format").orElse(ExportFormat.JSONL.word());
        ExportFormat format = Arrays.stream(ExportFormat.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("'format': '" + word + "' is none of those there are"));
        var filter = ClaimFilters.of(asked, desk.conflict());
        Names names = desk.names();
        Exporter.Settings settings =
                new Exporter.Settings(names, desk.conflict().locations(names), false, asked.flag("rejected"));
        return Answer.lines(
                        String.valueOf(TYPES.get(format)),
                        out -> new Exporter(format, settings, out).all(desk.ledger(), filter))
                .with("Content-Disposition", "attachment; filename=\"relata." + ending(format) + "\"");
    }

    private static String ending(ExportFormat format) {
        return switch (format) {
            case JSONL, FTM -> "jsonl";
            case CSV, ACLED -> "csv";
            case GEOJSON -> "geojson";
            case WEBANNO, PROV -> "jsonld";
        };
    }
}
