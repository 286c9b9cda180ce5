package relata.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Occurred;
import relata.claims.Place;
import relata.claims.Quantity;
import relata.claims.Relation;
import relata.exports.Csv;
import relata.json.ClaimJson;
import relata.picture.Statement;
import relata.text.Span;
import relata.voices.Voice;

/** What a hostile report cannot do to a terminal or a spreadsheet, and how the parts of a claim read. */
class ExportTest {

    @Test
    void aNameThatIsAFormulaIsTextInASpreadsheet() {
        String line = ClaimCsv.line(statement("=HYPERLINK(\"http://x\")", "Riverside"));
        assertThat(line).contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\tx", "\rx", " =1", "\u200b=1", "\uff1d1", "\"=1\"", "'=1"})
    void noWayToBeginAFormulaIsLeft(String words) {
        assertThat(Csv.line(List.of(words))).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3.25", "12", "al-Kallaseh", "a = b", "e@example.org"})
    void whatIsNoFormulaStaysAsItIs(String words) {
        assertThat(Csv.line(List.of(words))).isEqualTo(words);
    }

    @Test
    void aNameWithCommaAndQuoteStaysOneCell() {
        assertThat(ClaimCsv.line(statement("the \"Free\", army", "Riverside"))).contains("\"the \"\"Free\"\", army\"");
    }

    @Test
    void everyRecordHasTheCellsOfTheHeading() {
        long headings = ClaimCsv.heading().chars().filter(c -> c == ',').count();
        assertThat(ClaimCsv.line(statement("army", "Riverside")).chars().filter(c -> c == ','))
                .hasSize((int) headings);
    }

    @Test
    void aNameCannotMoveTheCursorOrReorderTheLine() {
        List<String> lines = table(80, statement("army\u001b[2J\u0007", "River\u202eside\nnow"));
        assertThat(lines)
                .noneMatch(line -> line.contains("\u001b") || line.contains("\u0007") || line.contains("\u202e"));
        assertThat(lines).anyMatch(line -> line.contains("army‹U+001B›[2J‹U+00"));
        assertThat(lines).anyMatch(line -> line.contains("River‹U+202E›side"));
    }

    @Test
    void longNamesWrapAndNothingIsLost() {
        String name = "the third brigade of the coalition of the northern hills and of the lower river";
        List<String> lines = table(60, statement(name, "Riverside"));
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
        assertThat(String.join(" ", lines)).contains("coalition", "northern", "river");
    }

    @Test
    void coloursTakeNoRoom() {
        List<String> plain = new ArrayList<>();
        List<String> coloured = new ArrayList<>();
        Statement statement = statement("the third brigade of the coalition of the northern hills", "Riverside");
        new ClaimTable(new Screen(60, false)).print(List.of(statement), plain::add);
        new ClaimTable(new Screen(60, true)).print(List.of(statement), coloured::add);
        assertThat(coloured).anyMatch(line -> line.contains("\u001b[1m"));
        assertThat(coloured.stream()
                        .map(line -> line.replaceAll("\u001b\\[[0-9]*m", "").stripTrailing()))
                .containsExactlyElementsOf(plain);
    }

    @Test
    void boundsReadAsSigns() {
        assertThat(String.join("\n", table(200, statement("army", "Riverside"))))
                .contains("≥ 85 percent");
    }

    @Test
    void voicesAreInnermostFirstAndThePublisherLast() {
        List<String> lines = table(200, statement("army", "Riverside"));
        assertThat(lines.get(1)).containsSubsequence("a source", "Fictional Agency, Example Wire", "takes");
    }

    @Test
    void numbersInJsonHaveNoNeedlessDecimals() {
        String json =
                new ClaimJson("r.txt", "").line(statement("army", "Riverside").claim());
        assertThat(json).contains("\"low\":85,\"high\":null").contains("\"occurred\":{\"from\":\"2016-12-07\"");
    }

    private static List<String> table(int width, Statement statement) {
        List<String> lines = new ArrayList<>();
        new ClaimTable(new Screen(width, false)).print(List.of(statement), lines::add);
        return lines;
    }

    private static Statement statement(String actor, String place) {
        LocalDate day = LocalDate.of(2016, 12, 7);
        Claim claim = new Claim(
                "c1",
                Relation.TAKES,
                mention("took"),
                new Span(0, 20),
                List.of(mention(actor)),
                List.of(),
                Optional.of(new Place(mention(place), false)),
                Optional.of(new Quantity(OptionalDouble.of(85), OptionalDouble.empty(), "percent", false)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Modality.ASSERTED,
                Optional.of(new Occurred(day, day, Occurred.Basis.STATED)),
                List.of(voice("a source"), voice("Fictional Agency")),
                "test",
                Optional.of("c0"));
        return new Statement(
                claim,
                "d",
                "folder/r.txt",
                Optional.of("Example Wire"),
                Optional.empty(),
                Optional.empty(),
                "The army took Riverside.",
                Instant.EPOCH);
    }

    private static Mention mention(String text) {
        return new Mention(text, new Span(0, 4), Optional.empty());
    }

    private static Voice voice(String text) {
        Span span = new Span(0, 4);
        return new Voice(
                text,
                span,
                span,
                Voice.Standing.NAMED,
                "as written",
                "said",
                Optional.empty(),
                Voice.Mode.DIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
