package relata.reading.dates;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import relata.reading.dates.Tokens.Token;

/** Finds the time of the day beside a date: "T10:15:00+01:00", ", 19:30 Uhr", "at 7.30 pm EST", "18h05". */
final class Clocks {

    /**
     * @param last the last token that belongs to it; -1 where nothing was found
     */
    record Found(int last, Optional<LocalTime> time, Optional<ZoneOffset> zone) {}

    private static final Found NOTHING = new Found(-1, Optional.empty(), Optional.empty());
    private static final int WORDS_BETWEEN = 3;

    private final DateWords words;

    Clocks(DateWords words) {
        this.words = words;
    }

    Found beside(Tokens tokens, int first, int last) {
        for (int i = last + 1; i <= last + 1 + WORDS_BETWEEN; i++) {
            if (tokens.at(i).isNumber()) {
                return at(tokens, i);
            }
        }
        // before the date: "19:30, 7 December 2016"
        for (int i = first - 5; i < first; i++) {
            if (tokens.at(i).isNumber() && tokens.at(i + 1).is(":")) {
                Found found = at(tokens, i);
                return new Found(-1, found.time(), found.zone());
            }
        }
        return NOTHING;
    }

    /** The first time of the day in a line; where it stands is not told. */
    Found first(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Found found = tokens.at(i).isNumber() ? at(tokens, i) : NOTHING;
            if (found.time().isPresent()) {
                return found;
            }
        }
        return NOTHING;
    }

    private Found at(Tokens tokens, int i) {
        Token hour = tokens.at(i);
        boolean parted = (tokens.at(i + 1).is(":")
                        || tokens.at(i + 1).is(".")
                        || tokens.at(i + 1).is("h"))
                && tokens.touch(i, i + 1)
                && tokens.at(i + 2).key().length() == 2
                && tokens.at(i + 2).isNumber()
                && tokens.touch(i + 1, i + 2);
        int last = parted ? i + 2 : i;
        if (hour.key().length() > 2) {
            return NOTHING;
        }
        int seconds = 0;
        if (parted
                && tokens.at(last + 1).is(":")
                && tokens.at(last + 2).isNumber()
                && tokens.at(last + 2).key().length() <= 2) {
            seconds = tokens.at(last + 2).value();
            last += 2;
            if (tokens.at(last + 1).is(".")
                    && tokens.touch(last, last + 1)
                    && tokens.at(last + 2).isNumber()) {
                last += 2;
            }
        }
        int shift = -1;
        Token half = tokens.at(last + 1);
        if (half.is("am") || half.is("pm")) {
            shift = half.is("pm") ? 12 : 0;
            last++;
        } else if ((half.is("a") || half.is("p"))
                && tokens.at(last + 2).is(".")
                && tokens.at(last + 3).is("m")) {
            shift = half.is("p") ? 12 : 0;
            last += 3;
        }
        if (!parted && shift < 0) {
            return NOTHING;
        }
        int hours = shift < 0 ? hour.value() : hour.value() % 12 + shift;
        int minutes = parted ? tokens.at(i + 2).value() : 0;
        try {
            return withZone(tokens, last, LocalTime.of(hours, minutes, Math.max(0, seconds)));
        } catch (DateTimeException e) {
            return NOTHING; // 25:61
        }
    }

    private Found withZone(Tokens tokens, int last, LocalTime time) {
        Token next = tokens.at(last + 1);
        if ((next.is("+") || next.is("-") || next.is("−")) && tokens.touch(last, last + 1)
                || next.is("+") && tokens.touch(last + 1, last + 2)) {
            Token hours = tokens.at(last + 2);
            boolean colon =
                    tokens.at(last + 3).is(":") && tokens.at(last + 4).key().length() == 2;
            int digits = hours.key().length();
            if (hours.isNumber() && tokens.touch(last + 1, last + 2) && (digits == 4 || digits == 2)) {
                int value = digits == 4
                        ? hours.value()
                        : hours.value() * 100 + (colon ? tokens.at(last + 4).value() : 0);
                int total = (value / 100) * 3600 + (value % 100) * 60;
                if (total <= 14 * 3600) {
                    ZoneOffset zone = ZoneOffset.ofTotalSeconds(next.is("+") ? total : -total);
                    return new Found(last + (colon ? 4 : 2), Optional.of(time), Optional.of(zone));
                }
            }
            return new Found(last, Optional.of(time), Optional.empty());
        }
        return words.zone(next.key())
                .map(zone -> new Found(last + 1, Optional.of(time), Optional.of(ZoneOffset.ofTotalSeconds(zone))))
                .orElse(new Found(last, Optional.of(time), Optional.empty()));
    }
}
