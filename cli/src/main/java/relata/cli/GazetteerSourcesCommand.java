package relata.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import relata.gazetteer.StoredGazetteer;
import relata.view.PlaceView;

@Command(
        name = "list-sources",
        description = "Print what was imported: source, version, file, places and when.",
        footer = {"", "Examples:", "  relata gazetteer list-sources"})
final class GazetteerSourcesCommand implements Callable<Integer> {

    @ParentCommand
    private GazetteerCommand gazetteer;

    @Mixin
    private GazetteerOption from = new GazetteerOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    GazetteerSourcesCommand() {}

    @Override
    public Integer call() {
        Console console = gazetteer.relata().console();
        try (StoredGazetteer stored = from.open()) {
            PlaceView.sources(
                    stored.imports().stream()
                            .map(done -> List.of(
                                    done.source(),
                                    done.version(),
                                    done.format(),
                                    done.file(),
                                    Long.toString(done.places()),
                                    done.imported().substring(0, 10)))
                            .toList(),
                    console.screen(),
                    console::line);
        }
        return Commands.FINE;
    }
}
