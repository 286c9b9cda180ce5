package relata.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.json.TrailJson;
import relata.ledger.Ledger;
import relata.review.Trail;
import relata.view.ClaimCsv;
import relata.view.TrailView;

@Command(
        name = "claim",
        description =
                "Show one claim with its whole trail: words, who says it, fields, rule, identities, history, reviews.",
        footer = {
            "",
            "Examples:",
            "  relata claim 1f0c9d2a",
            "  relata claim 1f0c9d2a --known 2016-12-08 --format jsonl"
        })
final class ClaimCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Parameters(paramLabel = "CLAIM", description = "Id of the claim, or how it begins.")
    private String id = "";

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    ClaimCommand() {}

    @Override
    public Integer call() {
        Console console = relata.console();
        try (Ledger ledger = ledgers.openToAsk()) {
            Trail trail = ledger.trail(id, ledgers.known())
                    .orElseThrow(() -> new Failure("no claim " + id + " in " + ledgers.name()));
            switch (output.format()) {
                case TABLE -> new TrailView(console.screen()).print(trail, console::line);
                case CSV -> {
                    console.line(ClaimCsv.heading());
                    console.line(ClaimCsv.line(trail.statement()));
                }
                case JSONL ->
                    console.line(TrailJson.line(
                            trail,
                            ledger.reading(trail.statement().report(), ledgers.known())
                                    .orElseThrow()
                                    .report()
                                    .text()));
            }
        }
        return Commands.FINE;
    }
}
