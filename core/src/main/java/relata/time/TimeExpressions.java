package relata.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.text.Span;
import relata.time.TimeExpression.Precision;

/**
 * Finds the times that English news text names. Rules over words, one pass, no state between texts: the same text gives the
 * same times, whatever was read before. Safe for many threads.
 */
public final class TimeExpressions {

    private final TimeWords words;

    private TimeExpressions(TimeWords words) {
        this.words = words;
    }

    /** With the vocabulary that ships with Relata. */
    public static TimeExpressions shipped() {
        return Shipped.INSTANCE;
    }

    /** With a vocabulary in the form of {@code lexicon/times.yaml}. */
    public static TimeExpressions of(Entry vocabulary) {
        return new TimeExpressions(new TimeWords(vocabulary));
    }

    /**
     * The times named within a stretch of text, in text order, not overlapping.
     *
     * @param anchor when the words were said; without it "Wednesday" has no interval
     */
    public List<TimeExpression> in(String text, Span within, Optional<LocalDateTime> anchor) {
        Tokens tokens = Tokens.of(text, within);
        Tenses tenses = new Tenses(tokens, words.verbs());
        List<TimeExpression> times = new ArrayList<>();
        Optional<LocalDate> spokenOf = Optional.empty();
        Optional<LocalDate> period = Optional.empty();
        List<Find> finds = new Joins(tokens).in(finds(tokens));
        QuotedClocks clocks = new QuotedClocks(tokens, words.verbs());
        for (Find find : finds) {
            Optional<LocalDate> before = period;
            Moment moment = clocks.of(find, finds, new Moment(anchor, spokenOf, period, tenses.around(find)));
            Resolved time = find.meaning().at(moment);
            times.add(new TimeExpression(
                    tokens.span(find.first(), find.last()),
                    time.interval(),
                    time.precision(),
                    time.anchored(),
                    time.zone(),
                    moment.isFuture(),
                    time.value(),
                    find.meaning().rule(),
                    moment.now().filter(now -> time.interval().isPresent() && !time.anchored())));
            Optional<LocalDate> day = day(time);
            spokenOf = day.isPresent() ? day : spokenOf;
            period = calendarDay(find, time).or(() -> before);
        }
        return times;
    }

    /** The day that "the same day" further on would mean. */
    private static Optional<LocalDate> day(Resolved time) {
        return time.interval()
                .filter(interval ->
                        interval.isWithinOneDay() && time.precision().compareTo(Precision.DAY) <= 0)
                .map(interval -> interval.from().toLocalDate());
    }

    /** The first day of what "that year" further on would be counted from; lengths of time name none. */
    private static Optional<LocalDate> calendarDay(Find find, Resolved time) {
        return find.meaning() instanceof Relative.Stretch || find.meaning() instanceof Relative.VagueOffset
                ? Optional.empty()
                : time.interval().map(interval -> interval.from().toLocalDate());
    }

    private List<Find> finds(Tokens tokens) {
        CalendarRules calendar = new CalendarRules(tokens, words);
        RelativeRules relative = new RelativeRules(tokens, words);
        ClockRules clock = new ClockRules(tokens, words);
        DurationRules durations = new DurationRules(tokens, words);
        PeriodRules periods = new PeriodRules(tokens, words);
        OtherCalendarRules others = new OtherCalendarRules(tokens, words);
        SetRules sets = new SetRules(tokens, words);
        Ends ends = new Ends(tokens, words);
        List<Find> finds = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Find> find = tokens.isNumber(i) || words.canStart(tokens.key(i))
                    ? Find.longest(
                            calendar.at(i),
                            relative.at(i),
                            clock.at(i),
                            durations.at(i),
                            periods.at(i),
                            others.at(i),
                            sets.at(i))
                    : Optional.empty();
            find = find.map(others::oldStyle).map(ends::around);
            find.ifPresent(finds::add);
            i = find.map(Find::last).orElse(i) + 1;
        }
        return finds;
    }

    private static final class Shipped {
        private static final TimeExpressions INSTANCE = of(Vocabulary.shipped("lexicon/times.yaml"));
    }
}
