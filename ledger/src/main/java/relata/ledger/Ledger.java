package relata.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relata.Reading;
import relata.picture.Statement;

/**
 * The history of reports and claims in one SQLite file. Nothing in it is ever changed: what is read later, or taken for
 * something else, is a further record.
 *
 * <p>Safe for many threads, one at a time; other programs may read while one writes. Every method may throw
 * {@link LedgerError}.
 */
public final class Ledger implements AutoCloseable {

    private final Database database;
    private @Nullable Run shipped;

    private Ledger(Database database) {
        this.database = database;
    }

    /** Opens a ledger to add to and to ask; makes it where there is none. */
    public static Ledger open(Path file) {
        return open(file, Database.Limits.USUAL);
    }

    static Ledger open(Path file, Database.Limits limits) {
        return new Ledger(Database.toWrite(file, limits));
    }

    /** Opens a ledger that is there, to ask only. */
    public static Ledger openExisting(Path file) {
        return new Ledger(Database.toAsk(file));
    }

    /**
     * Adds what this version of Relata with the vocabulary that ships with it read in a report.
     *
     * @see #add(Reading, Run, Instant)
     */
    public boolean add(Reading reading, Instant learned) {
        return add(reading, shipped(), learned);
    }

    private synchronized Run shipped() {
        @Nullable Run run = shipped;
        if (run == null) {
            run = Run.shipped();
            shipped = run;
        }
        return run;
    }

    /**
     * Adds what was read in a report. When this returns, it is on the disk; if it throws, nothing of it is.
     *
     * <p>The same bytes read by the same run change nothing; under another name or address they are one more publication of
     * the same report. Read by another run, or handed in again under their name with another publisher or time of
     * publication, they are read anew: this reading then stands, the one before remains as history.
     *
     * @param run what the claims were found by
     * @param learned when Relata learned of it
     * @return whether a reading was added
     */
    public boolean add(Reading reading, Run run, Instant learned) {
        return database.write(handle -> Recorder.add(handle, reading, run, learned));
    }

    /**
     * Records what source a publisher's name is taken to stand for. Changes nothing where that is recorded already, or where
     * a reviewer decided otherwise.
     *
     * @param publisher the name as reports have it
     * @param source its id; none where it is not known
     * @param made when this was decided
     */
    public void identifyPublisher(String publisher, Optional<String> source, Instant made) {
        database.write(handle -> {
            Identities.ofPublisher(handle, publisher, source, made);
            return true;
        });
    }

    /** The statements that are asked for, in the order in which they were added; ids are those that currently hold. */
    public List<Statement> statements(StatementFilter filter) {
        return database.ask(
                handle -> StatementLoader.load(handle, StatementQuery.run(database.file(), handle, filter)));
    }

    /** The statement whose claim has this id, or the one id that begins so. A claim that no longer stands is found as well. */
    public Optional<Statement> claim(String idPrefix) {
        return database.ask(handle -> Claims.find(database.file(), handle, idPrefix)
                .flatMap(claim ->
                        StatementLoader.load(handle, List.of(claim)).stream().findFirst()));
    }

    /** All reports, in the order in which they were first added. */
    public List<ReportSummary> reports() {
        return database.ask(Reports::all);
    }

    /**
     * A report as it was last read, whole.
     *
     * @param nameOrDigest its name, address, file name without folder, or at least four digits of its digest
     */
    public Optional<Reading> reading(String nameOrDigest) {
        return database.ask(handle -> Reports.find(database.file(), handle, nameOrDigest)
                .map(report -> ReadingLoader.load(handle, report.reading())));
    }

    /**
     * Where and when a report appeared, in the order in which this was learned; none where there is no such report.
     *
     * @param nameOrDigest as for {@link #reading}
     */
    public List<Publication> publications(String nameOrDigest) {
        return database.ask(handle -> Reports.find(database.file(), handle, nameOrDigest)
                .map(report -> Reports.publications(handle, report))
                .orElse(List.of()));
    }

    /**
     * Tests the whole ledger: the file, every reference, the digest of every text, and whether all words stand at their place.
     *
     * @return one line for each thing that is wrong; none for a sound ledger
     */
    public List<String> check() {
        return database.ask(Check::run);
    }

    @Override
    public void close() {
        database.close();
    }
}
