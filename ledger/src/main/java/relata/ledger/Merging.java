package relata.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import relata.Reading;
import relata.review.Act;
import relata.review.Decision;

/**
 * Puts into a ledger what another one holds. Reports, runs and claims have ids that are digests, so that the same ones are known for the
 * same; what is there stays as it is, and where the other ledger says otherwise, that is left out and named. All of it is learned now: no
 * answer about what this ledger knew on a past day changes.
 */
final class Merging {

    /** Readings that are held in memory. */
    private static final int PART = 250;

    /** A reading of the other ledger. */
    private record Read(long seq, long report, String digest, String name, Run run) {}

    private final Store store;
    private final Handle handle;
    private final Handle other;
    private final Instant learned;
    private final Set<String> leftOut = new LinkedHashSet<>();

    /**
     * @param store to put it into, by this handle
     * @param other a handle of the other ledger
     */
    Merging(Store store, Handle handle, Handle other, Instant learned) {
        this.store = store;
        this.handle = handle;
        this.other = other;
        this.learned = learned;
    }

    /** Puts it in; gives a line for each thing that was left out. */
    List<String> merge() {
        addReadings();
        addPublications();
        nameOriginals();
        addPublisherIdentities();
        addReviews();
        return List.copyOf(leftOut);
    }

    private void addReadings() {
        Set<String> there = new HashSet<>(handle.createQuery("SELECT digest FROM report")
                .mapTo(String.class)
                .list());
        List<Reading> part = new ArrayList<>();
        @Nullable Run run = null;
        for (Read read : readings()) {
            boolean known = there.contains(read.digest);
            if (known && !isRead(read)) {
                leftOut.add(
                        read.name + " was read by another program or vocabulary than here: what was read here stands");
            }
            if (known) {
                continue;
            }
            if (run != null && (!run.equals(read.run) || part.size() == PART)) {
                add(part, run);
            }
            run = read.run;
            part.add(ReadingLoader.load(other, read.seq));
        }
        if (run != null) {
            add(part, run);
        }
    }

    private void add(List<Reading> part, Run run) {
        new Recorder(store, handle, run, learned).addAll(part);
        part.clear();
    }

    private List<Read> readings() {
        return other.createQuery("""
                        SELECT r.seq, r.report, o.digest, p.name, u.program, u.vocabulary, u.profile FROM reading r
                        JOIN report o ON o.seq = r.report JOIN publication p ON p.seq = r.publication
                        JOIN run u ON u.seq = r.run ORDER BY r.seq""")
                .map((columns, context) -> {
                    Row row = new Row(other, columns);
                    return new Read(
                            row.number("seq"),
                            row.number("report"),
                            row.words("digest"),
                            row.words("name"),
                            new Run(row.words("program"), row.words("vocabulary"), row.optionalWords("profile")));
                })
                .list();
    }

    /** Whether this ledger has read the report by the same run. */
    private boolean isRead(Read read) {
        return handle.createQuery("""
                        SELECT 1 FROM report o JOIN reading r ON r.report = o.seq JOIN run u ON u.seq = r.run
                        WHERE o.digest = :digest AND u.program = :program AND u.vocabulary = :vocabulary LIMIT 1""")
                .bind("digest", read.digest)
                .bind("program", read.run.program())
                .bind("vocabulary", read.run.vocabulary())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** What reports were read from is not put in. */
    private void nameOriginals() {
        long retrievals = other.createQuery("SELECT count(*) FROM retrieval")
                .mapTo(Long.class)
                .one();
        if (retrievals > 0) {
            leftOut.add("what reports were read from (" + retrievals
                    + " originals and when they were fetched): it stays in the archive");
        }
    }

    /** Where else reports appeared. */
    private void addPublications() {
        Gathered rows = new Gathered(handle);
        Dictionaries dictionaries = Dictionaries.of(handle);
        PublicationRecorder recorder = new PublicationRecorder(handle, rows, dictionaries, Clock.at(handle, learned));
        Map<Long, String> digests = new TreeMap<>();
        readings().forEach(read -> digests.put(read.report, read.digest));
        Map<Long, List<Publication>> appeared =
                Publications.of(other, List.copyOf(digests.keySet()), new Moment(Optional.empty()));
        digests.forEach((report, digest) -> {
            long here = handle.createQuery("SELECT seq FROM report WHERE digest = :digest")
                    .bind("digest", digest)
                    .mapTo(Long.class)
                    .one();
            appeared.getOrDefault(report, List.of()).stream()
                    .filter(one -> recorder.find(here, one).isEmpty())
                    .forEach(one -> recorder.add(here, one));
        });
        rows.write();
        dictionaries.write();
    }

    private void addPublisherIdentities() {
        other.createQuery("SELECT publisher, canonical FROM publisher_identity WHERE withdrawn IS NULL ORDER BY seq")
                .map((columns, context) -> Map.entry(columns.getString("publisher"), columns.getString("canonical")))
                .list()
                .forEach(identity -> addPublisherIdentity(identity.getKey(), identity.getValue()));
    }

    private void addPublisherIdentity(String publisher, String source) {
        Optional<String> here = handle.createQuery(
                        "SELECT canonical FROM publisher_identity WHERE publisher = :publisher AND withdrawn IS NULL")
                .bind("publisher", publisher)
                .mapTo(String.class)
                .findOne();
        if (here.isEmpty()) {
            Identities.ofPublisher(handle, publisher, Optional.of(source), learned);
        } else if (!here.get().equals(source)) {
            leftOut.add("publisher \"" + publisher + "\" is " + source + " there and stays " + here.get() + " here");
        }
    }

    private void addReviews() {
        List<Decision> here = ReviewLoader.load(handle, Moment.NOW).decisions();
        Map<Long, Long> numbers = new HashMap<>();
        for (Decision decision : ReviewLoader.load(other, Moment.NOW).decisions()) {
            addReview(decision, here, numbers);
        }
    }

    private void addReview(Decision decision, List<Decision> here, Map<Long, Long> numbers) {
        Optional<Act> act = actHere(decision.act(), numbers);
        if (act.isEmpty()) {
            leftOut.add("decision " + decision.number() + " withdraws one that was left out");
            return;
        }
        String why = decision.why() + " (decided " + decision.made() + ")";
        Optional<Decision> known = here.stream()
                .filter(one -> one.act().equals(act.get()) && one.reviewer().equals(decision.reviewer()))
                .filter(one -> one.why().equals(why)
                        || one.why().equals(decision.why()) && one.made().equals(decision.made()))
                .findFirst();
        if (known.isPresent()) {
            numbers.put(decision.number(), known.get().number());
            return;
        }
        try {
            Decision added = new ReviewRecorder(store.name(), handle).add(act.get(), decision.reviewer(), why, learned);
            numbers.put(decision.number(), added.number());
        } catch (LedgerError e) {
            leftOut.add("decision " + decision.number() + " of " + decision.reviewer() + " was left out: "
                    + e.getMessage());
        }
    }

    /** A withdrawal speaks of another decision by its number, which is another one here. */
    private static Optional<Act> actHere(Act act, Map<Long, Long> numbers) {
        return act instanceof Act.Withdraw withdrawal
                ? Optional.ofNullable(numbers.get(withdrawal.decision())).map(Act.Withdraw::new)
                : Optional.of(act);
    }
}
