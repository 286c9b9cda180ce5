package relata.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the accounts of one place that cannot all hold. */
final class Rivalry {

    /** What all assertions alike have in common: of them one is compared for all. */
    private record Alike(String origin, Window window) {}

    /** What is said of a side, by whom and of which days; by the first of these. */
    private record Account(Side side, Map<Alike, List<Assertion>> assertions) {

        List<Assertion> of(Alike alike) {
            return assertions.getOrDefault(alike, List.of());
        }
    }

    /** A holder, and what is said of it. */
    private record Side(String holder, Dispute.Says says) implements Comparable<Side> {
        @Override
        public int compareTo(Side other) {
            return Comparator.comparing(Side::holder).thenComparing(Side::says).compare(this, other);
        }
    }

    private final Origins origins;

    Rivalry(Origins origins) {
        this.origins = origins;
    }

    /** @param current what is not overtaken and has not aged, by the first day that it is about */
    List<Dispute> among(String place, String name, List<Assertion> current) {
        Map<Side, Map<Alike, List<Assertion>>> sides = new TreeMap<>();
        current.stream()
                .filter(assertion -> !assertion.part() && assertion.isNamed())
                .forEach(assertion -> {
                    switch (assertion.effect()) {
                        case GAINS, KEEPS -> add(sides, assertion, Dispute.Says.HAS);
                        case LOSES -> add(sides, assertion, Dispute.Says.LOST);
                        case LACKS -> add(sides, assertion, Dispute.Says.LACKS);
                        default -> {}
                    }
                });
        List<Account> accounts = sides.entrySet().stream()
                .map(side -> new Account(side.getKey(), side.getValue()))
                .toList();
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            for (Account other : accounts.subList(i + 1, accounts.size())) {
                if (speakAgainst(accounts.get(i).side(), other.side())) {
                    between(place, name, accounts.get(i), other, disputes);
                }
            }
        }
        return disputes;
    }

    private static void add(Map<Side, Map<Alike, List<Assertion>>> sides, Assertion assertion, Dispute.Says says) {
        sides.computeIfAbsent(new Side(assertion.holder(), says), any -> new LinkedHashMap<>())
                .computeIfAbsent(new Alike(assertion.origin().id(), assertion.window()), any -> new ArrayList<>())
                .add(assertion);
    }

    /** Two holders have it, or one has it and has it not. */
    private static boolean speakAgainst(Side one, Side other) {
        boolean bothHave = one.says() == Dispute.Says.HAS && other.says() == Dispute.Says.HAS;
        boolean oneHas = one.says() == Dispute.Says.HAS || other.says() == Dispute.Says.HAS;
        return bothHave || oneHas && one.holder().equals(other.holder());
    }

    private void between(String place, String name, Account one, Account other, List<Dispute> disputes) {
        Set<Assertion> rivals = new LinkedHashSet<>();
        Set<Assertion> others = new LinkedHashSet<>();
        LocalDate from = LocalDate.MAX;
        LocalDate to = LocalDate.MIN;
        List<Alike> theirs = List.copyOf(other.assertions().keySet());
        long longest = theirs.stream()
                .mapToLong(their -> their.window().length())
                .max()
                .orElse(0);
        boolean[] isRival = new boolean[theirs.size()];
        int start = 0;
        for (Alike my : one.assertions().keySet()) {
            LocalDate earliest = my.window().from().minusDays(longest);
            while (start < theirs.size() && theirs.get(start).window().from().isBefore(earliest)) {
                start++;
            }
            boolean against = false;
            for (int i = start; i < theirs.size() && !theirs.get(i).window().isAfter(my.window()); i++) {
                Window window = theirs.get(i).window();
                if (!my.origin().equals(theirs.get(i).origin()) && my.window().overlaps(window)) {
                    against = true;
                    isRival[i] = true;
                    from = earlier(from, later(my.window().from(), window.from()));
                    to = later(to, earlier(my.window().to(), window.to()));
                }
            }
            if (against) {
                rivals.addAll(one.of(my));
            }
        }
        for (int i = 0; i < isRival.length; i++) {
            if (isRival[i]) {
                others.addAll(other.of(theirs.get(i)));
            }
        }
        if (!rivals.isEmpty()) {
            disputes.add(
                    new Dispute(place, name, position(one.side(), rivals), position(other.side(), others), from, to));
        }
    }

    private Dispute.Position position(Side side, Set<Assertion> assertions) {
        List<Assertion> inOrder =
                assertions.stream().sorted(Reconciliation.BY_DAY).toList();
        List<Statement> statements = inOrder.stream().map(Assertion::statement).toList();
        return new Dispute.Position(
                side.holder(), inOrder.get(0).holderName(), side.says(), statements, origins.among(statements));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
