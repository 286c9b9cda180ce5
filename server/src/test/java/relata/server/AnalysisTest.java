package relata.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.Relata;
import relata.exports.Locations;
import relata.gazetteer.StoredGazetteer;
import relata.names.Gazetteer;
import relata.names.Names;
import relata.names.Profile;
import relata.reading.UnreadableReport;
import tools.jackson.databind.JsonNode;

/** What is worked out from claims, over HTTP: estimates, disputes of a day, proposals, origins, the day on a map. */
class AnalysisTest {

    private static Served served;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException, UnreadableReport {
        Map<String, String> texts = Served.texts(Path.of("..", "examples", "aleppo-2016"));
        texts.put("labels.txt", """
                Source: Example Wire
                Published: 2016-12-07T12:00:00Z

                "The terrorists shelled the Kallaseh district on Wednesday", a military source said.
                """);
        texts.put("ferry-wire.txt", """
                Source: Example Wire
                Published: 2016-12-07

                At least 47 people were killed by a car bomb at the ferry landing of Orsa on Wednesday.
                """);
        texts.put("ferry-desk.txt", """
                Source: Northern Desk
                Published: 2016-12-07

                A car bomb at the ferry landing of Orsa killed 22 people on Wednesday.
                """);
        served = Served.open(Served.ledger(folder, texts));
    }

    @AfterAll
    static void end() {
        served.close();
    }

    @Test
    void anEstimateComesWithTheClaimsThatMovedItOrSaysThatItIsNotEnough() throws IOException, InterruptedException {
        JsonNode all = served.json("/picture/estimates?at=2016-12-12");
        assertThat(all.get("items")).isNotEmpty();
        boolean enough = false;
        for (JsonNode item : all.get("items")) {
            JsonNode one = served.json("/places/" + item.get("place").asString() + "/estimate?at=2016-12-12");
            assertThat(one.get("enough")).isEqualTo(item.get("enough"));
            if (item.get("enough").asBoolean()) {
                enough = true;
                double sum = 0;
                for (JsonNode chance : one.get("chances")) {
                    sum += chance.get("forwards").asDouble();
                }
                assertThat(sum).isBetween(.999, 1.001);
                assertThat(one.get("because").findValuesAsString("id"))
                        .containsAll(one.get("reasons").findValuesAsString("claim"));
            } else {
                assertThat(one.has("chances")).isFalse();
                assertThat(one.get("because")).isEmpty();
            }
        }
        assertThat(enough).isTrue();
    }

    @Test
    void disputesOfADayComeWithBothSidesWords() throws IOException, InterruptedException {
        JsonNode disputes = served.json("/disputes?at=2016-12-07");
        assertThat(disputes.get("items")).isNotEmpty();
        List<String> told = disputes.get("statements").findValuesAsString("id");
        for (JsonNode dispute : disputes.get("items")) {
            assertThat(dispute.get("positions")).hasSize(2);
            dispute.get("positions")
                    .forEach(position -> position.get("claims")
                            .forEach(claim -> assertThat(told).contains(claim.asString())));
        }
        String place = disputes.at("/items/0/place").asString();
        assertThat(served.json("/disputes?at=2016-12-07&place=" + place)
                        .get("items")
                        .findValuesAsString("place"))
                .isNotEmpty()
                .containsOnly(place);
    }

    @Test
    void disputesHaveAKindAndSayWhatWouldReconcileThem() throws IOException, InterruptedException {
        for (String kind : List.of("control", "figure", "casualties")) {
            JsonNode items = served.json("/disputes?kind=" + kind).get("items");
            assertThat(items).as(kind).isNotEmpty();
            assertThat(items.findValuesAsString("kind")).containsOnly(kind);
            assertThat(items.findValuesAsString("change"))
                    .hasSize(items.size())
                    .allSatisfy(change -> assertThat(change).startsWith("They would meet if"));
        }
        assertThat(served.get("/disputes?kind=attack").statusCode()).isEqualTo(400);
    }

    @Test
    void proposalsSayWhatBecameOfThemAndWhyItIsTiedToThem() throws IOException, InterruptedException {
        JsonNode proposals = served.json("/proposals?all=true");
        assertThat(proposals.get("items")).isNotEmpty();
        assertThat(proposals.get("items").findValuesAsString("tie")).doesNotContain("");
        String subject = proposals.at("/items/0/subject").asString();
        assertThat(served.json("/proposals?all=true&subject=" + subject)
                        .get("items")
                        .findValuesAsString("subject"))
                .containsOnly(subject);
        assertThat(served.json("/proposals?all=true&said=2016-11-01").get("items"))
                .isEmpty();
        assertThat(served.get("/proposals?subject=weather").statusCode()).isEqualTo(400);
    }

    @Test
    void reportsWithWordsOfOneAnotherAreShownWithThem() throws IOException, InterruptedException {
        JsonNode origins = served.json("/origins").get("items");
        assertThat(origins).isNotEmpty();
        JsonNode reports = origins.at("/0/reports");
        String first = reports.at("/0/digest").asString();
        JsonNode shared = served.json("/reports/" + first + "/origins").get("items");
        assertThat(shared).isNotEmpty();
        assertThat(shared.at("/0/passages/0/earlier/text").asString()).isNotBlank();
        assertThat(served.json("/reports/" + first + "/origins?with="
                                + reports.at("/1/digest").asString())
                        .get("items"))
                .hasSize(1);
        assertThat(served.get("/reports/" + first + "/origins?with=ffffffff").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSourceIsShownWithWhoSaysWhereItStandsAndWhatItCallsOthers() throws IOException, InterruptedException {
        String speaker = "kind:military-source";
        JsonNode source = served.json("/sources/" + speaker);
        assertThat(source.get("id").asString()).isEqualTo(speaker);
        assertThat(source.get("labels").findValuesAsString("words")).contains("terrorists");
        assertThat(source.has("declared_by")).isTrue();
        assertThat(served.get("/sources/source:nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void aPlaceThatSomebodyDrewIsAPolygonOnTheMap(@TempDir Path folder)
            throws IOException, InterruptedException, UnreadableReport {
        Path districts = Files.writeString(folder.resolve("districts.geojson"), """
                {"type": "FeatureCollection", "features": [{"type": "Feature",
                 "properties": {"id": "7", "name": "Quellmark", "kind": "town"},
                 "geometry": {"type": "Polygon", "coordinates": [[[37, 36], [37, 36.2], [37.2, 36.2], [37.2, 36], [37, 36]]]}}]}
                """);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("one.txt", """
                Source: Example Wire
                Published: 2016-12-07T12:00:00Z

                The army took control of Quellmark on Wednesday, a military source said.
                """);
        try (StoredGazetteer drawn = StoredGazetteer.of(districts, Instant.parse("2016-12-08T00:00:00Z"));
                Served mapped = Served.of(
                        Served.ledger(
                                folder,
                                texts,
                                Relata.reader(Profile.shipped("syria")).asking(drawn)),
                        Optional.empty(),
                        new Drawn(drawn))) {
            JsonNode feature = mapped.json("/picture/places").at("/features/0");
            assertThat(feature.at("/geometry/type").asString()).isEqualTo("MultiPolygon");
            assertThat(feature.at("/geometry/coordinates/0/0")).hasSize(5);
            assertThat(feature.at("/properties/point/0").asDouble()).isBetween(37.0, 37.2);
            String id = feature.get("id").asString();
            assertThat(id).contains("/");
            assertThat(mapped.json("/places/" + id.replace("/", "%2F"))
                            .get("name")
                            .asString())
                    .isEqualTo("Quellmark");
        }
    }

    /** Places as a gazetteer has them. */
    private record Drawn(Gazetteer gazetteer) implements Conflict {

        @Override
        public Names names(Set<String> identities) {
            return new Names(Profile.shipped("syria"));
        }

        @Override
        public Locations locations(Names names) {
            LinkedHashMap<String, Gazetteer> gazetteers = new LinkedHashMap<>();
            gazetteers.put("districts", gazetteer);
            return new Locations(names.profile(), gazetteers);
        }

        @Override
        public Set<String> meantBy(Profile.Role role, String words) {
            return names(Set.of()).meantBy(role, words);
        }
    }
}
