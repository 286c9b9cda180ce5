package relata.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.exports.Csv;
import relata.picture.Statement;
import relata.picture.Wording;
import relata.record.Certainty;
import relata.record.Forecast;
import relata.record.ForecastScore;

/** Forecasts for people, a row each with what later claims say, then how they fared by reach; and for a spreadsheet. */
public final class ForecastView {

    private static final List<String> HEADINGS = List.of(
            "claim",
            "place",
            "said",
            "due",
            "horizon",
            "state",
            "certainty",
            "probability",
            "origin",
            "outcome",
            "brier",
            "answers",
            "publisher",
            "report",
            "words");

    /** Later claims shown of one forecast; the exports have all. */
    private static final int MOST_SHOWN = 4;

    private final Screen screen;

    public ForecastView(Screen screen) {
        this.screen = screen;
    }

    public void print(List<Forecast> forecasts, Consumer<String> out) {
        if (forecasts.isEmpty()) {
            out.accept("Nobody says what will happen.");
            return;
        }
        Table table = new Table(List.of("SAID", "DUE", "FORECAST"));
        forecasts.forEach(forecast -> table.add(
                List.of(
                        forecast.said().toString(),
                        (forecast.isDue() ? "" : "open until ")
                                + forecast.horizon().to()
                                + (forecast.horizon().named() ? "" : " (no time named)"),
                        quoted(forecast.statement()) + again(forecast) + certainty(forecast)),
                outcome(forecast)));
        table.print(screen, out);
        out.accept("");
        Table scores = new Table(List.of("LOOKS AHEAD", "FORECASTS", "DUE", "CAME TRUE, LATER CLAIMS SAY", "BRIER"));
        ForecastScore.of(forecasts)
                .forEach(score -> scores.add(List.of(
                        score.reach().words(),
                        Integer.toString(score.forecasts()),
                        Integer.toString(score.due()),
                        Words.rate(score.cameTrue()),
                        score.brier().isPresent()
                                ? decimal(score.brier().getAsDouble()) + " ("
                                        + Words.counted(score.degrees(), "forecast") + ")"
                                : "–")));
        scores.print(screen, out);
    }

    private static String again(Forecast forecast) {
        return forecast.again().isEmpty()
                ? ""
                : " (said again in "
                        + Words.counted(
                                (int) forecast.again().stream()
                                        .map(Statement::report)
                                        .distinct()
                                        .count(),
                                "report")
                        + ")";
    }

    private static String certainty(Forecast forecast) {
        return forecast.certainty()
                .map(certainty -> " – “" + certainty.words() + "”: " + percent(certainty))
                .orElse("");
    }

    private static String outcome(Forecast forecast) {
        int more = forecast.answers().size() - MOST_SHOWN;
        return "→ " + forecast.outcome().words()
                + (forecast.because().isEmpty() ? "" : ": " + forecast.because())
                + forecast.answers().stream()
                        .limit(MOST_SHOWN)
                        .map(answer -> "\n" + answer.says().words() + " – " + quoted(answer.statement()))
                        .collect(Collectors.joining())
                + (more > 0 ? "\nand " + Words.counted(more, "more claim") : "");
    }

    private static String quoted(Statement statement) {
        return Printable.line(Wording.voices(statement)) + ": “" + Excerpt.of(statement.claim(), statement.words())
                + "”";
    }

    private static String percent(Certainty certainty) {
        String low = Math.round(100 * certainty.low()) + "";
        String high = Math.round(100 * certainty.high()) + "";
        return (low.equals(high) ? low : low + "–" + high) + " %";
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    public static List<String> csv(List<Forecast> forecasts) {
        return Stream.concat(Stream.of(Csv.line(HEADINGS)), forecasts.stream().map(ForecastView::line))
                .toList();
    }

    private static String line(Forecast forecast) {
        Statement statement = forecast.statement();
        return Csv.line(List.of(
                statement.claim().id(),
                Printable.line(statement
                        .claim()
                        .place()
                        .map(place ->
                                place.mention().id().orElse(place.mention().text()))
                        .orElse("")),
                forecast.said().toString(),
                forecast.horizon().to().toString(),
                forecast.horizon().because(),
                forecast.isDue() ? "due" : "open",
                forecast.certainty().map(Certainty::words).orElse(""),
                forecast.certainty()
                        .map(certainty -> decimal(certainty.probability()))
                        .orElse(""),
                Printable.line(forecast.origin().name()),
                forecast.outcome().words(),
                forecast.brier().isPresent() ? decimal(forecast.brier().getAsDouble()) : "",
                forecast.answers().stream()
                        .map(answer -> answer.statement().claim().id())
                        .collect(Collectors.joining("; ")),
                Printable.line(statement.publisher().orElse("")),
                Printable.line(statement.shortReportName()),
                Printable.line(statement.words())));
    }
}
