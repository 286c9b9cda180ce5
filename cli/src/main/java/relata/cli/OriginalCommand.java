package relata.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.picture.Statement;
import relata.reading.Original;
import relata.view.OriginalView;

@Command(
        name = "original",
        description = "Show a claim in the page or file it was read from, as fetched; or all claims of a report.",
        footer = {
            "",
            "The source is shown as it is, tags and all, with the place of the words in its bytes and the digest (SHA-256) of the",
            "whole; --out writes the original itself, to the byte. Bytes that the ledger does not keep are taken from the web",
            "archive in which they were fetched, where that is still there.",
            "",
            "Examples:",
            "  relata original 1f0c9d2a",
            "  relata original page.html --out page-as-fetched.html"
        })
final class OriginalCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Parameters(
            paramLabel = "CLAIM-OR-REPORT",
            description = "Id of a claim, or how it begins; else a report's file name, address, or digest.")
    private String name = "";

    @Option(
            names = "--around",
            paramLabel = "NUMBER",
            defaultValue = "160",
            description = "So many characters before and behind are shown; default ${DEFAULT-VALUE}.")
    private int around = 160;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the original into this file.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    OriginalCommand() {}

    @Override
    public Integer call() {
        try (Ledger ledger = ledgers.openToAsk()) {
            Optional<Statement> claim = ledger.claim(name, ledgers.known());
            String report = claim.map(Statement::report).orElse(name);
            if (ledger.publications(report, ledgers.known()).isEmpty()) {
                throw new Failure("neither a claim nor a report " + name + " in " + ledgers.name());
            }
            KeptOriginal kept = KeptOriginal.of(ledger, ledgers, report);
            if (out.isPresent()) {
                write(kept.original(), out.get());
            } else {
                List<Statement> claims = claim.map(List::of).orElseGet(() -> claims(ledger, report));
                show(kept, claims);
            }
        }
        return Commands.FINE;
    }

    private List<Statement> claims(Ledger ledger, String report) {
        String digest =
                ledger.reading(report, ledgers.known()).orElseThrow().report().digest();
        StatementFilter.Builder filter = StatementFilter.builder().report(digest);
        ledgers.known().ifPresent(filter::known);
        return ledger.statements(filter.build());
    }

    private void show(KeptOriginal kept, List<Statement> claims) {
        OriginalView view = new OriginalView(kept.original(), kept.retrievals(), claims, Math.max(0, around));
        Console console = relata.console();
        switch (output.format()) {
            case TABLE -> view.table(console.screen()).forEach(console::line);
            case CSV -> view.csv().forEach(console::line);
            case JSONL -> console.line(view.json());
        }
    }

    private void write(Original original, Path file) {
        byte[] bytes = original.bytes()
                .orElseThrow(() -> new Failure("the bytes of " + name + " are not kept: only that they were "
                        + original.length() + " with the digest " + original.digest()));
        OutFile.replace(file, part -> Files.write(part, bytes));
        relata.console().note("wrote " + original.length() + " bytes to " + file + ", SHA-256 " + original.digest());
    }
}
