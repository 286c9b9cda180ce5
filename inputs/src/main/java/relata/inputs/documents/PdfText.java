package relata.inputs.documents;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import relata.reading.Envelope;
import relata.reading.UnreadableReport;

/** The text of PDF documents (ISO 32000), in the order in which a person reads it. */
final class PdfText {

    private static final int HEAD = 1024; // where readers look for the mark

    private final DocumentLimits limits;

    static {
        // Looking for fonts of the machine takes seconds, leaves a file behind, and reads the same document otherwise
        // elsewhere.
        FontMappers.set(new ShippedFont());
    }

    PdfText(DocumentLimits limits) {
        this.limits = limits;
    }

    static boolean isPdf(byte[] bytes) {
        for (int i = 0; i + 5 <= Math.min(bytes.length, HEAD); i++) {
            if (bytes[i] == '%'
                    && bytes[i + 1] == 'P'
                    && bytes[i + 2] == 'D'
                    && bytes[i + 3] == 'F'
                    && bytes[i + 4] == '-') {
                return true;
            }
        }
        return false;
    }

    DocumentText of(byte[] bytes) throws UnreadableReport {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return of(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableReport("encrypted: a password is needed", e);
        } catch (NoClassDefFoundError e) {
            // Keys of certificates are opened by a library that is left out: whoever reads reports holds no such key.
            throw new UnreadableReport("encrypted for holders of a certificate", e);
        } catch (LimitExceeded e) {
            throw new UnreadableReport("a PDF that " + e.getMessage(), e);
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableReport("a PDF that was not read to the end: interrupted", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableReport("damaged PDF: " + reason(e), e);
        } catch (OutOfMemoryError e) {
            // What was being unpacked is let go by now: nothing else holds it.
            throw new UnreadableReport("a PDF that unpacks to more than there is memory for", e);
        }
    }

    private static String reason(Throwable e) {
        String message = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        return message.lines().findFirst().orElse("").strip();
    }

    private DocumentText of(PDDocument document) throws IOException, UnreadableReport {
        int count = document.getNumberOfPages();
        if (count > limits.pages()) {
            throw new UnreadableReport("a PDF of " + count + " pages, more than the limit of " + limits.pages());
        }
        GlyphCollector collector = new GlyphCollector(limits);
        List<List<String>> pages = new ArrayList<>(count);
        for (int page = 1; page <= count; page++) {
            pages.add(PageLayout.paragraphs(collector.glyphs(document, page)));
        }
        String text = Pages.text(pages);
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw new UnreadableReport(
                    collector.hasPictures()
                            ? "a scan without text: " + pages(count)
                            : "a PDF without text: " + pages(count));
        }
        return new DocumentText(text, fields(document.getDocumentInformation()));
    }

    private static String pages(int count) {
        return count == 1 ? "1 page" : count + " pages";
    }

    private static Envelope fields(PDDocumentInformation fields) {
        Optional<Instant> made = Optional.ofNullable(fields.getModificationDate())
                .or(() -> Optional.ofNullable(fields.getCreationDate()))
                .map(Calendar::toInstant);
        return Fields.of(
                Optional.ofNullable(fields.getTitle()),
                made,
                "PDF saved " + made.map(String::valueOf).orElse(""));
    }
}
