package relata.claims;

import java.util.Locale;

/** How a claim is put. */
public enum Modality {
    /** Said to have happened or to hold. */
    ASSERTED,
    /** Reportedly, allegedly, appears. */
    HEDGED,
    /** Will, is likely to, is expected to. */
    FORECAST,
    /** In or under an if; a counterfactual. */
    CONDITIONAL,
    /** Aims to, in order to, plans. */
    INTENDED,
    /** Should, must, was called for. */
    DEMANDED,
    /** Negated. */
    DENIED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
