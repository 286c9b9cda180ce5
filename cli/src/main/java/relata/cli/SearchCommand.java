package relata.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import relata.json.SearchJson;
import relata.ledger.Ledger;
import relata.ledger.Search;
import relata.ledger.StatementFilter;
import relata.search.Found;
import relata.view.SearchCsv;
import relata.view.SearchView;

@Command(
        name = "search",
        description =
                "Find reports by their words, the newest first, with the words around and the claims that rest on them.",
        footer = {
            "",
            "All words must be there, in any order; case and accents do not matter. \"Words in a row\" stand in quotation marks,",
            "beginn* finds what begins so, -word leaves reports with that word out. Names are found in other spellings and scripts",
            "that this ledger holds, where they come to the same name or were taken for the same thing; --exact leaves that be.",
            "Options about claims leave the reports in which such a claim rests on the words.",
            "",
            "Examples:",
            "  relata search Kallaseh",
            "  relata search barrel bomb* -idlib",
            "  relata search \"safe passage\" --kind diplomacy --from 2016-12-01"
        })
final class SearchCommand implements Callable<Integer> {

    /** No option begins with it. */
    private static final String MINUS = "−";

    @ParentCommand
    private RelataCommand relata;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = List.of();

    @Option(names = "--exact", description = "Find names only as they are written.")
    private boolean exact;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many reports; default ${DEFAULT-VALUE}.")
    private int limit = 20;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private FormatOption output = new FormatOption();

    @SuppressWarnings("NullAway.Init") // picocli hands parent and command in
    SearchCommand() {}

    @Override
    public Integer call() {
        Instant known = ledgers.known().orElse(relata.clock().instant());
        Search search = search(filters.filter(known, profile));
        Found found;
        try (Ledger ledger = ledgers.openToAsk()) {
            found = ledger.search(search);
        }
        SearchView.also(found).forEach(relata.console()::note);
        switch (output.format()) {
            case TABLE -> new SearchView(relata.console().screen()).print(found, relata.console()::line);
            case CSV -> {
                relata.console().line(SearchCsv.heading());
                found.hits().forEach(hit -> SearchCsv.lines(hit).forEach(relata.console()::line));
            }
            case JSONL -> found.hits().forEach(hit -> relata.console().line(SearchJson.line(hit)));
        }
        if (found.hits().isEmpty()) {
            relata.console().note("nothing found in " + ledgers.name());
        } else if (found.hasMore()) {
            relata.console().note("there is more; --limit shows it");
        }
        return Commands.FINE;
    }

    /**
     * The arguments of the program, those that begin with one dash as words that must not be there where something is searched
     * for: {@code -federal} is no {@code -f ederal}.
     */
    static String[] asWords(String... args) {
        if (args.length == 0 || !args[0].equals("search")) {
            return args;
        }
        return Stream.of(args)
                .map(arg -> arg.length() > 2 && arg.charAt(0) == '-' && arg.charAt(1) != '-'
                        ? MINUS + arg.substring(1)
                        : arg)
                .toArray(String[]::new);
    }

    private Search search(StatementFilter filter) {
        try {
            return new Search(
                    words.stream().map(SearchCommand::word).collect(Collectors.joining(" ")), filter, exact, limit);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    /** Quotation marks do not outlive the shell: what it hands over in one piece was meant to be in a row. */
    private static String word(String given) {
        boolean unwanted = given.startsWith(MINUS);
        String bare = unwanted ? given.substring(1) : given;
        boolean inARow = bare.chars().anyMatch(Character::isWhitespace) && bare.indexOf('"') < 0;
        return (unwanted ? "-" : "") + (inARow ? '"' + bare + '"' : bare);
    }
}
