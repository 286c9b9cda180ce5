package relata.diplomacy;

import java.util.Locale;
import java.util.Optional;
import relata.claims.Relation;

/** What somebody is said to do with a proposal. */
public enum Deed {
    PROPOSED,
    BACKED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    VIOLATED,
    /** Declared over, or said to be. */
    ENDED;

    static Optional<Deed> of(Relation relation) {
        return switch (relation) {
            case PROPOSES -> Optional.of(PROPOSED);
            case BACKS -> Optional.of(BACKED);
            case ACCEPTS -> Optional.of(ACCEPTED);
            case REJECTS -> Optional.of(REJECTED);
            case WITHDRAWS -> Optional.of(WITHDRAWN);
            case VIOLATES -> Optional.of(VIOLATED);
            default -> Optional.empty();
        };
    }

    /** As users read it: "proposed". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
