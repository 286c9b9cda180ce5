package relata.time;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which part of a time is meant, where the words before it say so: "the end of November", "the first days of May", "the second
 * week of June", "the eve of Christmas". The words found stay those of the time itself.
 */
final class Ends {

    private static final Set<String> DAYS = Set.of("days", "weeks");

    private final Tokens tokens;
    private final TimeWords words;

    Ends(Tokens tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    Find around(Find find) {
        int of = tokens.is(find.first() - 1, "the") ? find.first() - 2 : find.first() - 1;
        if (!tokens.is(of, "of")) {
            return find;
        }
        String part = tokens.key(of - 1);
        if (part.equals("eve") && find.meaning().isDay()) {
            return new Find(find.first(), find.last(), new Periods.Eve(find.meaning()), find.weak());
        }
        OptionalInt nth = words.ordinal(tokens.key(of - 2));
        if (part.equals("week") && nth.isPresent() && find.meaning() instanceof Calendar.Month month) {
            return new Find(find.first(), find.last(), new Periods.WeekOfMonth(month, nth.getAsInt()), find.weak());
        }
        return portion(part, of)
                .flatMap(portion -> find.meaning().part(portion))
                .map(meaning -> new Find(find.first(), find.last(), meaning, find.weak()))
                .orElse(find);
    }

    private Optional<Portion> portion(String part, int of) {
        if (DAYS.contains(part)) {
            boolean last = words.direction(tokens.key(of - 2)) == Direction.LAST;
            boolean first = words.ordinal(tokens.key(of - 2)).equals(OptionalInt.of(1));
            return last ? Optional.of(Portion.LATE) : first ? Optional.of(Portion.EARLY) : Optional.empty();
        }
        return words.end(part);
    }
}
