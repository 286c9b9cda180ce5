package relata.gazetteer;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that places are imported from. */
public enum Format {
    /** A dump of GeoNames: tab-separated, without header. */
    GEONAMES,
    /** A GeoJSON FeatureCollection. */
    GEOJSON,
    /** Comma-separated values with a header. */
    CSV,
    /** OpenStreetMap, XML or PBF. */
    OSM;

    /** Going by the end of a file's name. */
    public static Optional<Format> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "txt", "tsv", "zip" -> Optional.of(GEONAMES); // GeoNames packs its dumps with zip
            case "geojson", "json" -> Optional.of(GEOJSON);
            case "csv" -> Optional.of(CSV);
            case "osm", "pbf" -> Optional.of(OSM);
            default -> Optional.empty();
        };
    }

    /** As it is written on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Who says so, where nobody tells: GeoNames, OpenStreetMap, or the file by its name. */
    public String usualSource(Path file) {
        return switch (this) {
            case GEONAMES, OSM -> word();
            case CSV, GEOJSON -> String.valueOf(file.getFileName()).replaceAll("(?<=.)\\..*", "");
        };
    }

    /** How often a file is read from beginning to end. */
    public int readings() {
        return this == OSM ? OsmRows.readings() : 1;
    }

    /** What is declared to hold a place must be there; a dump of GeoNames may be of a part of the world. */
    boolean isWhole() {
        return this == CSV || this == GEOJSON;
    }
}
