package relata.cli;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import relata.Reader;
import relata.Relata;
import relata.names.Gazetteer;
import relata.names.WorldGazetteer;

/** The readers that commands work with. Language models take seconds to load, so each reader is made once. */
final class Readers {

    private final ConcurrentMap<String, Reader> readers = new ConcurrentHashMap<>();

    private final Gazetteer world = WorldGazetteer.whenAsked();

    /** The gazetteer that ships, read when it is first asked. */
    Gazetteer world() {
        return world;
    }

    /** A reader for one conflict; without one, it picks the profile that fits each report. */
    Reader reader(Optional<String> profile) {
        return readers.computeIfAbsent(
                profile.orElse(""),
                name -> profile.map(Profiles::named).map(Relata::reader).orElseGet(Relata::reader));
    }
}
