package relata.cli;

import java.time.Clock;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root of all commands. */
@Command(
        name = "relata",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads reports about an armed conflict and keeps a ledger of who says what: never who is right.",
        footer = {
            "",
            "Start with:",
            "  relata read examples/aleppo-2016     read reports into ./relata.db",
            "  relata claims --kind control         who says who took which place",
            "  relata picture --at 2016-12-07       who holds what according to whom",
            "  relata COMMAND --help                more about a command",
            "",
            "Exit code: 0 all went well, 1 something could not be read or written, 2 wrong usage.",
            "JAVA_HOME chooses the JDK, RELATA_OPTS its options, NO_COLOR=1 leaves colours out."
        },
        subcommands = {
            ExtractCommand.class,
            ExplainCommand.class,
            AttributeCommand.class,
            TimesCommand.class,
            TextCommand.class,
            ReadCommand.class,
            WatchCommand.class,
            ClaimsCommand.class,
            SearchCommand.class,
            PictureCommand.class,
            DisputesCommand.class,
            TimelineCommand.class,
            FiguresCommand.class,
            TollsCommand.class,
            ProposalsCommand.class,
            ForecastsCommand.class,
            OriginsCommand.class,
            LabelsCommand.class,
            SourcesCommand.class,
            ReportCommand.class,
            ClaimCommand.class,
            OriginalCommand.class,
            ReviewCommand.class,
            DossierCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            MigrateCommand.class,
            DumpCommand.class,
            RunsCommand.class,
            DiffCommand.class,
            PruneCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            NamesCommand.class,
            GazetteerCommand.class,
            GenerateCompletion.class
        })
final class RelataCommand {

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Results and errors only.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Name every file; say where an internal error arose.")
    private boolean verbose;

    private final Console console;
    private final Readers readers;

    RelataCommand(Console console, Readers readers) {
        this.console = console;
        this.readers = readers;
    }

    Readers readers() {
        return readers;
    }

    Console console() {
        return console;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }

    Clock clock() {
        return Clock.systemUTC();
    }
}
