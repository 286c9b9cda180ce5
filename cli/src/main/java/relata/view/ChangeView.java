package relata.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import relata.claims.Field;
import relata.exports.Csv;
import relata.json.Json;
import relata.json.ReviewJson;
import relata.picture.Change;
import relata.picture.Statement;
import tools.jackson.core.JsonGenerator;

/** How two runs differ: for people, for a spreadsheet, as JSON Lines. */
public final class ChangeView {

    private final Screen screen;

    public ChangeView(Screen screen) {
        this.screen = screen;
    }

    public void print(List<Change> changes, Consumer<String> out) {
        if (changes.isEmpty()) {
            return;
        }
        Table table = new Table(List.of("REPORT", "", "WHAT", "WHERE", "WAS"));
        String report = "";
        for (Change change : changes) {
            Statement statement = change.latest();
            String name = Printable.line(statement.shortReportName());
            table.add(
                    List.of(
                            name.equals(report) ? "" : name,
                            screen.paint(style(change.kind()), change.kind().word()),
                            ClaimTable.what(statement.claim()),
                            statement.claim().place().map(Words::place).orElse(""),
                            was(change)),
                    ClaimTable.quoted(statement, screen));
            report = name;
        }
        table.print(screen, out);
    }

    private static Style style(Change.Kind kind) {
        return switch (kind) {
            case GAINED -> Style.GOOD;
            case LOST -> Style.BAD;
            case CHANGED -> Style.WARNING;
        };
    }

    /** "modality asserted, actor “The army”": what the fields held that differ. */
    private static String was(Change change) {
        return change.before()
                .filter(before -> change.kind() == Change.Kind.CHANGED)
                .map(before -> ReviewWords.held(before.claim(), change.fields()))
                .orElse("");
    }

    public static String heading() {
        return "change,fields,was," + ClaimCsv.heading();
    }

    public static String csv(Change change) {
        return Csv.line(List.of(change.kind().word(), String.join("; ", change.fields()), was(change))) + ","
                + ClaimCsv.line(change.latest());
    }

    public static String json(Change change) {
        return Json.object(json -> {
            json.writeStringProperty("report", change.latest().report());
            json.writeStringProperty("name", change.latest().reportName());
            json.writeStringProperty("change", change.kind().word());
            json.writeArrayPropertyStart("fields");
            change.fields().forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("words", change.latest().words());
            claim(json, "before", change.before());
            claim(json, "after", change.after());
        });
    }

    private static void claim(JsonGenerator json, String name, Optional<Statement> statement) {
        json.writeName(name);
        if (statement.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("id", statement.get().claim().id());
        for (Field field : Field.values()) {
            ReviewJson.values(json, field, field.of(statement.get().claim()));
        }
        json.writeArrayPropertyStart("voices");
        statement.get().claim().voices().forEach(voice -> json.writeString(voice.label()));
        json.writeEndArray();
        json.writeEndObject();
    }
}
