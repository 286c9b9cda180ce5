package relata.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.reading.UnreadableReport;
import tools.jackson.databind.JsonNode;

/** What programs are promised of the interface: its document tells the truth, lists go on, answers are kept until the ledger changes. */
class InterfaceTest {

    private static Served served;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException, UnreadableReport {
        served = Served.open(Served.ledger(folder));
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @Test
    void everyQuestionOfTheDocumentIsAnsweredAsItSays() throws IOException, InterruptedException {
        JsonNode document = served.json("/openapi.json");
        String job = Served.tree(served.post("/reports", "{\"text\": \"The army took Kallaseh on 7 December 2016.\"}")
                        .body())
                .get("job")
                .asString();
        Map<String, String> things = Map.of(
                "job",
                job,
                "place",
                "place:al-kallaseh",
                "source",
                served.json("/sources").at("/items/0/id").asString(),
                "claim",
                served.json("/claims").at("/items/0/id").asString(),
                "report",
                served.json("/reports").at("/items/0/digest").asString());
        List<String> asked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            if (!get.isMissingNode()) {
                String address = path.getKey();
                for (Map.Entry<String, String> thing : things.entrySet()) {
                    address = address.replace("{" + thing.getKey() + "}", thing.getValue());
                }
                HttpResponse<String> answer = served.get(address + (address.equals("/search") ? "?q=army" : ""));
                assertThat(answer.statusCode())
                        .as(address + " " + answer.body())
                        .isEqualTo(200);
                Map.Entry<String, JsonNode> usual =
                        get.at("/responses/200/content").properties().iterator().next();
                assertThat(answer.headers().firstValue("Content-Type"))
                        .as(address)
                        .hasValue(usual.getKey());
                if (!usual.getKey().endsWith("json") || usual.getKey().equals(Answer.JSON_LINES)) {
                    continue;
                }
                String schema = usual.getValue().at("/schema/$ref").asString();
                assertThat(schema(document, schema).validate(answer.body(), InputFormat.JSON))
                        .as(address)
                        .isEmpty();
                asked.add(path.getKey());
            }
        }
        assertThat(asked)
                .contains("/picture", "/picture/places", "/places/{place}/estimate", "/claims/{claim}", "/proposals");
    }

    private static Schema schema(JsonNode document, String reference) {
        String whole = "{\"$ref\": \"" + reference + "\", \"components\": " + document.get("components") + "}";
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }

    @Test
    void bothSidesOfADisputeAreTold() throws IOException, InterruptedException {
        JsonNode place = served.json("/places/place:al-kallaseh?at=2016-12-07");
        assertThat(place.get("state").asString()).isEqualTo("disputed");
        assertThat(place.get("holdings").findValuesAsString("holder"))
                .containsExactlyInAnyOrder("side:government", "side:opposition");
        assertThat(place.get("statements").findValuesAsString("words"))
                .anyMatch(words -> words.startsWith("The army took control of the Kallaseh district"));
    }

    @Test
    void whatWasLearnedLaterIsLeftOut() throws IOException, InterruptedException {
        assertThat(served.json("/picture?known=2016-12-07").get("places")).isEmpty();
        assertThat(served.json("/picture?known=2016-12-08").get("places")).isNotEmpty();
    }

    @Test
    void aListGoesOnWhereItEnded() throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = served.json("/claims?limit=2" + next);
            all.addAll(
                    page.get("items").findValuesAsString("report_name").isEmpty() ? List.of() : ids(page.get("items")));
            next = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asString();
        } while (!next.isEmpty());
        assertThat(all).isEqualTo(ids(served.json("/claims").get("items"))).doesNotHaveDuplicates();
        assertThat(all.size()).isGreaterThan(2);
    }

    private static List<String> ids(JsonNode items) {
        List<String> ids = new ArrayList<>();
        items.forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }

    @Test
    void wholeListsComeAsJsonLines() throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get("/claims", "Accept", Answer.JSON_LINES);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Answer.JSON_LINES);
        assertThat(answer.body().lines().map(line -> Served.tree(line).get("id").asString()))
                .isEqualTo(ids(served.json("/claims").get("items")));
    }

    @Test
    void anAnswerThatIsHeldAlreadyIsNotSentAgain() throws IOException, InterruptedException {
        String etag = served.get("/picture").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = served.get("/picture", "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(served.get("/picture?at=2016-12-06", "If-None-Match", etag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatCannotBeAnsweredSaysWhy() throws IOException, InterruptedException {
        assertThat(problem("/claims?kind=weather", 400)).contains("'weather' is none of control, attack");
        assertThat(problem("/picture?at=yesterday", 400)).contains("'at'");
        assertThat(problem("/picture?whem=2016", 400)).contains("'whem' is no parameter of this; there are at, known");
        assertThat(problem("/claims?limit=0", 400)).contains("from 1 to 1000");
        assertThat(problem("/claims?cursor=xyz", 400)).contains("'cursor'");
        assertThat(problem("/claims/0000", 404)).contains("there is no claim 0000");
        assertThat(problem("/places/place:nowhere", 404)).contains("nobody speaks of place:nowhere");
        assertThat(problem("/search", 400)).contains("'q' is missing");
        assertThat(problem("/weather", 404)).contains("nothing at");
    }

    private static String problem(String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.TYPE);
        assertThat(Served.tree(answer.body()).get("status").asInt()).isEqualTo(status);
        return Served.tree(answer.body()).get("detail").asString();
    }

    @Test
    void fieldsOfAClaimKeepTheirPlaceInTheText() throws IOException, InterruptedException {
        JsonNode report = served.json(
                "/reports/" + served.json("/reports").at("/items/0/digest").asString());
        String text = report.get("text").asString();
        for (JsonNode claim : report.get("claims")) {
            JsonNode trigger = claim.get("trigger");
            int start = text.offsetByCodePoints(0, trigger.get("start").asInt());
            int end = text.offsetByCodePoints(0, trigger.get("end").asInt());
            assertThat(text.substring(start, end)).isEqualTo(trigger.get("text").asString());
        }
        assertThat(report.get("claims")).isNotEmpty();
    }
}
