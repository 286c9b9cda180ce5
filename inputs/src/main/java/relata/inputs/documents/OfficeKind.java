package relata.inputs.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The documents that are ZIP archives within. */
public enum OfficeKind {
    /** Office Open XML of a text (ISO/IEC 29500): DOCX. */
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** OpenDocument text (ISO/IEC 26300): ODT. */
    OPEN_DOCUMENT("application/vnd.oasis.opendocument.text"),
    /** A spreadsheet, slides or a book, which are not read. */
    OTHER("application/zip"),
    /** No document. */
    NONE("application/octet-stream");

    private static final String OPEN = "application/vnd.oasis.opendocument.";
    private static final int LONGEST_TYPE = 100;
    private static final int MOST_PARTS = 20_000; // a document has one for each picture

    private final String mediaType;

    OfficeKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** What these bytes are. */
    public static OfficeKind of(byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] != 3 || bytes[3] != 4) {
            return NONE;
        }
        return of(new SeekableInMemoryByteChannel(bytes));
    }

    /** What a ZIP archive is; one that cannot be opened is no document. Leaves the channel open. */
    public static OfficeKind of(SeekableByteChannel channel) {
        try {
            if (ZipDirectory.entries(channel).orElse(Long.MAX_VALUE) > MOST_PARTS) {
                return NONE;
            }
            try (ZipFile zip = ZipDirectory.open(new Lent(channel))) {
                return of(zip);
            }
        } catch (IOException | RuntimeException e) {
            return NONE;
        }
    }

    private static OfficeKind of(ZipFile zip) throws IOException {
        if (zip.getEntry("[Content_Types].xml") != null && zip.getEntry("_rels/.rels") != null) {
            return zip.getEntry("word/document.xml") != null ? WORD : OTHER;
        }
        ZipArchiveEntry type = zip.getEntry("mimetype");
        if (type == null || type.getSize() > LONGEST_TYPE) {
            return NONE;
        }
        try (InputStream in = zip.getInputStream(type)) {
            String name = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
            if (name.equals(OPEN + "text")) {
                return OPEN_DOCUMENT;
            }
            return name.startsWith(OPEN) || name.equals("application/epub+zip") ? OTHER : NONE;
        }
    }
}
