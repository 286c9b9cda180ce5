package relata.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import relata.json.RecordJson;
import relata.json.SourceJson;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.names.Names;
import relata.origins.Copies;
import relata.picture.Pictures;
import relata.picture.SourceTallies;
import relata.picture.SourceTally;
import relata.picture.Statement;
import relata.record.SourceRecord;
import relata.record.SourceRecords;
import relata.view.RecordView;
import relata.view.SourceView;

@Command(
        name = "sources",
        description =
                "Print who speaks and who publishes: what each source is, where it stands, what it is called, how much rests on it.",
        footer = {
            "",
            "Where a source stands is what the profile declares of it, never found out from what it says. A source that reports leave",
            "without a name is of a kind, with whom it is said to belong: kind:military-source@actor:syrian-army. Claims that a report",
            "says again count once. The record counts all claims of the ledger: docs/record.md says how.",
            "",
            "Examples:",
            "  relata sources",
            "  relata sources --place kallaseh --format csv > sources.csv",
            "  relata sources --publisher sana",
            "  relata sources --record Observatory --at 2016-12-31"
        })
final class SourcesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @ParentCommand
    private RelataCommand relata;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "With --record: of sources alone whose name or id has this in it.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--record",
            description = "Print how what each source said fared by later claims of independent origins.")
    private boolean record;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "With --record: leave out what was said later. Default the latest time of publication in the ledger.")
    private Optional<String> at = Optional.empty();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands command and parent in
    SourcesCommand() {}

    @Override
    public Integer call() {
        Instant known = ledgers.known().orElse(relata.clock().instant());
        if (record) {
            return record(known);
        } else if (name.isPresent() || at.isPresent()) {
            throw new Failure((name.isPresent() ? "NAME" : "--at") + " goes with --record");
        }
        List<Statement> statements;
        try (Ledger ledger = ledgers.openToAsk()) {
            statements = filters.ask(ledger, known, profile);
        }
        Names names = profile.names(statements);
        SourceView view = new SourceView(names);
        List<SourceTally> tallies = SourceTallies.of(statements, names);
        switch (output.format()) {
            case TABLE -> table(tallies, view);
            case CSV -> view.csv(tallies).forEach(relata.console()::line);
            case JSONL -> SourceJson.lines(tallies, names).forEach(relata.console()::line);
        }
        return Commands.FINE;
    }

    private Integer record(Instant known) {
        List<Statement> statements;
        Copies copies;
        Set<String> corrected;
        try (Ledger ledger = ledgers.openToAsk()) {
            copies = ledger.copies(Optional.of(known));
            statements =
                    ledger.statements(StatementFilter.builder().known(known).build());
            corrected = ledger.corrected(Optional.of(known));
        }
        Names names = profile.names(statements);
        Instant when = at.map(words -> LedgerOptions.instant(command, "--at", words))
                .orElseGet(() -> Pictures.latest(statements, known));
        List<SourceRecord> records =
                SourceRecords.of(statements, names, copies, corrected, LocalDate.ofInstant(when, ZoneOffset.UTC))
                        .stream()
                        .filter(source ->
                                name.filter(part -> !isCalled(source, part)).isEmpty())
                        .toList();
        RecordView view = new RecordView(names);
        switch (output.format()) {
            case TABLE -> {
                if (records.isEmpty()) {
                    relata.console().note("no such source in " + ledgers.name());
                } else {
                    view.print(records, relata.console().screen(), relata.console()::line);
                }
            }
            case CSV -> view.csv(records).forEach(relata.console()::line);
            case JSONL -> RecordJson.lines(records, names).forEach(relata.console()::line);
        }
        return Commands.FINE;
    }

    private static boolean isCalled(SourceRecord source, String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return source.id().equals(wanted)
                || source.name().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void table(List<SourceTally> tallies, SourceView view) {
        if (tallies.isEmpty()) {
            relata.console().note("no source in " + ledgers.name());
            return;
        }
        view.table(tallies, relata.console().screen(), relata.console()::line);
    }
}
