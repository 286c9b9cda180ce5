package relata.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import relata.time.Moment.Base;

/** Finds times that are pointed at: "Wednesday", "next Friday", "last week", "the past 24 hours", "earlier today". */
final class RelativeRules {

    private final Tokens tokens;
    private final TimeWords words;
    private final Quantities quantities;

    RelativeRules(Tokens tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
        quantities = new Quantities(tokens, words);
    }

    Optional<Find> at(int i) {
        return Find.longest(
                prefixed(i), directed(i, Portion.ALL), recent(i), named(i), weekday(i), weekend(i), phrase(i));
    }

    /** "earlier today", "later this month", "early last week". */
    private Optional<Find> prefixed(int i) {
        Portion portion = Portion.named(tokens.key(i));
        if (portion == Portion.ALL) {
            return Optional.empty();
        }
        int j = tokens.is(i + 1, "-") || tokens.is(i + 1, "on") ? i + 2 : i + 1;
        Optional<Find> directed =
                words.direction(tokens.key(j)) == Direction.NONE ? Optional.empty() : directed(j, portion);
        return Find.longest(directed, named(j).map(day -> part(day, portion))).map(find -> find.startingAt(i));
    }

    /** "earlier today" ends now, "later today" begins now. */
    private static Find part(Find find, Portion portion) {
        boolean cut = portion == Portion.SO_FAR || portion == Portion.STILL;
        return cut && find.meaning() instanceof Relative.Offset day
                ? Find.of(find.first(), find.last(), new Relative.Offset(day.unit(), day.count(), day.base(), portion))
                : find;
    }

    private Optional<Find> directed(int i, Portion portion) {
        // "this last summer" is the last one.
        int at = tokens.is(i, "this") && tokens.is(i + 1, "last") ? i + 1 : i;
        Direction direction = words.direction(tokens.key(at));
        if (direction == Direction.NONE) {
            return Optional.empty();
        }
        int j = at + 1;
        if (tokens.is(at, "that") && tokens.is(j, "same")) {
            j++;
        }
        return Find.longest(
                        stretch(i, at, j, direction),
                        unit(i, at, j, direction, portion),
                        month(i, j, direction, portion),
                        season(i, j, direction),
                        weekday(i, j, direction),
                        part(i, j, direction),
                        weekend(i, j, direction))
                .filter(find -> direction != Direction.THAT || find.last() > i);
    }

    /** "the past 24 hours", "next few days", "the last month"; for what is past or to come only. */
    private Optional<Find> stretch(int i, int at, int j, Direction direction) {
        if (direction == Direction.THIS || direction == Direction.THAT) {
            return Optional.empty();
        }
        Optional<Quantities.Quantity> count = quantities.at(j);
        int unitAt = count.map(Quantities.Quantity::next).orElse(j);
        Optional<Unit> unit = words.unit(tokens.key(unitAt));
        boolean singular = words.isSingularUnit(tokens.key(unitAt));
        boolean rolling = tokens.is(at, "past") || tokens.is(at, "coming") || tokens.is(at - 1, "the");
        boolean ofMonth = tokens.is(unitAt + 1, "of")
                && words.month(tokens.key(unitAt + 2)).isPresent();
        if (unit.isEmpty()
                || ofMonth
                || singular && count.isEmpty() && (!rolling || unit.get() == Unit.DAY && !tokens.is(at, "past"))) {
            return Optional.empty();
        }
        String number = count.map(Quantities.Quantity::text).orElse(singular ? "1" : "X");
        int most = count.map(Quantities.Quantity::most).orElse(singular ? 1 : 10);
        Direction way = direction == Direction.NEXT ? Direction.NEXT : Direction.LAST;
        return Optional.of(Find.of(i, unitAt, new Relative.Stretch(unit.get(), number, OptionalInt.of(most), way)));
    }

    /** "last week", "this year", "that day", "the following day". */
    private Optional<Find> unit(int i, int at, int j, Direction direction, Portion portion) {
        Optional<Unit> unit = words.unit(tokens.key(j));
        if (unit.isEmpty() || unit.get().isOfClock() || !words.isSingularUnit(tokens.key(j)) || tokens.is(at, "past")) {
            return Optional.empty();
        }
        boolean day = unit.get() == Unit.DAY;
        boolean told = direction == Direction.PREVIOUS
                || direction == Direction.THAT
                || tokens.is(at, "following")
                || day && direction == Direction.NEXT;
        if (tokens.is(at, "the") || day && (direction == Direction.THIS || direction == Direction.LAST)) {
            return Optional.empty();
        }
        return Optional.of(Find.of(
                i, j, new Relative.Offset(unit.get(), direction.shift(), told ? Base.SPOKEN_OF : Base.NOW, portion)));
    }

    private Optional<Find> month(int i, int j, Direction direction, Portion portion) {
        OptionalInt month = words.month(tokens.key(j));
        boolean named = month.isPresent() && tokens.isCapitalised(j) && !words.isAbbreviation(tokens.key(j));
        return named && !tokens.isNumber(j + 1)
                ? Optional.of(
                        Find.of(i, j, new Calendar.Month(OptionalInt.empty(), month.getAsInt(), portion, direction)))
                : Optional.empty();
    }

    private Optional<Find> season(int i, int j, Direction direction) {
        return words.season(tokens.key(j))
                .map(code -> Find.of(i, j, new Calendar.Season(code, OptionalInt.empty(), direction)));
    }

    private Optional<Find> weekday(int i, int j, Direction direction) {
        return fullWeekday(j).map(day -> Find.of(i, j, new Relative.Weekday(day, direction)));
    }

    /** "this morning", "last night", "that evening", "the next morning". */
    private Optional<Find> part(int i, int j, Direction direction) {
        int at = tokens.is(j, "early") || tokens.is(j, "late") ? j + 1 : j;
        Optional<Clock.Part> part =
                words.part(tokens.key(at)).filter(found -> !found.code().isEmpty());
        Base base = direction == Direction.LAST || direction == Direction.THIS ? Base.NOW : Base.SPOKEN_OF;
        return part.map(
                found -> Find.of(i, at, found.on(new Relative.Offset(Unit.DAY, direction.shift(), base, Portion.ALL))));
    }

    private Optional<Find> weekend(int i, int j, Direction direction) {
        return tokens.is(j, "weekend") ? Optional.of(Find.of(i, j, new Relative.Weekend(direction))) : Optional.empty();
    }

    /** "in recent days". */
    private Optional<Find> recent(int i) {
        OptionalInt most = words.vagueNumber("recent");
        if (!tokens.is(i, "recent") || most.isEmpty()) {
            return Optional.empty();
        }
        return words.unit(tokens.key(i + 1))
                .filter(unit -> !words.isSingularUnit(tokens.key(i + 1)))
                .map(unit -> Find.of(i, i + 1, new Relative.Stretch(unit, "X", most, Direction.LAST)));
    }

    private Optional<Find> named(int i) {
        return words.day(tokens.key(i)).map(meaning -> Find.of(i, i, meaning));
    }

    private Optional<Find> weekday(int i) {
        return fullWeekday(i).map(day -> Find.of(i, i, new Relative.Weekday(day, Direction.NONE)));
    }

    private Optional<Find> weekend(int i) {
        return tokens.is(i, "weekend") && (tokens.is(i - 1, "the") || tokens.is(i - 1, "a"))
                ? weekend(i, i, Direction.NONE)
                : Optional.empty();
    }

    private Optional<Find> phrase(int i) {
        for (TimeWords.Phrase phrase : words.phrases(tokens.key(i))) {
            boolean here = true;
            for (int k = 1; k < phrase.keys().size() && here; k++) {
                here = tokens.is(i + k, phrase.keys().get(k));
            }
            // "the party daily Granma" is a paper.
            boolean paper = tokens.is(i, "daily") && tokens.isCapitalised(i + 1);
            if (here && !paper) {
                return Optional.of(Find.of(i, i + phrase.keys().size() - 1, phrase.meaning()));
            }
        }
        return Optional.empty();
    }

    /** Abbreviated weekdays ("Sat", "Sun") are read only beside a date. */
    private Optional<DayOfWeek> fullWeekday(int i) {
        return tokens.isCapitalised(i) && !words.isAbbreviation(tokens.key(i))
                ? words.weekday(tokens.key(i))
                : Optional.empty();
    }
}
