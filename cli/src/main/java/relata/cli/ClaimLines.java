package relata.cli;

import java.util.HashMap;
import java.util.Map;
import relata.json.ClaimJson;
import relata.ledger.Ledger;
import relata.picture.Statement;

/** Claims of a ledger as JSON Lines; each report's text is asked for once. */
final class ClaimLines {

    private final Ledger ledger;
    private final Map<String, ClaimJson> exports = new HashMap<>();

    ClaimLines(Ledger ledger) {
        this.ledger = ledger;
    }

    String line(Statement statement) {
        return exports.computeIfAbsent(
                        statement.report(),
                        digest -> new ClaimJson(
                                statement.reportName(),
                                ledger.reading(digest).orElseThrow().report().text()))
                .line(statement);
    }
}
