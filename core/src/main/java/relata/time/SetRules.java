package relata.time;

import java.time.DayOfWeek;
import java.util.Optional;

/** Finds what comes again and again: "every Friday", "Fridays", "every two weeks", "each morning". */
final class SetRules {

    private final Tokens tokens;
    private final TimeWords words;
    private final Quantities quantities;

    SetRules(Tokens tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
        quantities = new Quantities(tokens, words);
    }

    Optional<Find> at(int i) {
        if (!tokens.is(i, "every") && !tokens.is(i, "each")) {
            return plural(i);
        }
        Optional<DayOfWeek> weekday = weekday(i + 1, tokens.key(i + 1));
        if (weekday.isPresent()) {
            return weekday.map(day -> Find.of(i, i + 1, again(day)));
        }
        Optional<Clock.Part> part =
                words.part(tokens.key(i + 1)).filter(found -> !found.code().isEmpty());
        if (part.isPresent()) {
            return part.map(found -> Find.of(i, i + 1, new Relative.Named("XXXX-XX-XX" + found.code())));
        }
        return quantities
                .at(i + 1)
                .filter(count -> count.exact() && tokens.is(i, "every"))
                .flatMap(count -> words.unit(tokens.key(count.next()))
                        .map(unit -> Find.of(i, count.next(), new Relative.Named(unit.duration(count.text())))));
    }

    /** "on Fridays", "Friday nights" are read as the day alone. */
    private Optional<Find> plural(int i) {
        String key = tokens.key(i);
        return key.endsWith("days")
                ? weekday(i, key.substring(0, key.length() - 1)).map(day -> Find.of(i, i, again(day)))
                : Optional.empty();
    }

    private Optional<DayOfWeek> weekday(int i, String key) {
        return tokens.isCapitalised(i) && !words.isAbbreviation(key) ? words.weekday(key) : Optional.empty();
    }

    private static Meaning again(DayOfWeek day) {
        return new Relative.Named("XXXX-WXX-" + day.getValue());
    }
}
