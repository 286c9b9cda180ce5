package relata.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.Reading;
import relata.ledger.Ledger;
import relata.ledger.Run;
import relata.names.Names;
import relata.names.Profile;
import relata.tables.StatementTable;
import relata.tables.TableColumn;
import relata.tables.TableError;
import relata.tables.Tabled;

@Command(
        name = "statements",
        description = "Import a table of who holds what, a statement a row, as claims of those who said so.",
        footer = {
            "",
            "The table has a header, and tabs or commas between its cells. A row is kept to the letter; the same row imported again changes nothing.",
            "Columns are told by their headings: place, holder and said are needed; about, publisher, url, relation and words may be there.",
            "",
            "Examples:",
            "  relata import statements held.tsv --call gov='Syrian government' --call opp=rebels",
            "  relata import statements towns.tsv --source 'Example Wire' --column place=name"
        })
final class ImportStatementsCommand implements Callable<Integer> {

    /** So many rows are written in one go. */
    private static final int AT_ONCE = 1000;

    @ParentCommand
    private ImportCommand parent;

    @Parameters(paramLabel = "FILE", description = "The table.")
    private Path file;

    @Option(
            names = "--column",
            paramLabel = "WHAT=HEADING",
            description = "The heading of the column that holds this: ${COMPLETION-CANDIDATES}.")
    private Map<TableColumn, String> columns = Map.of();

    @Option(
            names = "--call",
            paramLabel = "WORD=NAME",
            description = "What a word stands for in the column of holders.")
    private Map<String, String> called = Map.of();

    @Option(names = "--source", paramLabel = "NAME", description = "Who published the rows that do not say so.")
    private Optional<String> publisher = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description =
                    "The conflict they are about: a profile's name or file. Else chosen by the names in the table.")
    private Optional<String> profile = Optional.empty();

    @Mixin
    private GazetteerOption imported = new GazetteerOption();

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @SuppressWarnings("NullAway.Init") // picocli hands file and parent in
    ImportStatementsCommand() {}

    @Override
    public Integer call() {
        RelataCommand relata = parent.relata();
        String text = text();
        Profile conflict = profile.map(Profiles::named).orElseGet(() -> Profiles.fitting(text));
        try (Gazetteers gazetteers = new Gazetteers(imported, Optional.of(conflict), relata);
                Ledger ledger = ledgers.openToWrite()) {
            Names names = new Names(conflict, gazetteers.all(), ledger.precedents());
            Tabled table = new StatementTable(names, columns, called, publisher).read(file.toString(), text);
            int added = add(
                    table.readings(),
                    ledger,
                    run(gazetteers),
                    names,
                    relata.clock().instant());
            relata.console().note(summary(table, added));
            return conclude(table, relata.console());
        } catch (TableError e) {
            throw new Failure(file + ": " + e.getMessage());
        }
    }

    private String text() {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Failure(file + ": is not in UTF-8");
        } catch (IOException e) {
            throw new Failure(file + ": cannot be read");
        }
    }

    private Run run(Gazetteers gazetteers) {
        Run run = ReadingRun.of(profile, gazetteers);
        return columns.isEmpty() && called.isEmpty()
                ? run
                : run.with("columns of " + file.getFileName(), new TreeMap<>(columns) + "\n" + new TreeMap<>(called));
    }

    private static int add(List<Reading> readings, Ledger ledger, Run run, Names names, Instant now) {
        int added = 0;
        for (int from = 0; from < readings.size(); from += AT_ONCE) {
            added += ledger.addAll(readings.subList(from, Math.min(readings.size(), from + AT_ONCE)), run, now);
        }
        readings.stream()
                .flatMap(reading -> reading.report().publisher().stream())
                .distinct()
                .forEach(name -> ledger.identifyPublisher(name, names.source(name), now));
        return added;
    }

    private String summary(Tabled table, int added) {
        int known = table.readings().size() - added;
        return "imported " + table.readings().size() + " statements of " + file + " into " + ledgers.name() + ": "
                + added + " new" + (known > 0 ? ", " + known + " known already" : "")
                + (table.unheld() > 0 ? "; " + table.unheld() + " rows say that nobody knows" : "");
    }

    private int conclude(Tabled table, Console console) {
        if (table.problems().isEmpty()) {
            return Commands.FINE;
        }
        console.flush();
        console.complain(file + ": " + table.problems().size() + " rows could not be read:");
        table.problems()
                .forEach(problem -> console.err().println("  line " + problem.line() + ": " + problem.reason()));
        return Commands.FAILED;
    }
}
