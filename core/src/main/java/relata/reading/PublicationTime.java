package relata.reading;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** Words of a report that was written about now, beside the date they mean. */
    private static final List<String> NOW =
            List.of("today", "tonight", "issued", "this statement", "published", "as of");

    private static final int NEAR = 100;
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
        Optional<Span> stamp = dateline.map(Dateline::stamp);
        boolean given =
                told.filter(published -> published.basis() == Basis.GIVEN).isPresent();
        if (dateline.isPresent() && !given && (told.isEmpty() || overrules(dateline.get(), told.get()))) {
            Dateline line = dateline.get();
            return new Found(
                    Optional.of(
                            line.time().published(Basis.DATELINE, line.words().of(text), Optional.of(line.words()))),
                    stamp);
        }
        return new Found(told.or(() -> inferred(text, passages)), stamp);
    }

    private static boolean overrules(Dateline dateline, Published stated) {
        boolean agree = !dateline.time().to().isBefore(stated.from())
                && !stated.to().isBefore(dateline.time().from());
        return !dateline.touch() && !agree;
    }

    /**
     * The latest full date in the text that is not still to come, if something shows that the report speaks from that day: a
     * weekday that fits, a word such as "today" beside it, or other full dates just before it. A lone date may be history.
     */
    private Optional<Published> inferred(String text, List<Passage> passages) {
        List<TimeExpression> named = new ArrayList<>();
        passages.stream()
                .filter(Passage::isRead)
                .forEach(passage -> named.addAll(times.in(text, passage.span(), Optional.empty())));
        return named.stream()
                .filter(time -> time.isFullDate() && !time.ahead())
                .max(Comparator.comparing(time -> end(time)))
                .filter(time -> isNow(text, time) || hasNeighbours(time, named) || hasWeekday(time, named))
                .map(time -> {
                    Instant from = StatedTime.of(time).orElseThrow().from();
                    Instant to = StatedTime.ofDay(day(time).plusDays(1)).to();
                    return new Published(from, to, Basis.INFERRED, time.span().of(text), Optional.of(time.span()));
                });
    }

    private static boolean isNow(String text, TimeExpression time) {
        int from = Math.max(0, time.span().start() - NEAR);
        int to = Math.min(text.length(), time.span().end() + NEAR);
        String around =
                " " + String.join(" ", Words.in(text, new Span(from, to)).keys()) + " ";
        return NOW.stream().anyMatch(word -> around.contains(" " + word + " "));
    }

    private static boolean hasNeighbours(TimeExpression time, List<TimeExpression> named) {
        LocalDate latest = day(time);
        return named.stream()
                .filter(TimeExpression::isFullDate)
                .map(PublicationTime::day)
                .anyMatch(day -> day.isBefore(latest) && !day.isBefore(latest.minusDays(DAYS_BETWEEN_NEIGHBOURS)));
    }

    /** TIMEX3 writes a weekday of an unknown week as XXXX-WXX-3. */
    private static boolean hasWeekday(TimeExpression time, List<TimeExpression> named) {
        DayOfWeek weekday = day(time).getDayOfWeek();
        return named.stream().anyMatch(other -> other.value().startsWith("XXXX-WXX-" + weekday.getValue()));
    }

    private static Instant end(TimeExpression time) {
        return StatedTime.of(time).orElseThrow().to();
    }

    private static LocalDate day(TimeExpression time) {
        return time.interval().orElseThrow().to().toLocalDate();
    }
}
