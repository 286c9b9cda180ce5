package relata.claims;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The days in which something is said to have happened or to hold.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param basis what this rests on
 */
public record Occurred(LocalDate from, LocalDate to, Basis basis) {

    public enum Basis {
        /** The words name the time, those of the claim's sentence or of one just before it. */
        STATED,
        /** Taken from the time of publication and the tense. */
        INFERRED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Occurred {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("occurred to " + to + " before from " + from);
        }
    }
}
