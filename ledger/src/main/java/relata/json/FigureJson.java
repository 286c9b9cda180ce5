package relata.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import relata.picture.Conflict;
import relata.picture.Figure;
import relata.picture.FigureSheet;
import relata.picture.Implication;
import relata.picture.Range;
import tools.jackson.core.JsonGenerator;

/** Figures as JSON Lines: an object for each figure, each implication and each conflict; figures by the ids of their claims. */
public final class FigureJson {

    private FigureJson() {}

    public static List<String> lines(FigureSheet sheet) {
        List<String> lines = new ArrayList<>();
        sheet.figures().forEach(figure -> lines.add(figure(sheet, "said", figure)));
        sheet.denied().forEach(figure -> lines.add(figure(sheet, "denied", figure)));
        sheet.prospects().forEach(figure -> lines.add(figure(sheet, "prospect", figure)));
        sheet.unplaced().forEach(figure -> lines.add(figure(sheet, "place not named", figure)));
        sheet.implications().forEach(implication -> lines.add(implication(sheet, implication)));
        sheet.conflicts().forEach(conflict -> lines.add(conflict(sheet, conflict)));
        return lines;
    }

    private static String figure(FigureSheet sheet, String standing, Figure figure) {
        return line("figure", sheet, json -> {
            json.writeStringProperty("claim", figure.statement().claim().id());
            json.writeStringProperty("standing", standing);
            json.writeStringProperty("words", figure.words());
            json.writeStringProperty("measure", figure.measure());
            json.writeStringProperty("holder", figure.holder());
            json.writeStringProperty("voices", figure.voices());
            share(json, figure.share());
        });
    }

    private static String implication(FigureSheet sheet, Implication implication) {
        return line("implication", sheet, json -> {
            json.writeStringProperty("rule", implication.rule());
            json.writeStringProperty("words", implication.words());
            json.writeStringProperty("text", implication.text());
            claims(json, implication.from());
            share(json, implication.share());
        });
    }

    private static String conflict(FigureSheet sheet, Conflict conflict) {
        return line("conflict", sheet, json -> {
            json.writeStringProperty("text", conflict.text());
            Json.number(json, "gap", conflict.gap());
            json.writeStringProperty("unit", conflict.unit());
            json.writeStringProperty("change", conflict.change());
            claims(json, conflict.figures());
        });
    }

    private static String line(String type, FigureSheet sheet, Consumer<JsonGenerator> content) {
        return Json.object(json -> {
            json.writeStringProperty("type", type);
            json.writeStringProperty("place", sheet.place());
            content.accept(json);
        });
    }

    private static void claims(JsonGenerator json, List<Figure> figures) {
        json.writeArrayPropertyStart("claims");
        figures.forEach(figure -> json.writeString(figure.statement().claim().id()));
        json.writeEndArray();
    }

    private static void share(JsonGenerator json, Optional<Range> share) {
        json.writeName("share");
        share.ifPresentOrElse(
                range -> {
                    json.writeStartObject();
                    Json.number(json, "low", range.low());
                    Json.number(json, "high", range.high());
                    json.writeEndObject();
                },
                json::writeNull);
    }
}
