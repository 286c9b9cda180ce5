package relata.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import relata.time.Moment.Base;
import relata.time.TimeExpression.Precision;

/** Finds times that divide a year otherwise: "the third quarter of 2015", "fiscal 1989", "the 20th century", "on the 5th". */
final class PeriodRules {

    private static final Set<String> OF = Set.of("of", "in");
    private static final Set<String> PARTS_OF = Set.of(
            "half", "rest", "remainder", "course", "part", "most", "later", "early", "late", "earlier", "quarter");

    private final Tokens tokens;
    private final TimeWords words;

    PeriodRules(Tokens tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    Optional<Find> at(int i) {
        return Find.longest(partOfYear(i), quarterOff(i), fiscal(i), century(i), unitPartOf(i), dayOfMonth(i));
    }

    /** "third quarter of 2015", "first-quarter", "second half of last year"; a half only of a year. */
    private Optional<Find> partOfYear(int i) {
        OptionalInt nth = words.ordinal(tokens.key(i));
        int j = tokens.is(i + 1, "-") ? i + 2 : i + 1;
        boolean quarter = tokens.is(j, "quarter");
        if (nth.isEmpty() || nth.getAsInt() > 4 || !(quarter || tokens.is(j, "half") && nth.getAsInt() <= 2)) {
            return Optional.empty();
        }
        int after = OF.contains(tokens.key(j + 1)) ? j + 2 : j + 1;
        OptionalInt year =
                tokens.length(after) == 4 ? CalendarRules.plausible(tokens.number(after)) : OptionalInt.empty();
        String code = quarter ? "Q" : "H";
        int parts = quarter ? 4 : 2;
        if (year.isPresent()) {
            return Optional.of(Find.of(i, after, new Periods.PartOfYear(code, nth.getAsInt(), parts, year)));
        }
        Meaning part = new Periods.PartOfYear(code, nth.getAsInt(), parts, OptionalInt.empty());
        boolean ofYear = tokens.is(j + 1, "of") && tokens.is(j + 2, "the") && tokens.is(j + 3, "year");
        if (ofYear) {
            return Optional.of(Find.of(
                    i, j + 3, new Periods.InYear(part, new Relative.Offset(Unit.YEAR, 0, Base.NOW, Portion.ALL))));
        }
        Find bare = new Find(i, j, part, !quarter);
        return quarter && tokens.is(j + 1, "of") && !isYear(j + 2) ? Optional.empty() : Optional.of(bare);
    }

    /** "this year", "last year" behind "of". */
    private boolean isYear(int i) {
        return words.direction(tokens.key(i)) != Direction.NONE && tokens.is(i + 1, "year");
    }

    /** "last quarter", "this quarter". */
    private Optional<Find> quarterOff(int i) {
        Direction direction = words.direction(tokens.key(i));
        boolean off = direction == Direction.LAST || direction == Direction.THIS || direction == Direction.NEXT;
        return off && tokens.is(i + 1, "quarter") && !tokens.is(i + 2, "of") && !tokens.is(i, "past")
                ? Optional.of(Find.of(i, i + 1, new Periods.QuarterOffset(direction.shift())))
                : Optional.empty();
    }

    /** "fiscal 1989", "fiscal year 1989": whose year begins when is not known here. */
    private Optional<Find> fiscal(int i) {
        int j = tokens.is(i + 1, "year") ? i + 2 : i + 1;
        OptionalInt year = tokens.length(j) == 4 ? CalendarRules.plausible(tokens.number(j)) : OptionalInt.empty();
        return tokens.is(i, "fiscal") && year.isPresent()
                ? Optional.of(Find.of(i, j, new Periods.Fixed(Optional.empty(), Precision.YEAR, "FY" + tokens.key(j))))
                : Optional.empty();
    }

    /** "20th century", "the 21st century", "the nineteenth century". */
    private Optional<Find> century(int i) {
        boolean digits = tokens.isNumber(i) && tokens.isGlued(i + 1) && tokens.length(i + 1) == 2;
        OptionalInt nth = digits ? OptionalInt.of(tokens.number(i)) : words.ordinal(tokens.key(i));
        int j = digits ? i + 2 : i + 1;
        int at = tokens.is(j, "-") ? j + 1 : j;
        if (nth.isEmpty() || nth.getAsInt() < 1 || nth.getAsInt() > 21 || !tokens.is(at, "century")) {
            return Optional.empty();
        }
        Interval whole = Unit.CENTURY.around(LocalDate.of(100 * (nth.getAsInt() - 1) + 1, 1, 1));
        String value = String.format(Locale.ROOT, "%02dXX", nth.getAsInt() - 1);
        return Optional.of(Find.of(i, at, new Periods.Fixed(Optional.of(whole), Precision.YEAR, value)));
    }

    /** "the year" in "the end of the year", "the rest of the week". */
    private Optional<Find> unitPartOf(int i) {
        Optional<Unit> unit = words.unit(tokens.key(i));
        String part = tokens.key(i - 3);
        if (!tokens.is(i - 1, "the")
                || unit.isEmpty()
                || unit.get().compareTo(Unit.WEEK) < 0
                || !words.isSingularUnit(tokens.key(i))
                || tokens.is(i + 1, "-")
                || tokens.is(i + 1, "of")
                || !OF.contains(tokens.key(i - 2))
                || !(PARTS_OF.contains(part) || words.end(part).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(Find.of(i, i, new Relative.Offset(unit.get(), 0, Base.NOW, Portion.ALL)));
    }

    /** "on the 5th", where nothing follows that could be counted so. */
    private Optional<Find> dayOfMonth(int i) {
        int day = tokens.number(i);
        boolean ordinal = tokens.isOrdinalEnding(i + 1);
        boolean onThe = tokens.is(i - 1, "the") && tokens.is(i - 2, "on");
        boolean alone = !tokens.isWord(i + 2) || tokens.is(i + 2, "the") || tokens.is(i + 2, "a");
        return ordinal && onThe && alone && !tokens.is(i + 2, "-") && day >= 1 && day <= 31
                ? Optional.of(Find.of(i, i + 1, new Periods.DayOfMonth(day)))
                : Optional.empty();
    }
}
