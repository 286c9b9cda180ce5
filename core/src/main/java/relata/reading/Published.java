package relata.reading;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import relata.reading.dates.PageTime;
import relata.text.Span;

/**
 * When a report was published, as far as it can be told.
 *
 * @param from the earliest instant it may have been
 * @param to the latest instant it may have been, inclusive; not before {@code from}
 * @param basis how this is known
 * @param words the words it was taken from; empty where it was given by hand
 * @param span where those words stand in the report
 * @param offset of the publisher's clock from UTC, where it is shown
 */
public record Published(
        Instant from, Instant to, Basis basis, String words, Optional<Span> span, Optional<ZoneOffset> offset) {

    public enum Basis {
        /** Said by the person who handed the report in. */
        GIVEN,
        /** A header line or a field of the page says so. */
        STATED,
        /** The text's own dateline ("BEIRUT, 7 Dec 2016 –"). */
        DATELINE,
        /** Worked out from what the report says about other times; never certain. */
        INFERRED
    }

    public Published {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("published to " + to + " before from " + from);
        }
    }

    /** Of a publisher whose clock is not known. */
    public Published(Instant from, Instant to, Basis basis, String words, Optional<Span> span) {
        this(from, to, basis, words, span, Optional.empty());
    }

    /** As a web page or a feed gives it; a time without an offset counts in UTC, as everywhere. The words stand in the page's source, not in its text. */
    public static Published of(PageTime time) {
        ZoneOffset zone = time.offset().orElse(ZoneOffset.UTC);
        return new Published(
                time.from().toInstant(zone),
                time.to().toInstant(zone),
                Basis.STATED,
                time.evidence().get(0).words(),
                Optional.empty(),
                time.offset());
    }

    /** As a field beside the text states it, such as the date of a mail; nothing where its words state no time that exists. */
    public static Optional<Published> stated(String words) {
        return StatedTime.read(words).map(time -> time.published(Basis.STATED, words, Optional.empty()));
    }

    /**
     * The moment that "today" counts from, on the publisher's clock. Of a publication known to the day, its end: "the last 12 hours" are
     * those before.
     */
    public LocalDateTime now() {
        LocalDateTime first = LocalDateTime.ofInstant(from, offset.orElse(ZoneOffset.UTC));
        LocalDateTime last = LocalDateTime.ofInstant(to, offset.orElse(ZoneOffset.UTC));
        return first.toLocalDate().equals(last.toLocalDate()) ? last : first;
    }
}
