package relata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import relata.claims.Correction;
import relata.claims.Field;
import relata.exports.ExportFormat;
import relata.ledger.Ledger;
import relata.ledger.StatementFilter;
import relata.picture.Statement;
import relata.review.Act;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reports in a ledger, some of their claims reviewed, and what leaves it for other programs. */
class ExportCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String ALEPPO = """
            Title: Army enters Hanano 🕊
            Source: Example Wire
            Published: 2016-12-07T12:00:00Z
            URL: https://example.org/hanano

            The Syrian army captured the Hanano district of Aleppo on Wednesday, a military source said.

            At least 12 people were killed by shelling near Hanano on Tuesday, the Observatory said.

            The gunmen will leave the city within days, a commander told Example Wire.

            The Red Banner Brigade captured the town of Oakfield on Monday, residents said.

            An officer told the agency that the Syrian army took the Sakhour district on Monday.
            """;

    @TempDir
    private static Path folder;

    private static String ledger = "";
    private static String rejected = "";

    @BeforeAll
    static void readReportsAndReviewThem() throws IOException {
        Path reports = folder.resolve("reports");
        Sample.write(reports, "taken.txt", Sample.TAKEN);
        Sample.write(reports, "held.txt", Sample.HELD);
        Sample.write(reports, "aleppo.txt", ALEPPO);
        ledger = folder.resolve("relata.db").toString();
        Run.of("read", "--ledger", ledger, reports.toString());
        try (Ledger open = Ledger.open(ledger)) {
            List<Statement> statements = open.statements(StatementFilter.ALL);
            Statement first = statements.get(0);
            Statement second = statements.get(1);
            rejected = first.claim().id();
            open.review(new Act.Reject(rejected, first.report()), "Ada", "not said", Instant.now());
            Correction hedged = new Correction(Map.of(Field.MODALITY, List.of(Field.Value.of("hedged"))));
            open.review(
                    new Act.Correct(second.claim().id(), second.report(), hedged), "Ada", "\"said\"", Instant.now());
        }
    }

    private static Run export(String... options) {
        return Run.of(Stream.concat(Stream.of("export", "--ledger", ledger), Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<JsonNode> lines(Run run) {
        return run.lines().stream().map(JSON::readTree).toList();
    }

    @Test
    void everyLineIsAsTheSchemaSaysAndNothingIsUndescribed() throws IOException {
        ObjectNode schema = (ObjectNode) JSON.readTree(resource("/relata/exports/claims-1.schema.json"));
        closed(schema);
        Run all = export("--format", "jsonl", "--rejected");
        assertThat(all.lines()).hasSizeGreaterThan(6);
        Schema strict = schema(schema.toString());
        assertThat(all.lines())
                .allSatisfy(line ->
                        assertThat(strict.validate(line, InputFormat.JSON)).isEmpty());
        assertThat(lines(all))
                .extracting(line -> line.at("/review/state").asString())
                .contains("rejected", "corrected", "unreviewed");
        assertThat(strict.validate(all.lines().get(0).replace("\"kind\"", "\"sort\""), InputFormat.JSON))
                .isNotEmpty();
    }

    /** No object may hold what the schema does not name. */
    private static void closed(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(ExportCommandTest::closed);
    }

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ExportCommandTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void wordsStandWhereTheyAreSaidToStand() throws IOException {
        for (JsonNode line : lines(export("--format", "jsonl"))) {
            String text = Files.readString(Path.of(line.at("/report/name").asString()));
            JsonNode sentence = line.at("/claim/sentence");
            assertThat(cut(text, sentence)).isEqualTo(line.get("words").asString());
            JsonNode trigger = line.at("/claim/trigger");
            assertThat(cut(text, trigger)).isEqualTo(trigger.get("text").asString());
        }
    }

    /** Offsets count code points: the headline has one beyond the first plane. */
    private static String cut(String text, JsonNode span) {
        int start = text.offsetByCodePoints(0, span.get("start").asInt());
        return text.substring(start, text.offsetByCodePoints(0, span.get("end").asInt()));
    }

    @Test
    void whatReviewersRejectedIsLeftOutAndCounted() {
        Run run = export("--format", "jsonl");
        assertThat(run.out()).doesNotContain("\"id\":\"" + rejected + "\",\"report\"");
        assertThat(run.err()).contains("left out 1 rejected by reviewers");
        assertThat(export("--format", "csv", "--rejected").out()).contains(rejected, ",rejected,Ada,");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameLedgerGivesTheSameBytes(ExportFormat format) throws IOException {
        Path file = folder.resolve("out." + format.word());
        Run printed = export("--format", format.word());
        Run written = export("--format", format.word(), "--out", file.toString());
        assertThat(printed.code()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(printed.out()).isNotEmpty();
        assertThat(Files.list(folder).map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aSpreadsheetHasAddressAndQuotationInEveryRow() {
        List<String> rows = export("--format", "csv", "--hxl").lines();
        assertThat(rows.get(0)).startsWith("url,quotation,claim,");
        assertThat(rows.get(1).split(",")).allMatch(tag -> tag.matches("#[a-z]+(\\+[a-z]+)*"));
        assertThat(rows.get(1).split(",")).hasSameSizeAs(rows.get(0).split(","));
        assertThat(rows)
                .anyMatch(row -> row.startsWith(
                        "https://example.org/hanano,\"The Syrian army captured the Hanano district of Aleppo on"
                                + " Wednesday, a military source said.\","));
        assertThat(export("--format", "jsonl", "--hxl").code()).isEqualTo(2);
    }

    @Test
    void pointsOnAMapSayHowNearAndWhoSaysWhere() throws IOException {
        Run run = export("--format", "geojson");
        assertThat(schema(resource("/relata/exports/geojson.schema.json")).validate(run.out(), InputFormat.JSON))
                .isEmpty();
        JsonNode features = JSON.readTree(run.out()).get("features");
        Map<String, String> precisions = new HashMap<>();
        for (JsonNode feature : features) {
            assertThat(feature.at("/geometry/coordinates/0").asDouble()).isBetween(37.0, 37.4);
            assertThat(feature.at("/geometry/coordinates/1").asDouble()).isBetween(36.0, 36.4);
            assertThat(feature.at("/properties/coordinates_source").asString()).isEqualTo("profile syria");
            precisions.put(
                    feature.at("/properties/relation").asString(),
                    feature.at("/properties/precision").asString());
        }
        assertThat(precisions).containsEntry("takes", "place").containsEntry("killed", "near");
        int all = export("--format", "jsonl").lines().size();
        assertThat(features.size() + leftOut(run, "place")).isEqualTo(all);
        assertThat(features.size()).isLessThan(all);
    }

    private static int leftOut(Run run, String why) {
        return run.err()
                .lines()
                .filter(line -> line.startsWith("relata: left out ") && line.contains(why))
                .mapToInt(line -> Integer.parseInt(line.split(" ")[3]))
                .sum();
    }

    @Test
    void acledShapedRowsHaveItsColumnsAndNameTheirOrigin() {
        List<String> rows = export("--format", "acled").lines();
        assertThat(rows.get(0))
                .isEqualTo(
                        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
                                + "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,"
                                + "country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,"
                                + "notes,fatalities,tags,timestamp");
        assertThat(rows.subList(1, rows.size()))
                .isNotEmpty()
                .allMatch(row -> row.startsWith("RELATA-") && row.contains("a claim, said by"));
        assertThat(rows)
                .anyMatch(row -> row.contains(",2016-12-07,2016,1,Political violence,Battles,")
                        && row.contains(",Syria,Aleppo governorate,"));
        // Nobody left: it is said that they will.
        assertThat(rows).noneMatch(row -> row.contains("modality=forecast"));
    }

    @Test
    void annotationsFindTheirWordsByPositionAndByQuotation() throws IOException {
        Run run = export("--format", "webanno");
        assertThat(schema(resource("/relata/exports/webanno.schema.json")).validate(run.out(), InputFormat.JSON))
                .isEmpty();
        String text = Files.readString(folder.resolve("reports/aleppo.txt"));
        int found = 0;
        for (JsonNode annotation : JSON.readTree(run.out()).get("items")) {
            JsonNode target = annotation.get("target");
            if (target.at("/source/id").asString().equals("https://example.org/hanano")) {
                JsonNode quotation = target.at("/selector/1");
                assertThat(cut(text, target.at("/selector/0")))
                        .isEqualTo(quotation.get("exact").asString());
                assertThat(text)
                        .contains(quotation.get("prefix").asString()
                                + quotation.get("exact").asString()
                                + quotation.get("suffix").asString());
                found++;
            }
        }
        assertThat(found).isGreaterThan(2);
    }

    @Test
    void provenanceLeadsFromTheClaimThroughItsVoicesToTheReport() {
        Map<String, JsonNode> nodes = new HashMap<>();
        JSON.readTree(export("--format", "prov").out()).get("@graph").forEach(node -> {
            assertThat(nodes.put(node.get("@id").asString(), node)).isNull();
        });
        int chains = 0;
        for (JsonNode node : nodes.values()) {
            for (String link : List.of(
                    "prov:wasDerivedFrom", "prov:wasGeneratedBy", "prov:wasAttributedTo", "prov:wasQuotedFrom")) {
                if (node.has(link)) {
                    assertThat(nodes).containsKey(node.at("/" + link + "/@id").asString());
                }
            }
            if (node.has("prov:wasGeneratedBy")) {
                JsonNode quotation = follow(nodes, node, "prov:wasDerivedFrom");
                assertThat(follow(nodes, quotation, "prov:wasQuotedFrom").has("relata:sha256"))
                        .isTrue();
                chains += quotation.has("prov:wasDerivedFrom") ? 1 : 0;
            }
        }
        assertThat(chains).isPositive();
        assertThat(nodes.values())
                .anyMatch(node -> node.path("rdfs:label").asString("").equals("Syrian Observatory for Human Rights"));
    }

    private static JsonNode follow(Map<String, JsonNode> nodes, JsonNode node, String link) {
        return nodes.get(node.at("/" + link + "/@id").asString());
    }

    /** Properties of FollowTheMoney's schemata that are written here, inherited ones included (followthemoney/schema/*.yaml). */
    private static final Set<String> THING = Set.of(
            "name",
            "summary",
            "notes",
            "description",
            "sourceUrl",
            "publisher",
            "keywords",
            "addressEntity",
            "proof",
            "retrievedAt");

    private static final Map<String, Set<String>> SCHEMATA = Map.of(
            "Article", Set.of("title", "fileName", "publishedAt"),
            "Event", Set.of("startDate", "endDate", "location", "involved", "recordId"),
            "Note", Set.of("entity"),
            "LegalEntity", Set.of(),
            "Address", Set.of("full", "latitude", "longitude", "remarks"));

    @Test
    void entitiesHaveThePropertiesOfTheirSchemaAndPointAtEachOther() {
        Set<String> ids = new HashSet<>();
        List<String> references = new ArrayList<>();
        for (JsonNode entity : lines(export("--format", "ftm"))) {
            assertThat(ids.add(entity.get("id").asString())).isTrue();
            String schema = entity.get("schema").asString();
            assertThat(SCHEMATA).containsKey(schema);
            JsonNode properties = entity.get("properties");
            assertThat(properties.get("name")).isNotNull();
            properties.propertyNames().forEach(name -> {
                assertThat(THING.contains(name) || SCHEMATA.get(schema).contains(name))
                        .as(schema + ":" + name)
                        .isTrue();
                if (Set.of("involved", "proof", "addressEntity", "entity").contains(name)) {
                    properties.get(name).forEach(id -> references.add(id.asString()));
                }
            });
        }
        assertThat(ids).containsAll(references);
        assertThat(references).isNotEmpty();
    }

    @Test
    void whatNobodyIsKnownByStandsInQuotationMarks() {
        List<String> names = lines(export("--format", "ftm")).stream()
                .filter(line -> line.get("schema").asString().equals("LegalEntity"))
                .map(line -> line.at("/properties/name/0").asString())
                .toList();
        assertThat(names).contains("Syrian army").anyMatch(name -> name.startsWith("“"));
        assertThat(names).noneMatch(name -> name.toLowerCase(Locale.ROOT).matches("(the )?(gunmen|rebels|doctors)"));
    }

    @Test
    void sinceGivesWhatChangedAndWhatIsNoMore() throws IOException {
        String changing = folder.resolve("changing.db").toString();
        Path report = Sample.write(folder.resolve("one"), "taken.txt", Sample.TAKEN);
        Run.of("read", "--ledger", changing, report.toString());
        Instant before;
        try (Ledger open = Ledger.open(changing)) {
            Statement statement = open.statements(StatementFilter.ALL).get(0);
            before = statement.learned();
            open.review(new Act.Reject(statement.claim().id(), statement.report()), "Ada", "no", before.plusSeconds(2));
        }
        String since = before.plusSeconds(1).toString();

        List<JsonNode> changes = lines(Run.of("export", "--ledger", changing, "--format", "jsonl", "--since", since));

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).get("type").asString()).isEqualTo("tombstone");
        assertThat(changes.get(0).get("reason").asString()).isEqualTo("rejected");
        assertThat(schema(resource("/relata/exports/claims-1.schema.json"))
                        .validate(changes.get(0).toString(), InputFormat.JSON))
                .isEmpty();
        for (ExportFormat format : ExportFormat.values()) {
            Run run = Run.of("export", "--ledger", changing, "--format", format.word(), "--since", since);
            assertThat(run.out()).as(format.word()).contains("rejected");
            assertThat(run.err()).contains("exported 0 claims, 1 gone");
        }
        assertThat(lines(Run.of("export", "--ledger", changing, "--format", "jsonl", "--since", since, "--rejected")))
                .extracting(line -> line.get("change").asString())
                .containsExactly("changed");
        assertThat(lines(Run.of("export", "--ledger", changing, "--format", "jsonl", "--since", "2001-01-01")))
                .isNotEmpty()
                .allMatch(line -> line.get("change").asString().equals("added"));
    }

    @Test
    void filtersAndTimesNarrowAnExport() {
        assertThat(lines(export("--format", "jsonl", "--kind", "casualties")))
                .isNotEmpty()
                .allMatch(line -> line.at("/claim/kind").asString().equals("casualties"));
        assertThat(export("--format", "jsonl", "--at", "2016-12-06").out()).isEmpty();
        assertThat(export("--format", "jsonl", "--known", "2016-12-06").out()).isEmpty();
        assertThat(lines(export("--format", "jsonl", "--at", "2016-12-07T13:00Z")))
                .isNotEmpty()
                .noneMatch(line -> line.at("/report/publisher").asString().equals("Northern Desk"));
    }

    @Test
    void whatCannotBeWrittenIsSaidInOneLine() {
        Run run = export(
                "--format", "csv", "--out", folder.resolve("no/such/claims.csv").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1).contains("claims.csv: cannot be written: there is no such folder");
        Run format = export("--format", "xls");
        assertThat(format.code()).isEqualTo(2);
        assertThat(format.err()).contains("'xls' is none of jsonl, csv, geojson, acled, webanno, prov, ftm");
    }
}
