package relata.reading.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Dates a part of a page that is a report of its own, such as an entry of a live blog: by the date that it shows or bears, else by its clock
 * on the page's day, else as the page. Dates in its running text are of what it tells.
 */
final class PartDates {

    private static final int LONGEST_STAMP = 40;
    private static final int MOST_STAMPS = 200;

    /** A clock that a part shows. */
    private record Stamp(LocalTime clock, Optional<ZoneOffset> zone, Evidence evidence) {}

    private final Clocks clocks;

    PartDates(DateWords words) {
        clocks = new Clocks(words);
    }

    /**
     * When a part was published.
     *
     * @param own the day and time that it is dated with
     * @param page when the page was
     */
    Optional<PageTime> of(Document part, Optional<PageTime> own, DatesOfPage page) {
        Optional<Stamp> stamp = stamp(part);
        Optional<LocalDate> day = own.flatMap(PageTime::day);
        if (own.isPresent()) {
            boolean wholeDay =
                    day.isPresent() && !own.get().from().equals(own.get().to());
            return wholeDay && stamp.isPresent()
                    ? Optional.of(
                            at(day.get(), day.get(), stamp.get(), own.get().offset()))
                    : own;
        }
        return page.published().map(first -> {
            PageTime last = page.modified().orElse(first);
            LocalDateTime to = last.to().isBefore(first.to()) ? first.to() : last.to();
            return stamp.map(found -> at(first.from().toLocalDate(), to.toLocalDate(), found, first.offset()))
                    .orElseGet(
                            () -> new PageTime(
                                    first.from(),
                                    to,
                                    first.offset(),
                                    Optional.empty(),
                                    first.evidence(),
                                    Optional.of(
                                            "it shows no time of its own: between the page's first publication and its last change")));
        });
    }

    private static PageTime at(LocalDate first, LocalDate last, Stamp stamp, Optional<ZoneOffset> offset) {
        Optional<String> reason = first.equals(last)
                ? Optional.empty()
                : Optional.of(
                        "it shows a clock and no day: a day between the page's first publication and its last change");
        return new PageTime(
                first.atTime(stamp.clock()),
                last.atTime(stamp.clock()),
                stamp.zone().or(() -> offset),
                Optional.empty(),
                List.of(stamp.evidence()),
                reason);
    }

    private Optional<Stamp> stamp(Document part) {
        return part.body().getAllElements().stream()
                .filter(element -> !element.ownText().isEmpty())
                .limit(MOST_STAMPS)
                .flatMap(element -> stamp(element).stream())
                .findFirst();
    }

    /** "14:05", "2.05 pm GMT": a line with a clock and hardly more. */
    private Optional<Stamp> stamp(Element element) {
        String line = element.text();
        if (line.length() > LONGEST_STAMP) {
            return Optional.empty();
        }
        Clocks.Found found = clocks.first(new Tokens(line));
        return found.time()
                .map(time -> new Stamp(
                        time,
                        found.zone(),
                        new Evidence("text in " + Page.shown(element), line, Page.span(element.sourceRange()))));
    }
}
