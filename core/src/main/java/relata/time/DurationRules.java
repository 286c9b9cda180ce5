package relata.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import relata.time.Moment.Base;

/** Finds lengths of time and what is counted in them: "five-day", "for weeks", "two days ago", "a year later". */
final class DurationRules {

    private static final Set<String> BETWEEN =
            Set.of("more", "full", "straight", "consecutive", "whole", "long", "other");
    private static final Set<String> RATES = Set.of("twice", "once", "times", "percent", "dollars", "%");
    private static final Set<String> BEFORE_BARE = Set.of("for", "within", "after", "took", "over", "in");

    private final Tokens tokens;
    private final TimeWords words;
    private final Quantities quantities;

    DurationRules(Tokens tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
        quantities = new Quantities(tokens, words);
    }

    Optional<Find> at(int i) {
        return Find.longest(counted(i), half(i), bare(i), dayBeforeYesterday(i));
    }

    private Optional<Find> counted(int i) {
        Optional<Quantities.Quantity> quantity = quantities.at(i);
        if (quantity.isEmpty()) {
            return Optional.empty();
        }
        Quantities.Quantity count = quantity.get();
        int j = tokens.is(count.next(), "-") ? count.next() + 1 : count.next();
        int unitAt = BETWEEN.contains(tokens.key(j)) ? j + 1 : j;
        Optional<Unit> unit = words.unit(tokens.key(unitAt));
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        if (unit.isEmpty()
                || isAge(unitAt + 1)
                || tokens.isCapitalised(unitAt) && tokens.isNumber(i)
                || tokens.is(i, "recent")
                || article && (unit.get() == Unit.SECOND || isRate(i))
                || count.exact() && count.most() > 1 && tokens.is(unitAt, "second")) {
            return Optional.empty();
        }
        return Optional.of(shifted(i, unitAt, unit.get(), count));
    }

    /** With "ago" or its like behind it a length of time becomes a time. */
    private Find shifted(int i, int unitAt, Unit unit, Quantities.Quantity count) {
        Optional<TimeWords.Shift> shift = words.shift(tokens.key(unitAt + 1));
        // "two days before the vote" counts from something that is not known here.
        boolean clear = tokens.is(unitAt + 1, "ago")
                || !tokens.is(unitAt + 1, "before")
                || ".,;)".contains(tokens.key(unitAt + 2));
        boolean told = count.exact() && !count.text().contains(".");
        if (shift.isPresent() && clear) {
            TimeWords.Shift way = shift.get();
            boolean past = way != TimeWords.Shift.LATER;
            Base base = way == TimeWords.Shift.AGO ? Base.NOW : Base.SPOKEN_OF;
            Meaning meaning = told
                    ? offset(unit, past ? -count.most() : count.most(), base)
                    : new Relative.VagueOffset(unit, count.most(), past);
            return Find.of(i, unitAt + 1, meaning);
        }
        if (tokens.is(unitAt + 1, "from") && tokens.is(unitAt + 2, "now") && told) {
            return Find.of(i, unitAt + 2, offset(unit, count.most(), Base.NOW));
        }
        Meaning length = new Relative.Stretch(unit, count.text(), OptionalInt.of(count.most()), Direction.NONE);
        if (tokens.is(i - 1, "within")) {
            return Find.of(i, unitAt, new Relative.Ahead(unit, count.text(), count.most(), length));
        }
        boolean in = tokens.is(i - 1, "in") && told && !unit.isOfClock() && !tokens.isWord(unitAt + 1);
        return Find.of(
                i, unitAt, in ? new Relative.AfterIfAhead(offset(unit, count.most(), Base.NOW), length) : length);
    }

    /** A decade ago is a year, not a decade. */
    private static Meaning offset(Unit unit, int count, Base base) {
        return unit == Unit.DECADE
                ? new Relative.Offset(Unit.YEAR, 10 * count, base, Portion.ALL)
                : new Relative.Offset(unit, count, base, Portion.ALL);
    }

    /** "half an hour". */
    private Optional<Find> half(int i) {
        return tokens.is(i, "half") && tokens.is(i + 1, "an") && tokens.is(i + 2, "hour")
                ? Optional.of(
                        Find.of(i, i + 2, new Relative.Stretch(Unit.MINUTE, "30", OptionalInt.of(30), Direction.NONE)))
                : Optional.empty();
    }

    /** "for weeks", "decades-long", "hours ago". */
    private Optional<Find> bare(int i) {
        Optional<Unit> unit = words.unit(tokens.key(i));
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        boolean singular = words.isSingularUnit(tokens.key(i));
        if (tokens.is(i + 1, "-") && tokens.is(i + 2, "long")) {
            return Optional.of(Find.of(i, i + 2, open(unit.get(), singular ? "1" : "X")));
        }
        if (singular) {
            return Optional.empty();
        }
        Optional<TimeWords.Shift> shift = words.shift(tokens.key(i + 1));
        if (shift.isPresent() && !tokens.is(i + 1, "before")) {
            boolean past = shift.get() != TimeWords.Shift.LATER;
            return Optional.of(Find.of(i, i + 1, new Relative.VagueOffset(unit.get(), 10, past)));
        }
        return BEFORE_BARE.contains(tokens.key(i - 1))
                ? Optional.of(Find.of(i, i, open(unit.get(), "X")))
                : Optional.empty();
    }

    private Optional<Find> dayBeforeYesterday(int i) {
        if (!tokens.is(i, "day")) {
            return Optional.empty();
        }
        if (tokens.is(i + 1, "before") && tokens.is(i + 2, "yesterday")) {
            return Optional.of(Find.of(i, i + 2, new Relative.Offset(Unit.DAY, -2, Base.NOW, Portion.ALL)));
        }
        return tokens.is(i + 1, "after") && tokens.is(i + 2, "tomorrow")
                ? Optional.of(Find.of(i, i + 2, new Relative.Offset(Unit.DAY, 2, Base.NOW, Portion.ALL)))
                : Optional.empty();
    }

    private static Meaning open(Unit unit, String number) {
        return new Relative.Stretch(unit, number, OptionalInt.empty(), Direction.NONE);
    }

    /** "44-year-old", "44 years old", "44 years of age". */
    private boolean isAge(int i) {
        int j = tokens.is(i, "-") ? i + 1 : i;
        return tokens.is(j, "old") || tokens.is(j, "olds") || tokens.is(j, "of") && tokens.is(j + 1, "age");
    }

    /** "three times a day", "$5 a month". */
    private boolean isRate(int i) {
        return tokens.isNumber(i - 1) || RATES.contains(tokens.key(i - 1));
    }
}
