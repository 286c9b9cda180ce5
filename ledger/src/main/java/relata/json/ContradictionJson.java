package relata.json;

import java.time.LocalDate;
import relata.disputes.Contradiction;
import relata.picture.Window;
import tools.jackson.core.JsonGenerator;

/** What cannot all hold as JSON Lines: an object for each two accounts; claims by their ids. */
public final class ContradictionJson {

    private ContradictionJson() {}

    public static String line(Contradiction contradiction) {
        return Json.object(json -> {
            json.writeStringProperty("kind", contradiction.kind().word());
            Json.optional(json, "place", contradiction.place());
            json.writeStringProperty("name", contradiction.name());
            Json.optional(json, "event", contradiction.event());
            Json.optional(json, "from", contradiction.days().map(Window::from).map(LocalDate::toString));
            Json.optional(json, "to", contradiction.days().map(Window::to).map(LocalDate::toString));
            json.writeArrayPropertyStart("positions");
            account(json, contradiction.one());
            account(json, contradiction.other());
            json.writeEndArray();
            json.writeStringProperty("change", contradiction.change());
        });
    }

    private static void account(JsonGenerator json, Contradiction.Account account) {
        json.writeStartObject();
        Json.optional(json, "holder", account.holder());
        Json.optional(json, "name", account.name());
        json.writeStringProperty("says", account.says());
        PictureJson.origins(json, account.origins());
        PictureJson.claims(json, "claims", account.statements());
        json.writeEndObject();
    }
}
