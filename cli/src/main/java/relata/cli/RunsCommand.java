package relata.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import relata.RunSummary;
import relata.json.RunJson;
import relata.ledger.Ledger;
import relata.view.RunView;

@Command(
        name = "runs",
        description = "List the runs of a ledger: which program with which vocabulary read how many reports, and when.",
        footer = {
            "",
            "A run is a version of the program with a vocabulary: lexicon, profiles, gazetteers, those of your own included. The",
            "last reading of a report stands; earlier runs are asked with --run, compared with diff, removed by name with prune.",
            "",
            "Examples:",
            "  relata runs --ledger war.db",
            "  relata claims --run 1 --kind control"
        })
final class RunsCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    RunsCommand() {}

    @Override
    public Integer call() {
        List<RunSummary> runs;
        try (Ledger ledger = ledgers.openToAsk()) {
            runs = ledger.runs();
        }
        switch (output.format()) {
            case TABLE -> {
                if (runs.isEmpty()) {
                    relata.console().note("nothing has been read into " + ledgers.name());
                } else {
                    RunView.table(runs, relata.console().screen(), relata.console()::line);
                }
            }
            case CSV -> RunView.csv(runs).forEach(relata.console()::line);
            case JSONL -> RunJson.lines(runs).forEach(relata.console()::line);
        }
        return Commands.FINE;
    }
}
