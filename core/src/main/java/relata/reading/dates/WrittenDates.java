package relata.reading.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relata.reading.dates.Tokens.Token;
import relata.reading.dates.WrittenDate.Order;
import relata.text.Span;

/** Finds full dates in text of any of the languages of {@link DateWords}: in figures and in words, with the clock beside them. */
final class WrittenDates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final DateWords words;
    private final Clocks clocks;

    WrittenDates(DateWords words) {
        this.words = words;
        clocks = new Clocks(words);
    }

    /** The days and how many tokens they take; -1 for a date that begins before the token it was found at. */
    private record Find(int first, int last, Order order, List<LocalDate> days) {}

    /** Whether a look is worth it: every date has a day and a year, so three digits at least. */
    static boolean mayBeIn(CharSequence text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 3; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits == 3;
    }

    List<WrittenDate> in(String text) {
        return in(new Tokens(text));
    }

    List<WrittenDate> in(Tokens tokens) {
        List<WrittenDate> dates = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Find> find = tokens.at(i).isNumber() ? inFigures(tokens, i) : inWords(tokens, i, free);
            if (find.isPresent()) {
                Find date = find.get();
                Clocks.Found clock = clocks.beside(tokens, date.first(), date.last());
                Span span = new Span(
                        tokens.at(date.first()).start(), tokens.at(date.last()).end());
                dates.add(new WrittenDate(span, date.order(), date.days(), clock.time(), clock.zone()));
                i = Math.max(date.last(), clock.last());
                free = i + 1;
            }
        }
        return dates;
    }

    /** 2016-12-07, 07.12.2016, 12/7/16, 2016年12月7日. */
    private Optional<Find> inFigures(Tokens tokens, int i) {
        Token first = tokens.at(i);
        Token sign = tokens.at(i + 1);
        Token second = tokens.at(i + 2);
        Token third = tokens.at(i + 4);
        boolean parts =
                second.value() >= 0 && third.value() >= 0 && second.key().length() <= 2;
        if (!parts || continues(tokens, i, -1) || continues(tokens, i + 4, 1)) {
            return Optional.empty();
        }
        boolean named = sign.is("年") && tokens.at(i + 3).is("月");
        boolean signs = named
                || ("-./‐–|·".contains(sign.key())
                        && !sign.key().isEmpty()
                        && sign.key().equals(tokens.at(i + 3).key()));
        if (!signs) {
            return Optional.empty();
        }
        if (isYear(first) && third.key().length() <= 2) {
            int last = named && tokens.at(i + 5).is("日") ? i + 5 : i + 4;
            return find(i, last, day(first.value(), second.value(), third.value()));
        }
        if (first.key().length() > 2 || !(isYear(third) || isShortYear(first, second, third))) {
            return Optional.empty();
        }
        int year = third.key().length() == 2 ? 2000 + third.value() : third.value();
        Optional<LocalDate> dayFirst = day(year, second.value(), first.value());
        if (sign.is(".")) {
            return find(i, i + 4, dayFirst);
        }
        Optional<LocalDate> monthFirst = day(year, first.value(), second.value());
        List<LocalDate> days =
                Stream.concat(dayFirst.stream(), monthFirst.stream()).distinct().toList();
        Order order = days.size() == 2
                ? Order.OPEN
                : dayFirst.equals(monthFirst)
                        ? Order.CLEAR
                        : dayFirst.isPresent() ? Order.DAY_FIRST : Order.MONTH_FIRST;
        return days.isEmpty() ? Optional.empty() : Optional.of(new Find(i, i + 4, order, days));
    }

    private static boolean isShortYear(Token first, Token second, Token year) {
        return year.key().length() == 2
                && first.key().length() == 2
                && second.key().length() == 2
                && year.value() < 50;
    }

    /** "1.2.3.2016" and "7/12/2016/3" are no dates: whether a number stands on the other side of the sign beside this one. */
    private static boolean continues(Tokens tokens, int number, int step) {
        int sign = number + step;
        int beyond = sign + step;
        return "./-".contains(tokens.at(sign).key())
                && tokens.at(beyond).isNumber()
                && tokens.touch(Math.min(number, sign), Math.max(number, sign))
                && tokens.touch(Math.min(sign, beyond), Math.max(sign, beyond));
    }

    /** 7 December 2016, December 7th, 2016, 7 de diciembre de 2016, 2016. december 7. */
    private Optional<Find> inWords(Tokens tokens, int i, int free) {
        if (!tokens.at(i).isWord()) {
            return Optional.empty();
        }
        int length = monthLength(tokens, i);
        if (length == 0) {
            return Optional.empty();
        }
        int month = words.month(name(tokens, i, length)).orElseThrow();
        int after = skip(tokens, i + length, 1);
        if (tokens.at(after).is("/") && monthLength(tokens, after + 1) > 0) { // two names of one month
            after = skip(tokens, after + 1 + monthLength(tokens, after + 1), 1);
        }
        int before = skip(tokens, i - 1, -1);
        Token left = tokens.at(before);
        Token right = tokens.at(after);
        boolean dayLeft = before >= free && isDay(left);
        if (dayLeft && isYearInWords(tokens, after)) {
            return find(before, after, day(year(right), month, left.value()));
        }
        int second = skip(tokens, after + 1, 1);
        if (isDay(right) && isYear(tokens.at(second)) && !tokens.at(after + 1).is(":")) {
            return find(i, second, day(year(tokens.at(second)), month, right.value()));
        }
        if (before >= free && isYear(left) && isDay(right)) {
            return find(before, after, day(left.value(), month, right.value()));
        }
        return Optional.empty();
    }

    /** How many words the name of a month at this place has; none where there is none. */
    private int monthLength(Tokens tokens, int i) {
        for (int length = 2; length > 0; length--) {
            if (tokens.at(i + length - 1).isWord()
                    && words.month(name(tokens, i, length)).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    private static String name(Tokens tokens, int i, int length) {
        return length == 1
                ? tokens.at(i).key()
                : tokens.at(i).key() + " " + tokens.at(i + 1).key();
    }

    /** Passes over what may stand between the parts of a date: at most three tokens. */
    private int skip(Tokens tokens, int i, int step) {
        int place = i;
        for (int passed = 0; passed < 3; passed++) {
            Token token = tokens.at(place);
            boolean sign = ".,-–'’`".contains(token.key()) && !token.key().isEmpty();
            boolean word = token.isWord() && (words.isBetween(token.key()) || words.isOrdinal(token.key()));
            if (!sign && !word && !token.is("º") && !token.is("°") && !token.is("ª")) {
                break;
            }
            place += step;
        }
        return place;
    }

    private static boolean isDay(Token token) {
        return token.isNumber() && token.key().length() <= 2 && token.value() >= 1 && token.value() <= 31;
    }

    private static boolean isYear(Token token) {
        return token.key().length() == 4 && token.value() >= FIRST_YEAR && token.value() <= LAST_YEAR;
    }

    /** A year in full, or the last two digits behind an apostrophe or right behind the month, with no clock after them. */
    private static boolean isYearInWords(Tokens tokens, int i) {
        Token token = tokens.at(i);
        boolean shortened = token.isNumber()
                && token.key().length() == 2
                && token.value() < 50
                && "'’`-".contains(tokens.at(i - 1).key());
        return isYear(token) || shortened || isMailYear(tokens, i);
    }

    /** "7 Dec 16 20:15": two digits, as mail once had them, and then the clock. */
    private static boolean isMailYear(Tokens tokens, int i) {
        return tokens.at(i).key().length() == 2
                && tokens.at(i).isNumber()
                && tokens.at(i + 1).isNumber()
                && tokens.at(i + 2).is(":");
    }

    private static int year(Token token) {
        return token.key().length() == 2 ? 2000 + token.value() : token.value();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static Optional<Find> find(int first, int last, Optional<LocalDate> day) {
        return day.map(date -> new Find(first, last, Order.CLEAR, List.of(date)));
    }
}
