package relata.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import relata.ledger.Examined;
import relata.ledger.Ledger;
import relata.view.CheckView;

@Command(
        name = "check",
        description = "Test whether a ledger is whole and still says what was put into it.",
        footer = {
            "",
            "file        the database's own test of its file and indexes",
            "references  every row that another points at is there; every report was published and read",
            "texts       every text is the one that was stored, by its digest",
            "words       all words of claims stand at their place, all offsets lie in their text",
            "identities  at most one stands for the same words in the same role",
            "times       times are times, in order",
            "",
            "Exit code: 0 sound, 1 something is wrong.",
            "",
            "Examples:",
            "  relata check",
            "  relata check --ledger war.db --format jsonl"
        })
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    CheckCommand() {}

    @Override
    public Integer call() {
        List<Examined> parts;
        try (Ledger ledger = ledgers.openToAsk()) {
            parts = ledger.upkeep().examine();
        }
        List<CheckView.Part> shown = parts.stream()
                .map(part -> new CheckView.Part(part.part().word(), part.rows(), part.findings()))
                .toList();
        switch (output.format()) {
            case TABLE -> CheckView.table(shown).forEach(relata.console()::line);
            case CSV -> CheckView.csv(shown).forEach(relata.console()::line);
            case JSONL -> CheckView.jsonl(shown).forEach(relata.console()::line);
        }
        boolean sound = parts.stream().allMatch(Examined::isSound);
        relata.console().note(ledgers.name() + " is " + (sound ? "sound" : "not sound"));
        return sound ? Commands.FINE : Commands.FAILED;
    }
}
