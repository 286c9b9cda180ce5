package relata.server;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import relata.estimate.Estimate;
import relata.estimate.Estimates;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.names.Names;
import relata.origins.Copies;
import relata.picture.Picture;
import relata.picture.Pictures;
import relata.picture.Statement;

/** The ledger, with what is worth keeping of it between questions: as long as nothing is written, it says the same. */
final class Desk {

    /** Of each kind so many are kept: now, and those somebody is comparing it with. */
    private static final int MOST = 3;

    /** What the ledger holds, as it was known at a moment. */
    private record Moment(String state, Optional<Instant> known) {}

    /** What is asked about a day. */
    private record Day(Moment moment, Optional<Instant> at, Optional<Instant> said) {}

    private final Ledger ledger;
    private final Conflict conflict;
    private final Latest<String, Names> names = new Latest<>(1);
    private final Latest<Moment, List<Statement>> statements = new Latest<>(MOST);
    private final Latest<Moment, Copies> copies = new Latest<>(MOST);
    private final Latest<Day, Picture> pictures = new Latest<>(MOST);
    private final Latest<Day, Map<String, Estimate>> estimates = new Latest<>(MOST);

    Desk(Ledger ledger, Conflict conflict) {
        this.ledger = ledger;
        this.conflict = conflict;
    }

    Ledger ledger() {
        return ledger;
    }

    Conflict conflict() {
        return conflict;
    }

    /** The names to call things by. */
    Names names() {
        return names.of(ledger.state(), () -> conflict.names(ledger.identities()));
    }

    /** All statements, as the ledger knew them then. */
    List<Statement> statements(Optional<Instant> known) {
        return statements.of(moment(known), () -> {
            StatementFilter.Builder filter = StatementFilter.builder();
            known.ifPresent(filter::known);
            return ledger.statements(filter.build());
        });
    }

    /** Which reports are copies, as the ledger knew them then. */
    Copies copies(Optional<Instant> known) {
        return copies.of(moment(known), () -> ledger.copies(known));
    }

    /**
     * All statements, as the ledger knew them then.
     *
     * @param said those published later are left out, and those of which nobody knows when they were
     */
    List<Statement> statements(Optional<Instant> known, Optional<Instant> said) {
        return said.map(by -> statements(known).stream()
                        .filter(statement -> statement
                                .said()
                                .filter(published -> !published.to().isAfter(by))
                                .isPresent())
                        .toList())
                .orElseGet(() -> statements(known));
    }

    /** The picture at a time, as said by another, as known at a third; without a time, at that of the latest publication. */
    Picture picture(Optional<Instant> at, Optional<Instant> said, Optional<Instant> known) {
        return pictures.of(
                new Day(moment(known), at, said),
                () -> Pictures.of(statements(known, said), at, known.orElse(Instant.MAX), names(), copies(known)));
    }

    /** How likely each holder of each place is, by the identities of places; times as for {@link #picture}. */
    Map<String, Estimate> estimates(Optional<Instant> at, Optional<Instant> said, Optional<Instant> known) {
        Instant day = picture(at, said, known).at();
        return estimates.of(
                new Day(moment(known), Optional.of(day), said),
                () -> Estimates.of(statements(known, said), names(), copies(known), day, known.orElse(Instant.MAX)));
    }

    private Moment moment(Optional<Instant> known) {
        return new Moment(ledger.state(), known);
    }

    /** The values that were asked for last. */
    private static final class Latest<K, V> {

        private final Map<K, V> values = new LinkedHashMap<>(8, .75f, true);
        private final int most;

        Latest(int most) {
            this.most = most;
        }

        /** One at a time: what is asked for by several at once is worked out once. */
        synchronized V of(K key, Supplier<V> work) {
            V there = values.get(key);
            if (there != null) {
                return there;
            }
            V value = work.get();
            values.put(key, value);
            if (values.size() > most) {
                values.remove(values.keySet().iterator().next());
            }
            return value;
        }
    }
}
