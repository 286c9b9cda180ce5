package relata.spark;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.encode;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import relata.json.ExactJson;
import relata.reading.Envelope;
import relata.reading.Published;

/** The documents of files, archives opened, as rows of {@link Columns#DOCUMENT}. */
final class Documents {

    /** Fields beside a text that a table may have. */
    private static final List<String> FIELDS = List.of("name", "url", "title", "publisher", "published");

    private Documents() {}

    /**
     * Of all files. Nothing is read before it is asked for.
     *
     * @param tasks how many the files are spread over at most
     * @throws IllegalArgumentException where a table holds no texts; the message is one line
     */
    static Dataset<Row> of(List<InputFile> files, int tasks, SparkSession spark) {
        List<InputFile> archives =
                files.stream().filter(file -> !file.isParquet()).toList();
        Dataset<Row> documents = spark.createDataset(
                JavaSparkContext.fromSparkContext(spark.sparkContext())
                        .parallelize(new ArrayList<>(archives), Math.max(1, Math.min(tasks, archives.size())))
                        .flatMap(new Unpacking(new SerializableConfiguration(
                                spark.sparkContext().hadoopConfiguration())))
                        .rdd(),
                Encoders.row(Columns.DOCUMENT));
        List<InputFile> tables = files.stream().filter(InputFile::isParquet).toList();
        return tables.isEmpty() ? documents : documents.union(texts(tables, spark));
    }

    /** Texts that stand in Parquet files, a row each: the column {@code text}, and what stands beside it. */
    private static Dataset<Row> texts(List<InputFile> tables, SparkSession spark) {
        Map<String, InputFile> byAddress = tables.stream()
                .collect(Collectors.toMap(file -> path(file.address()), Function.identity(), (one, other) -> one));
        Dataset<Row> rows =
                spark.read().parquet(tables.stream().map(InputFile::address).toArray(String[]::new));
        List<String> columns = Arrays.asList(rows.columns());
        if (!columns.contains("text")) {
            throw new IllegalArgumentException(tables.get(0).name() + ": has no column \"text\"");
        }
        List<Column> wanted = new ArrayList<>(
                List.of(col("_metadata.file_path"), col("_metadata.row_index"), encode(col("text"), "UTF-8")));
        FIELDS.forEach(field -> wanted.add(
                columns.contains(field) ? col(field).cast("string") : lit(null).cast("string")));
        return rows.select(wanted.toArray(Column[]::new))
                .map(
                        (MapFunction<Row, Row>)
                                row -> document(requireNonNull(byAddress.get(path(row.getString(0)))), row),
                        Encoders.row(Columns.DOCUMENT));
    }

    /** Spark tells of a file in another spelling than Hadoop. */
    private static String path(String address) {
        return new org.apache.hadoop.fs.Path(address).toUri().getPath();
    }

    private static Row document(InputFile table, Row row) {
        long number = row.getLong(1);
        Envelope envelope = new Envelope(
                words(row, 4),
                Optional.empty(),
                Optional.of("UTF-8"),
                words(row, 5),
                words(row, 6),
                words(row, 7).flatMap(Published::stated));
        String name = words(row, 3).or(() -> words(row, 4)).orElse(table.name() + "!/" + number);
        byte[] content = row.isNullAt(2) ? new byte[0] : row.getAs(2);
        return RowFactory.create(table.number(), number, name, content, ExactJson.write(envelope), null);
    }

    private static Optional<String> words(Row row, int column) {
        return Optional.ofNullable(row.getString(column));
    }
}
