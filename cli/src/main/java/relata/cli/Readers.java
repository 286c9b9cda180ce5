package relata.cli;

import java.util.Optional;
import relata.Reader;
import relata.Relata;

/** The readers that commands work with. */
final class Readers {

    private Readers() {}

    /** A reader for one conflict; without one, it picks the profile that fits each report. */
    static Reader reader(Optional<String> profile) {
        return profile.map(Profiles::named).map(Relata::reader).orElseGet(Relata::reader);
    }
}
