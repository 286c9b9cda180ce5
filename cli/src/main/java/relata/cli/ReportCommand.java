package relata.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.Reading;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.view.ReportView;

@Command(
        name = "report",
        description = "Show a report of the ledger: its text, who speaks where, and its claims.",
        footer = {
            "",
            "Over the text stand by-line, last change, when it was fetched, whom it credits, and notices of changes, where known.",
            "The page frame is grey, or marked with ~ where there is no colour. Voices stand in the margin, innermost first. Claims are",
            "shown as reviewers have them, with what they decided.",
            "",
            "Examples:",
            "  relata report column.txt",
            "  relata report 1f0c9d | less"
        })
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Parameters(paramLabel = "REPORT", description = "File name, address, or at least four digits of the digest.")
    private String name = "";

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    ReportCommand() {}

    @Override
    public Integer call() {
        try (Ledger ledger = ledgers.openToAsk()) {
            Reading reading = ledger.reading(name, ledgers.known())
                    .orElseThrow(() -> new Failure("no report " + name + " in " + ledgers.name()));
            StatementFilter.Builder claims =
                    StatementFilter.builder().report(reading.report().digest());
            ledgers.known().ifPresent(claims::known);
            new ReportView(relata.console().screen())
                    .print(reading, ledger.statements(claims.build()), relata.console()::line);
        }
        return Commands.FINE;
    }
}
