package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relata.Relata;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;
import relata.text.Span;

/** Lines that break off within a word or a sentence, as scanned pages have them; "/" stands for the break. */
class VoicesBrokenLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour office re-/ported that the pier sank. | sank | The harbour office",
                "The pier in the old harbour sank, the diver/said. | sank | the diver",
                "The mill stands empty, the gov-/ernor said. | empty | the gov-/ernor",
                "The guild of the rope-makers said/the pier sank. | sank | The guild of the rope-makers",
                "The harbour office was closed./the diver said that the pier sank. | closed | ''",
                "The diver is said to be/A friend of the mayor said the pier sank. | sank | A friend of the mayor",
            })
    void areReadAsOne(String marked, String at, String voice) throws UnreadableReport {
        String text = marked.replace('/', '\n');
        Report report = ReportReader.standard().read("scan.txt", text.getBytes(StandardCharsets.UTF_8), Given.NOTHING);
        int start = text.lastIndexOf(at);
        List<String> chain =
                Relata.reader().read(report).speech().chainAt(new Span(start, start + at.length())).stream()
                        .map(link -> link.text().replace('\n', '/'))
                        .toList();
        assertThat(String.join(" < ", chain)).isEqualTo(voice);
    }
}
