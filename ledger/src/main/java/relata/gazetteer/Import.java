package relata.gazetteer;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to be imported.
 *
 * @param file packed with gzip or not
 * @param source who says so; places of one source are known by their ids
 * @param version of the source's data; a later import of the same version replaces geometries, one of another adds to them
 * @param alternateNames GeoNames' names with languages
 * @param at when it is imported
 */
public record Import(
        Path file, Format format, String source, String version, Optional<Path> alternateNames, Instant at) {

    /** With what the file tells: its source is GeoNames, OpenStreetMap or its own name. */
    static Import of(Path file, Format format, Instant at) {
        return new Import(file, format, format.usualSource(file), "", Optional.empty(), at);
    }

    public Import {
        if (source.isBlank() || source.contains("/")) {
            throw new IllegalArgumentException("a source's name has letters and no slash: '" + source + "'");
        }
    }
}
