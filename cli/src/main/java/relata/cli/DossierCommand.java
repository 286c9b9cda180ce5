package relata.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import relata.ledger.Ledger;
import relata.server.Dossier;

@Command(
        name = "dossier",
        description =
                "Write what is said of a place into one file to print or hand on: rival accounts, every claim with its citation.",
        footer = {
            "",
            "The HTML file holds all it needs, shows itself in any browser and asks nobody for anything. PDF is printed from it by a Chromium of this"
                    + " machine, offline. Each page names the ledger, the digest of its claims, and the times that were asked about.",
            "",
            "Examples:",
            "  relata dossier Aghyol --html aghyol.html",
            "  relata dossier place:al-maadi --at 2016-12-07 --known 2016-12-08 --pdf maadi.pdf",
            "  relata dossier \"Sheikh Saeed\" --disputes --pdf dispute.pdf"
        })
final class DossierCommand implements Callable<Integer> {

    /** Where it goes. */
    static final class Out {

        @Option(names = "--html", paramLabel = "FILE", description = "As one HTML file.")
        private Optional<Path> html = Optional.empty();

        @Option(names = "--pdf", paramLabel = "FILE", description = "As PDF; needs a Chromium.")
        private Optional<Path> pdf = Optional.empty();
    }

    @Spec
    private CommandSpec command;

    @ParentCommand
    private RelataCommand relata;

    @Parameters(paramLabel = "PLACE", description = "The place: a name, or an id.")
    private String place = "";

    @Option(names = "--disputes", description = "Only the accounts of it that cannot both hold.")
    private boolean disputes;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "The time it is asked for; default the latest time of publication in the ledger.")
    private Optional<String> at = Optional.empty();

    @Mixin
    private SaidOption said = new SaidOption();

    @ArgGroup(exclusive = false, multiplicity = "1")
    private Out out = new Out();

    @Option(
            names = "--browser",
            paramLabel = "FILE",
            description = "The Chromium to print with; default: one on the PATH.")
    private Optional<Path> browser = Optional.empty();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private GazetteerOption imported = new GazetteerOption();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @SuppressWarnings("NullAway.Init") // picocli hands command and parent in
    DossierCommand() {}

    @Override
    public Integer call() {
        Optional<Chromium> chromium = out.pdf.map(any -> chromium());
        String html = html();
        out.html.ifPresent(file -> OutFile.replace(file, part -> Files.writeString(part, html)));
        out.pdf.ifPresent(file -> OutFile.replace(file, part -> {
            print(chromium.orElseThrow(), html, part);
            return part;
        }));
        return Commands.FINE;
    }

    private Chromium chromium() {
        browser.filter(file -> !Files.isExecutable(file)).ifPresent(file -> {
            throw new Failure(file + ": no program");
        });
        return browser.map(Chromium::new)
                .or(Chromium::onPath)
                .orElseThrow(() ->
                        new Failure("there is no Chromium on the PATH to print PDF with: name one by --browser, or"
                                + " take --html and print from any browser"));
    }

    private String html() {
        Optional<Instant> when = at.map(words -> LedgerOptions.instant(command, "--at", words));
        Instant known = ledgers.known().orElse(relata.clock().instant());
        try (Gazetteers gazetteers = new Gazetteers(imported, profile.given(), relata);
                Ledger ledger = ledgers.openToAsk()) {
            return Dossier.html(
                    ledger,
                    new KnownConflict(profile, gazetteers),
                    new Dossier.Wanted(place, disputes, when, said.time(), known, ledgers.name()));
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    private static void print(Chromium chromium, String html, Path pdf) throws IOException {
        Path page = Files.createTempFile("relata-dossier", ".html");
        try {
            chromium.print(Files.writeString(page, html), pdf);
        } finally {
            Files.delete(page);
        }
    }
}
