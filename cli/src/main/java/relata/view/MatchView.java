package relata.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import relata.json.Json;
import relata.names.match.Match;
import tools.jackson.core.JsonGenerator;

/** How alike two names are, a line for each pair. */
public final class MatchView {

    private static final int DIGITS = 4;

    private MatchView() {}

    /** What was given, the decision, the reasons and the score, divided by tabs. */
    public static String text(String given, Match match) {
        return String.join(
                "\t",
                given,
                match.decision().word(),
                String.join("; ", match.reasons()),
                rounded(match).toPlainString());
    }

    public static String json(String one, String other, Match match) {
        return Json.object(json -> {
            json.writeStringProperty("name1", one);
            json.writeStringProperty("name2", other);
            json.writeStringProperty("decision", match.decision().word());
            reasons(json, match);
            json.writeNumberProperty("score", rounded(match));
        });
    }

    private static void reasons(JsonGenerator json, Match match) {
        json.writeArrayPropertyStart("reasons");
        match.reasons().forEach(json::writeString);
        json.writeEndArray();
    }

    private static BigDecimal rounded(Match match) {
        return BigDecimal.valueOf(match.score()).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }
}
