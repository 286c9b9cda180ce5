package relata.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Optional;
import relata.names.Names;
import relata.picture.SourceTally;
import tools.jackson.core.JsonGenerator;

/** Who speaks and who publishes, as JSON. */
public final class SourceJson {

    private SourceJson() {}

    /**
     * One object a line.
     *
     * @param names tell which profile declares where sources stand: an alignment is somebody's word as well
     */
    public static List<String> lines(List<SourceTally> tallies, Names names) {
        return tallies.stream()
                .map(tally -> Json.object(json -> write(json, tally, names)))
                .toList();
    }

    /** The same, into an object that is open. */
    public static void write(JsonGenerator json, SourceTally tally, Names names) {
        json.writeStringProperty("id", tally.id());
        json.writeStringProperty("name", tally.name());
        json.writeStringProperty("sort", word(tally.sort()));
        Json.optional(json, "type", tally.type());
        Json.optional(json, "affiliation", tally.affiliation());
        json.writeObjectPropertyStart("alignments");
        tally.alignments().entrySet().stream()
                .sorted(Entry.comparingByKey())
                .forEach(entry -> json.writeStringProperty(entry.getKey(), word(entry.getValue())));
        json.writeEndObject();
        Json.optional(
                json,
                "declared_by",
                tally.alignments().isEmpty()
                        ? Optional.empty()
                        : Optional.of("profile " + names.profile().name()));
        json.writeArrayPropertyStart("called");
        tally.called().forEach(json::writeString);
        json.writeEndArray();
        json.writeNumberProperty("reports", tally.reports());
        json.writeNumberProperty("said", tally.said());
        json.writeNumberProperty("published", tally.published());
        Json.optional(json, "since", day(tally.since()));
        Json.optional(json, "latest", day(tally.latest()));
    }

    private static Optional<String> day(Optional<Instant> instant) {
        return instant.map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC).toString());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
