package relata.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import relata.RunSummary;
import relata.exports.Csv;

/** The runs of a ledger: for people, for a spreadsheet, as JSON Lines. */
public final class RunView {

    private static final List<String> HEADINGS = List.of(
            "run", "program", "vocabulary", "profile", "started", "latest", "reports", "claims", "standing", "pruned");

    private RunView() {}

    public static void table(List<RunSummary> runs, Screen screen, Consumer<String> out) {
        Table table = new Table(
                List.of("RUN", "PROGRAM", "VOCABULARY", "PROFILE", "LATEST", "REPORTS", "CLAIMS", "STANDING"));
        for (RunSummary run : runs) {
            table.add(List.of(
                    Long.toString(run.number()),
                    Printable.line(run.program()),
                    ReviewWords.shortId(run.vocabulary()),
                    Printable.line(run.profile().orElse("by report")),
                    run.latest()
                            .map(Words::minute)
                            .orElse("removed " + run.pruned().map(Words::minute).orElse("")),
                    Long.toString(run.reports()),
                    Long.toString(run.claims()),
                    Long.toString(run.standing())));
        }
        table.print(screen, out);
    }

    public static List<String> csv(List<RunSummary> runs) {
        List<String> lines = new ArrayList<>(List.of(Csv.line(HEADINGS)));
        for (RunSummary run : runs) {
            lines.add(Csv.line(List.of(
                    Long.toString(run.number()),
                    run.program(),
                    run.vocabulary(),
                    Printable.line(run.profile().orElse("")),
                    run.started().toString(),
                    text(run.latest()),
                    Long.toString(run.reports()),
                    Long.toString(run.claims()),
                    Long.toString(run.standing()),
                    text(run.pruned()))));
        }
        return lines;
    }

    private static String text(Optional<Instant> at) {
        return at.map(Instant::toString).orElse("");
    }
}
