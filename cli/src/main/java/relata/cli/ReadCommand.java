package relata.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import relata.Reader;
import relata.Reading;
import relata.ledger.Ledger;
import relata.ledger.Run;
import relata.ledger.StatementFilter;
import relata.names.Names;
import relata.origins.Copies;
import relata.picture.Picture;
import relata.picture.Pictures;
import relata.picture.Statement;
import relata.reading.Report;
import relata.view.PictureView;

@Command(
        name = "read",
        description = "Read reports into the ledger and print the picture they make.",
        footer = {
            "",
            "The same bytes read twice change nothing, and are not read for claims again. Each report is written whole or not",
            "at all: it is safe to interrupt, and to start again, also within an archive.",
            "",
            "Examples:",
            "  relata read examples/aleppo-2016",
            "  relata read --ledger war.db --published 2016-12-07 --source 'Example Wire' report.txt"
        })
final class ReadCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private GazetteerOption imported = new GazetteerOption();

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Mixin
    private OriginalsOption originals = new OriginalsOption();

    @Mixin
    private GateOption gate = new GateOption();

    private final Set<String> publishers = new TreeSet<>();
    private int added;
    private int claims;

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    ReadCommand() {}

    @Override
    public Integer call() {
        inputs.given();
        try (Gazetteers gazetteers = new Gazetteers(imported, inputs.knownProfile(), relata);
                Ledger ledger = ledgers.openToWrite()) {
            Reader reader = gate.over(relata.readers()
                    .reader(inputs.profile())
                    .asking(gazetteers.all())
                    .recalling(ledger.precedents()));
            Run run = ReadingRun.of(inputs.profile(), gazetteers);
            Batch<Optional<Reading>> batch = new Batch<>(relata, report -> {
                Report kept = originals.kept(report);
                return ledger.holds(kept, run) ? Optional.empty() : Optional.of(reader.read(kept));
            });
            batch.run(inputs, reading -> reading.ifPresent(fresh -> add(ledger, fresh, run)));
            relata.console().note(summary(batch));
            gate.tell(relata);
            if (batch.done() > 0) {
                Instant now = relata.clock().instant();
                List<Statement> statements = ledger.statements(StatementFilter.ALL);
                Names names = Profiles.names(inputs.profile(), statements);
                publishers.forEach(publisher -> ledger.identifyPublisher(publisher, names.source(publisher), now));
                Copies copies = ledger.copies(Optional.empty());
                Picture picture = Pictures.of(statements, Optional.empty(), now, names, copies);
                new PictureView(relata.console().screen()).print(picture, relata.console()::line);
            }
            return batch.conclude();
        }
    }

    private void add(Ledger ledger, Reading reading, Run run) {
        gate.count(reading);
        if (ledger.add(reading, run, relata.clock().instant())) {
            added++;
            claims += (int) reading.claims().stream()
                    .filter(claim -> claim.repeats().isEmpty())
                    .count();
            reading.report().publisher().ifPresent(publishers::add);
        }
    }

    private String summary(Batch<Optional<Reading>> batch) {
        int known = batch.done() - added;
        String reports = batch.done() == 1 ? "1 report" : batch.done() + " reports";
        return "read " + reports + " into " + ledgers.name() + ": " + added + " new with " + claims + " claims"
                + (known > 0 ? ", " + known + " known already" : "")
                + (batch.failed() > 0 ? ", " + batch.failed() + " failed" : "");
    }
}
