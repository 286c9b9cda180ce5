package relata.claims;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import relata.reading.Published;
import relata.reading.Report;
import relata.text.Span;
import relata.time.TimeExpression;
import relata.time.TimeExpressions;
import relata.voices.Attribution;
import relata.voices.Speech;

/**
 * When something is said to have happened: the time that the sentence names for it; failing that, for what is told as fact, the
 * day of publication and – news being of yesterday as often as of today – the day before.
 */
final class Occurrences {

    private static final Set<Modality> FACTS = EnumSet.of(Modality.ASSERTED, Modality.HEDGED, Modality.DENIED);
    private static final Set<Relation> STATES = EnumSet.of(Relation.HOLDS, Relation.BESIEGES, Relation.CONTESTS);

    private static final int STORY = 150; // characters that a time named is remembered for
    private static final int NEWS = 7; // days
    private static final int CLAUSE = 40; // characters that a clause between counts for
    private static final int LIMIT_REACH = 70; // characters
    private static final Pattern LIMIT = Pattern.compile(
            "\\buntil .{0,6}$|\\bbefore (?:the )?$|\\bsince (?:the )?(?:start|outbreak|beginning|onset|outset|eruption) of [^.,;]*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SUBORDINATORS =
            Pattern.compile("\\b(?:which|who|where|whose|while|after|before|\\w+ed by|held by)\\b");
    private static final Pattern STANDS =
            Pattern.compile("\\d{4}|\\bnext\\b|\\bcoming\\b"); // names the year, or the future
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile("\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");

    private final Report report;
    private final Speech speech;
    private final TimeExpressions expressions = TimeExpressions.shipped();

    Occurrences(Report report, Speech speech) {
        this.report = report;
        this.speech = speech;
    }

    /** The times a sentence names, to be asked of once a sentence. */
    List<TimeExpression> in(Span sentence) {
        Optional<LocalDateTime> anchor = report.published().map(Published::now);
        return expressions.in(report.text(), sentence, anchor).stream()
                .filter(time -> time.interval().isPresent())
                .toList();
    }

    /**
     * The last day that the sentences just before one name, in the same paragraph: a story goes on from there. Not where the
     * sentence has a time of its own, be it but a length of time: "a day after that …".
     */
    Optional<TimeExpression> before(Span sentence) {
        if (!expressions.in(report.text(), sentence, Optional.empty()).isEmpty()) {
            return Optional.empty();
        }
        return report.passages().stream()
                .filter(passage -> passage.span().contains(sentence))
                .flatMap(passage ->
                        in(new Span(Math.max(passage.span().start(), sentence.start() - STORY), sentence.start()))
                                .stream())
                .filter(time -> time.precision().compareTo(TimeExpression.Precision.DAY) <= 0)
                .filter(this::isNews)
                .filter(time -> !isTimeOfSaying(time))
                .reduce((earlier, later) -> later);
    }

    private boolean isNews(TimeExpression time) {
        LocalDate day = time.interval().orElseThrow().from().toLocalDate();
        return report.published()
                .filter(said -> !day.isAfter(day(said.to()))
                        && !day.isBefore(day(said.from()).minusDays(NEWS)))
                .isPresent();
    }

    Optional<Occurred> of(
            Span trigger,
            Relation relation,
            Modality modality,
            List<TimeExpression> times,
            Optional<TimeExpression> before) {
        Optional<TimeExpression> time = named(trigger, times);
        boolean fact = FACTS.contains(modality);
        if (time.isPresent()) {
            return time.map(t -> fact ? notAhead(t, stated(t)) : stated(t));
        }
        // "We are ready to accept": what is intended in diplomacy is said now.
        boolean said = relation.kind() == Kind.DIPLOMACY && modality == Modality.INTENDED;
        Optional<TimeExpression> carried = carried(relation, before);
        if (fact && carried.isPresent()) {
            return carried.map(this::stated);
        }
        return fact || said ? report.published().map(p -> inferred(p, relation)) : Optional.empty();
    }

    /** Events go on from the day before them; an act of speech and a state are of the day on which they are told. */
    private static Optional<TimeExpression> carried(Relation relation, Optional<TimeExpression> before) {
        return before.filter(day -> relation.kind() != Kind.DIPLOMACY && !STATES.contains(relation));
    }

    /** What is told as fact is not still to come: "on December 23", said in August, was a year ago; "on Sunday", said on a Sunday, today or a week ago. */
    private Occurred notAhead(TimeExpression time, Occurred stated) {
        String words = time.span().of(report.text());
        Optional<LocalDate> said = report.published().map(p -> day(p.to()));
        boolean ahead = said.filter(day -> stated.from().isAfter(day)).isPresent();
        if (!ahead || STANDS.matcher(words).find()) {
            return stated;
        }
        if (WEEKDAY.matcher(words).find()) {
            return new Occurred(stated.from().minusWeeks(1), stated.to().minusWeeks(1), stated.basis());
        }
        return MONTH.matcher(words).find()
                ? new Occurred(stated.from().minusYears(1), stated.to().minusYears(1), stated.basis())
                : stated;
    }

    /** The time that the sentence names for what a trigger says. */
    private Optional<TimeExpression> named(Span trigger, List<TimeExpression> times) {
        return times.stream()
                .filter(t -> !isTimeOfSaying(t, trigger) && !isLimit(t))
                .min(Comparator.comparingInt(
                        t -> distance(t.span(), trigger) + CLAUSE * clausesBetween(t.span(), trigger)));
    }

    /** "retook the town which it <i>had lost in March</i>": a time belongs to its own clause first. */
    private int clausesBetween(Span time, Span trigger) {
        int from = Math.min(time.end(), trigger.end());
        int to = Math.max(time.start(), trigger.start());
        return from < to
                ? (int) SUBORDINATORS
                        .matcher(report.text().substring(from, to))
                        .results()
                        .count()
                : 0;
    }

    /** What the answer of {@link #of} rests on. */
    String why(
            Span trigger,
            Relation relation,
            Modality modality,
            List<TimeExpression> times,
            Optional<TimeExpression> before,
            Optional<Occurred> answer) {
        String passedOver = times.stream()
                .filter(t -> isTimeOfSaying(t, trigger) || isLimit(t))
                .map(t -> "\"" + t.span().of(report.text()) + "\" "
                        + (isLimit(t) ? "is a limit" : "tells when it was said"))
                .collect(Collectors.joining(", "));
        String published = report.published().isEmpty()
                ? "the report has no date"
                : answer.isPresent()
                        ? carried(relation, before)
                                .map(t -> "\"" + t.span().of(report.text()) + "\" in a sentence before")
                                .orElse("from the day of publication")
                        : "what is " + modality.word() + " is not dated by the report";
        return named(trigger, times)
                .map(t -> "\"" + t.span().of(report.text()) + "\"")
                .orElse(passedOver.isEmpty() ? published : passedOver + "; " + published);
    }

    /** "…, the monitor said on Sunday": outside what is said, a time tells when it was said. */
    private boolean isTimeOfSaying(TimeExpression time, Span trigger) {
        return speech.attributions().stream()
                .filter(attribution -> attribution.covers(trigger.start()))
                .filter(attribution -> !isBefore(time, trigger, attribution))
                .anyMatch(attribution -> !attribution.covers(time.span().start()));
    }

    private boolean isTimeOfSaying(TimeExpression time) {
        return speech.attributions().stream()
                .flatMap(attribution -> attribution.voice().stream())
                .flatMap(voice -> voice.said().stream())
                .anyMatch(said -> said.words().overlaps(time.span()));
    }

    /** "On Monday two died in an attack claimed by …": what stands before an act that is claimed behind it tells of the act. */
    private static boolean isBefore(TimeExpression time, Span trigger, Attribution attribution) {
        return time.span().end() <= trigger.start()
                && attribution.cue().filter(cue -> cue.start() >= trigger.end()).isPresent();
    }

    /** "until last summer", "since the outbreak of the war in 2011" tell an end or a start of something else, not when it was. */
    private boolean isLimit(TimeExpression time) {
        String before = report.text()
                .substring(
                        Math.max(0, time.span().start() - LIMIT_REACH),
                        time.span().start());
        return LIMIT.matcher(before).find();
    }

    private static int distance(Span time, Span trigger) {
        return time.start() < trigger.start() ? trigger.start() - time.end() : time.start() - trigger.end();
    }

    private Occurred stated(TimeExpression time) {
        LocalDate from = time.interval().orElseThrow().from().toLocalDate();
        LocalDate to = time.interval().orElseThrow().to().toLocalDate();
        String before = report.text()
                .substring(Math.max(0, time.span().start() - 7), time.span().start());
        Optional<LocalDate> said = report.published().map(p -> day(p.to()));
        if (before.trim().toLowerCase(Locale.ROOT).endsWith("since")
                && said.filter(d -> d.isAfter(from)).isPresent()) {
            to = said.get();
        }
        return new Occurred(from, to, Occurred.Basis.STATED);
    }

    private static Occurred inferred(Published published, Relation relation) {
        LocalDate from = day(published.from());
        boolean holdsNow = STATES.contains(relation) || published.basis() == Published.Basis.INFERRED;
        return new Occurred(holdsNow ? from : from.minusDays(1), day(published.to()), Occurred.Basis.INFERRED);
    }

    private static LocalDate day(java.time.Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
