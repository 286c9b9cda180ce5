package relata.claims;

import java.util.Locale;
import java.util.Optional;

/**
 * The part of a frame that a clause does not fit.
 *
 * @param condition for "when" and "unless", which
 */
record Misfit(Part part, Optional<Condition> condition) {

    /** The keys of a frame, in the order in which they are looked at. */
    enum Part {
        HEAD,
        PARTICLE,
        CASE,
        WHEN,
        UNLESS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Misfit of(Part part) {
        return new Misfit(part, Optional.empty());
    }
}
