package relata.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import relata.claims.Kind;
import relata.exports.ExportFormat;
import relata.exports.Exporter;
import relata.exports.Locations;
import relata.exports.PictureGeoJson;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.names.Names;
import relata.origins.Copies;
import relata.picture.Picture;
import relata.picture.Pictures;
import relata.picture.Statement;

@Command(
        name = "export",
        description = "Write claims of the ledger with all that vouches for them, for other programs to read.",
        footer = {
            "",
            "Formats: jsonl (everything), csv (a row a claim, address and quotation first), geojson, acled (ACLED-shaped: its",
            "columns, not its data), webanno (W3C Web Annotation), prov (W3C PROV-O), ftm (FollowTheMoney).",
            "archive is the whole ledger in one file, for relata import. docs/exports.md describes each.",
            "",
            "Examples:",
            "  relata export --format csv --out claims.csv",
            "  relata export --format geojson --kind control --at 2016-12-07 --out control.geojson",
            "  relata export --format geojson --picture --at 2016-12-07 --out day.geojson",
            "  relata export --format jsonl --since 2016-12-08T06:00Z",
            "  relata export --format archive --out relata.archive.gz"
        })
final class ExportCommand implements Callable<Integer> {

    private static final String ARCHIVE = "archive";
    private static final Set<String> ARCHIVED = Set.of("--format", "--out", "--ledger", "--quiet", "--verbose");

    @Spec
    private CommandSpec command;

    @ParentCommand
    private RelataCommand relata;

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "As what; see below.")
    private String format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; else to the terminal or pipe.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "Only what the ledger learned or changed after this, and which claims are no more.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--at", paramLabel = "TIME", description = "Leave out what was published later than this.")
    private Optional<String> at = Optional.empty();

    @Option(names = "--rejected", description = "Also what reviewers rejected, marked as such.")
    private boolean rejected;

    @Option(
            names = "--picture",
            description = "For geojson: not claims, but for each place who is said to hold it at --at, with its state.")
    private boolean picture;

    @Option(names = "--hxl", description = "For csv: a second row with HXL tags.")
    private boolean hxl;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private LedgerOptions ledgers = new LedgerOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @SuppressWarnings("NullAway.Init") // picocli hands format, command and parent in
    ExportCommand() {}

    @Override
    public Integer call() {
        if (format.equalsIgnoreCase(ARCHIVE)) {
            return archive();
        }
        ExportFormat as = format();
        if (hxl && as != ExportFormat.CSV) {
            throw new ParameterException(command.commandLine(), "--hxl goes with --format csv");
        }
        if (picture) {
            return picture(as);
        }
        Optional<Instant> changedSince = since.map(words -> LedgerOptions.instant(command, "--since", words));
        StatementFilter filter = filter();
        try (Ledger ledger = ledgers.openToAsk()) {
            Names names = profile.names(ledger);
            try (Gazetteers gazetteers = new Gazetteers(gazetteer, Optional.of(names.profile()), relata)) {
                Exporter.Settings settings = new Exporter.Settings(
                        names, new Locations(names.profile(), gazetteers.bySource()), hxl, rejected);
                tell(OutFile.write(
                        file,
                        relata.console(),
                        out -> export(new Exporter(as, settings, out), ledger, filter, changedSince)));
            }
        }
        return Commands.FINE;
    }

    /** Of the whole ledger: a part of what is said makes another picture. */
    private int picture(ExportFormat as) {
        if (as != ExportFormat.GEOJSON || since.isPresent()) {
            throw new ParameterException(
                    command.commandLine(), "--picture goes with --format geojson, and not with --since");
        }
        Instant known = ledgers.known().orElse(relata.clock().instant());
        List<Statement> statements;
        Copies copies;
        try (Ledger ledger = ledgers.openToAsk()) {
            copies = ledger.copies(Optional.of(known));
            statements = ledger.statements(
                    filters.builder(profile).known(known).kind(Kind.CONTROL).build());
        }
        Names names = profile.names(statements);
        Picture made = Pictures.of(
                statements, at.map(words -> LedgerOptions.instant(command, "--at", words)), known, names, copies);
        try (Gazetteers gazetteers = new Gazetteers(gazetteer, Optional.of(names.profile()), relata)) {
            Locations locations = new Locations(names.profile(), gazetteers.bySource());
            int unlocated = OutFile.write(file, relata.console(), out -> PictureGeoJson.write(made, locations, out));
            if (unlocated > 0) {
                relata.console()
                        .note("left out " + unlocated + " of " + made.places().size()
                                + " places: nobody says where they lie");
            }
        }
        return Commands.FINE;
    }

    private StatementFilter filter() {
        StatementFilter.Builder filter = filters.builder(profile);
        ledgers.known().ifPresent(filter::known);
        at.map(words -> LedgerOptions.instant(command, "--at", words)).ifPresent(filter::saidTo);
        return filter.build();
    }

    private ExportFormat format() {
        return Arrays.stream(ExportFormat.values())
                .filter(each -> each.word().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "'" + format + "' is none of "
                                + Arrays.stream(ExportFormat.values())
                                        .map(ExportFormat::word)
                                        .collect(Collectors.joining(", "))
                                + ", " + ARCHIVE));
    }

    /** Whole or not at all: what is left out could not be told from what never was. */
    private int archive() {
        Set<String> narrowing = command.commandLine().getParseResult().matchedOptions().stream()
                .map(OptionSpec::longestName)
                .filter(name -> !ARCHIVED.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!narrowing.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "an archive is of the whole ledger, " + String.join(", ", narrowing) + " cannot narrow it");
        }
        Path to = file.orElseThrow(
                () -> new ParameterException(command.commandLine(), "an archive goes into a file: say --out"));
        try (Ledger ledger = ledgers.openToAsk()) {
            OutFile.replace(to, part -> {
                try (OutputStream out = Files.newOutputStream(part)) {
                    ledger.upkeep().archive(out);
                    return true;
                }
            });
        }
        relata.console().note("wrote the whole of " + ledgers.name() + " to " + to);
        return Commands.FINE;
    }

    private static Exporter.Outcome export(
            Exporter exporter, Ledger ledger, StatementFilter filter, Optional<Instant> changedSince) {
        return changedSince
                .map(instant -> exporter.since(ledger, filter, instant))
                .orElseGet(() -> exporter.all(ledger, filter));
    }

    private void tell(Exporter.Outcome outcome) {
        relata.console()
                .note("exported " + outcome.claims() + (outcome.claims() == 1 ? " claim" : " claims")
                        + (outcome.gone() > 0 ? ", " + outcome.gone() + " gone" : "")
                        + file.map(path -> " to " + path).orElse(""));
        outcome.leftOut().forEach((why, count) -> relata.console().note("left out " + count + " " + why));
    }
}
