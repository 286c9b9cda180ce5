package relata.claims.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import relata.claims.Gate;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** Reports of war are read, others are not, and a text too short to tell is. */
class GateTest {

    private static final Gate GATE = Gate.shipped();

    static List<OtherNews> otherNews() {
        return OtherNews.all();
    }

    @ParameterizedTest
    @MethodSource("otherNews")
    void newsOfAnotherKindIsNotReadAndTheReasonIsSaid(OtherNews news) {
        assertThat(GATE.objection(news.report()))
                .hasValueSatisfying(why -> assertThat(why)
                        .matches("(no|hardly a) word of armed conflict \\(\\d\\.\\d in a hundred, 3 are wanted\\)"));
    }

    @Test
    void everySampleReportIsRead() throws IOException {
        assertThat(refused(Path.of("../examples"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Free Meadow Movement is now in Maravel, residents say.",
                "She took the bus.",
            })
    void aTextTooShortToTellIsRead(String text) {
        assertThat(GATE.objection(OtherNews.report("short.txt", text))).isEmpty();
    }

    @Test
    void aReportThatSpeaksOfAWarAmongOtherThingsIsRead() {
        String war =
                "Rebels shelled the besieged town of Maravel on Monday, killing four civilians, and government troops"
                        + " answered with artillery and air strikes on militant positions near the front line.\n\n";
        String digest = otherNews().stream().map(news -> news.report().text()).reduce("", (a, b) -> a + "\n\n" + b);

        assertThat(GATE.objection(OtherNews.report("digest.txt", digest))).isPresent();
        assertThat(GATE.objection(OtherNews.report("digest.txt", digest + "\n\n" + war.repeat(3))))
                .isEmpty();
    }

    @Test
    void ofSevenHundredReportsOfWarHardlyOneIsRefused() throws IOException {
        Path reports = Path.of("../../shared/reports");
        assumeTrue(Files.isDirectory(reports), "no evaluation data beside the project");

        assertThat(refused(reports)).hasSizeLessThanOrEqualTo(8); // one in a hundred
    }

    private static List<Path> refused(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> texts =
                    files.filter(file -> file.toString().endsWith(".txt")).toList();
            assertThat(texts).hasSizeGreaterThan(10);
            return texts.stream()
                    .filter(file -> GATE.objection(read(file)).isPresent())
                    .toList();
        }
    }

    private static Report read(Path file) {
        try {
            return ReportReader.standard().read(file, Given.NOTHING);
        } catch (UnreadableReport e) {
            throw new IllegalStateException(e);
        }
    }
}
