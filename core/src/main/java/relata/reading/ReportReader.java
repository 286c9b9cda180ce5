package relata.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.reading.HeaderLines.Field;
import relata.reading.page.PageReader;
import relata.text.Span;
import relata.time.TimeExpressions;

/** Makes a {@link Report} of the bytes of a text file or a web page. Holds no state between reports; safe for many threads. */
public final class ReportReader {

    private final ReadingLimits limits;
    private final PageFrame frame;
    private final WebPages pages;
    private final PublicationTime publication;

    private ReportReader(ReadingLimits limits, Entry vocabulary) {
        this.limits = limits;
        frame = new PageFrame(new FramePhrases(vocabulary));
        publication = new PublicationTime(TimeExpressions.shipped(), vocabulary);
        pages = new WebPages(PageReader.shipped(), frame, publication);
    }

    /** A reader with the vocabulary that ships with Relata. */
    public static ReportReader standard() {
        return with(ReadingLimits.STANDARD);
    }

    public static ReportReader with(ReadingLimits limits) {
        return new ReportReader(limits, Vocabulary.shipped("lexicon/frame.yaml"));
    }

    /**
     * Reads a file that holds one report; of a page with several, the first.
     *
     * @throws UnreadableReport as {@link #readAll(Path, Given)}
     */
    public Report read(Path file, Given given) throws UnreadableReport {
        return readAll(file, given).get(0);
    }

    /**
     * Reads bytes that hold one report; of a page with several, the first.
     *
     * @throws UnreadableReport as {@link #readAll(Path, Given)}
     */
    public Report read(String name, byte[] bytes, Given given) throws UnreadableReport {
        return readAll(name, bytes, given).get(0);
    }

    /**
     * Reads a file.
     *
     * @return at least one report; more of a page that holds several
     * @throws UnreadableReport where it is missing, too large, empty, binary or otherwise not a text; the reason is one line
     */
    public List<Report> readAll(Path file, Given given) throws UnreadableReport {
        return readAll(file.toString(), bytes(file), given);
    }

    /**
     * All bytes of a file.
     *
     * @throws UnreadableReport where it is missing, no file, not to be opened, or too large for a report
     */
    public byte[] bytes(Path file) throws UnreadableReport {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableReport("is a folder");
            }
            if (Files.size(file) > limits.maxBytes()) {
                throw tooLarge();
            }
            // A size can be a lie (a pipe, a growing file): never take more than the limit into memory.
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes((int) limits.maxBytes() + 1);
                if (bytes.length > limits.maxBytes()) {
                    throw tooLarge();
                }
                return bytes;
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableReport("no such file", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableReport("permission denied", e);
        } catch (IOException e) {
            throw new UnreadableReport("cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads bytes that came from elsewhere.
     *
     * @param name file name or address they came from
     * @return as {@link #readAll(Path, Given)}
     * @throws UnreadableReport as {@link #readAll(Path, Given)}
     */
    public List<Report> readAll(String name, byte[] bytes, Given given) throws UnreadableReport {
        return readAll(name, bytes, given, Envelope.NONE);
    }

    /**
     * Reads bytes that came with something said of them.
     *
     * @param name what the report is called, such as the archive it came from with its place there
     * @return as {@link #readAll(Path, Given)}
     * @throws UnreadableReport as {@link #readAll(Path, Given)}
     */
    public List<Report> readAll(String name, byte[] bytes, Given given, Envelope envelope) throws UnreadableReport {
        if (bytes.length > limits.maxBytes()) {
            throw tooLarge();
        }
        Optional<String> binary = Magic.of(bytes);
        if (binary.isPresent()) {
            throw new UnreadableReport("binary file (" + binary.get() + "), not text");
        }
        Decoded decoded = Decoded.of(bytes, envelope.encoding());
        String text = decoded.text();
        if (PageReader.isPage(text)) {
            return pages.read(bytes, decoded, name, given, envelope);
        }
        Original original = Original.of(bytes, Original.TEXT, Optional.of(TextSource.ofText(decoded.encoding(), text)));
        return List.of(read(name, text, original, given, envelope));
    }

    /**
     * Reads the text of a document that is no text file, such as that of a PDF.
     *
     * @param text what the document says, paragraphs set apart by blank lines
     * @param original the document
     * @throws UnreadableReport where there is nothing in it, or too much
     */
    public Report read(String name, String text, Original original, Given given, Envelope envelope)
            throws UnreadableReport {
        if (Lines.isBlank(text, new Span(0, text.length()))) {
            throw new UnreadableReport("empty");
        }
        if (Lines.breaks(text) > limits.maxLines()) {
            throw new UnreadableReport("more than " + limits.maxLines() + " lines, which is no report");
        }
        return report(original, name, text, given, envelope);
    }

    private Report report(Original original, String name, String text, Given given, Envelope envelope) {
        List<Span> lines = Lines.of(text);
        HeaderLines header = HeaderLines.in(text, lines);
        List<Span> paragraphs = Paragraphs.in(
                text,
                lines.stream().filter(line -> line.start() >= header.end()).toList());
        List<Passage> passages = new ArrayList<>(header.passages());
        passages.addAll(
                frame.passages(text, paragraphs, header.value(Field.TITLE).isPresent()));
        Optional<String> title = title(text, passages);
        PublicationTime.Found time = publication.of(
                text,
                passages,
                title,
                given.published().or(() -> stated(text, header)).or(envelope::stated));
        return new Report(
                original.digest(),
                name,
                text,
                title.or(envelope::title),
                given.publisher()
                        .or(() -> header.value(Field.SOURCE).map(span -> span.of(text)))
                        .or(envelope::publisher),
                envelope.address().or(() -> header.value(Field.URL).map(span -> span.of(text))),
                header.value(Field.LANGUAGE).map(span -> span.of(text)).or(() -> PassageLanguages.of(text, passages)),
                time.published().or(envelope::inferred),
                PassageLanguages.told(
                        text,
                        time.stamp()
                                .map(stamp -> PageFrame.cut(text, passages, stamp))
                                .orElse(passages)),
                Optional.empty(),
                envelope.fetched(),
                Optional.of(original));
    }

    private static Optional<String> title(String text, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.TITLE)
                .map(passage -> passage.span().of(text))
                .findFirst();
    }

    private static Optional<Published> stated(String text, HeaderLines header) {
        return header.value(Field.PUBLISHED)
                .flatMap(span -> StatedTime.read(span.of(text))
                        .map(time -> time.published(Published.Basis.STATED, span.of(text), Optional.of(span))));
    }

    private UnreadableReport tooLarge() {
        return new UnreadableReport("larger than the limit of " + limits.words());
    }

    /** What makes two reports the same report: SHA-256 of their bytes, as 64 lower-case hexadecimal digits. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
