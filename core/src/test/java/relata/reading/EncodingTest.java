package relata.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes are decoded by what they say, not by what is said of them. */
class EncodingTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String ENGLISH = "“It’s over,” the owner of the café near the bridge told a radio – and left.";
    private static final String ARABIC =
            "قال شهود إن القوات دخلت المدينة من الشمال بعد أن انسحب المسلحون من الحي القديم إلى الضفة الأخرى.";

    @Test
    void aPageThatCallsItselfUtf8AndIsNotIsDecodedByContent() throws UnreadableReport {
        String page = "<html><head><meta charset=\"utf-8\"></head><body><p>" + ENGLISH + "</p></body></html>";

        assertThat(Decoded.of(page.getBytes(WINDOWS_1252), Optional.of("UTF-8")).text())
                .isEqualTo(page);
    }

    @Test
    void aPageThatCallsItselfWindows1252AndIsNotIsDecodedByContent() throws UnreadableReport {
        String page = "<html><head><meta charset=\"windows-1252\"></head><body><p>" + ENGLISH + "</p></body></html>";

        assertThat(Decoded.of(page.getBytes(UTF_8), Optional.of("windows-1252")).text())
                .isEqualTo(page);
    }

    @Test
    void arabicWithoutALabelIsArabic() throws UnreadableReport {
        assertThat(text(ARABIC.getBytes(Charset.forName("windows-1256")))).isEqualTo(ARABIC);
        assertThat(text(ARABIC.getBytes(UTF_16LE))).isEqualTo(ARABIC);
        assertThat(text(ARABIC.getBytes(UTF_16BE))).isEqualTo(ARABIC);
    }

    @Test
    void englishInUtf16WithoutAMarkIsRead() throws UnreadableReport {
        assertThat(text(ENGLISH.getBytes(UTF_16LE))).isEqualTo(ENGLISH);
        assertThat(text(ENGLISH.getBytes(UTF_16BE))).isEqualTo(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Over”", "100 – 200 km", "£20 a head", "Müller, José and Søren", "It’s Škoda’s."})
    void aFewOddLettersAmongEnglishAreThoseOfWindows1252(String text) throws UnreadableReport {
        assertThat(text(text.getBytes(WINDOWS_1252))).isEqualTo(text);
    }

    @Test
    void oneByteThatIsNoneOfItsEncodingCostsItselfAlone() throws UnreadableReport {
        byte[] bytes = "Военные вошли в город в среду, и к вечеру они были на главной площади."
                .getBytes(Charset.forName("windows-1251"));
        bytes[bytes.length - 1] = (byte) 0x98;

        assertThat(text(bytes))
                .isEqualTo("Военные вошли в город в среду, и к вечеру они были на главной площади\uFFFD");
    }

    @Test
    void lettersOfNoLanguageAreRefusedRatherThanRead() {
        byte[] bytes = new byte[2000];
        Random random = new Random(11);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextInt(6) == 0 ? ' ' : 0xA0 + random.nextInt(0x60));
        }

        assertThatThrownBy(() -> text(bytes))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageStartingWith("encoding unknown");
    }

    @Test
    void aPageOfOpenTagsAndScriptsIsJudgedInOnePass() throws UnreadableReport {
        String page = "<script ".repeat(50_000) + "&".repeat(50_000) + "<".repeat(50_000) + ENGLISH;

        assertThat(Decoded.of(page.getBytes(WINDOWS_1252), Optional.empty())
                        .text()
                        .equals(page))
                .isTrue(); // too long to be shown
    }

    private static String text(byte[] bytes) throws UnreadableReport {
        return ReportReader.standard().read("report.txt", bytes, Given.NOTHING).text();
    }
}
