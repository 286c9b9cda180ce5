package relata.inputs.archives;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import relata.inputs.documents.Document;
import relata.inputs.documents.DocumentLimits;
import relata.inputs.documents.DocumentReader;
import relata.inputs.documents.Finding;
import relata.inputs.documents.Flaw;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/**
 * What comes of some files.
 *
 * @param reports that were read, in order
 * @param flaws of archives and documents, each as name, reason, place and loss on one line, without the folder
 */
record Found(List<Report> reports, List<String> flaws) {

    static Found in(Path file) {
        return in(file, DocumentLimits.STANDARD);
    }

    static Found in(Path file, DocumentLimits limits) {
        ReportReader reader = ReportReader.standard();
        DocumentReader documents = new DocumentReader(reader, limits);
        List<Report> reports = new ArrayList<>();
        List<String> flaws = new ArrayList<>();
        String folder = file.getParent() + "/";
        try (Stream<Finding> found = Archives.documents(List.of(file), reader, limits)) {
            found.forEach(finding -> {
                if (finding instanceof Flaw flaw) {
                    flaws.add((flaw.name() + ": " + flaw.line()).replace(folder, ""));
                } else {
                    try {
                        reports.addAll(documents.readAll((Document) finding, Given.NOTHING));
                    } catch (UnreadableReport e) {
                        flaws.add((finding.name() + ": " + e.getMessage()).replace(folder, ""));
                    }
                }
            });
        }
        return new Found(reports, flaws);
    }

    /** The names of the reports, without the folder. */
    List<String> names(Path folder) {
        return reports.stream()
                .map(report -> report.name().replace(folder + "/", ""))
                .toList();
    }

    /** All their texts. */
    String text() {
        StringBuilder text = new StringBuilder();
        reports.forEach(report -> text.append(report.text()).append('\n'));
        return text.toString();
    }
}
