package relata.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.json.OriginJson;
import relata.ledger.Ledger;
import relata.origins.Copies;
import relata.origins.Explanation;
import relata.origins.Fingerprinted;
import relata.reading.Report;
import relata.view.OriginCsv;
import relata.view.OriginView;

@Command(
        name = "origins",
        description =
                "Show which reports are copies of one text or have passages of others, and the words that show it.",
        footer = {
            "",
            "Without a report: all copies, and who has passages of whom. With one: what it shares with each report that it may have an",
            "origin in common with. With two: what these share, down to the words and where they stand.",
            "Quotations do not make copies: two reporters bring the same words home from one press conference.",
            "",
            "Examples:",
            "  relata origins",
            "  relata origins harbour-post.txt",
            "  relata origins harbour-post.txt example-wire.txt --format jsonl"
        })
final class OriginsCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Parameters(
            arity = "0..2",
            paramLabel = "REPORT",
            description = "File name, address, or at least four digits of the digest.")
    private List<String> names = List.of();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    OriginsCommand() {}

    @Override
    public Integer call() {
        try (Ledger ledger = ledgers.openToAsk()) {
            Copies copies = ledger.copies(ledgers.known());
            if (names.isEmpty()) {
                list(copies);
            } else {
                explain(explanations(ledger, copies));
            }
        }
        return Commands.FINE;
    }

    private void list(Copies copies) {
        switch (output.format()) {
            case TABLE -> new OriginView(relata.console().screen()).print(copies, relata.console()::line);
            case CSV -> OriginCsv.lines(copies).forEach(relata.console()::line);
            case JSONL -> OriginJson.lines(copies).forEach(relata.console()::line);
        }
    }

    private List<Explanation> explanations(Ledger ledger, Copies copies) {
        Report report = report(ledger, names.get(0));
        List<Explanation> explanations = new ArrayList<>();
        if (names.size() > 1) {
            explanations.add(Explanation.of(copies, report, report(ledger, names.get(1))));
        } else {
            for (Fingerprinted relative : copies.relatives(report.digest())) {
                explanations.add(Explanation.of(copies, report, report(ledger, relative.report())));
            }
        }
        return explanations;
    }

    private Report report(Ledger ledger, String name) {
        return ledger.reading(name, ledgers.known())
                .orElseThrow(() -> new Failure("no report " + name + " in " + ledgers.name()))
                .report();
    }

    private void explain(List<Explanation> explanations) {
        if (explanations.isEmpty()) {
            relata.console().note("no other report has words of " + names.get(0));
        }
        switch (output.format()) {
            case TABLE -> {
                OriginView view = new OriginView(relata.console().screen());
                explanations.forEach(explained -> view.print(explained, relata.console()::line));
            }
            case CSV -> {
                relata.console().line(OriginCsv.pairHeading());
                explanations.forEach(explained -> OriginCsv.lines(explained).forEach(relata.console()::line));
            }
            case JSONL -> explanations.forEach(explained -> relata.console().line(OriginJson.line(explained)));
        }
    }
}
