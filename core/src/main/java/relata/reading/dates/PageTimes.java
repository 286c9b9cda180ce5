package relata.reading.dates;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relata.reading.dates.DateWords.Meaning;

/** Makes a time of the day that was chosen and what speaks for it: as exact as the page is, and no more. */
final class PageTimes {

    private static final int QUARTER = 15 * 60;
    private static final int FARTHEST_WEST = -12 * 3600;
    private static final int FARTHEST_EAST = 14 * 3600;

    private PageTimes() {}

    /**
     * @param day the day that was chosen
     * @param votes what speaks for it, the weightiest first; at least one
     * @param all every date of the page
     */
    static PageTime of(LocalDate day, List<Candidate> votes, List<Candidate> all) {
        List<Evidence> evidence = votes.stream().map(Candidate::evidence).toList();
        if (votes.stream().allMatch(vote -> vote.date().isOpen())) {
            return either(votes.get(0), evidence);
        }
        Optional<String> reason = votes.stream().allMatch(PageTimes::isChange)
                ? Optional.of("the page dates only a change; it was first published then or before")
                : Optional.empty();
        Optional<WrittenDate> stated = votes.stream()
                .map(Candidate::date)
                .filter(date -> date.instant().isPresent())
                .findFirst();
        if (stated.isPresent()) {
            return stated(day, stated.get(), shown(day, all), evidence, reason);
        }
        LocalDateTime start = day.atStartOfDay();
        Optional<LocalDateTime> clock = votes.stream()
                .filter(vote -> !vote.date().isOpen())
                .flatMap(vote -> vote.date().clock().stream())
                .filter(time -> !time.equals(LocalTime.MIDNIGHT))
                .findFirst()
                .map(day::atTime);
        return clock.map(time -> new PageTime(time, time, Optional.empty(), Optional.empty(), evidence, reason))
                .orElse(new PageTime(start, end(day), Optional.empty(), Optional.empty(), evidence, reason));
    }

    /** 05/06/2016, and nothing tells which. */
    private static PageTime either(Candidate candidate, List<Evidence> evidence) {
        List<LocalDate> days = candidate.date().days().stream().sorted().toList();
        return new PageTime(
                days.get(0).atStartOfDay(),
                end(days.get(1)),
                Optional.empty(),
                Optional.empty(),
                evidence,
                Optional.of("day and month may be either: " + days.get(0) + " or " + days.get(1)));
    }

    private static PageTime stated(
            LocalDate day,
            WrittenDate stated,
            Optional<LocalTime> shown,
            List<Evidence> evidence,
            Optional<String> reason) {
        Instant instant = stated.instant().orElseThrow();
        ZoneOffset zone = stated.zone().orElseThrow();
        if (stated.isUniversal() && shown.isPresent()) {
            Optional<ZoneOffset> local = offset(instant, day.atTime(shown.get()));
            if (local.isPresent()) {
                LocalDateTime time = LocalDateTime.ofInstant(instant, local.get());
                Optional<String> why = day.equals(stated.day())
                        ? reason
                        : Optional.of("stated in UTC as " + stated.day() + "; the clock that the page shows counts");
                return new PageTime(time, time, local, Optional.of(instant), evidence, why);
            }
        }
        LocalDateTime time = LocalDateTime.ofInstant(instant, zone);
        if (time.toLocalDate().equals(day)) {
            return new PageTime(time, time, Optional.of(zone), Optional.of(instant), evidence, reason);
        }
        LocalDateTime from =
                later(day.atStartOfDay(), LocalDateTime.ofInstant(instant, ZoneOffset.ofTotalSeconds(FARTHEST_WEST)));
        LocalDateTime to =
                earlier(end(day), LocalDateTime.ofInstant(instant, ZoneOffset.ofTotalSeconds(FARTHEST_EAST)));
        return new PageTime(
                from,
                to,
                Optional.empty(),
                Optional.of(instant),
                evidence,
                Optional.of("stated in UTC as " + stated.day() + "; the page shows " + day));
    }

    /** The time of the day that the page shows beside this day, without an offset of its own. */
    private static Optional<LocalTime> shown(LocalDate day, List<Candidate> all) {
        return all.stream()
                .filter(candidate -> candidate.signal().family() == Signal.Family.SHOWN && !candidate.elsewhere())
                .map(Candidate::date)
                .filter(date ->
                        !date.isOpen() && date.day().equals(day) && date.zone().isEmpty())
                .flatMap(date -> date.clock().stream())
                .findFirst();
    }

    /** The offset at which a clock shows this time at that moment: a whole number of quarters of an hour, give or take a minute. */
    private static Optional<ZoneOffset> offset(Instant instant, LocalDateTime shown) {
        long seconds =
                Duration.between(instant, shown.toInstant(ZoneOffset.UTC)).toSeconds();
        long quarters = Math.round(seconds / (double) QUARTER);
        long total = quarters * QUARTER;
        boolean fits = Math.abs(seconds - total) <= 60 && total >= FARTHEST_WEST && total <= FARTHEST_EAST;
        return fits ? Optional.of(ZoneOffset.ofTotalSeconds((int) total)) : Optional.empty();
    }

    private static boolean isChange(Candidate candidate) {
        return candidate.meaning().equals(Optional.of(Meaning.UPDATED));
    }

    private static LocalDateTime end(LocalDate day) {
        return day.atTime(23, 59, 59);
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return Stream.of(one, other).max(LocalDateTime::compareTo).orElseThrow();
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return Stream.of(one, other).min(LocalDateTime::compareTo).orElseThrow();
    }
}
