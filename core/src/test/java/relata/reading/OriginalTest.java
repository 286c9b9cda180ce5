package relata.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relata.reading.page.SourceMap;
import relata.text.Span;

/** The words of a report are found in the bytes that it was read from. */
class OriginalTest {

    private static final String PAGE =
            "<html><head><title>Мост</title></head><body><article><h1>Мост &laquo;взят&raquo;</h1>"
                    + "<p>Бойцы <b>северной</b> бригады взяли мост у города Нортгейт в понедельник, сообщил &quot;источник&quot; в штабе бригады.</p>"
                    + "<p>Министерство заявило, что его войска оставили мост ещё до полудня и что мельница остаётся в их руках.</p></article></body></html>";

    private final ReportReader reader = ReportReader.standard();

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1251", "UTF-16LE", "KOI8-R"})
    void ofAPageInAnyEncoding(String encoding) throws UnreadableReport {
        Charset charset = Charset.forName(encoding);
        Report report = reader.read("page.html", PAGE.getBytes(charset), Given.NOTHING);

        assertThat(bytes(report, "взяли мост")).isEqualTo("взяли мост".getBytes(charset));
        assertThat(bytes(report, "Бойцы северной")).isEqualTo("Бойцы <b>северной".getBytes(charset));
        assertThat(bytes(report, "«взят»")).isEqualTo("&laquo;взят&raquo;".getBytes(charset));
        assertThat(original(report).mediaType()).isEqualTo("text/html");
        assertThat(original(report).decoded()).contains(PAGE);
    }

    @Test
    void ofATextBehindAByteOrderMark() throws UnreadableReport {
        byte[] marked = concat(
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "Café: the bridge is taken.".getBytes(UTF_8));
        Report report = reader.read("a.txt", marked, Given.NOTHING);

        assertThat(place(report, "bridge").bytes()).isEqualTo(new Span(14, 20));
        assertThat(bytes(report, "Café")).isEqualTo("Café".getBytes(UTF_8));

        byte[] wide = concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, "The bridge is taken.".getBytes(UTF_16LE));
        assertThat(bytes(reader.read("b.txt", wide, Given.NOTHING), "bridge")).isEqualTo("bridge".getBytes(UTF_16LE));
    }

    @Test
    void behindBytesThatAreDamaged() throws UnreadableReport {
        byte[] damaged = concat(
                "Müller, José und Søren: ".getBytes(UTF_8),
                new byte[] {(byte) 0xC3, (byte) 0xFF, 0},
                " 😀 the bridge was taken on Monday, before noon.".getBytes(UTF_8));
        Report report = reader.read("a.txt", damaged, Given.NOTHING);

        assertThat(report.text()).contains("\uFFFD");
        assertThat(bytes(report, "bridge")).isEqualTo("bridge".getBytes(UTF_8));
        assertThat(bytes(report, "😀 the")).isEqualTo("😀 the".getBytes(UTF_8));
    }

    @Test
    void aMapIsTheSameFromItsBytes() throws UnreadableReport {
        SourceMap map = original(reader.read("page.html", PAGE.getBytes(UTF_8), Given.NOTHING))
                .source()
                .orElseThrow()
                .map();

        assertThat(SourceMap.of(map.bytes())).isEqualTo(map);
        assertThat(SourceMap.of(SourceMap.EMPTY.bytes())).isEqualTo(SourceMap.EMPTY);
        byte[] cut = Arrays.copyOf(map.bytes(), map.bytes().length - 1);
        assertThatThrownBy(() -> SourceMap.of(cut)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMapFitsItsOwnTextAlone() throws UnreadableReport {
        Report report = reader.read("page.html", PAGE.getBytes(UTF_8), Given.NOTHING);
        TextSource source = original(report).source().orElseThrow();

        assertThat(source.fits(report.text(), PAGE)).isTrue();
        assertThat(source.fits(report.text().replace("мост", "холм"), PAGE)).isFalse();
        assertThat(source.fits(report.text(), PAGE.substring(1))).isFalse();
        assertThat(source.fits(report.text() + "!", PAGE)).isFalse();
    }

    @Test
    void bytesThatAreTooManyAreLetGoAndNamedStill() throws UnreadableReport {
        byte[] page = PAGE.getBytes(UTF_8);
        Report report = reader.read("page.html", page, Given.NOTHING);

        assertThat(original(report.keeping(page.length)).bytes()).isPresent();
        Original let = original(report.keeping(page.length - 1));
        assertThat(let.bytes()).isEmpty();
        assertThat(let.digest()).isEqualTo(ReportReader.digest(page));
        assertThat(let.length()).isEqualTo(page.length);
    }

    private static Original original(Report report) {
        return report.original().orElseThrow();
    }

    private static TextSource.Place place(Report report, String words) {
        int start = report.text().indexOf(words);
        assertThat(start).as(words).isNotNegative();
        Original original = original(report);
        return original.source()
                .orElseThrow()
                .places(original.bytes().orElseThrow(), List.of(new Span(start, start + words.length())))
                .get(0);
    }

    private static byte[] bytes(Report report, String words) {
        Span bytes = place(report, words).bytes();
        return Arrays.copyOfRange(original(report).bytes().orElseThrow(), bytes.start(), bytes.end());
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
