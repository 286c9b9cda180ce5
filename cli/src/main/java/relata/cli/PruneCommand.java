package relata.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.RunSummary;
import relata.ledger.Ledger;

@Command(
        name = "prune",
        description = "Remove for good what one run alone holds. Reports and reviews stay.",
        footer = {
            "",
            "Where its readings stood, those before stand again. Nothing else in a ledger ever changes an answer about the past.",
            "A run that alone has read some report is not removed. The file does not shrink: its room is used again.",
            "",
            "Examples:",
            "  relata prune 1 --yes"
        })
final class PruneCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Parameters(paramLabel = "RUN", description = "Number of the run, as `relata runs` shows.")
    private long run;

    @Option(names = "--yes", description = "Do it. Without this, it is only said what would go.")
    private boolean yes;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    PruneCommand() {}

    @Override
    public Integer call() {
        try (Ledger ledger = yes ? ledgers.openToChange() : ledgers.openToAsk()) {
            String readings = ledger.runs().stream()
                    .filter(each -> each.number() == run && each.reports() > 0)
                    .findFirst()
                    .map(PruneCommand::readings)
                    .orElseThrow(() -> new Failure("no run " + run + " in " + ledgers.name() + " (relata runs)"));
            if (!yes) {
                throw new Failure(readings + " would be removed for good; --yes does it");
            }
            ledger.upkeep().prune(run, relata.clock().instant());
            relata.console().note("removed " + readings);
        }
        return Commands.FINE;
    }

    private static String readings(RunSummary run) {
        return "what run " + run.number() + " read in " + (run.reports() == 1 ? "1 report" : run.reports() + " reports")
                + ", with " + run.claims() + " claims";
    }
}
