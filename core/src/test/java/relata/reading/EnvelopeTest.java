package relata.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What came beside the bytes counts where the report itself says nothing; where it was fetched is not the report's to say. */
class EnvelopeTest {

    private static final String SENTENCE =
            "Fighters of the brigade took the bridge at Northgate, a spokesman for the brigade said in the evening.";
    private static final Instant NOON = Instant.parse("2016-12-07T12:00:00Z");
    private static final Envelope FIELDS = Envelope.ofFields(
            Optional.of("Bridge taken"), Optional.of("Harbour Courier"), Optional.of(at(Published.Basis.STATED)));

    private final ReportReader reader = ReportReader.standard();

    private static Published at(Published.Basis basis) {
        return new Published(NOON, NOON, basis, "Wed, 7 Dec 2016 12:00:00 +0000", Optional.empty());
    }

    private Report read(String text, Envelope envelope) throws UnreadableReport {
        return reader.readAll("report", text.getBytes(UTF_8), Given.NOTHING, envelope)
                .get(0);
    }

    private static String page(String head) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body><p>" + SENTENCE + "</p><p>" + SENTENCE
                + "</p></body></html>";
    }

    @Test
    void whatTheReportDoesNotSayIsTakenFromBesideIt() throws UnreadableReport {
        Report report = read(SENTENCE, FIELDS);

        assertThat(report.title()).contains("Bridge taken");
        assertThat(report.publisher()).contains("Harbour Courier");
        assertThat(report.published()).contains(at(Published.Basis.STATED));
    }

    @Test
    void whatTheReportSaysItselfWins() throws UnreadableReport {
        Report report = read("Title: Mill lost\nSource: Northgate Post\nPublished: 2016-12-06\n\n" + SENTENCE, FIELDS);

        assertThat(report.title()).contains("Mill lost");
        assertThat(report.publisher()).contains("Northgate Post");
        assertThat(report.published().orElseThrow().from()).isEqualTo(Instant.parse("2016-12-06T00:00:00Z"));
    }

    @Test
    void whenAFileWasMadeCountsOnlyAfterTheTimesOfTheText() throws UnreadableReport {
        Envelope made =
                Envelope.ofFields(Optional.empty(), Optional.empty(), Optional.of(at(Published.Basis.INFERRED)));

        Report dated = read("As of today, 5 December 2016, the bridge is shut. " + SENTENCE, made);

        assertThat(dated.published().orElseThrow().from()).isEqualTo(Instant.parse("2016-12-05T00:00:00Z"));
        assertThat(read(SENTENCE, made).published()).contains(at(Published.Basis.INFERRED));
    }

    @Test
    void whereAPageWasFetchedIsNotForThePageToSay() throws UnreadableReport {
        Envelope fetched = Envelope.fetched("https://mirror.example/1", Optional.of(Fetch.of(NOON)), Optional.empty());

        Report report = read(page("<link rel='canonical' href='https://courier.example/bridge'>"), fetched);

        assertThat(report.url()).contains("https://mirror.example/1");
        assertThat(report.fetched()).contains(Fetch.of(NOON));
    }

    @Test
    void nothingIsPublishedAfterItWasFetched() throws UnreadableReport {
        String later = page("<meta property='article:published_time' content='2019-03-01T08:00:00Z'>");

        assertThat(read(later, Envelope.NONE).published()).isPresent();
        assertThat(read(later, Envelope.fetched("https://a.example/", Optional.of(Fetch.of(NOON)), Optional.empty()))
                        .published())
                .isEmpty();
    }

    @Test
    void aWrongLabelDoesNotSpoilTheText() throws UnreadableReport {
        String text = SENTENCE + " “Café closed”, a sign said.";
        Envelope label = Envelope.fetched("https://a.example/", Optional.empty(), Optional.of("UTF-8"));

        Report report = reader.readAll("report", text.getBytes(Charset.forName("windows-1252")), Given.NOTHING, label)
                .get(0);

        assertThat(report.text()).isEqualTo(text);
    }
}
