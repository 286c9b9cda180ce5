package relata.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.ledger.Ledger;

/** A dossier says what it was made from, so that whoever has the ledger can see that it was. */
class DossierTest {

    private static final Instant KNOWN = Served.LEARNED.plusSeconds(60);

    @BeforeAll
    static void needsThePage() {
        assumeTrue(
                RelataServer.class.getResource("page/dossier.js") != null,
                "this build holds no page (no npm): no dossier");
    }

    @Test
    void itsDigestIsThatOfTheClaimsAsTheServerHandsThemOut(@TempDir Path folder) throws Exception {
        Path file = Served.ledger(folder);
        try (Ledger ledger = Ledger.openExisting(file.toString());
                Served served = Served.open(file)) {
            byte[] claims = served.get("/claims?known=" + KNOWN, "Accept", Answer.JSON_LINES)
                    .body()
                    .getBytes(StandardCharsets.UTF_8);
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(claims));
            assertThat(html(ledger, "Kallaseh")).contains("\"digest\":\"" + digest + "\"");
            assertThat(html(ledger, "Kallaseh")).isEqualTo(html(ledger, "place:al-kallaseh"));
            assertThatThrownBy(() -> html(ledger, "place:nowhere"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("nobody speaks of place:nowhere");
        }
    }

    private static String html(Ledger ledger, String place) {
        return Dossier.html(
                ledger,
                new Served.Syria(),
                new Dossier.Wanted(place, false, Optional.empty(), Optional.empty(), KNOWN, "war.db"));
    }
}
