package relata.reading.dates;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which dates a page can bear. */
final class Possible {

    /** Where clocks of machines begin: what they show when nobody has set them. */
    private static final Set<LocalDate> ZERO = Set.of(
            LocalDate.of(1900, 1, 1), LocalDate.of(1969, 12, 31), LocalDate.of(1970, 1, 1), LocalDate.of(1980, 1, 1));

    private static final LocalDate FIRST_PAGE = LocalDate.of(1991, 8, 6);

    private final Instant notAfter;

    Possible(Instant notAfter) {
        this.notAfter = notAfter;
    }

    /** What is wrong with a date, as the rest of a sentence. */
    Optional<String> fault(Candidate candidate) {
        List<LocalDate> days = candidate.date().days();
        if (days.stream().anyMatch(ZERO::contains)) {
            return Optional.of("is where a clock begins that nobody has set");
        }
        if (days.stream().allMatch(this::isAhead)) {
            return Optional.of("is still to come");
        }
        // What was printed before there were pages may be told by linked data and by the head, not by any line of text.
        boolean stated = candidate.signal().family() == Signal.Family.LINKED
                || candidate.signal().family() == Signal.Family.HEAD;
        return !stated && days.stream().anyMatch(FIRST_PAGE::isAfter)
                ? Optional.of("is before the first web page")
                : Optional.empty();
    }

    private boolean isAhead(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).isAfter(notAfter.plus(Duration.ofHours(14)));
    }
}
