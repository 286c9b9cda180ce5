package relata.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import relata.Reading;
import relata.RunSummary;
import relata.names.Precedents;
import relata.origins.Copies;
import relata.picture.Change;
import relata.picture.Statement;
import relata.reading.Original;
import relata.reading.Report;
import relata.reading.Retrieval;
import relata.reading.page.Notices;
import relata.review.Act;
import relata.review.Decision;
import relata.review.Reviews;
import relata.review.Trail;
import relata.search.Found;

/**
 * The history of reports and claims, in one SQLite file or in a PostgreSQL database. Nothing in it is ever changed: what is
 * read later, or taken for something else, is a further record.
 *
 * <p>Safe for many threads; other programs may read while one writes, and one at a time may write. Every method may throw
 * {@link LedgerError}.
 */
public final class Ledger implements AutoCloseable {

    private final Store store;
    private @Nullable Run shipped;

    private Ledger(Store store) {
        this.store = store;
    }

    /**
     * Opens a ledger to add to and to ask; makes it where there is none.
     *
     * @param address a file, or {@code postgresql://USER:PASSWORD@HOST:PORT/DATABASE} with the driver's own parameters behind a
     *     question mark; a password may as well stand in the driver's password file
     */
    public static Ledger open(String address) {
        return new Ledger(Stores.toWrite(address));
    }

    /** Opens a ledger in an SQLite file to add to and to ask; makes it where there is none. */
    public static Ledger open(Path file) {
        return open(file, SqliteStore.Limits.USUAL);
    }

    static Ledger open(Path file, SqliteStore.Limits limits) {
        return new Ledger(Stores.derived(SqliteStore.toWrite(file, limits)));
    }

    /**
     * Opens a ledger that is there, to ask only.
     *
     * @param address as for {@link #open(String)}
     */
    public static Ledger openExisting(String address) {
        return new Ledger(Stores.toAsk(address));
    }

    /** Opens a ledger in an SQLite file that is there, to ask only. */
    public static Ledger openExisting(Path file) {
        return new Ledger(SqliteStore.toAsk(file));
    }

    /** An address as messages show it: without a password. */
    public static String nameOf(String address) {
        return Stores.nameOf(address);
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
        return addAll(List.of(reading), run, learned) > 0;
    }

    /**
     * Adds what was read in many reports, all of them or, where it throws, none; when this returns, they are on the disk. Much
     * faster than one at a time: waiting for the disk is most of what adding a report costs.
     *
     * @return how many readings were added
     * @see #add(Reading, Run, Instant)
     */
    public int addAll(List<Reading> readings, Run run, Instant learned) {
        return store.write(handle -> new Recorder(store, handle, run, learned).addAll(readings));
    }

    /**
     * Whether a report, handed in as it is now, was read by this run, and that reading stands: adding another would change nothing. Safe
     * for many threads.
     */
    public boolean holds(Report report, Run run) {
        return store.ask(handle -> KnownReadings.hold(handle, report, run));
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
        store.write(handle -> {
            Identities.ofPublisher(handle, publisher, source, made);
            return true;
        });
    }

    /**
     * The statements that are asked for, as reviewers have them, in the order in which they were added, those that reviewers
     * added at the end; ids are those that held at the time that the filter names.
     */
    public List<Statement> statements(StatementFilter filter) {
        return store.ask(handle -> new Statements(store.name(), handle, filter).all());
    }

    /** The reports that hold some words, the newest first, with the claims that rest on them. */
    public Found search(Search search) {
        return store.ask(handle -> Searcher.find(store, handle, search));
    }

    /**
     * Hands over the statements that are asked for, each with its report, without holding more than a few at a time: by report, in
     * the order in which reports were first added.
     *
     * @param to is called in the midst of a question, so it may not ask the ledger itself
     */
    public void export(StatementFilter filter, Consumer<Recorded> to) {
        store.ask(handle -> {
            new Export(store.name(), handle, filter).all(to);
            return true;
        });
    }

    /**
     * Hands over what became of statements since an instant, some reports at a time in the order of {@link #export}, those that are gone last.
     *
     * @param counts which statements there are for whoever asks; those that reviewers rejected may be gone, or be told as changed
     * @param to as for {@link #export}
     */
    public void changes(StatementFilter filter, Instant since, Predicate<Recorded> counts, Consumer<Amendment> to) {
        store.ask(handle -> {
            new Export(store.name(), handle, filter).since(since, counts, to);
            return true;
        });
    }

    /**
     * For each place the latest that is said of who holds it, of those claims that began on the day or before, as reviewers have them; nothing for
     * places of which nobody says so. Claims about what lies near a place are none about the place.
     *
     * @param places ids
     * @param known as the ledger knew it at this instant
     */
    public List<LatestControl> latestControl(Collection<String> places, LocalDate day, Optional<Instant> known) {
        return store.ask(handle -> new LatestControls(store.name(), handle, day, new Moment(known)).of(places));
    }

    /** The statement whose claim has this id, or the one id that begins so. A claim that no longer stands is found as well. */
    public Optional<Statement> claim(String idPrefix) {
        return claim(idPrefix, Optional.empty());
    }

    /** @param known as the ledger knew it at this instant */
    public Optional<Statement> claim(String idPrefix, Optional<Instant> known) {
        Moment moment = new Moment(known);
        return store.ask(handle -> Claims.find(store.name(), handle, idPrefix, moment));
    }

    /**
     * All that is known of one claim: its readings, what its words were taken for, what reviewers decided.
     *
     * @param idPrefix its id, or how it begins
     * @param known as the ledger knew it at this instant
     */
    public Optional<Trail> trail(String idPrefix, Optional<Instant> known) {
        return store.ask(handle -> new Trails(handle, new Moment(known)).find(store.name(), idPrefix));
    }

    /**
     * Records what a reviewer decides. When this returns, it is on the disk. Nothing that was there is changed; the decision
     * counts in every question from now on, until it is withdrawn.
     *
     * @param reviewer who decides
     * @param why in the reviewer's words
     * @throws LedgerError where it contradicts what stands, or speaks of what is not there
     */
    public Decision review(Act act, String reviewer, String why, Instant made) {
        return store.write(handle -> new ReviewRecorder(store.name(), handle).add(act, reviewer, why, made));
    }

    /** All that reviewers decided. */
    public Reviews reviews() {
        return reviews(Optional.empty());
    }

    /**
     * All that reviewers had decided.
     *
     * @param known as the ledger knew it at this instant
     */
    public Reviews reviews(Optional<Instant> known) {
        return store.ask(handle -> ReviewLoader.load(handle, new Moment(known)));
    }

    /**
     * What reviewers said so far that names of places stand for, to read further reports with. It does not change with what is
     * read or decided later.
     */
    public Precedents precedents() {
        return store.ask(handle -> ReviewedNames.at(handle, Moment.NOW));
    }

    /** The reviews that speak of a claim which the reading that stands no longer holds: they are kept, and count nowhere. */
    public List<Decision> orphanedReviews() {
        return store.ask(handle -> new Additions(handle, Moment.NOW, ReviewLoader.load(handle, Moment.NOW)).orphans());
    }

    /** What has read this ledger's reports, in the order in which it began. */
    public List<RunSummary> runs() {
        return store.ask(handle -> new Runs(store.name(), handle).all());
    }

    /**
     * How the claims of two runs differ, in the reports that both have read, as they were read: reviews are left out.
     *
     * @param use is handed each change, report by report
     * @return how many reports both have read
     * @throws LedgerError where there is no such run
     */
    public int compareRuns(long one, long other, Consumer<Change> use) {
        return store.ask(handle -> new Runs(store.name(), handle).compare(one, other, use));
    }

    /** Something that changes whenever an answer of this ledger may: to keep answers by. */
    public String state() {
        return store.ask(Clock::state);
    }

    /** All that is now taken for what somebody, some place or some publisher stands for. */
    public Set<String> identities() {
        return store.ask(Identities::standing);
    }

    /**
     * Which reports are copies of which, as wholes or in part, among all that the ledger holds.
     *
     * @param known as the ledger knew them at this instant
     */
    public Copies copies(Optional<Instant> known) {
        return Copies.among(store.ask(handle -> Fingerprints.at(handle, new Moment(known))));
    }

    /** All reports, in the order in which they were first added. */
    public List<ReportSummary> reports() {
        return reports(Optional.empty());
    }

    /** @param known as the ledger knew it at this instant */
    public List<ReportSummary> reports(Optional<Instant> known) {
        return store.ask(handle -> Reports.all(handle, new Moment(known)));
    }

    /**
     * Digests of the reports that bear a notice of correction ("An earlier version of this article said …").
     *
     * @param known as the ledger knew them at this instant
     */
    public Set<String> corrected(Optional<Instant> known) {
        return reports(known).stream()
                .map(ReportSummary::digest)
                .filter(digest -> reading(digest, known).stream()
                        .flatMap(reading -> reading.report().notices().stream())
                        .anyMatch(notice -> notice.kind() == Notices.Kind.CORRECTION))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A report as it was last read, whole.
     *
     * @param nameOrDigest its name, address, file name without folder, or at least four digits of its digest
     */
    public Optional<Reading> reading(String nameOrDigest) {
        return reading(nameOrDigest, Optional.empty());
    }

    /** @param known as the ledger knew it at this instant */
    public Optional<Reading> reading(String nameOrDigest, Optional<Instant> known) {
        Moment moment = new Moment(known);
        return store.ask(handle -> Reports.find(store.name(), handle, nameOrDigest, moment)
                .map(report -> ReadingLoader.load(handle, report.reading())));
    }

    /**
     * Where and when a report appeared, in the order in which this was learned; none where there is no such report.
     *
     * @param nameOrDigest as for {@link #reading}
     */
    public List<Publication> publications(String nameOrDigest) {
        return publications(nameOrDigest, Optional.empty());
    }

    /** @param known as the ledger knew it at this instant */
    public List<Publication> publications(String nameOrDigest, Optional<Instant> known) {
        Moment moment = new Moment(known);
        return store.ask(handle -> Reports.find(store.name(), handle, nameOrDigest, moment)
                .map(report ->
                        Publications.of(handle, List.of(report.seq()), moment).getOrDefault(report.seq(), List.of()))
                .orElse(List.of()));
    }

    /**
     * What a report was read from, with where its text stands in it; none where the report is not there, or nothing is known of that.
     *
     * @param nameOrDigest as for {@link #reading}
     * @param known as the ledger knew it at this instant
     */
    public Optional<Original> original(String nameOrDigest, Optional<Instant> known) {
        Moment moment = new Moment(known);
        return store.ask(handle -> Reports.find(store.name(), handle, nameOrDigest, moment)
                .flatMap(report -> Originals.of(store.name(), handle, report.reading(), moment)));
    }

    /**
     * How a report came in: what was read, when it was fetched.
     *
     * @param nameOrDigest as for {@link #reading}
     * @param known as the ledger knew it at this instant
     */
    public List<Retrieval> retrievals(String nameOrDigest, Optional<Instant> known) {
        Moment moment = new Moment(known);
        return store.ask(handle -> Reports.find(store.name(), handle, nameOrDigest, moment)
                .map(report -> Originals.retrievals(handle, report.seq(), moment))
                .orElse(List.of()));
    }

    /**
     * Tests the whole ledger: see {@link Examined.Part}.
     *
     * @return one line for each thing that is wrong; none for a sound ledger
     */
    public List<String> check() {
        return upkeep().examine().stream()
                .flatMap(part -> part.findings().stream())
                .toList();
    }

    /** What keeps it whole and moves it about. */
    public Upkeep upkeep() {
        return new Upkeep(store);
    }

    @Override
    public void close() {
        store.close();
    }
}
