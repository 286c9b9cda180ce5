package relata.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import relata.origins.Cluster;
import relata.origins.Copies;
import relata.origins.Fingerprint;
import relata.origins.Fingerprinted;
import relata.origins.Pairs;
import relata.reading.Published;

/**
 * Which reports are copies of one text, by joins: reports that share a band of their fingerprints are compared, those that are near-copies are put
 * together with all they are tied to, and what is tied together is clustered by {@link Copies} as on one machine.
 */
final class CopyClusters {

    private static final StructType BAND = new StructType()
            .add("band", DataTypes.LongType, false)
            .add("report", DataTypes.StringType, false)
            .add("published_from", DataTypes.TimestampType)
            .add("published_to", DataTypes.TimestampType);

    private static final StructType PAIR =
            new StructType().add("one", DataTypes.StringType, false).add("other", DataTypes.StringType, false);

    private CopyClusters() {}

    /**
     * Rows of {@link Columns#COPY}.
     *
     * @param reports rows of {@link Columns#REPORT}, each report once; checkpoints can be made
     */
    static Dataset<Row> among(Dataset<Row> reports) {
        Dataset<Row> tied = components(links(pairs(reports), reports));
        return reports.join(tied, "report")
                .groupByKey((MapFunction<Row, String>) row -> row.getAs("label"), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (label, rows) -> clusters(rows),
                        Encoders.row(Columns.COPY));
    }

    /** Those that are worth comparing. Of a large group those published first are compared with all others. */
    private static Dataset<Row> pairs(Dataset<Row> reports) {
        Column[] byPublication = {
            col("published_from").asc_nulls_last(),
            col("published_to").asc_nulls_last(),
            col("report").asc()
        };
        return reports.flatMap((FlatMapFunction<Row, Row>) CopyClusters::bands, Encoders.row(BAND))
                .groupByKey((MapFunction<Row, Long>) row -> row.getLong(0), Encoders.LONG())
                .flatMapSortedGroups(
                        byPublication,
                        (FlatMapGroupsFunction<Long, Row, Row>) (band, rows) -> pairs(rows),
                        Encoders.row(PAIR))
                .distinct();
    }

    private static Iterator<Row> bands(Row report) {
        int[] bands = Pairs.bands(fingerprint(report));
        return IntStream.range(0, bands.length)
                .mapToObj(band -> RowFactory.create(
                        (long) band << Integer.SIZE | Integer.toUnsignedLong(bands[band]),
                        report.getAs("report"),
                        report.getAs("published_from"),
                        report.getAs("published_to")))
                .iterator();
    }

    private static Iterator<Row> pairs(Iterator<Row> group) {
        List<String> firsts = new ArrayList<>();
        List<Row> pairs = new ArrayList<>();
        while (group.hasNext()) {
            String report = group.next().getAs("report");
            firsts.forEach(first -> pairs.add(RowFactory.create(first, report)));
            if (firsts.size() < Pairs.MOST_OF_A_GROUP) {
                firsts.add(report);
            }
        }
        return pairs.iterator();
    }

    /** Those pairs that are near-copies. */
    private static Dataset<Row> links(Dataset<Row> pairs, Dataset<Row> reports) {
        return pairs.join(print(reports, "one"), "one")
                .join(print(reports, "other"), "other")
                .filter((FilterFunction<Row>) pair -> Pairs.areCopies(
                        Fingerprint.of(pair.<byte[]>getAs("print of one")),
                        Fingerprint.of(pair.<byte[]>getAs("print of other"))))
                .select("one", "other");
    }

    private static Dataset<Row> print(Dataset<Row> reports, String which) {
        return reports.select(col("report").as(which), col("fingerprint").as("print of " + which));
    }

    /** Each report that is tied to another, with the least digest of all that it is tied to; that passes from neighbour to neighbour until it stays. */
    private static Dataset<Row> components(Dataset<Row> links) {
        Dataset<Row> edges = links.select(col("one").as("report"), col("other").as("neighbour"))
                .union(links.select(col("other"), col("one")))
                .checkpoint();
        Dataset<Row> labels = edges.groupBy("report")
                .agg(min("neighbour").as("least"))
                .select(col("report"), least(col("report"), col("least")).as("label"))
                .checkpoint();
        while (true) {
            Dataset<Row> near = edges.join(
                            labels.select(
                                    col("report").as("neighbour"), col("label").as("theirs")),
                            "neighbour")
                    .groupBy("report")
                    .agg(min("theirs").as("least"));
            Dataset<Row> next = labels.join(near, "report")
                    .select(
                            col("report"),
                            col("label"),
                            least(col("label"), col("least")).as("least"))
                    .checkpoint();
            boolean stays = next.filter("label != least").isEmpty();
            labels = next.select(col("report"), col("least").as("label"));
            if (stays) {
                return labels;
            }
        }
    }

    private static Iterator<Row> clusters(Iterator<Row> reports) {
        List<Fingerprinted> tied = new ArrayList<>();
        reports.forEachRemaining(row -> tied.add(fingerprinted(row)));
        return Copies.among(tied).clusters().stream()
                .flatMap(cluster -> cluster.reports().stream().map(report -> row(cluster, report)))
                .iterator();
    }

    private static Row row(Cluster cluster, Fingerprinted report) {
        return RowFactory.create(
                cluster.first().report(),
                report.report(),
                report.name(),
                report.publisher().orElse(null),
                report.fingerprint().shareIn(cluster.first().fingerprint()));
    }

    /** What telling copies as wholes asks for. */
    private static Fingerprinted fingerprinted(Row row) {
        return new Fingerprinted(
                row.getAs("report"),
                row.getAs("name"),
                Optional.ofNullable(row.getAs("publisher")),
                Optional.empty(),
                row.isNullAt(row.fieldIndex("published_from"))
                        ? Optional.empty()
                        : Optional.of(new Published(
                                row.getAs("published_from"),
                                row.getAs("published_to"),
                                Published.Basis.STATED,
                                "",
                                Optional.empty())),
                List.of(),
                fingerprint(row));
    }

    private static Fingerprint fingerprint(Row report) {
        return Fingerprint.of(report.<byte[]>getAs("fingerprint"));
    }
}
