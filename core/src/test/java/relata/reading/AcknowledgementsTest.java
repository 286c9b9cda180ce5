package relata.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relata.lexicon.Vocabulary;
import relata.reading.page.Notices;

/** Whom a report credits, and where it says that it was changed. */
class AcknowledgementsTest {

    private static final String TOLD =
            "Fighters of the brigade took the bridge at Northgate on Monday, a spokesman for the brigade said in the evening.";
    private static final String MORE =
            "The ministry said that its troops had left the bridge before noon, and that the mill was still in their hands.";

    private final ReportReader reader = ReportReader.standard();

    private Report page(String body) throws UnreadableReport {
        return reader.read("page.html", ("<html><body>" + body + "</body></html>").getBytes(UTF_8), Given.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>NORTHGATE (Reuters) - %s</p><p>%s</p> | Reuters",
                "<p>NORTHGATE, Dec 7 (Petra) — %s</p><p>%s</p> | Petra",
                "<p>%s</p><p>%s (SANA)</p> | SANA",
                "<p>%s</p><p>%s</p><p>AFP/Reuters</p> | AFP Reuters",
                "<p>%s</p><p>%s</p><div class='source'>Source: Northgate Media Office, SANA</div> | Northgate Media Office SANA",
                "<p>%s</p><p>%s</p><p>المصدر: سانا</p> | سانا",
                "<h1>Bridge taken</h1><div class='byline'>via AFP</div><p>%s</p><p>%s</p> | AFP"
            })
    void whoeverIsCreditedIsNamed(String body, String names) throws UnreadableReport {
        Report report = page("<article>" + body.formatted(TOLD, MORE) + "</article>");

        assertThat(String.join(" ", report.credits().stream().map(Credit::name).toList()))
                .isEqualTo(names);
        assertThat(report.credits())
                .allSatisfy(credit -> assertThat(credit.span().orElseThrow().of(report.text()))
                        .isEqualTo(credit.name()));
    }

    @Test
    void aCreditThatIsALinkSaysWhereItLeads() throws UnreadableReport {
        Report report = page("<article><p>" + TOLD + "</p><p>" + MORE
                + "</p><p>Source: <a href='https://agency.example/7'>Northgate News</a></p></article>");

        assertThat(report.credits())
                .extracting(Credit::address)
                .containsExactly(Optional.of("https://agency.example/7"));
    }

    @Test
    void aByLineCreditsAnAgency() throws UnreadableReport {
        Report report = reader.read(
                "page.html",
                ("<html><head><meta name='author' content='Reuters Staff'></head><body><p>" + TOLD
                                + "</p></body></html>")
                        .getBytes(UTF_8),
                Given.NOTHING);

        assertThat(report.credits()).containsExactly(new Credit("Reuters", Optional.empty(), Optional.empty()));
    }

    @Test
    void whatAnAgencySaidIsNoCredit() throws UnreadableReport {
        Report report = page("<article><p>Reuters reported that the bridge (of 1911) was taken; SANA denied it.</p><p>"
                + MORE + "</p></article>");

        assertThat(report.credits()).isEmpty();
    }

    @Test
    void aPlainTextCreditsAsAPageDoes() throws UnreadableReport {
        Report report = reader.read(
                "report.txt", ("NORTHGATE (AFP) - " + TOLD + "\n\n" + MORE + "\n").getBytes(UTF_8), Given.NOTHING);

        assertThat(report.credits()).extracting(Credit::name).containsExactly("AFP");
    }

    @TestFactory
    Stream<DynamicTest> noticesAreKnown() {
        return Vocabulary.shipped("lexicon/notices.yaml").itemsOf("notices").stream()
                .flatMap(notice -> {
                    Notices.Kind kind =
                            Notices.Kind.valueOf(notice.get("is").text().toUpperCase(java.util.Locale.ROOT));
                    return Stream.concat(
                            notice.textsOf("yes").stream().map(line -> test(line, Optional.of(kind))),
                            notice.textsOf("no").stream().map(line -> test(line, Optional.empty())));
                });
    }

    private static DynamicTest test(String line, Optional<Notices.Kind> kind) {
        return DynamicTest.dynamicTest(
                line, () -> assertThat(Notices.shipped().kind(line)).isEqualTo(kind));
    }

    /** "An earlier version said that the army had taken it" is no claim that it had. */
    @Test
    void aNoticeIsKeptWithItsWordsAndNotRead() throws UnreadableReport {
        String correction = "An earlier version of this report said that the army had taken the bridge.";
        Report report = page("<article><h1>Bridge at Northgate taken</h1><div class='meta'>Updated 14:05</div><p>"
                + TOLD + "</p><p>" + MORE + "</p><p>" + correction + "</p></article>");

        assertThat(report.notices())
                .extracting(notice -> notice.kind() + ": " + notice.span().of(report.text()))
                .containsExactly("UPDATE: Updated 14:05", "CORRECTION: " + correction);
        assertThat(report.body())
                .noneMatch(passage -> passage.span().of(report.text()).contains("earlier version"));
    }
}
