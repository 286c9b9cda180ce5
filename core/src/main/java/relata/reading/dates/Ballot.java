package relata.reading.dates;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import relata.reading.dates.Signal.Family;

/** Adds up, day by day, what speaks for a page's having been published on it. */
final class Ballot {

    /** One voice for a day. */
    record Vote(Candidate candidate, double weight) {}

    /** A stated moment in UTC speaks for the day before or after as well, where a clock on earth may show that day. */
    private static final double NEIGHBOUR = 0.95;

    private static final double LATER = 0.9; // of several signals of one kind, the first counts most
    private static final int MOST_LATER = 10;
    private static final double IN_A_LIST = 0.6;
    private static final int LIST = 3;
    private static final Duration WEST = Duration.ofHours(12);
    private static final Duration EAST = Duration.ofHours(14);

    private final Map<LocalDate, Map<Family, Vote>> days = new TreeMap<>();
    private final Map<String, Long> lists = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param candidates in the order of the page; those with two readings speak for both days, at half weight */
    Ballot(List<Candidate> candidates) {
        Map<String, List<LocalDate>> kinds = new HashMap<>();
        candidates.forEach(
                candidate -> kinds.computeIfAbsent(candidate.evidence().element(), element -> new ArrayList<>())
                        .add(candidate.date().day()));
        kinds.forEach(
                (element, dates) -> lists.put(element, dates.stream().distinct().count()));
        candidates.forEach(this::count);
    }

    private void count(Candidate candidate) {
        double weight = weight(candidate);
        if (weight == 0) {
            return;
        }
        WrittenDate date = candidate.date();
        for (LocalDate day : date.days()) {
            vote(day, candidate, date.isOpen() ? weight / 2 : weight);
        }
        if (date.isUniversal() && candidate.signal().family() != Family.SHOWN) {
            Instant instant = date.instant().orElseThrow();
            LocalDate day = date.day();
            for (LocalDate neighbour : List.of(day.minusDays(1), day.plusDays(1))) {
                if (isSomewhere(instant, neighbour)) {
                    vote(neighbour, candidate, weight * NEIGHBOUR);
                }
            }
        }
    }

    private double weight(Candidate candidate) {
        double weight = candidate.signal().weight(candidate.meaning(), candidate.elsewhere());
        Family family = candidate.signal().family();
        if (family != Family.SHOWN && family != Family.ATTRIBUTE) {
            return weight;
        }
        String kind = candidate.signal() + " " + candidate.meaning() + " " + candidate.elsewhere();
        int before = seen.merge(kind, 1, Integer::sum) - 1;
        double byRank = Math.pow(LATER, Math.min(before, MOST_LATER));
        double byList = lists.getOrDefault(candidate.evidence().element(), 0L) >= LIST ? IN_A_LIST : 1;
        return weight * byRank * byList * byPlace(candidate);
    }

    /** What stands far from the title is seldom about the page. */
    private static double byPlace(Candidate candidate) {
        if (candidate.fromTitle().isEmpty()) {
            return 1;
        }
        int blocks = candidate.fromTitle().getAsInt();
        return blocks < -8 ? 0.6 : blocks < -3 ? 0.8 : blocks < 0 ? 0.9 : blocks > 40 ? 0.7 : 1;
    }

    private void vote(LocalDate day, Candidate candidate, double weight) {
        days.computeIfAbsent(day, any -> new EnumMap<>(Family.class))
                .merge(
                        candidate.signal().family(),
                        new Vote(candidate, weight),
                        (one, other) -> other.weight() > one.weight() ? other : one);
    }

    /** Whether some clock on earth shows this day at that moment. */
    static boolean isSomewhere(Instant instant, LocalDate day) {
        Instant start = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant end = day.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);
        return !instant.plus(EAST).isBefore(start) && !instant.minus(WEST).isAfter(end);
    }

    /** The day that most speaks for; of equals the earlier. */
    Optional<LocalDate> winner() {
        return days.keySet().stream()
                .max(Comparator.comparingDouble(this::score).thenComparing(Comparator.reverseOrder()));
    }

    private double score(LocalDate day) {
        return days.getOrDefault(day, Map.of()).values().stream()
                .mapToDouble(Vote::weight)
                .sum();
    }

    /** What speaks for a day, the weightiest first. */
    List<Candidate> votes(LocalDate day) {
        return days.getOrDefault(day, Map.of()).values().stream()
                .sorted(Comparator.comparingDouble(Vote::weight).reversed())
                .map(Vote::candidate)
                .toList();
    }
}
