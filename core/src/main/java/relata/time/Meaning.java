package relata.time;

import java.util.Locale;
import java.util.Optional;

/** What words mean before it is known when they were said. */
interface Meaning {

    ClassValue<String> RULE = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
        }
    };

    /** The time they mean, said at this moment. */
    Resolved at(Moment moment);

    /** What kind of expression it is, for whoever asks why: the name of the type in small letters, "part-of-year". */
    default String rule() {
        return RULE.get(getClass());
    }

    /** Whether they name one day, so that a part of the day or a time of the clock can be joined to them. */
    default boolean isDay() {
        return false;
    }

    /** The same in a year that other words name: "November" in "November last year". Nothing where it has a year or wants none. */
    default Optional<Meaning> inYear(int year) {
        return Optional.empty();
    }

    /** A part of the same: "November" in "the end of November". Nothing where it has no parts. */
    default Optional<Meaning> part(Portion portion) {
        return Optional.empty();
    }
}
