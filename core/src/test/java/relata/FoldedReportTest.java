package relata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import relata.claims.Claim;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** Marks that are not seen hide nothing from the reader, and what it finds stands where it stands in the text as it is. */
class FoldedReportTest {

    private static final String PLAIN =
            "The army captured the Bab al-Hadid district on 7 December 2016, a military official said. Shelling killed 12 people.";
    private static final String MARKED =
            "\u202AThe ar\u00ADmy\u202C cap\u200Btured the B\u00ADab al-\u0640Hadid district on\u00A07\u00A0December 2016, a military o\uFB03cial said."
                    + " Shel\u00ADling killed\u202F12 people.";

    private final Reader reader = Relata.reader();

    @Test
    void theSameIsFoundWithMarksAndWithout() throws UnreadableReport {
        Reading plain = reader.read(report(PLAIN));
        Reading marked = reader.read(report(MARKED));

        assertThat(plain.claims()).isNotEmpty();
        assertThat(marked.claims())
                .extracting(FoldedReportTest::gist)
                .containsExactlyElementsOf(
                        plain.claims().stream().map(FoldedReportTest::gist).toList());
        assertThat(marked.speech().attributions()).hasSameSizeAs(plain.speech().attributions());
    }

    @Test
    void theTextStaysAsItIsAndEveryFindStandsInIt() throws UnreadableReport {
        Report report = report(MARKED);
        Reading reading = reader.read(report);

        assertThat(reading.report()).isEqualTo(report);
        assertThat(reading.claims()).allSatisfy(claim -> {
            assertThat(claim.trigger().span().of(MARKED))
                    .isEqualTo(claim.trigger().text());
            assertThat(claim.place().stream())
                    .allSatisfy(place -> assertThat(place.mention().span().of(MARKED))
                            .isEqualTo(place.mention().text()));
            assertThat(claim.voices())
                    .allSatisfy(voice -> assertThat(voice.span().of(MARKED)).isEqualTo(voice.text()));
        });
        assertThat(reading.claims()).extracting(claim -> claim.trigger().text()).contains("cap\u200Btured");
        assertThat(reader.explain(report))
                .extracting(sentence -> sentence.sentence().of(MARKED))
                .contains("Shel\u00ADling killed\u202F12 people.");
    }

    private static List<Object> gist(Claim claim) {
        return List.of(
                claim.relation(),
                claim.occurred(),
                claim.quantity(),
                claim.place().map(place -> place.mention().id()),
                claim.voices().size());
    }

    private static Report report(String text) throws UnreadableReport {
        return ReportReader.standard().read("report.txt", text.getBytes(UTF_8), Given.NOTHING);
    }
}
