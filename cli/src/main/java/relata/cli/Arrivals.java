package relata.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import relata.Reader;
import relata.Reading;
import relata.inputs.archives.Archives;
import relata.inputs.documents.Document;
import relata.inputs.documents.DocumentReader;
import relata.inputs.documents.Finding;
import relata.inputs.documents.Flaw;
import relata.inputs.watch.Arrival;
import relata.inputs.watch.Taker;
import relata.inputs.work.Problem;
import relata.inputs.work.Workers;
import relata.ledger.Ledger;
import relata.ledger.Run;
import relata.ledger.StatementFilter;
import relata.names.Names;
import relata.reading.Envelope;
import relata.reading.Given;
import relata.reading.Published;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;
import relata.view.ArrivalView;

/** Reads what one round of a watch brings into the ledger, and says so, a line a report. */
final class Arrivals implements Taker, AutoCloseable {

    private final Workers workers = new Workers(1);
    private final ReportReader reports;
    private final DocumentReader documents;
    private final LimitOptions limits;
    private final Duration limit;
    private final RelataCommand relata;
    private final Reader reader;
    private final GateOption gate;
    private final OriginalsOption originals;
    private final Ledger ledger;
    private final Run run;
    private final Optional<String> profile;
    private final Set<String> publishers = new TreeSet<>();
    private int added;
    private long claims;
    private int problems;

    /** @param limit how long one document may take */
    Arrivals(
            RelataCommand relata,
            Reader reader,
            GateOption gate,
            OriginalsOption originals,
            Ledger ledger,
            Run run,
            Optional<String> profile,
            LimitOptions limits,
            Duration limit) {
        this.limits = limits;
        this.limit = limit;
        reports = ReportReader.with(limits.reading());
        documents = new DocumentReader(reports, limits.documents());
        this.relata = relata;
        this.reader = reader;
        this.gate = gate;
        this.originals = originals;
        this.ledger = ledger;
        this.run = run;
        this.profile = profile;
    }

    @Override
    public void take(Arrival arrival) {
        if (arrival instanceof Arrival.Page page) {
            take(page.name(), () -> reports(page));
        } else if (arrival instanceof Arrival.File file) {
            try (Stream<Finding> found = Archives.documents(List.of(file.path()), reports, limits.documents())) {
                found.forEach(this::take);
            }
        }
    }

    private void take(Finding finding) {
        if (finding instanceof Document document) {
            take(finding.name(), () -> documents.readAll(document, Given.NOTHING));
        } else if (finding instanceof Flaw flaw) {
            problem(Problem.of(flaw));
        }
    }

    private void take(String name, Callable<List<Report>> document) {
        try {
            TimeLimitOption.await(workers.begin(() -> readings(document.call())), limit, relata)
                    .forEach(this::add);
        } catch (UnreadableReport e) {
            problem(Problem.of(name, String.valueOf(e.getMessage()), e.known()));
        }
    }

    private List<Reading> readings(List<Report> found) {
        return found.stream()
                .map(originals::kept)
                .filter(report -> !ledger.holds(report, run))
                .map(reader::read)
                .toList();
    }

    private void add(Reading reading) {
        gate.count(reading);
        if (ledger.add(reading, run, relata.clock().instant())) {
            tell(reading);
        }
    }

    private void problem(Problem problem) {
        problem(problem.file() + ": " + problem.reason());
    }

    /** What a page does not say of itself, its feed may. */
    private List<Report> reports(Arrival.Page arrival) throws UnreadableReport {
        Document document = Document.ofBytes(arrival.name(), arrival.bytes(), Envelope.of(arrival.fetched()));
        List<Report> found = documents.readAll(document, Given.NOTHING);
        Report report = found.get(0);
        Given more = new Given(
                report.publisher().isPresent() ? Optional.empty() : arrival.publisher(),
                isStated(report) ? Optional.empty() : arrival.published().map(Published::of));
        return more.equals(Given.NOTHING) ? found : documents.readAll(document, more);
    }

    private static boolean isStated(Report report) {
        return report.published()
                .filter(published -> published.basis() != Published.Basis.INFERRED)
                .isPresent();
    }

    private void tell(Reading reading) {
        long found = reading.claims().stream()
                .filter(claim -> claim.repeats().isEmpty())
                .count();
        added++;
        claims += found;
        reading.report().publisher().ifPresent(publishers::add);
        relata.console().line(ArrivalView.line(reading, found));
        relata.console().flush();
    }

    @Override
    public void problem(String line) {
        problems++;
        relata.console().complain(ArrivalView.problem(line));
    }

    int problems() {
        return problems;
    }

    @Override
    public void close() {
        workers.close();
    }

    /** Names the sources behind new publishers, and sums up. */
    void conclude(String ledgerName) {
        if (!publishers.isEmpty()) {
            Instant now = relata.clock().instant();
            Names names = Profiles.names(profile, ledger.statements(StatementFilter.ALL));
            publishers.forEach(publisher -> ledger.identifyPublisher(publisher, names.source(publisher), now));
        }
        List<String> parts = List.of(
                added == 1 ? "1 new report" : added + " new reports",
                claims == 1 ? "1 claim" : claims + " claims",
                problems == 1 ? "1 problem" : problems + " problems");
        relata.console().note(ledgerName + ": " + String.join(", ", parts));
    }
}
