package relata.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import relata.gazetteer.Format;
import relata.gazetteer.Import;
import relata.gazetteer.Imported;
import relata.gazetteer.StoredGazetteer;

@Command(
        name = "import",
        description = "Import the places of a file, all of them or none.",
        footer = {
            "",
            "Files may be packed with gzip; GeoNames' zip is read as it is downloaded. A place that the same source has given before is brought up to date.",
            "  geonames  a dump such as allCountries.txt or SY.txt",
            "  geojson   a FeatureCollection; properties id, name, kind, in, variants, name:ar …",
            "  csv       with the header id,name,kind,latitude,longitude,in,variants (variants divided by |)",
            "  osm       OpenStreetMap, XML or PBF: nodes and boundaries that are places",
            "An id such as place:geonames/170063 adds a further geometry to that place.",
            "",
            "Examples:",
            "  relata gazetteer import SY.txt --alternate-names alternateNamesV2.txt",
            "  relata gazetteer import districts.geojson --source ocha --data-version 2016-09"
        })
final class GazetteerImportCommand implements Callable<Integer> {

    @ParentCommand
    private GazetteerCommand gazetteer;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "What to import.")
    private Path file = Path.of("");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; else told from the file's name.")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Who says so; else geonames, osm, or the file's name without its end.")
    private Optional<String> source = Optional.empty();

    @Option(
            names = "--data-version",
            paramLabel = "WORDS",
            description = "Version of the source's data; else the day on which the file was last changed.")
    private Optional<String> version = Optional.empty();

    @Option(names = "--alternate-names", paramLabel = "FILE", description = "GeoNames' names with their languages.")
    private Optional<Path> alternateNames = Optional.empty();

    @Mixin
    private GazetteerOption into = new GazetteerOption();

    @SuppressWarnings("NullAway.Init") // picocli hands both in
    GazetteerImportCommand() {}

    @Override
    public Integer call() {
        Console console = gazetteer.relata().console();
        if (!Files.isRegularFile(file)) {
            throw new Failure(file + ": no such file");
        }
        Import wanted = wanted();
        Imported imported;
        try (StoredGazetteer stored = StoredGazetteer.open(into.file());
                Progress progress = Progress.throughBytes("importing", bytes(wanted), console)) {
            imported = stored.importFile(wanted, progress::step);
        }
        console.note(summary(imported));
        return Commands.FINE;
    }

    private Import wanted() {
        Format told = format.or(() -> Format.of(file))
                .orElseThrow(() -> misuse(file + ": say its --format, its name does not tell"));
        try {
            return new Import(
                    file,
                    told,
                    source.orElseGet(() -> told.usualSource(file)),
                    version.orElseGet(this::lastChanged),
                    alternateNames,
                    gazetteer.relata().clock().instant());
        } catch (IllegalArgumentException e) {
            throw misuse("--source: " + e.getMessage());
        }
    }

    private ParameterException misuse(String reason) {
        return new ParameterException(command.commandLine(), reason);
    }

    private String lastChanged() {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC)
                    .toString();
        } catch (IOException e) {
            throw new Failure(file + ": cannot be read: " + e.getMessage());
        }
    }

    private long bytes(Import wanted) {
        try {
            long names = alternateNames.isPresent() ? Files.size(alternateNames.get()) : 0;
            return Files.size(file) * wanted.format().readings() + names;
        } catch (IOException e) {
            throw new Failure(e.getMessage() + ": no such file");
        }
    }

    private String summary(Imported imported) {
        return "imported " + imported.places() + " places from " + file + " into " + into.file() + ": "
                + imported.added() + " new, " + imported.names() + " names, " + imported.geometries()
                + " geometries, " + imported.contained() + " within others, " + imported.neighbours()
                + " pairs of neighbours";
    }
}
