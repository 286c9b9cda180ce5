package relata.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.reading.Passage.Kind;

class PageFrameTest {

    private static final String ONE = "The river rose on Monday and the lower bridge was closed to all lorries.";
    private static final String TWO =
            "A council officer said that the road to the east would stay open until the evening.";
    private static final String THREE = "Buses were sent to the two villages beyond the hill, she added.";
    private static final String NOTICE = "This page is made by volunteers and nobody answers for what stands on it.";

    private final ReportReader reader = ReportReader.standard();

    @TestFactory
    Stream<DynamicTest> theExamplesOfTheVocabularyHold() {
        return Vocabulary.shipped("lexicon/frame.yaml").itemsOf("phrases").stream()
                .flatMap(this::examples);
    }

    private Stream<DynamicTest> examples(Entry entry) {
        assertThat(entry.textsOf("frame"))
                .as("%s:%d has an example", entry.file(), entry.line())
                .isNotEmpty();
        return Stream.concat(
                entry.textsOf("frame").stream()
                        .map(text -> DynamicTest.dynamicTest(
                                entry.line() + " is frame: " + text,
                                () -> assertThat(of(read(ONE + "\n\n" + text + "\n\n" + TWO), Kind.FRAME))
                                        .hasSize(1)
                                        .allMatch(text::contains))),
                entry.textsOf("body").stream()
                        .map(text -> DynamicTest.dynamicTest(
                                entry.line() + " is body: " + text,
                                () -> assertThat(of(read(ONE + "\n\n" + text + "\n\n" + TWO), Kind.BODY))
                                        .containsExactly(ONE, text, TWO))));
    }

    @Test
    void theHeadlineIsFoundAndCrumbsBeforeItAreFrame() throws UnreadableReport {
        Report report = read("in ,\n\nLower bridge closed as the river rises\n\n" + ONE + "\n\n" + TWO);

        assertThat(report.title()).contains("Lower bridge closed as the river rises");
        assertThat(of(report, Kind.FRAME)).containsExactly("in ,");
        assertThat(of(report, Kind.BODY)).containsExactly(ONE, TWO);
    }

    @Test
    void whereAHeaderGivesTheTitleNoOtherIsLookedFor() throws UnreadableReport {
        Report report = read("Title: River rises\n\nRiver rises and the bridge is closed\n\n" + ONE);

        assertThat(of(report, Kind.TITLE)).containsExactly("River rises");
        assertThat(of(report, Kind.BODY)).containsExactly("River rises and the bridge is closed", ONE);
    }

    @Test
    void headlinesOfOtherReportsAtTheFootAreFrame() throws UnreadableReport {
        Report report = read(
                String.join("\n\n", ONE, TWO, "Market reopens after forty days", "Two ferries for the lower valley"));

        assertThat(of(report, Kind.FRAME))
                .containsExactly("Market reopens after forty days", "Two ferries for the lower valley");
    }

    @Test
    void oneLineThatLacksItsFullStopIsNotLost() throws UnreadableReport {
        assertThat(of(read(ONE + "\n\n" + "The upper bridge was closed as well on Tuesday"), Kind.FRAME))
                .isEmpty();
    }

    @Test
    void aListThatEndsAReportIsNotLost() throws UnreadableReport {
        assertThat(of(read(ONE + "\n\nThe closed roads are:\n\nHill Road\n\nMill Road"), Kind.FRAME))
                .isEmpty();
        assertThat(of(read(ONE + "\n\n- Hill Road\n\n- Mill Road"), Kind.FRAME)).isEmpty();
    }

    @Test
    void headingsBetweenParagraphsStay() throws UnreadableReport {
        assertThat(of(read(ONE + "\n\nThe valley\n\n" + TWO + "\n\nThe hill\n\n" + THREE), Kind.FRAME))
                .isEmpty();
    }

    @Test
    void aLineThatIntroducesAQuotationStays() throws UnreadableReport {
        String introduction = "The council issued a few hours ago the following statement";

        assertThat(of(read(ONE + "\n\n" + introduction + "\n\n“" + TWO + "”"), Kind.BODY))
                .contains(introduction);
    }

    @Test
    void whatIsRepeatedAtTheFootOfThePageIsFrameAtItsHeadToo() throws UnreadableReport {
        Report report = read(String.join(
                "\n\n", "Lower bridge closed as the river rises", NOTICE, ONE, TWO, "Report", NOTICE, "Subscribe"));

        assertThat(of(report, Kind.FRAME)).containsExactly(NOTICE, "Report", NOTICE, "Subscribe");
        assertThat(of(report, Kind.BODY)).containsExactly(ONE, TWO);
    }

    @Test
    void aSentenceSaidTwiceIsKeptOnce() throws UnreadableReport {
        Report report = read(String.join("\n\n", ONE, TWO, ONE, THREE));

        assertThat(of(report, Kind.BODY)).containsExactly(ONE, TWO, THREE);
    }

    @Test
    void aBodyThatRepeatsItsTitleKeepsIt() throws UnreadableReport {
        Report report = read("Title: River rises\n\nRiver rises. " + ONE);

        assertThat(of(report, Kind.BODY)).containsExactly("River rises. " + ONE);
    }

    @Test
    void aDatelineIsNoPartOfTheFirstSentence() throws UnreadableReport {
        assertThat(of(read("LOWTOWN, 7 Dec 2016 (Valley News) -- " + ONE), Kind.BODY))
                .containsExactly(ONE);
        assertThat(of(read("08.04.2017(updated 1954 08.04.2017) " + ONE), Kind.BODY))
                .containsExactly(ONE);
    }

    @Test
    void theWorkedColumnIsDividedAsAReaderWould() throws UnreadableReport {
        Path column = Path.of("../../shared/reports/000_02c7f93044b020a8.txt");
        assumeTrue(Files.exists(column), "the worked column is not here");
        Report report = reader.read(column, Given.NOTHING);

        assertThat(report.title()).hasValueSatisfying(title -> assertThat(title).startsWith("As Jihadi resistance"));
        assertThat(of(report, Kind.FRAME))
                .hasSize(13)
                .startsWith("in ,")
                .contains("Report", "guest", "0 Comments", "Inline Feedbacks")
                .satisfies(frame -> assertThat(frame.get(12)).startsWith("Russia successfully"));
        assertThat(of(report, Kind.BODY)).hasSize(37).noneMatch(body -> body.contains("solely those"));
    }

    private Report read(String text) throws UnreadableReport {
        return reader.read("report.txt", text.getBytes(UTF_8), Given.NOTHING);
    }

    private static List<String> of(Report report, Kind kind) {
        return report.passages().stream()
                .filter(passage -> passage.kind() == kind)
                .map(passage -> passage.span().of(report.text()))
                .toList();
    }
}
