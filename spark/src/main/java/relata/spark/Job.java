package relata.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import relata.names.Profile;

/** The steps of a job, each table written before the next is made of it. Rows are those that the input gives, whichever machine made them, and however often. */
final class Job {

    /** What was found. */
    record Counts(long reports, long claims, long problems) {}

    private final SparkSession spark;
    private final Path output;
    private final int tasks;

    Job(SparkSession spark, Path output, int tasks) {
        this.spark = spark;
        this.output = output;
        this.tasks = tasks;
    }

    /**
     * Runs it to the end.
     *
     * @param profile as the user named it; else the one that knows most of what is found names what the picture shows
     * @param at the time that the picture is of; else the latest publication
     */
    Counts run(List<InputFile> files, ReadDocuments reading, Optional<String> profile, Optional<Instant> at)
            throws IOException {
        FileSystem system = output.getFileSystem(spark.sparkContext().hadoopConfiguration());
        Path kept = new Path(output, "_work");
        spark.sparkContext().setCheckpointDir(new Path(kept, "checkpoints").toString());
        spark.conf().set("spark.sql.shuffle.partitions", tasks);
        Dataset<Row> work = work(files, reading);
        Dataset<Row> problems = problems(work);
        Dataset<Row> claims = claims(work);
        Dataset<String> each = each(work);
        Dataset<Row> reports = write(
                "reports",
                each.map((MapFunction<String, Row>) Tables::report, Encoders.row(Columns.REPORT)),
                Columns.REPORT);
        Dataset<Row> copies = write("copies", CopyClusters.among(reports), Columns.COPY);
        Dataset<Row> picture = PictureByPlace.of(
                each, copies, profile.orElseGet(() -> fitting(claims)), at.orElseGet(() -> latest(reports)));
        write("picture", picture, Columns.PLACE);
        readings(work);
        Counts counts = new Counts(reports.count(), claims.count(), problems.count());
        system.delete(kept, true);
        return counts;
    }

    /** The dear part, done once and kept until the job is over: all else is made of it. */
    private Dataset<Row> work(List<InputFile> files, ReadDocuments reading) {
        Dataset<Row> documents = Documents.of(files, tasks, spark);
        // By key, not in turn: a task that is tried again must get the same documents.
        Dataset<Row> work = documents
                .repartition(tasks, col("file"), col("number"))
                .mapPartitions(reading, Encoders.row(Columns.WORK));
        return write("_work/readings", work, Columns.WORK);
    }

    private Dataset<Row> problems(Dataset<Row> work) {
        Dataset<Row> problems = work.filter("reason IS NOT NULL")
                .orderBy("file", "number")
                .select("name", "reason", "read")
                .coalesce(1);
        return write("problems", problems, problems.schema());
    }

    private Dataset<Row> claims(Dataset<Row> work) {
        Dataset<Row> claims = work.filter("reading IS NOT NULL")
                .select("reading")
                .as(Encoders.STRING())
                .flatMap((FlatMapFunction<String, Row>) Tables::claims, Encoders.row(Columns.CLAIM));
        claims.hint("rebalance", col("month"))
                .sortWithinPartitions("month", "report_name", "report")
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("month")
                .parquet(path("claims"));
        return read("claims", Columns.CLAIM);
    }

    /** Of the same bytes under several names, the reading that comes first in the input: as in a ledger, it is one report. */
    private static Dataset<String> each(Dataset<Row> work) {
        return work.filter("reading IS NOT NULL")
                .groupBy("report")
                .agg(min_by(col("reading"), struct(col("file"), col("number"), col("part")))
                        .as("reading"))
                .select("reading")
                .as(Encoders.STRING());
    }

    /** For ledgers: whole readings as lines, in the order of the input. */
    private void readings(Dataset<Row> work) {
        work.filter("reading IS NOT NULL")
                .orderBy("file", "number", "part")
                .select("reading")
                .write()
                .mode(SaveMode.Overwrite)
                .option("compression", "gzip")
                .text(path("readings"));
    }

    /** The profile among those that ship that knows most of what claims speak of. */
    private static String fitting(Dataset<Row> claims) {
        Set<String> known = new HashSet<>();
        Profile.conflicts().stream().map(Profile::shipped).forEach(profile -> {
            profile.actors().forEach(actor -> known.add(actor.id()));
            profile.places().forEach(place -> known.add(place.id()));
        });
        List<String> found = claims.select(explode(col("actors")))
                .union(claims.select("place").na().drop())
                .as(Encoders.STRING())
                .filter((FilterFunction<String>) known::contains)
                .distinct()
                .collectAsList();
        return Profile.knowingMost(Set.copyOf(found)).name();
    }

    private static Instant latest(Dataset<Row> reports) {
        Row latest = reports.filter("claims > 0").agg(max("published_to")).first();
        return latest.isNullAt(0) ? Instant.EPOCH : latest.getAs(0);
    }

    private Dataset<Row> write(String table, Dataset<Row> rows, StructType columns) {
        rows.write().mode(SaveMode.Overwrite).parquet(path(table));
        return read(table, columns);
    }

    private Dataset<Row> read(String table, StructType columns) {
        return spark.read().schema(columns).parquet(path(table));
    }

    private String path(String table) {
        return new Path(output, table).toString();
    }
}
