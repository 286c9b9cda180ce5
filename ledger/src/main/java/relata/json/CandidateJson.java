package relata.json;

import java.math.BigDecimal;
import java.util.Locale;
import relata.claims.IdentityCandidate;
import tools.jackson.core.JsonGenerator;

/** What a mention may stand for in an export: identity, name, how likely in three decimals, and why. */
public final class CandidateJson {

    private CandidateJson() {}

    public static void write(JsonGenerator json, IdentityCandidate candidate) {
        json.writeStartObject();
        json.writeStringProperty("id", candidate.id());
        json.writeStringProperty("name", candidate.name());
        json.writeNumberProperty("score", new BigDecimal(String.format(Locale.ROOT, "%.3f", candidate.score())));
        json.writeStringProperty("reason", candidate.reason());
        json.writeEndObject();
    }
}
