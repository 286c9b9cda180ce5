package relata.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import relata.lexicon.Entry;

/** The words of {@code lexicon/times.yaml}, each list ready to be asked. */
final class TimeWords {

    private static final Set<String> SECTIONS = Set.of(
            "months",
            "months_that_are_words",
            "weekdays",
            "seasons",
            "parts",
            "clock_names",
            "units",
            "numbers",
            "vague_numbers",
            "days",
            "directions",
            "offsets",
            "references",
            "sets",
            "holidays",
            "zones",
            "leads",
            "amounts",
            "tenses",
            "ordinals",
            "ends",
            "saying",
            "other_calendars",
            "examples");

    /** Words in a row with a meaning of their own. */
    record Phrase(List<String> keys, Meaning meaning) {}

    /** "ago", "earlier", "later". */
    enum Shift {
        AGO,
        EARLIER,
        LATER
    }

    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> monthsThatAreWords;
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();
    private final Map<String, String> seasons = new HashMap<>();
    private final Map<String, Clock.Part> parts = new HashMap<>();
    private final Map<String, Integer> clockNames = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Set<String> singularUnits = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> vagueNumbers = new HashMap<>();
    private final Map<String, Meaning> days = new HashMap<>();
    private final Map<String, Direction> directions = new HashMap<>();
    private final Map<String, Shift> shifts = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, ZoneOffset> zones = new HashMap<>();
    private final Set<String> leads;
    private final Set<String> amounts;
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, Portion> ends = new HashMap<>();
    private final OtherMonths otherMonths;
    private final Verbs verbs;
    private final Set<String> starters = new HashSet<>();

    TimeWords(Entry file) {
        file.allow(SECTIONS);
        readCalendar(file);
        readDay(file);
        readCounting(file);
        readPhrases(file);
        monthsThatAreWords = Set.copyOf(file.textsOf("months_that_are_words"));
        leads = Set.copyOf(file.textsOf("leads"));
        amounts = Set.copyOf(file.textsOf("amounts"));
        Entry nth = file.get("ordinals");
        nth.keys().forEach(word -> ordinals.put(word, whole(nth.get(word))));
        Entry portions = file.get("ends");
        portions.keys()
                .forEach(name -> portions.textsOf(name)
                        .forEach(word -> ends.put(word, constant(Portion.class, name, portions.get(name)))));
        otherMonths = new OtherMonths(file.get("other_calendars"));
        verbs = new Verbs(file);
        List.of(
                        months,
                        weekdays,
                        seasons,
                        parts,
                        clockNames,
                        numbers,
                        vagueNumbers,
                        days,
                        directions,
                        phrases,
                        units,
                        ordinals)
                .forEach(words -> starters.addAll(words.keySet()));
        weekdays.keySet().forEach(word -> starters.add(word + "s"));
        starters.addAll(otherMonths.firstWords());
        starters.addAll(List.of("earlier", "later", "mid", "half", "weekend", "fiscal", "every", "each"));
    }

    private void readCalendar(Entry file) {
        int month = 1;
        for (String name : file.get("months").keys()) {
            months.put(name, month);
            for (String abbreviation : file.get("months").textsOf(name)) {
                months.put(abbreviation, month);
                abbreviations.add(abbreviation);
            }
            month++;
        }
        int weekday = 1;
        for (String name : file.get("weekdays").keys()) {
            weekdays.put(name, DayOfWeek.of(weekday));
            for (String abbreviation : file.get("weekdays").textsOf(name)) {
                weekdays.put(abbreviation, DayOfWeek.of(weekday));
                abbreviations.add(abbreviation);
            }
            weekday++;
        }
        Entry names = file.get("seasons");
        names.keys().forEach(code -> names.textsOf(code).forEach(word -> seasons.put(word, code)));
    }

    private static Clock.Part withHours(Clock.Part part, List<Entry> hours) {
        return hours.isEmpty() ? part : part.between(whole(hours.get(0)), whole(hours.get(1)));
    }

    private void readDay(Entry file) {
        Map<String, Clock.Part> byCode = new HashMap<>();
        for (Entry part : file.itemsOf("parts")) {
            part.allow(Set.of("code", "words", "hours"));
            List<Integer> hours =
                    part.get("hours").items().stream().map(TimeWords::whole).toList();
            if (hours.size() != 2) {
                throw part.error("'hours' wants a first and a last hour");
            }
            String code = part.get("code").text();
            Clock.Part meaning = Clock.Part.of(code, hours.get(0), hours.get(1));
            byCode.put(code, meaning);
            part.textsOf("words").forEach(word -> parts.put(word, meaning));
        }
        parts.put("early", Clock.Part.of("", 0, 11));
        parts.put("late", Clock.Part.of("", 18, 23));
        Entry clock = file.get("clock_names");
        clock.keys().forEach(word -> clockNames.put(word, whole(clock.get(word))));
        Entry names = file.get("days");
        for (String word : names.keys()) {
            Entry day = names.get(word).allow(Set.of("shift", "part", "hours"));
            Meaning plain = new Relative.Offset(Unit.DAY, whole(day.get("shift")), Moment.Base.NOW, Portion.ALL);
            days.put(
                    word,
                    day.find("part")
                            .<Meaning>map(part -> Optional.ofNullable(byCode.get(part.text()))
                                    .map(found -> withHours(found, day.itemsOf("hours")))
                                    .orElseThrow(() -> part.error("no part of the day has this code"))
                                    .on(plain))
                            .orElse(plain));
        }
        Entry offsets = file.get("zones");
        offsets.keys().forEach(word -> zones.put(word, ZoneOffset.ofHours(whole(offsets.get(word)))));
    }

    private void readCounting(Entry file) {
        Entry names = file.get("units");
        for (String name : names.keys()) {
            Unit unit = constant(Unit.class, name, names.get(name));
            List<String> words = names.textsOf(name);
            words.forEach(word -> units.put(word, unit));
            singularUnits.add(words.get(0));
        }
        Entry exact = file.get("numbers");
        exact.keys().forEach(word -> numbers.put(word, whole(exact.get(word))));
        Entry vague = file.get("vague_numbers");
        vague.keys().forEach(word -> vagueNumbers.put(word, whole(vague.get(word))));
        Entry ways = file.get("directions");
        for (String name : ways.keys()) {
            Direction direction = constant(Direction.class, name, ways.get(name));
            ways.textsOf(name).forEach(word -> directions.put(word, direction));
        }
        Entry moves = file.get("offsets");
        for (String name : moves.keys()) {
            Shift shift = constant(Shift.class, name, moves.get(name));
            moves.textsOf(name).forEach(word -> shifts.put(word, shift));
        }
    }

    private void readPhrases(Entry file) {
        for (String section : List.of("references", "sets")) {
            Entry values = file.get(section);
            for (String value : values.keys()) {
                values.textsOf(value).forEach(words -> addPhrase(words, new Relative.Named(value)));
            }
        }
        for (Entry holiday : file.itemsOf("holidays")) {
            holiday.allow(Set.of("words", "day", "weekday", "nth", "month"));
            Meaning meaning = holiday.find("day")
                    .map(TimeWords::dayOfYear)
                    .orElseGet(() -> new Relative.NthWeekday(
                            Optional.ofNullable(
                                            weekdays.get(holiday.get("weekday").text()))
                                    .orElseThrow(() -> holiday.error("no such weekday")),
                            whole(holiday.get("nth")),
                            whole(holiday.get("month"))));
            holiday.textsOf("words").forEach(words -> addPhrase(words, meaning));
        }
    }

    private void addPhrase(String words, Meaning meaning) {
        List<String> keys = OtherMonths.keys(words);
        phrases.computeIfAbsent(keys.get(0), first -> new ArrayList<>()).add(new Phrase(keys, meaning));
    }

    private static Meaning dayOfYear(Entry entry) {
        String[] parts = entry.text().split("-", 2);
        try {
            LocalDate day = LocalDate.of(2000, Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length - 1]));
            return Calendar.Day.of(OptionalInt.empty(), day.getMonthValue(), day.getDayOfMonth(), day.getDayOfMonth())
                    .orElseThrow();
        } catch (NumberFormatException | DateTimeException e) {
            throw entry.error("a day of the year is written MM-DD");
        }
    }

    private static int whole(Entry entry) {
        double number = entry.number();
        if (number != Math.rint(number)) {
            throw entry.error("a whole number is wanted here");
        }
        return (int) number;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, Entry entry) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.error("'" + name + "' is not known here");
        }
    }

    /** Whether an expression can begin with this word; nearly all words cannot. */
    boolean canStart(String key) {
        return starters.contains(key);
    }

    OptionalInt month(String key) {
        return optional(months.get(key));
    }

    boolean isAbbreviation(String key) {
        return abbreviations.contains(key);
    }

    boolean isMonthAndWord(String key) {
        return monthsThatAreWords.contains(key);
    }

    Optional<DayOfWeek> weekday(String key) {
        return Optional.ofNullable(weekdays.get(key));
    }

    /** TIMEX3 code of a season. */
    Optional<String> season(String key) {
        return Optional.ofNullable(seasons.get(key));
    }

    Optional<Clock.Part> part(String key) {
        return Optional.ofNullable(parts.get(key));
    }

    /** Hour of a named point of the clock. */
    OptionalInt clockName(String key) {
        return optional(clockNames.get(key));
    }

    Optional<Unit> unit(String key) {
        return Optional.ofNullable(units.get(key));
    }

    boolean isSingularUnit(String key) {
        return singularUnits.contains(key);
    }

    OptionalInt number(String key) {
        return optional(numbers.get(key));
    }

    /** The most that an open number can mean. */
    OptionalInt vagueNumber(String key) {
        return optional(vagueNumbers.get(key));
    }

    Optional<Meaning> day(String key) {
        return Optional.ofNullable(days.get(key));
    }

    Direction direction(String key) {
        return directions.getOrDefault(key, Direction.NONE);
    }

    Optional<Shift> shift(String key) {
        return Optional.ofNullable(shifts.get(key));
    }

    List<Phrase> phrases(String firstKey) {
        return phrases.getOrDefault(firstKey, List.of());
    }

    Optional<ZoneOffset> zone(String key) {
        return Optional.ofNullable(zones.get(key));
    }

    boolean isLead(String key) {
        return leads.contains(key);
    }

    boolean isAmount(String key) {
        return amounts.contains(key);
    }

    /** The n of an ordinal in words. */
    OptionalInt ordinal(String key) {
        return optional(ordinals.get(key));
    }

    /** The part of a time that "the end of" and its like mean. */
    Optional<Portion> end(String key) {
        return Optional.ofNullable(ends.get(key));
    }

    OtherMonths otherMonths() {
        return otherMonths;
    }

    Verbs verbs() {
        return verbs;
    }

    private static OptionalInt optional(@Nullable Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
