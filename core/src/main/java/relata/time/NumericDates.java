package relata.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds dates in numbers alone: "2016-12-07", "08.04.2017", "25/11/16". */
final class NumericDates {

    private final Tokens tokens;

    NumericDates(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A date that begins with the number here. */
    Optional<Find> at(int i) {
        return iso(i).or(() -> dayFirst(i));
    }

    /** "2016-12-07", "2016-12-07T20:00:00Z". */
    private Optional<Find> iso(int i) {
        if (tokens.length(i) != 4 || !isGluedRun(i, "-", 2)) {
            return Optional.empty();
        }
        OptionalInt year = CalendarRules.plausible(tokens.number(i));
        int month = tokens.number(i + 2);
        int day = tokens.number(i + 4);
        if (year.isEmpty() || month < 1 || month > 12) {
            return Optional.empty();
        }
        return Calendar.Day.of(year, month, day, day)
                .map(date -> isoTime(i, date).orElse(Find.of(i, i + 4, date)));
    }

    private Optional<Find> isoTime(int i, Meaning date) {
        int hour = i + 6;
        if (!tokens.is(i + 5, "t") || !tokens.isGlued(i + 5) || !isGluedRun(hour, ":", 1)) {
            return Optional.empty();
        }
        int end = isGluedRun(hour, ":", 2) ? hour + 4 : hour + 2;
        boolean utc = tokens.is(end + 1, "z") && tokens.isGlued(end + 1);
        try {
            LocalTime time = LocalTime.of(tokens.number(hour), tokens.number(hour + 2));
            Optional<ZoneOffset> zone = utc ? Optional.of(ZoneOffset.UTC) : Optional.empty();
            return Optional.of(
                    Find.of(i, utc ? end + 1 : end, Clock.Time.of(time, zone).on(date)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "08.04.2017", "15-02-2016", "7/12/2016". With points and hyphens the day comes first; with strokes who knows. */
    private Optional<Find> dayFirst(int i) {
        String mark = tokens.key(i + 1);
        if (tokens.length(i) > 2
                || !(mark.equals(".") || mark.equals("-") || mark.equals("/"))
                || !isGluedRun(i, mark, 2)
                || tokens.length(i + 2) > 2
                || tokens.length(i + 4) != 4 && (tokens.length(i + 4) != 2 || mark.equals("-"))) {
            return Optional.empty();
        }
        OptionalInt year =
                tokens.length(i + 4) == 4 ? CalendarRules.plausible(tokens.number(i + 4)) : shortDateYear(i + 4);
        int first = tokens.number(i);
        int second = tokens.number(i + 2);
        if (year.isEmpty() || first < 1 || second < 1 || first > 12 && second > 12) {
            return Optional.empty();
        }
        boolean open = mark.equals("/") && first <= 12 && second <= 12 && first != second;
        if (open) {
            return Optional.of(Find.of(i, i + 4, new Calendar.EitherWay(year.getAsInt(), first, second)));
        }
        int month = second <= 12 ? second : first;
        int day = second <= 12 ? first : second;
        return Calendar.Day.of(year, month, day, day).map(date -> Find.of(i, i + 4, date));
    }

    /** "16" in "25/11/16": of numbers and strokes alone only one is a date for sure. */
    private OptionalInt shortDateYear(int i) {
        boolean longer =
                tokens.isGlued(i + 1) && (tokens.is(i + 1, ".") || tokens.is(i + 1, "/")) && tokens.isNumber(i + 2);
        int year = tokens.number(i);
        return longer || tokens.length(i - 4) != 2 && tokens.length(i - 2) != 2
                ? OptionalInt.empty()
                : OptionalInt.of(year >= 50 ? 1900 + year : 2000 + year);
    }

    /** Whether numbers and marks follow each other from here without white space, so many marks long. */
    private boolean isGluedRun(int i, String mark, int marks) {
        for (int j = i; j <= i + 2 * marks; j++) {
            boolean expected = (j - i) % 2 == 0 ? tokens.isNumber(j) : tokens.is(j, mark);
            if (!expected || j > i && !tokens.isGlued(j)) {
                return false;
            }
        }
        return true;
    }
}
