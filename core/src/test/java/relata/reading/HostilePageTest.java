package relata.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to break their reader: what can be read is read, and nothing else happens. */
class HostilePageTest {

    private static final String CLAIM =
            "Fighters of the brigade took the bridge at Northgate on Monday, a spokesman for the brigade said in the evening.";

    private final ReportReader reader = ReportReader.standard();

    private String body(String source) throws UnreadableReport {
        Report report = reader.read("page.html", source.getBytes(UTF_8), Given.NOTHING);
        return report.body().stream()
                .map(passage -> passage.span().of(report.text()))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000})
    void elementsInElements(int depth) throws UnreadableReport {
        assertThat(body("<html><body>" + "<div>".repeat(depth) + "<p>" + CLAIM + "</p>"))
                .contains(CLAIM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b><i>",
                "<a href='x'>",
                "<table>",
                "<table><tr><td>",
                "<ul><li>",
                "<font>",
                "<form>",
                "<span class='a b c'>"
            })
    void tagsThatNothingCloses(String tags) throws UnreadableReport {
        assertThat(body("<html><body><p>" + CLAIM + "</p>" + tags.repeat(20_000)))
                .contains(CLAIM);
    }

    @Test
    void aLineOfTwentyMegabytes() throws UnreadableReport {
        assertThat(body("<html><body><p>" + CLAIM + "</p><p>" + "x ".repeat(10_000_000) + "</p>"))
                .contains(CLAIM);
    }

    @Test
    void aLineOfFiftyMegabytes() {
        String source = "<html><body><p>" + CLAIM + "</p><p>" + "x ".repeat(25_000_000) + "</p>";

        assertThatThrownBy(() -> body(source))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageContaining("larger than any report");
    }

    @Test
    void aParagraphAndALinkFortyThousandTimes() throws UnreadableReport {
        assertThat(body("<html><body><p>" + CLAIM + "</p>" + "<div>a <a href=x>b</a>".repeat(40_000)))
                .contains(CLAIM);
    }

    @Test
    void millionsOfReferences() throws UnreadableReport {
        assertThat(body("<html><body><p>" + CLAIM + "</p><p>" + "&amp; ".repeat(3_000_000) + "</p>"))
                .contains(CLAIM);
    }

    @Test
    void morePartsThanAnyReportHas() {
        String source = "<html><body><p>" + CLAIM + "</p>" + "<p>x</p>".repeat(2_000_000);

        assertThatThrownBy(() -> body(source))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageContaining("larger than any report");
    }

    @Test
    void twoHundredThousandAttributes() throws UnreadableReport {
        String attributes =
                IntStream.range(0, 200_000).mapToObj(i -> "a" + i + "='1'").collect(Collectors.joining(" "));

        assertThat(body("<html><body><div " + attributes + "><p>" + CLAIM + "</p></div>"))
                .contains(CLAIM);
    }

    @Test
    void aNameOfAMegabyte() throws UnreadableReport {
        assertThat(body("<html><body><div class='" + "nav-".repeat(250_000) + "'></div><p>" + CLAIM + "</p>"))
                .contains(CLAIM);
    }

    @Test
    void noiseThatIsCalledAPage() {
        byte[] noise = new byte[2 << 20];
        new Random(7).nextBytes(noise);

        assertThatThrownBy(() -> reader.read("page.html", noise, Given.NOTHING))
                .isInstanceOf(UnreadableReport.class)
                .hasMessage("binary data, not text");
    }

    @Test
    void aPictureThatIsCalledAPage() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, '<', 'h', 't', 'm', 'l', '>'};

        assertThatThrownBy(() -> reader.read("page.html", picture, Given.NOTHING))
                .isInstanceOf(UnreadableReport.class)
                .hasMessage("binary file (PNG image), not text");
    }

    @Test
    void aPageThatIsCalledAText() throws UnreadableReport {
        Report report = reader.read(
                "page.txt",
                ("<!DOCTYPE html><html><body><p>" + CLAIM + "</p></body></html>").getBytes(UTF_8),
                Given.NOTHING);

        assertThat(report.text()).isEqualTo(CLAIM);
    }
}
