package relata.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import relata.Reader;
import relata.Relata;
import relata.names.Names;
import relata.names.Profile;

/**
 * What an executor loads once. Spark makes each task anew, and all that outlives a task in an executor is static; language models take seconds to
 * load and hundreds of megabytes.
 */
final class PerExecutor {

    private static final ConcurrentMap<Optional<String>, Reader> READERS = new ConcurrentHashMap<>();
    private static final ConcurrentMap<String, Names> NAMES = new ConcurrentHashMap<>();

    private PerExecutor() {}

    /** @param profile none where each report picks its own */
    static Reader reader(Optional<String> profile, boolean readAll) {
        Reader reader = READERS.computeIfAbsent(
                profile,
                given -> given.map(PerExecutor::profile).map(Relata::reader).orElseGet(Relata::reader));
        return readAll ? reader : reader.gated();
    }

    static Names names(String profile) {
        return NAMES.computeIfAbsent(profile, given -> new Names(profile(given)));
    }

    private static Profile profile(String name) {
        try {
            return Profile.named(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
