package relata.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relata.lexicon.Entry;
import relata.reading.Published.Basis;
import relata.text.Span;
import relata.time.TimeExpression;
import relata.time.TimeExpressions;

/**
 * Works out when a report was published, in this order: what is given by hand; a clear dateline, where it and the header
 * disagree; the header; and, where there is none of these, the times that the text itself names.
 */
final class PublicationTime {

    /** Words by which a report speaks of its own day, beside the date they mean. */
    private static final List<String> NOW =
            List.of("today", "tonight", "this statement", "this report", "this article", "as of");

    /** Words right before a date that make it the day on which the report's own source spoke. */
    private static final List<String> SAID =
            List.of("said on", "announced on", "reported on", "stated on", "statement on", "statement of", "dated");

    private static final Set<String> BOUNDS = Set.of("since", "until", "before", "after");
    private static final Pattern RELEASE_NUMBER = Pattern.compile(
            "\\b(?:release|number|nr|no)\\b[ .:#]*((?:19|20)\\d{6})-?[A-Z]?\\d*\\b", Pattern.CASE_INSENSITIVE);

    private static final int LETTERHEAD = 300;
    private static final String UNKNOWN_WEEK = "XXXX-WXX-";
    private static final int NEAR = 80;
    private static final int FITTING_WEEKDAYS = 2; // one in seven dates fits a lone weekday by chance
    private static final int DAYS_BETWEEN_NEIGHBOURS = 7;

    private final TimeExpressions times;
    private final Datelines datelines;

    PublicationTime(TimeExpressions times, Entry vocabulary) {
        this.times = times;
        datelines = new Datelines(times, vocabulary);
    }

    /**
     * What was found.
     *
     * @param published when, where it can be told
     * @param stamp the dateline, which is no part of a sentence
     */
    record Found(Optional<Published> published, Optional<Span> stamp) {}

    Found of(String text, List<Passage> passages, Optional<String> title, Optional<Published> told) {
        Optional<Dateline> dateline = datelines.in(text, passages, title);
        Optional<Span> stamp = dateline.map(Dateline::stamp).or(() -> datelines.withoutYear(text, passages));
        boolean given =
                told.filter(published -> published.basis() == Basis.GIVEN).isPresent();
        if (dateline.isPresent() && !given && (told.isEmpty() || overrules(dateline.get(), told.get()))) {
            Dateline line = dateline.get();
            return new Found(
                    Optional.of(
                            line.time().published(Basis.DATELINE, line.words().of(text), Optional.of(line.words()))),
                    stamp);
        }
        return new Found(told.or(() -> numbered(text)).or(() -> inferred(text, passages)), stamp);
    }

    /** "RELEASE No. 20080314-02": releases are numbered by the day. */
    private static Optional<Published> numbered(String text) {
        Matcher number = RELEASE_NUMBER.matcher(text.substring(0, Math.min(text.length(), LETTERHEAD)));
        if (!number.find()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(number.group(1), DateTimeFormatter.BASIC_ISO_DATE);
            Span words = new Span(number.start(1), number.end(1));
            return Optional.of(StatedTime.ofDay(day).published(Basis.STATED, number.group(1), Optional.of(words)));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // a number like any other
        }
    }

    /** A dateline that disagrees with the date beside the text; of a later touch, one that stands before: nothing is touched before it is published. */
    private static boolean overrules(Dateline dateline, Published stated) {
        boolean before = dateline.time().to().isBefore(stated.from());
        boolean after = stated.to().isBefore(dateline.time().from());
        return before || after && !dateline.touch();
    }

    /**
     * The latest full date in the text that is not still to come, if something shows that the report speaks from that day: a
     * word such as "today" beside it, other full dates just before it, or the weekdays that the text names. A lone date may
     * be history, and a later year in the text shows that it is.
     */
    private Optional<Published> inferred(String text, List<Passage> passages) {
        List<TimeExpression> named = new ArrayList<>();
        passages.stream()
                .filter(Passage::isRead)
                .flatMap(passage -> Windows.of(passage.span()).stream())
                .forEach(window -> named.addAll(times.in(text, window, Optional.empty())));
        return named.stream()
                .filter(time -> time.isFullDate() && !time.ahead() && !isBound(text, time))
                .max(Comparator.comparing(PublicationTime::end))
                .filter(time -> isNow(text, time)
                        || !isHistory(time, named) && (hasNeighbours(time, named) || fitsWeekdays(time, named)))
                .map(time -> {
                    Instant from = StatedTime.of(time).orElseThrow().from();
                    Instant to = StatedTime.ofDay(day(time).plusDays(1)).to();
                    return new Published(from, to, Basis.INFERRED, time.span().of(text), Optional.of(time.span()));
                });
    }

    /** "since 15 March 2011": the other end of the time is now, not this one. */
    private static boolean isBound(String text, TimeExpression time) {
        int start = time.span().start();
        List<String> before =
                Words.in(text, new Span(Math.max(0, start - 12), start)).keys();
        return !before.isEmpty() && BOUNDS.contains(before.get(before.size() - 1));
    }

    private static boolean isHistory(TimeExpression time, List<TimeExpression> named) {
        return named.stream()
                .filter(other -> other.anchored() && !other.ahead())
                .flatMap(other -> other.interval().stream())
                .anyMatch(interval -> interval.from().getYear() > day(time).getYear());
    }

    private static boolean isNow(String text, TimeExpression time) {
        int from = Math.max(0, time.span().start() - NEAR);
        int to = Math.min(text.length(), time.span().end() + NEAR);
        String around =
                " " + String.join(" ", Words.in(text, new Span(from, to)).keys()) + " ";
        String before = String.join(
                " ", Words.in(text, new Span(from, time.span().start())).keys());
        return NOW.stream().anyMatch(word -> around.contains(" " + word + " "))
                || SAID.stream().anyMatch(before::endsWith);
    }

    private static boolean hasNeighbours(TimeExpression time, List<TimeExpression> named) {
        LocalDate latest = day(time);
        return named.stream()
                .filter(TimeExpression::isFullDate)
                .map(PublicationTime::day)
                .anyMatch(day -> day.isBefore(latest) && !day.isBefore(latest.minusDays(DAYS_BETWEEN_NEIGHBOURS)));
    }

    /** Whether most weekdays the text names are this date's; TIMEX3 writes those of an unknown week as XXXX-WXX-3. */
    private static boolean fitsWeekdays(TimeExpression time, List<TimeExpression> named) {
        String value = UNKNOWN_WEEK + day(time).getDayOfWeek().getValue();
        List<String> weekdays = named.stream()
                .map(TimeExpression::value)
                .filter(other -> other.startsWith(UNKNOWN_WEEK))
                .toList();
        long fitting =
                weekdays.stream().filter(other -> other.startsWith(value)).count();
        return fitting >= FITTING_WEEKDAYS && 2 * fitting > weekdays.size();
    }

    private static Instant end(TimeExpression time) {
        return StatedTime.of(time).orElseThrow().to();
    }

    private static LocalDate day(TimeExpression time) {
        return time.interval().orElseThrow().to().toLocalDate();
    }
}
