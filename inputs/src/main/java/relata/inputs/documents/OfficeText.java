package relata.inputs.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import relata.reading.Envelope;
import relata.reading.UnreadableReport;

/** The text of Word and OpenDocument files, as their authors see it: without what was deleted, hidden or remarked upon. */
final class OfficeText {

    private final DocumentLimits limits;

    OfficeText(DocumentLimits limits) {
        this.limits = limits;
    }

    DocumentText of(byte[] bytes, OfficeKind kind) throws UnreadableReport {
        if (kind == OfficeKind.OTHER) {
            throw new UnreadableReport("a spreadsheet, slides or a book, which are not read; save it as text or PDF");
        }
        try (ZipFile zip = ZipDirectory.open(new SeekableInMemoryByteChannel(bytes))) {
            DocumentText text = kind == OfficeKind.WORD ? word(zip) : openDocument(zip);
            if (text.text().isBlank()) {
                throw new UnreadableReport("a document without text");
            }
            return text;
        } catch (XMLStreamException e) {
            throw new UnreadableReport("damaged document: its XML breaks off or breaks a rule", e);
        } catch (LimitExceeded e) {
            throw new UnreadableReport("a document that " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableReport("damaged document: " + e.getMessage(), e);
        }
    }

    private DocumentText word(ZipFile zip) throws IOException, XMLStreamException, UnreadableReport {
        Paragraphs paragraphs = new Paragraphs();
        XmlReading.read(part(zip, "word/document.xml").orElseThrow(), new WordXml(paragraphs));
        for (String notes : new String[] {"word/footnotes.xml", "word/endnotes.xml"}) {
            Optional<InputStream> part = part(zip, notes);
            if (part.isPresent()) {
                XmlReading.read(part.get(), new WordXml(paragraphs));
            }
        }
        return new DocumentText(paragraphs.text(), fields(zip, "docProps/core.xml", "modified"));
    }

    private DocumentText openDocument(ZipFile zip) throws IOException, XMLStreamException, UnreadableReport {
        Paragraphs paragraphs = new Paragraphs();
        InputStream content = part(zip, "content.xml")
                .orElseThrow(() -> new UnreadableReport("damaged document: it holds no text (content.xml)"));
        XmlReading.read(content, new OpenDocumentXml(paragraphs));
        return new DocumentText(paragraphs.text(), fields(zip, "meta.xml", "date"));
    }

    /** Title, and the day of the last change: of a document made from a template, the first day is that of the template. */
    private Envelope fields(ZipFile zip, String part, String changed) throws IOException, UnreadableReport {
        FieldsXml fields = new FieldsXml(changed);
        try {
            Optional<InputStream> in = part(zip, part);
            if (in.isPresent()) {
                XmlReading.read(in.get(), fields);
            }
        } catch (XMLStreamException e) {
            return Envelope.NONE; // the text does not hang on them
        }
        String words = fields.changed().orElse("");
        return Fields.of(fields.title(), instant(words), changed + " " + words);
    }

    private static Optional<Instant> instant(String words) {
        try {
            return Optional.of(OffsetDateTime.parse(words).toInstant());
        } catch (DateTimeException noOffset) {
            try {
                return Optional.of(LocalDateTime.parse(words).toInstant(ZoneOffset.UTC));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    private Optional<InputStream> part(ZipFile zip, String name) throws IOException, UnreadableReport {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableReport("encrypted: a password is needed");
        }
        return Optional.of(Unpacked.within(zip.getInputStream(entry), entry.getCompressedSize(), limits));
    }
}
