package relata.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds dates of the calendar: days with month, months, years, seasons, in words and in numbers. */
final class CalendarRules {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    private static final Set<String> BEFORE_YEARS = Set.of("in", "since", "during");

    private final Tokens tokens;
    private final TimeWords words;
    private final NumericDates numbers;

    CalendarRules(Tokens tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
        numbers = new NumericDates(tokens);
    }

    Optional<Find> at(int i) {
        if (tokens.isNumber(i)) {
            return Find.longest(numbers.at(i), dayMonth(i), listedDay(i), decade(i), year(i));
        }
        return Find.longest(weekdayDate(i), monthDay(i), monthYear(i), bareMonth(i), portioned(i), season(i));
    }

    /** "Sunday 15 Oct 2017", "Friday, Oct. 23": the date decides, the weekday goes with it. */
    private Optional<Find> weekdayDate(int i) {
        if (words.weekday(tokens.key(i)).isEmpty() || !tokens.isCapitalised(i)) {
            return Optional.empty();
        }
        int j = skip(skipFullStop(i + 1, i), ",");
        return Find.longest(dayMonth(j), monthDay(j), tokens.isNumber(j) ? numbers.at(j) : Optional.empty())
                .map(date -> date.startingAt(i));
    }

    /** "7 December 2016", "2nd of December", "26 Aug 88", "7-8 December". */
    private Optional<Find> dayMonth(int i) {
        int first = tokens.number(i);
        if (first < 1 || first > 31 || tokens.length(i) > 2) {
            return Optional.empty();
        }
        int j = skipOrdinal(i + 1);
        int last = first;
        boolean both =
                tokens.is(j, "and") && month(skip(skipOrdinal(j + 2), "of")).isPresent();
        if ((isRange(j) || both) && tokens.length(j + 1) <= 2 && tokens.number(j + 1) > first) {
            last = tokens.number(j + 1);
            j = skipOrdinal(j + 2);
        }
        j = skip(j, "of");
        OptionalInt month = month(j);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int afterMonth = skipFullStop(j + 1, j);
        int yearAt = skip(afterMonth, ",");
        OptionalInt year = fullYear(yearAt);
        if (year.isEmpty()) {
            yearAt = skip(afterMonth, "'");
            year = shortYear(yearAt);
        }
        int end = year.isPresent() ? yearAt : j;
        return Calendar.Day.of(year, month.getAsInt(), first, last).map(day -> Find.of(i, end, day));
    }

    /** "7-8 December", "3/4 November", "3 to 4 November". */
    private boolean isRange(int i) {
        return tokens.is(i, "-") || tokens.is(i, "/") || tokens.is(i, "to");
    }

    /** "December 7, 2016", "Dec. 7 2016", "July 26-28", "Jul 262016" (a comma and a space lost). */
    private Optional<Find> monthDay(int i) {
        OptionalInt month = month(i);
        int j = skipFullStop(i + 1, i);
        if (month.isEmpty() || !tokens.isNumber(j)) {
            return Optional.empty();
        }
        String digits = tokens.key(j);
        if (digits.length() == 5 || digits.length() == 6) {
            int split = digits.length() - 4;
            OptionalInt year = plausible(Integer.parseInt(digits.substring(split)));
            int day = Integer.parseInt(digits.substring(0, split));
            return year.isEmpty()
                    ? Optional.empty()
                    : Calendar.Day.of(year, month.getAsInt(), day, day).map(meaning -> Find.of(i, j, meaning));
        }
        int first = tokens.number(j);
        boolean decimal = tokens.is(j + 1, ".") && tokens.isGlued(j + 1) && tokens.isGlued(j + 2);
        if (digits.length() > 2 || isClock(j) || decimal && tokens.isNumber(j + 2)) {
            return Optional.empty();
        }
        int end = skipOrdinal(j + 1) - 1;
        int last = first;
        if (tokens.is(end + 1, "-") && tokens.length(end + 2) <= 2 && tokens.number(end + 2) > first) {
            last = tokens.number(end + 2);
            end = skipOrdinal(end + 3) - 1;
        }
        int yearAt = skip(end + 1, ",");
        OptionalInt year = fullYear(yearAt);
        int lastToken = year.isPresent() ? yearAt : end;
        return Calendar.Day.of(year, month.getAsInt(), first, last).map(day -> Find.of(i, lastToken, day));
    }

    /** "5" in "December 4 and 5", where nothing follows that it could count. */
    private Optional<Find> listedDay(int i) {
        int before = tokens.is(i - 1, "and") ? i - 2 : -1;
        int first = tokens.number(before);
        int monthAt = tokens.is(before - 1, ".") ? before - 2 : before - 1;
        OptionalInt month = month(monthAt);
        int day = tokens.number(i);
        if (first < 1 || month.isEmpty() || tokens.length(i) > 2 || day <= first || looksPlural(i + 1)) {
            return Optional.empty();
        }
        int yearAt = skip(i + 1, ",");
        OptionalInt year = fullYear(yearAt);
        return Calendar.Day.of(year, month.getAsInt(), day, day)
                .map(meaning -> Find.of(i, year.isPresent() ? yearAt : i, meaning));
    }

    private Optional<Find> monthYear(int i) {
        OptionalInt month = month(i);
        int j = skip(skip(skipFullStop(i + 1, i), ","), "of");
        OptionalInt year = fullYear(j);
        return month.isEmpty() || year.isEmpty()
                ? Optional.empty()
                : Optional.of(Find.of(i, j, new Calendar.Month(year, month.getAsInt(), Portion.ALL, Direction.NONE)));
    }

    private Optional<Find> bareMonth(int i) {
        OptionalInt month = month(i);
        String key = tokens.key(i);
        boolean led = words.isLead(tokens.key(i - 1)) && !tokens.startsSentence(i) && !tokens.isWord(i + 1)
                || tokens.is(i - 1, "in")
                || tokens.is(i - 1, "the") && tokens.isWord(i + 1) && !tokens.isCapitalised(i + 1);
        boolean doubtful = words.isAbbreviation(key) || words.isMonthAndWord(key) && !led;
        return month.isEmpty() || doubtful
                ? Optional.empty()
                : Optional.of(Find.of(
                        i, i, new Calendar.Month(OptionalInt.empty(), month.getAsInt(), Portion.ALL, Direction.NONE)));
    }

    /** "early July", "late-November 1999", "early 1990s", "mid-2014". */
    private Optional<Find> portioned(int i) {
        Portion portion = Portion.named(tokens.key(i));
        if (portion == Portion.ALL || tokens.key(i).endsWith("er")) {
            return Optional.empty();
        }
        int j = skip(skip(skip(i + 1, "-"), "in"), "the");
        Optional<Find> month = Find.longest(monthYear(j), capitalMonth(j));
        if (month.isPresent() && month.get().meaning() instanceof Calendar.Month found) {
            return Optional.of(Find.of(
                    i,
                    month.get().last(),
                    new Calendar.Month(found.year(), found.month(), portion, found.direction())));
        }
        if (!tokens.isNumber(j)) {
            return Optional.empty();
        }
        return decade(j)
                .map(found -> Find.of(i, found.last(), new Calendar.Decade(tokens.number(j), portion)))
                .or(() -> fullYear(j).isPresent()
                        ? Optional.of(Find.of(i, j, new Calendar.Year(tokens.number(j), portion)))
                        : Optional.empty());
    }

    private Optional<Find> capitalMonth(int i) {
        OptionalInt month = month(i);
        return month.isEmpty()
                ? Optional.empty()
                : Optional.of(Find.of(
                        i, i, new Calendar.Month(OptionalInt.empty(), month.getAsInt(), Portion.ALL, Direction.NONE)));
    }

    /** A number of four digits that nothing shows to be an amount. */
    private Optional<Find> year(int i) {
        OptionalInt year = fullYear(i);
        String before = tokens.key(i - 1);
        if (year.isEmpty()
                || tokens.isGlued(i) && (tokens.isWord(i - 1) || before.equals(".") || before.equals(","))
                || words.isAmount(before)
                || "$£€#".contains(before) && !before.isEmpty()) {
            return Optional.empty();
        }
        boolean listed = before.equals(",") && fullYear(i - 2).isPresent();
        boolean led = listed || words.isLead(before) || tokens.is(i - 2, "-") || before.equals("(");
        // "a 2016 bombing"
        led |= (tokens.is(i - 1, "a") || tokens.is(i - 1, "an")) && tokens.number(i) % 50 != 0 && tokens.isWord(i + 1);
        boolean compound = tokens.is(i + 1, "-") && tokens.isGlued(i + 1) && tokens.isWord(i + 2);
        boolean atEnd = i + 1 >= tokens.size() || ",.;)-".contains(tokens.key(i + 1));
        return (led || atEnd) && !compound && !counts(i)
                ? Optional.of(Find.of(i, i, new Calendar.Year(year.getAsInt(), Portion.ALL)))
                : Optional.empty();
    }

    /** "2000 fighters", but not "in 2014 clashes" nor "the 1998 bombings". */
    private boolean counts(int i) {
        boolean round = tokens.number(i) % 50 == 0;
        boolean dated = BEFORE_YEARS.contains(tokens.key(i - 1)) || tokens.is(i - 1, "the") && !round;
        return looksPlural(i + 1) && !dated;
    }

    /** "1980s", "1990's". */
    private Optional<Find> decade(int i) {
        int s = tokens.is(i + 1, "'") ? i + 2 : i + 1;
        boolean brief = tokens.length(i) == 2 && tokens.is(i - 1, "'") && tokens.isGlued(i) && tokens.is(s, "s");
        if (brief && tokens.isGlued(s) && tokens.number(i) % 10 == 0) {
            return Optional.of(Find.of(i, s, new Calendar.Decade(1900 + tokens.number(i), Portion.ALL)));
        }
        return fullYear(i).isPresent() && tokens.number(i) % 10 == 0 && tokens.is(s, "s") && tokens.isGlued(s)
                ? Optional.of(Find.of(i, s, new Calendar.Decade(tokens.number(i), Portion.ALL)))
                : Optional.empty();
    }

    /** "summer of 2014", "in the summer", but not "spring" the verb. */
    private Optional<Find> season(int i) {
        Optional<String> code = words.season(tokens.key(i));
        if (code.isEmpty()) {
            return Optional.empty();
        }
        int j = skip(i + 1, "of");
        OptionalInt year = fullYear(j);
        boolean named = tokens.is(i - 1, "in") || tokens.is(i - 1, "the") && tokens.is(i - 2, "in");
        boolean verb = tokens.is(i, "fall") || tokens.is(i, "spring");
        if (year.isEmpty() && (!named || verb)) {
            return Optional.empty();
        }
        return Optional.of(Find.of(i, year.isPresent() ? j : i, new Calendar.Season(code.get(), year, Direction.NONE)));
    }

    private OptionalInt month(int i) {
        return tokens.isCapitalised(i) ? words.month(tokens.key(i)) : OptionalInt.empty();
    }

    private OptionalInt fullYear(int i) {
        return tokens.length(i) == 4 && tokens.isNumber(i) && !isClock(i)
                ? plausible(tokens.number(i))
                : OptionalInt.empty();
    }

    /** "88" in "26 Aug 88", where nothing follows that it could count. */
    private OptionalInt shortYear(int i) {
        if (tokens.length(i) != 2 || !tokens.isNumber(i) || tokens.isWord(i + 1) || isClock(i)) {
            return OptionalInt.empty();
        }
        int year = tokens.number(i);
        return OptionalInt.of(year >= 50 ? 1900 + year : 2000 + year);
    }

    static OptionalInt plausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR ? OptionalInt.of(year) : OptionalInt.empty();
    }

    private boolean looksPlural(int i) {
        String key = tokens.key(i);
        return tokens.isWord(i)
                && !tokens.isCapitalised(i)
                && key.length() > 3
                && (key.endsWith("s") || key.equals("people") || key.equals("women") || key.equals("children"));
    }

    private int skip(int i, String key) {
        return tokens.is(i, key) ? i + 1 : i;
    }

    private boolean isClock(int i) {
        return tokens.is(i + 1, ":") && tokens.isGlued(i + 2) && tokens.isNumber(i + 2);
    }

    /** Past the full stop of an abbreviation. */
    private int skipFullStop(int i, int abbreviation) {
        return words.isAbbreviation(tokens.key(abbreviation)) && tokens.isGlued(i) ? skip(i, ".") : i;
    }

    private int skipOrdinal(int i) {
        return tokens.isOrdinalEnding(i) ? i + 1 : i;
    }
}
