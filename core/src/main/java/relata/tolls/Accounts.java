package relata.tolls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the tolls of each report together by event, and the accounts of all reports. */
final class Accounts {

    /** What follows within so many characters goes on about the same event where it names no other. */
    private static final int GOES_ON = 400;

    private static final Comparator<Toll> BY_TEXT = Comparator.comparing(
                    (Toll toll) -> toll.statement().claim().sentence())
            .thenComparing(toll -> toll.statement().claim().trigger().span())
            .thenComparing(toll -> toll.statement().claim().id());

    private final TollWords lexicon;

    Accounts(TollWords lexicon) {
        this.lexicon = lexicon;
    }

    /** What one report tells of each event. */
    List<Account> of(Collection<Toll> report) {
        List<Account> accounts = new ArrayList<>();
        report.stream().sorted(BY_TEXT).forEach(toll -> {
            Optional<Account> known =
                    accounts.stream().filter(account -> isOf(account, toll)).reduce((first, second) -> second);
            Account account = known.orElseGet(() -> {
                Account added = new Account();
                accounts.add(added);
                return added;
            });
            account.add(toll, lexicon);
        });
        return accounts;
    }

    /** Whether a toll goes on about an event: in the same sentence or soon after it, in words that refer back, or with the number given before. */
    private boolean isOf(Account account, Toll toll) {
        Account alone = new Account();
        alone.add(toll, lexicon);
        boolean agrees = alone.mayBeOfOneDay(account)
                && !account.isTooSmallFor(toll)
                && (alone.means().isEmpty()
                        || account.means().isEmpty()
                        || alone.means().stream().anyMatch(account.means()::contains));
        boolean elsewhere = !alone.places().isEmpty()
                && !account.places().isEmpty()
                && alone.places().stream().noneMatch(account.places()::contains);
        boolean refers = lexicon.isReferring(toll.statement().words());
        return account.tolls().stream()
                .anyMatch(before -> before.statement()
                                        .claim()
                                        .sentence()
                                        .equals(toll.statement().claim().sentence())
                                && agrees
                        || agrees && !elsewhere && (refers || isSoonAfter(before, toll))
                        || isSameNumber(before, toll) && !elsewhere);
    }

    private static boolean isSoonAfter(Toll before, Toll toll) {
        return toll.statement().claim().sentence().start()
                        - before.statement().claim().sentence().end()
                <= GOES_ON;
    }

    private static boolean isSameNumber(Toll before, Toll toll) {
        return before.relation() == toll.relation() && before.least() == toll.least() && toll.least() >= 10;
    }

    /** Accounts of one event, each joined to those that it is most like. */
    static List<List<Account>> joined(List<Account> accounts, Likeness likeness) {
        List<List<Account>> events = new ArrayList<>();
        NavigableMap<LocalDate, List<Integer>> byDay = new TreeMap<>();
        for (Account account : accounts) {
            LocalDate day = firstDay(account);
            int reach = 2 * Likeness.WEEK;
            Optional<Integer> best =
                    byDay.subMap(day.minusDays(reach), true, day.plusDays(reach), true).values().stream()
                            .flatMap(List::stream)
                            .distinct()
                            .flatMap(event ->
                                    like(events.get(event), account, likeness)
                                            .map(like -> Map.entry(event, like))
                                            .stream())
                            .max(Map.Entry.<Integer, Double>comparingByValue()
                                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                            .map(Map.Entry::getKey);
            int event = best.orElse(events.size());
            if (best.isEmpty()) {
                events.add(new ArrayList<>());
            }
            events.get(event).add(account);
            byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(event);
        }
        return events;
    }

    /** An event is as like as the account of it that is most like; none of them may speak against it. */
    private static Optional<Double> like(List<Account> event, Account account, Likeness likeness) {
        if (event.stream().anyMatch(other -> !likeness.agree(account, other))) {
            return Optional.empty();
        }
        return event.stream()
                .flatMap(other -> likeness.of(account, other).stream())
                .max(Comparator.naturalOrder());
    }

    static LocalDate firstDay(Account account) {
        return account.tolls().stream()
                .map(toll -> Account.days(toll).from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
