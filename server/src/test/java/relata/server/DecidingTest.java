package relata.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.reading.UnreadableReport;
import tools.jackson.databind.JsonNode;

/** What reviewers decide over the interface counts, is never lost, and can be taken back. */
class DecidingTest {

    private static final String KALLASEH = "/places/place:al-kallaseh?at=2016-12-07";

    @TempDir
    private Path folder;

    private Path ledger;

    @BeforeEach
    void make() throws IOException, UnreadableReport {
        ledger = Served.ledger(folder);
    }

    private static String rebelsHold(Served served) throws IOException, InterruptedException {
        return served.json("/claims?relation=holds&place=place:al-kallaseh")
                .at("/items/0/id")
                .asString();
    }

    private static JsonNode decide(Served served, String decision) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.post("/reviews", decision);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Served.tree(answer.body());
    }

    @Test
    void whatIsRejectedNoLongerCountsAlsoAfterARestart() throws IOException, InterruptedException {
        String claim;
        int review;
        try (Served served = Served.open(ledger)) {
            assertThat(served.json(KALLASEH).get("state").asString()).isEqualTo("disputed");
            claim = rebelsHold(served);
            review = decide(served, """
                    {"act": "reject", "claim": "%s", "because": "he told of the day before", "by": "A. Reader"}""".formatted(claim)).get("review").asInt();
            assertThat(served.json(KALLASEH).get("state").asString()).isEqualTo("single origin");
        }
        try (Served served = Served.open(ledger)) {
            assertThat(served.json(KALLASEH).get("state").asString()).isEqualTo("single origin");
            assertThat(served.json("/claims/" + claim).at("/reviews/0/because").asString())
                    .isEqualTo("he told of the day before");
            decide(served, """
                    {"act": "withdraw", "review": %d, "because": "I misread it", "by": "A. Reader"}""".formatted(review));
            assertThat(served.json(KALLASEH).get("state").asString()).isEqualTo("disputed");
            assertThat(served.json("/reviews").get("total").asInt()).isEqualTo(2);
        }
    }

    @Test
    void aCorrectedFieldStandsBesideWhatWasRead() throws IOException, InterruptedException {
        try (Served served = Served.open(ledger)) {
            String claim = rebelsHold(served);
            decide(served, """
                    {"act": "correct", "claim": "%s", "fields": {"actor": ["activist"]}, "because": "for the test", "by": "A. Reader"}""".formatted(claim));
            JsonNode trail = served.json("/claims/" + claim);
            assertThat(trail.at("/claim/actors/0/text").asString()).isEqualTo("activist");
            assertThat(trail.at("/claim/review/original/actor/0/text").asString())
                    .isEqualTo("Rebel fighters");
        }
    }

    @Test
    void whatWasMissedIsAdded() throws IOException, InterruptedException {
        try (Served served = Served.open(ledger)) {
            String report = served.json("/reports").at("/items/1/digest").asString();
            decide(served, """
                    {"act": "add", "report": "%s", "words": "still hold", "fields": {"relation": ["contests"], "place": ["Aleppo"]},
                     "because": "for the test", "by": "A. Reader"}""".formatted(report));
            assertThat(served.json("/claims?relation=contests")
                            .at("/items/0/place/text")
                            .asString())
                    .isEqualTo("Aleppo");
        }
    }

    @Test
    void whatCannotBeDecidedSaysWhyAndLeavesNothing() throws IOException, InterruptedException {
        try (Served served = Served.open(ledger)) {
            String claim = rebelsHold(served);
            assertThat(refusal(served, "{\"act\": \"praise\", \"because\": \"x\", \"by\": \"A\"}"))
                    .contains("'act' is one of accept");
            assertThat(refusal(served, "{\"act\": \"accept\", \"claim\": \"" + claim + "\", \"by\": \"A\"}"))
                    .contains("'because' is missing");
            assertThat(refusal(served, "{\"act\": \"accept\", \"claim\": \"" + claim + "\", \"because\": \"x\"}"))
                    .contains("'by' is missing");
            assertThat(
                            refusal(
                                    served,
                                    "{\"act\": \"correct\", \"claim\": \"" + claim
                                            + "\", \"fields\": {\"place\": [\"Atlantis\"]}, \"because\": \"x\", \"by\": \"A\"}"))
                    .contains("'Atlantis' does not stand in");
            assertThat(refusal(served, "{\"act\": \"withdraw\", \"review\": 99, \"because\": \"x\", \"by\": \"A\"}"))
                    .contains("99");
            assertThat(refusal(served, "no json")).contains("no JSON");
            assertThat(served.json("/reviews").get("total").asInt()).isZero();
        }
    }

    private static String refusal(Served served, String decision) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.post("/reviews", decision);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 409);
        return Served.tree(answer.body()).get("detail").asString();
    }
}
