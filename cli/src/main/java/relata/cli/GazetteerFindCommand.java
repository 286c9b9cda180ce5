package relata.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.gazetteer.StoredGazetteer;
import relata.names.Gazetteer;
import relata.names.JointGazetteer;
import relata.names.PlaceCandidate;
import relata.names.WorldGazetteer;
import relata.view.PlaceView;

@Command(
        name = "find",
        description = "Print the places that a name may stand for, with scores and reasons.",
        footer = {
            "",
            "A score says how alike two names are, in whatever script; not that this place is meant. Besides what was imported, the",
            "countries, their first-level divisions and larger towns are known (GeoNames, CC BY 4.0).",
            "",
            "Examples:",
            "  relata gazetteer find \"Bab an-Nayrab\"",
            "  relata gazetteer find -n 3 --format jsonl Каласе"
        })
final class GazetteerFindCommand implements Callable<Integer> {

    @ParentCommand
    private GazetteerCommand gazetteer;

    @Parameters(paramLabel = "NAME", description = "As a report has it.")
    private String name = "";

    @Option(
            names = {"-n", "--most"},
            paramLabel = "N",
            defaultValue = "10",
            description = "How many at most; default ${DEFAULT-VALUE}.")
    private int most = 10;

    @Option(names = "--imported", description = "Leave out the places of the world that ship with Relata.")
    private boolean importedOnly;

    @Mixin
    private GazetteerOption from = new GazetteerOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    GazetteerFindCommand() {}

    @Override
    public Integer call() {
        Console console = gazetteer.relata().console();
        List<PlaceCandidate> candidates;
        Optional<StoredGazetteer> stored = from.openIfThere(console);
        try {
            List<Gazetteer> gazetteers = new ArrayList<>(stored.stream().toList());
            if (!importedOnly) {
                gazetteers.add(WorldGazetteer.load());
            }
            candidates = new JointGazetteer(gazetteers).candidates(name, most);
        } finally {
            stored.ifPresent(StoredGazetteer::close);
        }
        switch (output.format()) {
            case TABLE -> {
                if (candidates.isEmpty()) {
                    console.note("no such place");
                } else {
                    PlaceView.table(candidates, console.screen(), console::line);
                }
            }
            case CSV -> PlaceView.csv(candidates).forEach(console::line);
            case JSONL -> PlaceView.jsonl(candidates).forEach(console::line);
        }
        return Commands.FINE;
    }
}
