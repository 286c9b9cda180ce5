package relata.time;

import java.util.List;
import java.util.Optional;
import relata.time.TimeExpression.Precision;

/** Finds dates that name another calendar: "5 Muharram 1438", "Ramadan 1437 AH", "16 Azar 1395", "25 October 1917 (old style)". */
final class OtherCalendarRules {

    private static final int FIRST_YEAR = 1200;
    private static final int LAST_YEAR = 1500;

    private final Tokens tokens;
    private final TimeWords words;

    OtherCalendarRules(Tokens tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    Optional<Find> at(int i) {
        return tokens.isNumber(i) ? dayFirst(i) : monthFirst(i);
    }

    /** A date by the Julian calendar, where the words behind it say that it is one. */
    Find oldStyle(Find find) {
        if (!(find.meaning() instanceof Calendar.Day day) || day.year().isEmpty() || !day.isDay()) {
            return find;
        }
        int open = find.last() + 1;
        int at = tokens.is(open, "(") || tokens.is(open, ",") ? open + 1 : open;
        for (List<String> sign : words.otherMonths().oldStyle()) {
            if (tokens.areAt(at, sign)) {
                int last = at + sign.size() - 1;
                int end = tokens.is(open, "(") && tokens.is(last + 1, ")") ? last + 1 : last;
                return OtherCalendars.julian(day.year().getAsInt(), day.month(), day.first())
                        .map(known ->
                                new Periods.Fixed(Optional.of(Interval.ofDay(known)), Precision.DAY, known.toString()))
                        .map(meaning -> Find.of(find.first(), end, meaning))
                        .orElse(find);
            }
        }
        return find;
    }

    private Optional<Find> dayFirst(int i) {
        int day = tokens.number(i);
        int j = tokens.isOrdinalEnding(i + 1) ? i + 2 : i + 1;
        int at = tokens.is(j, "of") ? j + 1 : j;
        Optional<OtherMonths.Name> month =
                day >= 1 && day <= 31 ? words.otherMonths().at(tokens, at) : Optional.empty();
        return month.flatMap(name -> {
            int yearAt = skipComma(at + name.keys().size());
            return year(yearAt)
                    .map(year ->
                            Find.of(i, skipEra(yearAt), OtherCalendars.named(name.system(), year, name.month(), day)));
        });
    }

    /** "Azar 16, 1395", "Ramadan 1437"; "Ramadan" alone names a time that is left open. */
    private Optional<Find> monthFirst(int i) {
        Optional<OtherMonths.Name> found =
                tokens.isCapitalised(i) ? words.otherMonths().at(tokens, i) : Optional.empty();
        return found.flatMap(name -> {
            int j = i + name.keys().size();
            int day = tokens.length(j) <= 2 ? tokens.number(j) : -1;
            if (day >= 1 && day <= 31) {
                int yearAt = skipComma(tokens.isOrdinalEnding(j + 1) ? j + 2 : j + 1);
                return year(yearAt)
                        .map(year -> Find.of(
                                i, skipEra(yearAt), OtherCalendars.named(name.system(), year, name.month(), day)));
            }
            int yearAt = skipComma(j);
            return year(yearAt)
                    .map(year -> Find.of(i, skipEra(yearAt), OtherCalendars.named(name.system(), year, name.month())));
        });
    }

    private Optional<Integer> year(int i) {
        int year = tokens.length(i) == 4 ? tokens.number(i) : -1;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
    }

    private int skipComma(int i) {
        return tokens.is(i, ",") ? i + 1 : i;
    }

    private int skipEra(int year) {
        return tokens.is(year + 1, "ah") || tokens.is(year + 1, "sh") || tokens.is(year + 1, "ap") ? year + 1 : year;
    }
}
