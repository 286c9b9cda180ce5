package relata.picture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relata.names.Names;
import relata.names.Profile;
import relata.picture.FigureSheet;
import relata.picture.Figures;
import relata.picture.Statement;

class FiguresTest {

    private static final Names SYRIA = new Names(Profile.shipped("syria"));
    private static final Pattern FIGURE =
            Pattern.compile("(at least |under |about )?([\\d.]+)(?: to ([\\d.]+))? (\\S+)");

    static Stream<Examples> examples() throws IOException {
        return Examples.of("picture.md", "figure").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everySheetOfThePageIsWhatRelataShows(Examples example) {
        List<Statement> statements = IntStream.range(0, example.rows().size())
                .mapToObj(row -> statement(example.rows().get(row), row))
                .toList();
        String header = example.results().get(0);
        String place = header.substring("Of ".length(), header.indexOf(','));

        FigureSheet sheet = Figures.of(statements, place, SYRIA);

        assertThat(inWords(sheet)).isEqualTo(String.join("\n", example.results()));
    }

    private static String inWords(FigureSheet sheet) {
        return Stream.of(
                        Stream.of("Of " + sheet.place() + ", share of " + sheet.sideName() + ":"),
                        sheet.figures().stream()
                                .map(figure -> "- said: " + figure.words() + " " + figure.measure() + " by "
                                        + figure.holderName() + " (" + figure.voices() + "; " + figure.place() + ")"),
                        sheet.denied().stream().map(figure -> "- denied: " + figure.words()),
                        sheet.prospects().stream().map(figure -> "- prospect: " + figure.words()),
                        sheet.unplaced().stream().map(figure -> "- place not named: " + figure.words()),
                        sheet.implications().stream().map(step -> "- " + step.rule() + ": " + step.text()),
                        sheet.conflicts().stream()
                                .map(conflict -> "- conflict: " + conflict.text() + ". " + conflict.change()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Statement statement(Map<String, String> row, int position) {
        int sentence = Integer.parseInt(row.get("sentence")) * 100;
        Matcher figure = FIGURE.matcher(row.get("figure"));
        assertThat(figure.matches()).as(row.get("figure")).isTrue();
        String bound = figure.group(1) == null ? "" : figure.group(1);
        double low = Double.parseDouble(figure.group(2));
        double high = figure.group(3) == null ? low : Double.parseDouble(figure.group(3));
        String unit = Map.of("%", "percent", "km²", "km2").getOrDefault(figure.group(4), figure.group(4));
        Told told = Told.by(row.get("publisher"))
                .on(row.get("published"))
                .that(row.get("actor"), unit.equals("percent") ? "share" : unit.equals("km2") ? "area" : "count")
                .inSentence(sentence, sentence + 99, sentence + position)
                .measured(
                        row.get("measure"),
                        bound.equals("under ") ? OptionalDouble.empty() : OptionalDouble.of(low),
                        bound.equals("at least ") ? OptionalDouble.empty() : OptionalDouble.of(high),
                        unit,
                        bound.equals("about "))
                .about(row.get("about"))
                .put(row.get("modality"))
                .inWords(row.get("words"));
        if (!row.get("place").isEmpty()) {
            told.at(row.get("place"));
        }
        if (!row.get("voices").isEmpty()) {
            told.through(row.get("voices").split(", "));
        }
        return told.with(SYRIA);
    }
}
