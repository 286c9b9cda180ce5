package relata.inputs.documents;

import java.util.List;
import java.util.Optional;
import relata.reading.Envelope;
import relata.reading.Given;
import relata.reading.Original;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** Makes a report of a document of any kind that can be read. What it is is told by its bytes, never by its name. Safe for many threads. */
public final class DocumentReader {

    private final ReportReader reports;
    private final DocumentLimits limits;

    public DocumentReader(ReportReader reports, DocumentLimits limits) {
        this.reports = reports;
        this.limits = limits;
    }

    /**
     * Reads a document.
     *
     * @return at least one report; more of a page that holds several
     * @throws UnreadableReport where it cannot be read, or exceeds a limit; the reason is one line
     */
    public List<Report> readAll(Document document, Given given) throws UnreadableReport {
        byte[] bytes = document.content().bytes();
        if (PdfText.isPdf(bytes)) {
            Original original = Original.of(bytes, "application/pdf", Optional.empty());
            return List.of(report(document, original, new PdfText(limits).of(bytes), given));
        }
        OfficeKind kind = OfficeKind.of(bytes);
        if (kind != OfficeKind.NONE) {
            Original original = Original.of(bytes, kind.mediaType(), Optional.empty());
            return List.of(report(document, original, new OfficeText(limits).of(bytes, kind), given));
        }
        return reports.readAll(document.name(), bytes, given, document.envelope());
    }

    /** Where it was fetched is said by what it came in, all else by the document itself before that. */
    private Report report(Document document, Original original, DocumentText text, Given given)
            throws UnreadableReport {
        Envelope around = document.envelope();
        Envelope own = text.envelope();
        Envelope both = new Envelope(
                around.address(),
                around.fetched(),
                around.encoding(),
                own.title().or(around::title),
                around.publisher(),
                around.published().or(own::published));
        return reports.read(document.name(), text.text(), original, given, both);
    }
}
