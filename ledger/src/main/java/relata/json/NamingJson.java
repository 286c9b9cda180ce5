package relata.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import relata.names.Side;
import relata.picture.Naming;
import tools.jackson.core.JsonGenerator;

/** Who calls whom what, as JSON. */
public final class NamingJson {

    private NamingJson() {}

    /** One object a line. */
    public static List<String> lines(List<Naming> namings) {
        return namings.stream()
                .map(naming -> Json.object(json -> write(json, naming)))
                .toList();
    }

    /** The same, into an object that is open. */
    public static void write(JsonGenerator json, Naming naming) {
        json.writeStringProperty("actor", naming.actor());
        json.writeStringProperty("actor_name", naming.actorName());
        Json.optional(json, "side", naming.side().map(Side::id));
        json.writeStringProperty("words", naming.words());
        json.writeBooleanProperty("loaded", naming.loaded());
        json.writeStringProperty("speaker", naming.speaker());
        json.writeStringProperty("speaker_name", naming.speakerName());
        json.writeNumberProperty("reports", naming.reports());
        Json.optional(json, "since", day(naming.since()));
        Json.optional(json, "latest", day(naming.latest()));
        json.writeArrayPropertyStart("claims");
        naming.statements()
                .forEach(statement -> json.writeString(statement.claim().id()));
        json.writeEndArray();
    }

    private static Optional<String> day(Optional<Instant> instant) {
        return instant.map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC).toString());
    }
}
