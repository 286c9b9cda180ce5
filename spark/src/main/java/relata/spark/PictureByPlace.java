package relata.spark;

import static org.apache.spark.sql.functions.col;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import relata.Reading;
import relata.claims.Claim;
import relata.claims.Kind;
import relata.claims.Mention;
import relata.claims.Place;
import relata.exports.ReadingLines;
import relata.json.PictureJson;
import relata.names.Names;
import relata.origins.Copies;
import relata.origins.Fingerprinted;
import relata.picture.Picture;
import relata.picture.Pictures;
import relata.picture.Statement;
import relata.voices.Speech;

/** Who holds each place according to whom: all that is said of a place comes to one task, which does what one machine does for all places. */
final class PictureByPlace {

    private static final StructType SAID = new StructType()
            .add("place", DataTypes.StringType, false)
            .add("report", DataTypes.StringType, false)
            .add("reading", DataTypes.StringType, false);

    private PictureByPlace() {}

    /**
     * Rows of {@link Columns#PLACE}.
     *
     * @param readings lines, each report once
     * @param copies rows of {@link Columns#COPY}
     * @param profile by whose names actors are put on sides, and called
     */
    static Dataset<Row> of(Dataset<String> readings, Dataset<Row> copies, String profile, Instant at) {
        return readings.flatMap((FlatMapFunction<String, Row>) PictureByPlace::said, Encoders.row(SAID))
                .join(copies.select(col("report"), col("cluster")), "report", "left")
                .groupByKey((MapFunction<Row, String>) row -> row.getAs("place"), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>)
                                (place, rows) -> picture(rows, PerExecutor.names(profile), at),
                        Encoders.row(Columns.PLACE));
    }

    /** A reading once for each place of whose control it speaks, with what it says of that alone. */
    private static Iterator<Row> said(String line) {
        ReadingLines.Told told = ReadingLines.read(line);
        Reading reading = told.reading();
        Map<String, List<Claim>> byPlace = new TreeMap<>();
        for (Claim claim : reading.claims()) {
            claim.place()
                    .filter(place -> claim.kind() == Kind.CONTROL)
                    .map(Place::mention)
                    .flatMap(Mention::id)
                    .ifPresent(id -> byPlace.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(claim));
        }
        return byPlace.entrySet().stream()
                .map(place -> RowFactory.create(
                        place.getKey(),
                        reading.report().digest(),
                        ReadingLines.line(new Reading(reading.report(), Speech.NONE, place.getValue()), told.run())))
                .iterator();
    }

    private static Iterator<Row> picture(Iterator<Row> said, Names names, Instant at) {
        List<Statement> statements = new ArrayList<>();
        List<Fingerprinted> reports = new ArrayList<>();
        Map<String, String> clusterOf = new HashMap<>();
        while (said.hasNext()) {
            Row row = said.next();
            Reading reading = ReadingLines.read(row.<String>getAs("reading")).reading();
            Optional<String> publisher = reading.report().publisher().flatMap(names::source);
            statements.addAll(reading.statements(publisher));
            reports.add(Fingerprinted.of(reading.report(), publisher));
            Optional.ofNullable(row.<String>getAs("cluster"))
                    .ifPresent(cluster -> clusterOf.put(reading.report().digest(), cluster));
        }
        Picture picture = Pictures.of(statements, Optional.of(at), at, names, Copies.among(reports, clusterOf));
        List<String> lines = PictureJson.lines(picture, Map.of());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            var place = picture.places().get(i);
            rows.add(
                    RowFactory.create(place.place(), place.name(), place.state().words(), lines.get(i)));
        }
        return rows.iterator();
    }
}
