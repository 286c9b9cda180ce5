package relata.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import relata.writing.Languages;

/**
 * Finds the encoding of bytes that are not UTF-8, by decoding a part of them in each of the encodings that news has been written in and
 * asking which result looks most like text. What a page says of its own encoding counts only where two are nearly alike.
 */
final class Encodings {

    private static final int SAMPLE = 1 << 16; // bytes
    private static final int HEAD = 2048; // bytes in which a page names its encoding
    private static final double LEAST = 0.3;
    private static final double HINT = 0.03;

    /** Of encodings that read alike the first is taken: those of Windows hold those of ISO 8859 and more. */
    private static final List<Charset> KNOWN = Stream.of(
                    "windows-1252",
                    "windows-1251",
                    "windows-1256",
                    "windows-1250",
                    "windows-1253",
                    "windows-1254",
                    "windows-1255",
                    "windows-1257",
                    "windows-1258",
                    "x-windows-874",
                    "ISO-8859-2",
                    "ISO-8859-4",
                    "ISO-8859-5",
                    "ISO-8859-6",
                    "ISO-8859-7",
                    "ISO-8859-8",
                    "ISO-8859-9",
                    "ISO-8859-13",
                    "ISO-8859-15",
                    "KOI8-R",
                    "KOI8-U",
                    "IBM866",
                    "IBM852",
                    "windows-31j",
                    "EUC-JP",
                    "GB18030",
                    "Big5-HKSCS",
                    "x-windows-949",
                    "UTF-16LE",
                    "UTF-16BE",
                    "ISO-2022-JP",
                    "ISO-2022-KR")
            .filter(Charset::isSupported) // a runtime may be cut down to fewer
            .map(Charset::forName)
            .toList();

    /** Hardly used for news: taken only where the text is clearly better so. */
    private static final Set<String> RARE = Set.of("ISO-8859-4", "windows-1258", "IBM852", "IBM866");

    private static final Pattern LABEL = Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([\\w:-]{2,30})");

    private Encodings() {}

    /** An encoding, and how much the bytes look like text in it. */
    private record Scored(Charset charset, double score) {}

    /** The encoding in which the bytes look most like text; nothing where they look like none in any. */
    static Optional<Charset> of(byte[] bytes, Optional<String> label) {
        byte[] sample = sample(bytes);
        // In all encodings but those of several shifts or two bytes each, tags are ASCII, and no other letter holds
        // their marks.
        byte[] untagged = Untagged.of(new String(sample, ISO_8859_1)).getBytes(ISO_8859_1);
        Optional<Charset> named = label.flatMap(Encodings::charset).or(() -> stated(bytes));
        Scored best = new Scored(KNOWN.get(0), Double.NEGATIVE_INFINITY);
        for (Charset charset : KNOWN) {
            String text = isWide(charset) ? Untagged.of(new String(sample, charset)) : new String(untagged, charset);
            double score = Languages.shipped().plausibility(text)
                    + (named.equals(Optional.of(charset)) ? HINT : 0)
                    - (RARE.contains(charset.name()) ? HINT : 0);
            if (score > best.score() + 1e-9) {
                best = new Scored(charset, score);
            }
        }
        return best.score() >= LEAST ? Optional.of(best.charset()) : Optional.empty();
    }

    /** A part of the bytes that holds the first which is not ASCII; it begins at an even place, where UTF-16 may begin a letter. */
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] > 0) {
            first++;
        }
        int from = bytes.length <= SAMPLE ? 0 : Math.max(0, first - SAMPLE / 2) / 2 * 2;
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }

    /** Whether bytes below 128 can be parts of letters and marks, so that text in this encoding can look like UTF-8. */
    static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("ISO-2022");
    }

    /** What a page says in its head. */
    private static Optional<Charset> stated(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1).toLowerCase(Locale.ROOT);
        Matcher label = LABEL.matcher(head);
        return label.find() ? charset(label.group(1)) : Optional.empty();
    }

    /** The charset of this name among the known, whose names for what is meant are those of the larger set. */
    private static Optional<Charset> charset(String name) {
        String wider = switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "gb2312", "gbk" -> "GB18030";
            case "big5" -> "Big5-HKSCS";
            case "shift_jis", "shift-jis", "sjis" -> "windows-31j";
            case "euc-kr", "ks_c_5601-1987" -> "x-windows-949";
            case "tis-620", "iso-8859-11", "windows-874" -> "x-windows-874";
            default -> name.strip();
        };
        try {
            return Optional.of(Charset.forName(wider)).filter(KNOWN::contains);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
