package relata.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import relata.exports.Csv;
import relata.json.Json;

/** What was examined of a ledger, part by part. */
public final class CheckView {

    /**
     * One part.
     *
     * @param name what was examined
     * @param rows how many rows were looked at
     * @param findings one line for each thing that is wrong
     */
    public record Part(String name, long rows, List<String> findings) {

        public Part {
            findings = List.copyOf(findings);
        }
    }

    private CheckView() {}

    /** A line for each part, then what is wrong with it. */
    public static List<String> table(List<Part> parts) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            String found = part.findings.isEmpty() ? "sound" : part.findings.size() + " wrong";
            lines.add(String.format(Locale.ROOT, "%-11s %-9s %,d rows", part.name, found, part.rows));
            part.findings.forEach(finding -> lines.add("    " + Printable.line(finding)));
        }
        return lines;
    }

    /** A line for each thing that is wrong. */
    public static List<String> csv(List<Part> parts) {
        List<String> lines = new ArrayList<>(List.of("part,finding"));
        parts.forEach(part -> part.findings.forEach(finding -> lines.add(Csv.line(List.of(part.name, finding)))));
        return lines;
    }

    /** A line for each part, sound or not. */
    public static List<String> jsonl(List<Part> parts) {
        return parts.stream()
                .map(part -> Json.object(json -> {
                    json.writeStringProperty("part", part.name);
                    json.writeNumberProperty("rows", part.rows);
                    json.writeBooleanProperty("sound", part.findings.isEmpty());
                    json.writeName("findings");
                    json.writeStartArray();
                    part.findings.forEach(json::writeString);
                    json.writeEndArray();
                }))
                .toList();
    }
}
