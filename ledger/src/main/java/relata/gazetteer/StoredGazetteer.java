package relata.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import relata.names.Gazetteer;
import relata.names.KnownPlace;
import relata.names.NameKeys;
import relata.names.Outline;
import relata.names.PlaceCandidate;

/**
 * A gazetteer in a SQLite file. Unlike a ledger it may be changed: what a source says of a place is replaced by what it
 * says later. Every method may throw {@link GazetteerError}.
 */
public final class StoredGazetteer implements Gazetteer, AutoCloseable {

    /** A place that shares a border with another, and how long that is. */
    public record Neighbour(KnownPlace place, long metres) {}

    /**
     * One of the geometries of a place.
     *
     * @param kind Point, LineString, Polygon …
     * @param squareMetres 0 for points and lines
     */
    public record StoredGeometry(String source, String version, String kind, long squareMetres) {}

    /**
     * What was imported, once.
     *
     * @param imported when, ISO-8601
     * @param places rows that were taken
     */
    public record ImportSummary(
            String source, String version, String format, String file, String imported, long places) {}

    private final GazetteerFile file;
    private final NameKeys keys = new NameKeys();

    private StoredGazetteer(GazetteerFile file) {
        this.file = file;
    }

    /** Opens a gazetteer to import into; makes it where there is none. */
    public static StoredGazetteer open(Path file) {
        return new StoredGazetteer(GazetteerFile.toWrite(file));
    }

    /**
     * The places of one file, for as long as this is open: for lists that are small and change, such as those beside a
     * profile. A gazetteer made by {@link #open} is asked in place.
     *
     * @param at when it is read
     */
    public static StoredGazetteer of(Path file, Instant at) {
        if (GazetteerFile.isDatabase(file)) {
            return openExisting(file);
        }
        Format format = Format.of(file)
                .orElseThrow(
                        () -> new GazetteerError(file, "its name does not tell what kind of file of places it is"));
        StoredGazetteer read = new StoredGazetteer(GazetteerFile.inMemory(file));
        boolean done = false;
        try {
            read.importFile(Import.of(file, format, at), bytes -> {});
            done = true;
            return read;
        } finally {
            if (!done) {
                read.close();
            }
        }
    }

    /** Opens a gazetteer that is there, to ask only. */
    public static StoredGazetteer openExisting(Path file) {
        return new StoredGazetteer(GazetteerFile.toAsk(file));
    }

    /**
     * Takes the places of a file in, all or none. Places that this source has given before are brought up to date; those
     * it does not give any more stay.
     *
     * @param progress is told how many more bytes of the file were read
     */
    public Imported importFile(Import wanted, LongConsumer progress) {
        try {
            return file.write(connection -> new Importer(connection, wanted, progress).run());
        } catch (IOException e) {
            throw new GazetteerError(wanted.file(), "cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public List<PlaceCandidate> candidates(String name, int k) {
        return file.ask(connection -> new Lookup(connection, keys, name).candidates(k));
    }

    @Override
    public List<PlaceCandidate> named(String name, int k) {
        return file.ask(connection -> new Lookup(connection, keys, name).named(k));
    }

    @Override
    public Optional<KnownPlace> place(String id) {
        return file.ask(connection -> new Places(connection).find(id).map(Places.Found::place));
    }

    @Override
    public List<KnownPlace> containers(String id) {
        return file.ask(connection -> new Places(connection).containers(id));
    }

    @Override
    public Optional<Outline> outline(String id) {
        return file.ask(connection -> new Places(connection).outline(id));
    }

    /** The places that share a border with this one, the longest border first. */
    public List<Neighbour> neighbours(String id) {
        return file.ask(connection -> new Places(connection).neighbours(id));
    }

    /** Geometries of a place, side by side, the latest first. */
    public List<StoredGeometry> geometries(String id) {
        return file.ask(connection -> new Places(connection).geometries(id));
    }

    /** Every import, the latest of each source first. */
    public List<ImportSummary> imports() {
        return file.ask(connection -> new Places(connection).imports());
    }

    /** Whether names are kept by the rules of spelling of another version, and so are found less well; an import mends that. */
    public boolean isOutdated() {
        return file.ask(connection -> new KeyRenewal(connection, keys).isOld());
    }

    @Override
    public void close() {
        file.close();
    }
}
