package relata.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import relata.claims.Field;
import relata.claims.Kind;
import relata.claims.Modality;
import relata.claims.Relation;
import relata.gazetteer.GazetteerError;
import relata.inputs.watch.WatchFailed;
import relata.inputs.work.Problem;
import relata.ledger.LedgerError;
import relata.lexicon.LexiconError;
import relata.tables.TableColumn;

/** All commands, and what becomes of those that fail. */
final class Commands {

    static final int FINE = CommandLine.ExitCode.OK;
    static final int FAILED = CommandLine.ExitCode.SOFTWARE;
    static final int MISUSED = CommandLine.ExitCode.USAGE;

    private final Console console;
    private final RelataCommand root;
    private final CommandLine commandLine;
    private final StringWriter help = new StringWriter();

    Commands(Console console, Readers readers) {
        this.console = console;
        this.root = new RelataCommand(console, readers);
        this.commandLine = new CommandLine(root)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Kind.class, word -> constant(Kind.values(), Kind::word, word))
                .registerConverter(Relation.class, word -> constant(Relation.values(), Relation::word, word))
                .registerConverter(Field.class, word -> constant(Field.values(), Field::word, word))
                .registerConverter(TableColumn.class, word -> constant(TableColumn.values(), TableColumn::word, word))
                .registerConverter(Modality.class, word -> constant(Modality.values(), Modality::word, word))
                .setUsageHelpWidth(Math.min(100, Math.max(60, console.screen().width())))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.screen().colour() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(help, true))
                .setErr(console.err())
                .setExecutionStrategy(parsed -> {
                    console.beQuiet(root.isQuiet());
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setParameterExceptionHandler((e, args) -> misused(e))
                .setExecutionExceptionHandler((e, line, parsed) -> failed(e));
    }

    private static <E> E constant(E[] constants, Function<E, String> word, String given) {
        return Arrays.stream(constants)
                .filter(constant -> word.apply(constant).equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + given + "' is none of "
                        + Arrays.stream(constants).map(word).collect(Collectors.joining(", "))));
    }

    /** All commands with their options, as manual pages tell them. */
    CommandSpec specification() {
        return commandLine.getCommandSpec();
    }

    int execute(String... args) {
        try {
            int code = commandLine.execute(SearchCommand.asWords(args));
            help.toString().lines().forEach(console::line);
            console.flush();
            return code;
        } catch (Console.OutputFailed | Error e) {
            return failed(e);
        }
    }

    private int misused(ParameterException e) {
        console.complain(oneLine(String.valueOf(e.getMessage())));
        UnmatchedArgumentException.printSuggestions(e, console.err());
        console.err().println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return MISUSED;
    }

    private int failed(Throwable e) {
        if (e instanceof Console.OutputFailed output) {
            if (output.isClosedPipe()) {
                return FINE;
            }
            console.complain("cannot write the results: " + output.reason());
            return FAILED;
        }
        if (e instanceof OutOfMemoryError) {
            console.complain("out of memory; give it more with RELATA_OPTS=-Xmx6g");
        } else if (isForUsers(e)) {
            console.complain(oneLine(String.valueOf(e.getMessage())));
        } else {
            console.complain("internal error (" + oneLine(e.toString()) + "), please report"
                    + (root.isVerbose() ? "" : "; --verbose shows where"));
        }
        if (root.isVerbose()) {
            e.printStackTrace(console.err());
        }
        return FAILED;
    }

    static boolean isForUsers(Throwable e) {
        return List.of(Failure.class, WatchFailed.class, LedgerError.class, GazetteerError.class, LexiconError.class)
                .contains(e.getClass());
    }

    static String oneLine(String message) {
        return Problem.oneLine(message);
    }
}
