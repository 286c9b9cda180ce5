package relata.time;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds times of the clock and parts of the day: "20:00 hours UTC", "2 p.m.", "0100", "noon", "evening". */
final class ClockRules {

    private static final Set<String> AT =
            Set.of("at", "around", "about", "by", "since", "until", "updated", "from", "between");

    private final Tokens tokens;
    private final TimeWords words;

    ClockRules(Tokens tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    Optional<Find> at(int i) {
        if (tokens.isNumber(i)) {
            return Find.longest(withColon(i), withHalf(i), military(i), inPart(i));
        }
        return Find.longest(named(i), part(i));
    }

    /** "20:00", "8:15 p.m. EST", "20:00 hours UTC". */
    private Optional<Find> withColon(int i) {
        if (!tokens.is(i + 1, ":")
                || !tokens.isGlued(i + 1)
                || !tokens.isGlued(i + 2)
                || tokens.length(i + 2) != 2
                || tokens.is(i - 1, ":")) {
            return Optional.empty();
        }
        boolean seconds = tokens.is(i + 3, ":") && tokens.isGlued(i + 3) && tokens.isNumber(i + 4);
        int end = seconds ? i + 5 : i + 3;
        return clock(tokens.number(i), tokens.number(i + 2), i, end, false);
    }

    /** "2 p.m.", "10.35 a.m.", "2pm". */
    private Optional<Find> withHalf(int i) {
        boolean minutes = tokens.is(i + 1, ".") && tokens.isGlued(i + 2) && tokens.length(i + 2) == 2;
        int end = minutes && tokens.isNumber(i + 2) ? i + 3 : i + 1;
        if (half(end) == Half.NONE) {
            return Optional.empty();
        }
        return clock(tokens.number(i), end == i + 3 ? tokens.number(i + 2) : 0, i, end, false);
    }

    /** "0100", "2000 hours", "2037 UTC+3"; four digits that nothing else shows to be a time count only beside a date. */
    private Optional<Find> military(int i) {
        if (tokens.length(i) != 4 || tokens.isGlued(i) && tokens.is(i - 1, ".")) {
            return Optional.empty();
        }
        boolean sure = isHours(i + 1) || zoneEnd(i + 1) > i + 1;
        boolean led = AT.contains(tokens.key(i - 1)) || tokens.key(i).startsWith("0");
        boolean dateFollows = tokens.length(i + 1) <= 2 && tokens.is(i + 2, ".") && tokens.isGlued(i + 2);
        int number = tokens.number(i);
        return sure || led || tokens.isNumber(i + 1) && dateFollows
                ? clock(number / 100, number % 100, i, i + 1, !sure)
                : Optional.empty();
    }

    /** "4 in the morning". */
    private Optional<Find> inPart(int i) {
        if (!tokens.is(i + 1, "in") || !tokens.is(i + 2, "the") || !AT.contains(tokens.key(i - 1))) {
            return Optional.empty();
        }
        Optional<Clock.Part> part = words.part(tokens.key(i + 3));
        int hour = tokens.number(i);
        if (part.isEmpty() || hour < 1 || hour > 12) {
            return Optional.empty();
        }
        boolean afternoon = part.get().firstHour() >= 12 && hour < 12;
        return time(afternoon ? hour + 12 : hour, 0)
                .map(time -> Find.of(i, i + 3, Clock.Time.of(time, Optional.empty())));
    }

    private Optional<Find> named(int i) {
        OptionalInt hour = words.clockName(tokens.key(i));
        return hour.isEmpty() || tokens.isCapitalised(i) && !tokens.startsSentence(i)
                ? Optional.empty()
                : time(hour.getAsInt(), 0).map(time -> Find.of(i, i, Clock.Time.of(time, Optional.empty())));
    }

    /** A part of the day counts by itself after "at" or "in the", else only beside a day. */
    private Optional<Find> part(int i) {
        Optional<Clock.Part> part = words.part(tokens.key(i));
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int before = tokens.is(i - 1, "early") || tokens.is(i - 1, "late") ? i - 2 : i - 1;
        boolean inThe = tokens.is(before, "the") && tokens.is(before - 1, "in");
        boolean atDawn = (tokens.is(before, "at") || tokens.is(before, "before")) && !tokens.is(i, "night");
        return Optional.of(new Find(i, i, part.get(), part.get().code().isEmpty() || !(inThe || atDawn)));
    }

    private Optional<Find> clock(int hour, int minute, int i, int end, boolean weak) {
        Half half = half(end);
        int afterHalf = end + half.length(tokens, end);
        // The last full stop of "p.m." may end the sentence too; it is passed over only before a zone.
        if (half != Half.NONE && tokens.is(afterHalf, ".") && zoneEnd(afterHalf + 1) > afterHalf + 1) {
            afterHalf++;
        }
        int afterHours = isHours(afterHalf) ? afterHalf + 1 : afterHalf;
        int zoneEnd = zoneEnd(afterHours);
        Optional<ZoneOffset> zone = zoneEnd > afterHours ? zone(afterHours, zoneEnd) : Optional.empty();
        boolean local = tokens.is(zoneEnd, "local") && tokens.is(zoneEnd + 1, "time");
        int last = (local ? zoneEnd + 2 : zoneEnd) - 1;
        return time(half.hour(hour), minute)
                .map(time -> new Find(i, last, Clock.Time.of(time, zone), weak && last == i));
    }

    private boolean isHours(int i) {
        return (tokens.is(i, "hours") || tokens.is(i, "hrs")) && tokens.length(i - 1) != 1;
    }

    private int zoneEnd(int i) {
        if (!tokens.isCapitalised(i) || words.zone(tokens.key(i)).isEmpty()) {
            return i;
        }
        boolean shifted = (tokens.is(i + 1, "+") || tokens.is(i + 1, "-"))
                && tokens.isGlued(i + 1)
                && tokens.isGlued(i + 2)
                && tokens.number(i + 2) >= 0
                && tokens.number(i + 2) <= 14;
        return shifted ? i + 3 : i + 1;
    }

    private Optional<ZoneOffset> zone(int i, int end) {
        int shift = end == i + 1 ? 0 : tokens.number(i + 2) * (tokens.is(i + 1, "-") ? -1 : 1);
        return words.zone(tokens.key(i)).map(zone -> ZoneOffset.ofTotalSeconds(zone.getTotalSeconds() + shift * 3600));
    }

    private static Optional<LocalTime> time(int hour, int minute) {
        return hour >= 0 && hour < 24 && minute >= 0 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    private Half half(int i) {
        String key = tokens.key(i);
        if (key.equals("am") || key.equals("pm")) {
            return key.equals("am") ? Half.AM : Half.PM;
        }
        boolean dotted = tokens.is(i + 1, ".") && tokens.is(i + 2, "m") && tokens.isGlued(i + 2);
        return !dotted ? Half.NONE : key.equals("a") ? Half.AM : key.equals("p") ? Half.PM : Half.NONE;
    }

    /** "a.m." and "p.m.". */
    private enum Half {
        AM,
        PM,
        NONE;

        /** Hour of 24; -1 where the hour and the half do not fit. */
        int hour(int hour) {
            if (this == NONE) {
                return hour;
            }
            return hour < 1 || hour > 12 ? -1 : hour % 12 + (this == PM ? 12 : 0);
        }

        /** How many tokens it takes; a full stop that may end the sentence is left out. */
        int length(Tokens tokens, int i) {
            return this == NONE ? 0 : tokens.length(i) == 2 ? 1 : 3;
        }
    }
}
