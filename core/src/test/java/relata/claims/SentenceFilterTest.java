package relata.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relata.language.Language;
import relata.language.Sentence;
import relata.lexicon.Vocabulary;
import relata.reading.Given;
import relata.reading.Passage;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;
import relata.voices.Speech;
import relata.voices.Voices;

/** Sentences that are not parsed, since they have no word of the lexicon, hold no claim. */
class SentenceFilterTest {

    private static final Claims FILTERED = Claims.load();
    private static final Claims UNFILTERED = Claims.unfiltered();
    private static final Language LANGUAGE = Language.english();
    private static final Voices VOICES = Voices.load();
    private static final ReportReader REPORTS = ReportReader.standard();

    @Test
    void nothingIsLostOfTheExamplesInTheLexicon() throws UnreadableReport {
        String examples = Vocabulary.shipped("lexicon/relations.yaml").get("frames").items().stream()
                .flatMap(frame -> frame.itemsOf("examples").stream())
                .map(example -> example.get("text").text())
                .collect(Collectors.joining("\n\n"));

        losesNothing(REPORTS.read("examples.txt", examples.getBytes(StandardCharsets.UTF_8), Given.NOTHING));
    }

    @Test
    void nothingIsLostOfTheSampleReports() throws IOException {
        for (Path file : texts(Path.of("../examples"))) {
            losesNothing(read(file));
        }
    }

    @Test
    void nothingIsLostOfReportsOfManyPublishers() throws IOException {
        Path reports = Path.of("../../shared/reports/dev");
        assumeTrue(Files.isDirectory(reports), "no evaluation data beside the project");

        for (Path file : texts(reports)) {
            losesNothing(read(file));
        }
    }

    private static void losesNothing(Report report) {
        List<Sentence> sentences = LANGUAGE.sentences(
                report.text(), report.body().stream().map(Passage::span).toList());
        Speech speech = VOICES.in(report, sentences);

        assertThat(FILTERED.in(report, sentences, speech))
                .as(report.name())
                .isEqualTo(UNFILTERED.in(report, sentences, speech));
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Report read(Path file) {
        try {
            return REPORTS.read(file, Given.NOTHING);
        } catch (UnreadableReport e) {
            throw new IllegalStateException(e);
        }
    }
}
