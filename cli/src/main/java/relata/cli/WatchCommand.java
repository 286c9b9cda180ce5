package relata.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
import relata.Reader;
import relata.inputs.fetch.FetchRules;
import relata.inputs.fetch.Fetcher;
import relata.inputs.watch.Source;
import relata.inputs.watch.Watch;
import relata.ledger.Ledger;
import relata.ledger.Run;

@Command(
        name = "watch",
        description = "Read what feeds and folders bring into the ledger, as it comes.",
        footer = {
            "",
            "Each report is read once, also over restarts and where several feeds show it. Feeds and pages are asked for with"
                    + " manners: robots.txt is kept to, a host is given time between two requests, and whoever runs it can"
                    + " reach you at the contact you name. Nothing is asked for but these feeds, the pages they list, and"
                    + " what those redirect to.",
            "What is fetched is kept, to the byte, in web archive files (WARC) beside the ledger, together with a log of"
                    + " what was done; the ledger knows when each page was fetched and which record holds it, so that relata original"
                    + " finds it there also with --no-originals. It is safe to interrupt.",
            "",
            "Examples:",
            "  relata watch --contact desk@example.org https://news.example/rss",
            "  relata watch --contact desk@example.org --every 30m feeds.opml",
            "  relata watch --once reports/"
        })
final class WatchCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Spec
    private CommandSpec command;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description =
                    "A feed's address (RSS, Atom, JSON Feed), a list of feeds (OPML; an address or a file), a folder.")
    private List<String> words = List.of();

    @Mixin
    private LedgerOption ledgers = new LedgerOption();

    @Mixin
    private GazetteerOption imported = new GazetteerOption();

    @Mixin
    private OriginalsOption originals = new OriginalsOption();

    @Mixin
    private GateOption gate = new GateOption();

    @Mixin
    private TimeLimitOption timeLimit = new TimeLimitOption();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Option(
            names = "--contact",
            paramLabel = "WHO",
            description =
                    "An address or a page where you can be reached; sent along with every request. Wanted for the web.")
    private Optional<String> contact = Optional.empty();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "15m",
            description = "How long to wait between two rounds, such as 90s, 15m, 6h; default ${DEFAULT-VALUE}.")
    private String every = "15m";

    @Option(names = "--once", description = "Look once, then end: for a scheduler.")
    private boolean once;

    @Option(
            names = "--delay",
            paramLabel = "TIME",
            defaultValue = "5s",
            description = "How long to wait between two requests to one host; default ${DEFAULT-VALUE}.")
    private String delay = "5s";

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description =
                    "Where originals and the log go; default: beside the ledger, under its name with .watch added.")
    private Optional<Path> keep = Optional.empty();

    @Option(
            names = "--allow-private",
            description =
                    "Ask addresses of your own machine and network as well; without it they are refused, whoever names them.")
    private boolean allowPrivate;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description =
                    "The conflict they are about: a profile's name or file. Else chosen by the names in each report.")
    private Optional<String> profile = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli hands parent and command in
    WatchCommand() {}

    @Override
    public Integer call() {
        List<Source> sources = sources();
        timeLimit.limit();
        Duration pause = duration("--every", every);
        FetchRules rules = FetchRules.STANDARD.withPrivate(allowPrivate).withDelay(duration("--delay", delay));
        String version = Version.plain();
        Path folder = keep.or(() -> ledgers.beside(".watch"))
                .orElseThrow(() -> misused("--keep: name a folder for the originals, since the ledger is no file"));
        try (Gazetteers gazetteers = new Gazetteers(imported, profile.map(Profiles::named), relata);
                Ledger ledger = ledgers.openToWrite();
                Fetcher fetcher = fetcher(rules, version, sources);
                Watch watch = Watch.in(folder, version, fetcher)) {
            Reader reader = gate.over(
                    relata.readers().reader(profile).asking(gazetteers.all()).recalling(ledger.precedents()));
            Run run = ReadingRun.of(profile, gazetteers);
            while (true) {
                try (Arrivals arrivals = new Arrivals(
                        relata, reader, gate, originals, ledger, run, profile, limits, timeLimit.limit())) {
                    watch.round(sources, arrivals);
                    arrivals.conclude(ledgers.name());
                    if (once) {
                        return arrivals.problems() == 0 ? Commands.FINE : Commands.FAILED;
                    }
                }
                Instant next = relata.clock().instant().plus(pause).truncatedTo(ChronoUnit.SECONDS);
                relata.console().note("next look at " + next);
                Thread.sleep(pause.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted");
        }
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (String word : words) {
            try {
                sources.add(Source.of(word));
            } catch (IllegalArgumentException e) {
                throw misused(String.valueOf(e.getMessage()));
            }
        }
        return sources;
    }

    private Fetcher fetcher(FetchRules rules, String version, List<Source> sources) {
        boolean web = sources.stream().anyMatch(source -> !(source instanceof Source.Folder));
        if (web && contact.isEmpty()) {
            throw misused(
                    "--contact: say where you can be reached, such as desk@example.org; it is sent with every request");
        }
        try {
            return new Fetcher(rules, version, contact.orElse("nobody"));
        } catch (IllegalArgumentException e) {
            throw misused("--contact: " + e.getMessage());
        }
    }

    private Duration duration(String option, String words) {
        try {
            return Duration.parse("PT" + words.strip());
        } catch (DateTimeException e) {
            throw misused(option + ": '" + words + "' is no time; write 90s, 15m or 6h");
        }
    }

    private ParameterException misused(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
