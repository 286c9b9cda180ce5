package relata.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The first bytes by which common binary formats are known, so that the refusal can name what the file is.
 *
 * @param name what a user calls the format
 * @param offset where the bytes stand
 * @param bytes the bytes, 0 to 255
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; written as a list of bytes
record Magic(String name, int offset, int... bytes) {

    private static final List<Magic> KNOWN = List.of(
            new Magic("PDF document", 0, ascii("%PDF-")),
            new Magic("PNG image", 0, 0x89, 'P', 'N', 'G'),
            new Magic("JPEG image", 0, 0xFF, 0xD8, 0xFF),
            new Magic("GIF image", 0, ascii("GIF8")),
            new Magic("WebP image", 8, ascii("WEBP")),
            new Magic("TIFF image", 0, 'I', 'I', 0x2A, 0),
            new Magic("TIFF image", 0, 'M', 'M', 0, 0x2A),
            new Magic("ZIP archive or Office document", 0, 'P', 'K', 3, 4),
            new Magic("empty ZIP archive", 0, 'P', 'K', 5, 6),
            new Magic("gzip archive", 0, 0x1F, 0x8B),
            new Magic("bzip2 archive", 0, ascii("BZh")),
            new Magic("xz archive", 0, 0xFD, '7', 'z', 'X', 'Z', 0),
            new Magic("Zstandard archive", 0, 0x28, 0xB5, 0x2F, 0xFD),
            new Magic("7-Zip archive", 0, '7', 'z', 0xBC, 0xAF),
            new Magic("RAR archive", 0, ascii("Rar!")),
            new Magic("tar archive", 257, ascii("ustar")),
            new Magic("ARC web archive; as WARC it can be read", 0, ascii("filedesc://")),
            new Magic("old Office document", 0, 0xD0, 0xCF, 0x11, 0xE0),
            new Magic("RTF document", 0, ascii("{\\rtf")),
            new Magic("SQLite database", 0, ascii("SQLite format 3")),
            new Magic("program", 0, 0x7F, 'E', 'L', 'F'),
            new Magic("Java class", 0, 0xCA, 0xFE, 0xBA, 0xBE),
            new Magic("audio file", 0, ascii("ID3")),
            new Magic("audio file", 0, ascii("OggS")),
            new Magic("audio or video file", 4, ascii("ftyp")),
            new Magic("audio or video file", 8, ascii("WAVE")));

    /** The format these bytes begin as, where it is one of the known. */
    static Optional<String> of(byte[] file) {
        return KNOWN.stream()
                .filter(magic -> isAt(file, magic.offset, magic.bytes))
                .map(Magic::name)
                .findFirst();
    }

    static boolean isAt(byte[] file, int offset, int... bytes) {
        if (file.length < offset + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[offset + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static int[] ascii(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        int[] values = new int[bytes.length];
        Arrays.setAll(values, i -> bytes[i]);
        return values;
    }
}
