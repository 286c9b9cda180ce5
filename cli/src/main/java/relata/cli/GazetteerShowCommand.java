package relata.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.gazetteer.StoredGazetteer;
import relata.names.KnownPlace;

@Command(
        name = "show",
        description = "Print what a gazetteer has on a place: names, what holds it, its neighbours and geometries.",
        footer = {"", "Examples:", "  relata gazetteer show place:geonames/170063"})
final class GazetteerShowCommand implements Callable<Integer> {

    @ParentCommand
    private GazetteerCommand gazetteer;

    @Parameters(paramLabel = "ID", description = "As `relata gazetteer find` prints it.")
    private String id = "";

    @Mixin
    private GazetteerOption from = new GazetteerOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    GazetteerShowCommand() {}

    @Override
    public Integer call() {
        try (StoredGazetteer stored = from.open()) {
            KnownPlace place = stored.place(id).orElseThrow(() -> new Failure("no place " + id + " in " + from.file()));
            Console console = gazetteer.relata().console();
            console.line(place.name() + ", " + place.kind());
            place.at().ifPresent(at -> console.line("at          " + at.latitude() + ", " + at.longitude()));
            line(console, "also        ", place.variants());
            line(
                    console,
                    "within      ",
                    stored.containers(id).stream().map(KnownPlace::name).toList());
            stored.neighbours(id)
                    .forEach(neighbour ->
                            console.line("beside      " + neighbour.place().name() + " ("
                                    + neighbour.place().id() + "), " + neighbour.metres() + " m of border"));
            stored.geometries(id)
                    .forEach(geometry -> console.line("geometry    " + geometry.kind() + " by " + geometry.source()
                            + ", version "
                            + geometry.version()
                            + (geometry.squareMetres() > 0
                                    ? String.format(java.util.Locale.ROOT, ", %.2f km²", geometry.squareMetres() / 1e6)
                                    : "")));
        }
        return Commands.FINE;
    }

    private static void line(Console console, String heading, List<String> words) {
        if (!words.isEmpty()) {
            console.line(heading + words.stream().collect(Collectors.joining(", ")));
        }
    }
}
