package relata.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import relata.names.Names;
import relata.names.Precedents;
import relata.names.Profile;
import relata.names.Resolution;
import relata.view.ResolutionView;

@Command(
        name = "explain",
        description = "Print what words stand for as place, actor and voice: candidates, scores, reasons.",
        footer = {
            "",
            "The words are looked at by themselves; in a report, the other places it names count as well. A likeness is a",
            "candidate. It is taken for identity only where the spelling comes to the same name, nothing else is near, and no",
            "listed place is known to be confused with it. What no profile lists is looked up among the world's places and those",
            "imported: their scores are shares of all that speaks for one place or another.",
            "",
            "Examples:",
            "  relata names explain --profile syria \"Bustan al-Zahraa\"",
            "  relata names explain --format jsonl \"the town of Ada in northern Idlib\""
        })
final class ExplainNameCommand implements Callable<Integer> {

    @ParentCommand
    private NamesCommand names;

    @Parameters(paramLabel = "WORDS", description = "As a report has them.")
    private String words = "";

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = "general",
            description = "The conflict: a profile's name or file; default ${DEFAULT-VALUE}.")
    private String profile = "general";

    @Mixin
    private GazetteerOption imported = new GazetteerOption();

    @Option(
            names = {"-f", "--format"},
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private MatchCommand.Output output = MatchCommand.Output.TEXT;

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    ExplainNameCommand() {}

    @Override
    public Integer call() {
        Profile known = Profiles.named(profile);
        Map<String, Resolution> told = new LinkedHashMap<>();
        try (Gazetteers gazetteers = new Gazetteers(imported, Optional.of(known), names.relata())) {
            Names resolver = new Names(known, gazetteers.all(), Precedents.NONE);
            told.put("place", resolver.explainPlace(words));
            told.put("actor", resolver.explainActor(words));
            told.put("voice", resolver.explainSpeaker(words));
        }
        Console console = names.relata().console();
        told.forEach((role, resolution) -> {
            if (output == MatchCommand.Output.JSONL) {
                console.line(ResolutionView.json(words, role, resolution));
            } else {
                ResolutionView.print(role, resolution, console.screen(), console::line);
            }
        });
        return Commands.FINE;
    }
}
