package relata.exports;

import java.util.Optional;
import relata.ledger.Amendment;

/** Writes claims in one format, one after the other; nothing is kept of a claim but what must not be written twice. */
interface ClaimWriter {

    default void begin() {}

    /**
     * Writes a claim.
     *
     * @param change how it came to be, where only what changed is asked for
     * @return why the format has no room for it, where it was left out
     */
    Optional<String> write(Told told, Optional<Amendment.Kind> change);

    /** Writes that a claim is no more. */
    void gone(Amendment.Gone gone);

    default void end() {}
}
