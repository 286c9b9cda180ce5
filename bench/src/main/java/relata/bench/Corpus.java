package relata.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import relata.language.Language;
import relata.language.Sentence;
import relata.reading.Given;
import relata.reading.Passage;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** The reports of a folder. */
record Corpus(List<Report> reports) {

    /** A report with the sentences of its body. */
    record Split(Report report, List<Sentence> sentences) {}

    static Corpus in(Path folder) throws IOException, UnreadableReport {
        List<Path> paths;
        try (Stream<Path> files = Files.list(folder)) {
            paths = files.filter(Files::isRegularFile).sorted().toList();
        }
        return of(paths);
    }

    static Corpus of(List<Path> paths) throws IOException, UnreadableReport {
        ReportReader reader = ReportReader.standard();
        List<Report> reports = new ArrayList<>();
        for (Path path : paths) {
            reports.add(reader.read(path, Given.NOTHING));
        }
        return new Corpus(reports);
    }

    /** As often over as it takes to reach a length: a few short reports are read sooner than a clock can tell. */
    Corpus atLeast(long characters) {
        long length =
                reports.stream().mapToLong(report -> report.text().length()).sum();
        long times = Math.max(1, characters / Math.max(1, length));
        return new Corpus(Stream.generate(() -> reports)
                .limit(times)
                .flatMap(List::stream)
                .toList());
    }

    List<Split> split(Language language) {
        return reports.stream()
                .map(report -> new Split(
                        report,
                        language.sentences(
                                report.text(),
                                report.body().stream()
                                        .map(Passage::span)
                                        .map(span -> span.trimmed(report.text()))
                                        .filter(span -> span.length() > 0)
                                        .toList())))
                .toList();
    }
}
