package relata.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import relata.Reader;
import relata.ledger.Ledger;
import relata.ledger.Run;
import relata.reading.Report;
import relata.server.Intake;
import relata.server.RelataServer;
import relata.server.Serving;

@Command(
        name = "serve",
        description = "Show the ledger in a browser on this machine, and answer programs over HTTP.",
        footer = {
            "",
            "It listens on this machine alone, and needs no other service and no internet. To let others in, name an address to listen on and a"
                    + " file of tokens: a line each with role (reader, reviewer, administrator), name and a token of 20 characters or"
                    + " more. It speaks plain HTTP: put a server with TLS before it.",
            "What was changed, and by whom, goes into a log beside the ledger.",
            "",
            "Examples:",
            "  relata serve",
            "  relata serve --ledger war.db --port 8080",
            "  relata serve --listen 192.0.2.7 --tokens tokens.txt"
        })
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private RelataCommand relata;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private GazetteerOption imported = new GazetteerOption();

    @Mixin
    private OriginalsOption kept = new OriginalsOption();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            defaultValue = "" + Serving.USUAL_PORT,
            description = "Which port; default ${DEFAULT-VALUE}, 0 for any that is free.")
    private int port = Serving.USUAL_PORT;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            defaultValue = Serving.THIS_MACHINE,
            description = "Address of this machine to listen on; default ${DEFAULT-VALUE}.")
    private String host = Serving.THIS_MACHINE;

    @Option(names = "--tokens", paramLabel = "FILE", description = "Who may come in; needed to listen elsewhere.")
    private Optional<Path> tokens = Optional.empty();

    @Option(
            names = "--audit",
            paramLabel = "FILE",
            description = "Log of who did what; default: beside the ledger, under its name with .audit.jsonl added.")
    private Optional<Path> audit = Optional.empty();

    @Option(
            names = "--contact",
            paramLabel = "WHO",
            description =
                    "An address or a page where you can be reached; sent along where the page is told to fetch an address.")
    private Optional<String> contact = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli hands the parent in
    ServeCommand() {}

    @Override
    public Integer call() {
        ledger.openToChange().close();
        try (Gazetteers gazetteers = new Gazetteers(imported, profile.given(), relata);
                RelataServer server = start(gazetteers)) {
            relata.console().line(server.address());
            relata.console().flush();
            relata.console().note("serving " + ledger.name() + "; Ctrl+C ends it");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Commands.FINE;
    }

    private RelataServer start(Gazetteers gazetteers) {
        try {
            return RelataServer.start(new Serving(
                    ledger.address(),
                    host,
                    port,
                    tokens,
                    audit.or(() -> ledger.beside(".audit.jsonl")),
                    new KnownConflict(profile, gazetteers),
                    new Reads(gazetteers),
                    this::tell,
                    relata.clock()));
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    private void tell(Throwable error) {
        relata.console().complain("internal error (" + Commands.oneLine(error.toString()) + "), please report");
        if (relata.isVerbose()) {
            error.printStackTrace(relata.console().err());
        }
    }

    /** What reports are read with, as `relata read` would. */
    private final class Reads implements Intake {

        private final Gazetteers gazetteers;

        Reads(Gazetteers gazetteers) {
            this.gazetteers = gazetteers;
        }

        @Override
        public Reader reader(Ledger opened) {
            return relata.readers()
                    .reader(profile.name())
                    .asking(gazetteers.all())
                    .recalling(opened.precedents());
        }

        @Override
        public Report kept(Report report) {
            return kept.kept(report);
        }

        @Override
        public Run run() {
            return ReadingRun.of(profile.name(), gazetteers);
        }

        @Override
        public Optional<String> contact() {
            return contact;
        }

        @Override
        public Optional<Path> originals() {
            return ledger.beside(".watch");
        }

        @Override
        public String version() {
            return Version.plain();
        }
    }
}
