package relata.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Hands statements over report by report, few at a time, so that a ledger of any size leaves in little memory. */
final class Export {

    /** So many claims are held at once, or those of one report. */
    private static final int CLAIMS = 500;

    private final String ledger;
    private final Handle handle;
    private final StatementFilter filter;

    Export(String ledger, Handle handle, StatementFilter filter) {
        this.ledger = ledger;
        this.handle = handle;
        this.filter = filter;
    }

    void all(Consumer<Recorded> to) {
        View view = new View(ledger, handle, filter, new Moment(filter.known(), filter.run()));
        inPortions(
                view.reports(), view::size, reports -> view.of(reports).values().forEach(to));
    }

    /**
     * What is not now as it was at an instant.
     *
     * @param counts which statements there are for whoever asks: those that reviewers rejected may be gone, or be shown as such
     */
    void since(Instant instant, Predicate<Recorded> counts, Consumer<Amendment> to) {
        View then = new View(ledger, handle, filter, new Moment(Optional.of(instant), filter.run()));
        View now = new View(ledger, handle, filter, new Moment(filter.known(), filter.run()));
        Set<Long> reports = new TreeSet<>(then.reports());
        reports.addAll(now.reports());
        inPortions(reports, report -> then.size(report) + now.size(report), portion -> {
            Map<View.Key, Recorded> before = then.of(portion);
            Map<View.Key, Recorded> after = now.of(portion);
            before.values().removeIf(counts.negate());
            after.values().removeIf(counts.negate());
            after.forEach((key, recorded) -> change(before.get(key), recorded).ifPresent(to));
            before.keySet().removeAll(after.keySet());
            before.forEach((key, recorded) -> to.accept(new Amendment.Gone(
                    key.claim(), key.report(), recorded.statement().reportName(), now.whyGone(key.claim()))));
        });
    }

    private static Optional<Amendment> change(@Nullable Recorded before, Recorded after) {
        if (before == null) {
            return Optional.of(new Amendment.Is(Amendment.Kind.ADDED, after));
        }
        return after.isAs(before) ? Optional.empty() : Optional.of(new Amendment.Is(Amendment.Kind.CHANGED, after));
    }

    private static void inPortions(Collection<Long> reports, ToIntFunction<Long> size, Consumer<List<Long>> to) {
        List<Long> portion = new ArrayList<>();
        int claims = 0;
        for (Long report : reports) {
            portion.add(report);
            claims += 1 + size.applyAsInt(report);
            if (claims >= CLAIMS) {
                to.accept(portion);
                portion = new ArrayList<>();
                claims = 0;
            }
        }
        if (!portion.isEmpty()) {
            to.accept(portion);
        }
    }
}
