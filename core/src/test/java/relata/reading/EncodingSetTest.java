package relata.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/**
 * Texts of our own in 23 languages, written in 52 pairs of language and encoding, about 200, 500 and 800 bytes of each, bare and with
 * the tags of a page around: how many are decoded to the letter. What is not goes to {@code target/encodings.txt}.
 */
class EncodingSetTest {

    private static final double DEVELOPED_ON = 0.99;
    private static final double KEPT_APART = 0.98;

    private static final Map<String, String> ENCODINGS = new LinkedHashMap<>();

    static {
        ENCODINGS.put("en", "UTF-16LE UTF-16BE");
        ENCODINGS.put("fr", "windows-1252 ISO-8859-15");
        ENCODINGS.put("de", "windows-1252 ISO-8859-1");
        ENCODINGS.put("es", "windows-1252 ISO-8859-1");
        ENCODINGS.put("pl", "windows-1250 ISO-8859-2");
        ENCODINGS.put("cs", "windows-1250 ISO-8859-2");
        ENCODINGS.put("hu", "windows-1250 ISO-8859-2");
        ENCODINGS.put("ro", "windows-1250 ISO-8859-2");
        ENCODINGS.put("tr", "windows-1254 ISO-8859-9");
        ENCODINGS.put("lt", "windows-1257 ISO-8859-13");
        ENCODINGS.put("ru", "windows-1251 KOI8-R ISO-8859-5 IBM866 UTF-16LE UTF-16BE");
        ENCODINGS.put("uk", "windows-1251 KOI8-U");
        ENCODINGS.put("bg", "windows-1251");
        ENCODINGS.put("sr", "windows-1251");
        ENCODINGS.put("el", "windows-1253 ISO-8859-7");
        ENCODINGS.put("he", "windows-1255 ISO-8859-8");
        ENCODINGS.put("ar", "windows-1256 ISO-8859-6 UTF-16LE UTF-16BE");
        ENCODINGS.put("fa", "windows-1256 UTF-16LE");
        ENCODINGS.put("ja", "Shift_JIS EUC-JP ISO-2022-JP UTF-16LE");
        ENCODINGS.put("zh-Hans", "GB18030 UTF-16LE UTF-16BE");
        ENCODINGS.put("zh-Hant", "Big5 UTF-16LE");
        ENCODINGS.put("ko", "EUC-KR ISO-2022-KR");
        ENCODINGS.put("th", "x-windows-874");
    }

    private final List<String> faults = new ArrayList<>();

    @Test
    void bytesAreDecodedByWhatTheySay() throws IOException {
        double developed = share("languages-dev.yaml");
        double kept = share("languages-kept.yaml");
        faults.add(0, String.format(Locale.ROOT, "developed on %.3f, kept apart %.3f", developed, kept));
        Files.write(Files.createDirectories(Path.of("target")).resolve("encodings.txt"), faults);

        assertThat(developed).as("texts developed on").isGreaterThanOrEqualTo(DEVELOPED_ON);
        assertThat(kept).as("texts kept apart").isGreaterThanOrEqualTo(KEPT_APART);
    }

    private double share(String file) throws IOException {
        Entry texts = texts(file);
        int right = 0;
        int all = 0;
        for (Map.Entry<String, String> pair : ENCODINGS.entrySet()) {
            for (String encoding : pair.getValue().split(" ")) {
                Charset charset = Charset.forName(encoding);
                String text = writable(texts.get(pair.getKey()).text(), charset);
                for (String cut : cuts(text, charset)) {
                    right += isRight(pair.getKey(), charset, cut) ? 1 : 0;
                    right += isRight(pair.getKey(), charset, page(cut)) ? 1 : 0;
                    all += 2;
                }
            }
        }
        return (double) right / all;
    }

    private boolean isRight(String language, Charset charset, String text) {
        String found;
        try {
            found = Decoded.of(text.getBytes(charset), Optional.empty()).text();
        } catch (UnreadableReport e) {
            found = e.getMessage();
        }
        if (!text.equals(found)) {
            faults.add(language + " in " + charset + ", " + text.length() + " letters: " + found.replace('\n', ' '));
        }
        return text.equals(found);
    }

    private static String page(String text) {
        return """
                <html><head><title>News</title><script>var x = 1; if (x < 2) { load('a.js'); }</script></head>
                <body><div class="menu"><a href="/">Home</a> <a href="/x">Contact</a></div>
                <p>%s</p>
                <div id="foot">&copy; 2016</div></body></html>
                """.formatted(text);
    }

    private static List<String> cuts(String text, Charset charset) {
        return List.of(
                cut(text.substring(text.length() / 3).stripLeading(), charset, 200), cut(text, charset, 500), text);
    }

    private static String cut(String text, Charset charset, int bytes) {
        int end = text.length();
        while (text.substring(0, end).getBytes(charset).length > bytes) {
            end--;
        }
        return text.substring(0, end);
    }

    /** What a writer would have used who had but this encoding. */
    private static String writable(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        StringBuilder written = new StringBuilder();
        for (char c : text.toCharArray()) {
            char plain = switch (c) {
                case '“', '”', '„', '«', '»' -> '"';
                case '—', '–' -> '-';
                case '’', '‘' -> '\'';
                case 'ș' -> 'ş';
                case 'ț' -> 'ţ';
                case 'ی' -> 'ي';
                case 'ک' -> 'ك';
                case 'œ' -> 'o';
                default -> ' ';
            };
            written.append(encoder.canEncode(c) ? c : plain);
        }
        return written.toString();
    }

    private static Entry texts(String file) throws IOException {
        try (Reader reader =
                new InputStreamReader(Objects.requireNonNull(EncodingSetTest.class.getResourceAsStream(file)), UTF_8)) {
            return Vocabulary.parse(file, reader);
        }
    }
}
