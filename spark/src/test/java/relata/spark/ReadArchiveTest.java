package relata.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relata.spark.Tried.Ended;

/** A job on this machine alone: Spark in this process, with two threads for executors. */
class ReadArchiveTest {

    private static final String REPORT = """
        The army captured the town of Riverside on Wednesday, a military source said.

        At least 12 people were killed by shelling in Hilltop, doctors said.
        """;

    @TempDir
    private Path folder;

    @AfterEach
    void endSpark() {
        SparkSession.getDefaultSession().foreach(session -> {
            session.stop();
            return null;
        });
    }

    private static int read(Path input, Path output, String... more) {
        List<String> words = new ArrayList<>(
                List.of("--input", input.toString(), "--output", output.toString(), "--master", "local[2]"));
        words.addAll(List.of(more));
        return ReadArchive.run(words.toArray(String[]::new));
    }

    private static SparkSession spark() {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .getOrCreate();
    }

    private static String complaint(IntSupplier job) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            assertThat(job.getAsInt()).isEqualTo(1);
        } finally {
            System.setErr(before);
        }
        return err.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("relata: "))
                .reduce("", String::concat);
    }

    @Test
    void aLedgerThatTakesItInIsTheOneThatReadingMakes() throws Exception {
        Path samples = Tried.samples(folder.resolve("samples"));
        Path output = folder.resolve("claims.parquet");
        String imported = folder.resolve("imported.db").toString();
        String own = folder.resolve("own.db").toString();

        assertThat(read(samples, output, "--tasks", "3")).isZero();
        Ended took = Tried.relata("import", output.toString(), "--ledger", imported);
        Ended readHere = Tried.relata("read", samples.toString(), "--ledger", own);

        assertThat(took.code()).as(took.err()).isZero();
        assertThat(took.err()).contains("18 readings").contains("17 new");
        assertThat(readHere.err()).contains("92-no-report.bin");
        for (List<String> question : List.of(
                List.of("picture", "--no-estimate", "--format", "jsonl"), List.of("export", "--format", "jsonl"))) {
            assertThat(asked(question, imported)).as(question.toString()).isEqualTo(asked(question, own));
        }
        SparkSession spark = spark();
        assertThat(Tried.column(spark, output, "picture", "picture"))
                .containsExactlyElementsOf(asked(List.of("picture", "--no-estimate", "--format", "jsonl"), own)
                        .lines()
                        .sorted()
                        .toList());
        assertThat(Tried.column(spark, output, "claims", "claim"))
                .containsExactlyElementsOf(Tried.relata("extract", "--format", "jsonl", samples.toString())
                        .out()
                        .lines()
                        .sorted()
                        .toList());
        assertThat(Tried.column(spark, output, "problems", "name"))
                .containsExactly(samples.resolve("92-no-report.bin").toString());
        assertThat(Tried.column(spark, output, "copies", "name"))
                .contains(samples.resolve("91-copy.txt").toString());
    }

    /** When it was learned is all that may differ. */
    private static String asked(List<String> question, String ledger) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(question);
        words.addAll(List.of("--ledger", ledger));
        Ended asked = Tried.relata(words.toArray(String[]::new));
        assertThat(asked.out()).as(asked.err()).isNotEmpty();
        return asked.out().replaceAll("20[2-9]\\d-[\\d-]*T[\\d:.]*Z", "");
    }

    @Test
    void anotherRunInOtherTasksGivesTheSameRows() throws IOException {
        Path samples = Tried.samples(folder.resolve("samples"));
        Path output = folder.resolve("claims.parquet");

        assertThat(read(samples, output, "--tasks", "3")).isZero();
        List<String> first = Tried.rows(spark(), output);
        endSpark();
        assertThat(read(samples, output, "--tasks", "7")).isZero();

        assertThat(Tried.rows(spark(), output)).isEqualTo(first).hasSizeGreaterThan(150);
    }

    @Test
    void textsOfATableAreReadWithWhatStandsBesideThem() {
        Path texts = folder.resolve("texts.parquet");
        Path output = folder.resolve("claims.parquet");
        SparkSession spark = spark();
        spark.createDataFrame(
                        List.of(
                                RowFactory.create(REPORT, "https://wire.example/1", "Example Wire", "2016-12-07"),
                                RowFactory.create(null, "https://wire.example/2", null, null)),
                        new StructType()
                                .add("text", DataTypes.StringType)
                                .add("url", DataTypes.StringType)
                                .add("publisher", DataTypes.StringType)
                                .add("published", DataTypes.StringType))
                .coalesce(1)
                .write()
                .parquet(texts.toString());

        assertThat(read(texts, output, "--tasks", "2")).isZero();

        assertThat(spark().read()
                        .parquet(output.resolve("claims").toString())
                        .selectExpr("concat_ws(' ', report_name, publisher, relation, cast(occurred_from as string),"
                                + " month)")
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .contains("https://wire.example/1 Example Wire takes 2016-12-07 2016-12");
        assertThat(Tried.column(spark(), output, "problems", "name")).containsExactly("https://wire.example/2");
    }

    @Test
    void archivesElsewhereAreFoundByPatternAndReportsNamedByTheirAddress() throws IOException {
        System.setProperty("spark.hadoop.fs." + Elsewhere.SCHEME + ".impl", Elsewhere.class.getName());
        Path output = folder.resolve("claims.parquet");
        for (String name : List.of("a.zip", "b.zip", "c.other")) {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
                zip.putNextEntry(new ZipEntry("one.txt"));
                zip.write((REPORT + name).getBytes(StandardCharsets.UTF_8));
            }
        }
        String address = Elsewhere.SCHEME + ":" + folder;

        assertThat(ReadArchive.run(
                        "--input",
                        address + "/*.zip",
                        "--output",
                        output.toString(),
                        "--master",
                        "local[2]",
                        "--tasks",
                        "2"))
                .isZero();

        assertThat(Tried.column(spark(), output, "reports", "name"))
                .containsExactly(address + "/a.zip!/one.txt", address + "/b.zip!/one.txt");
        assertThat(Tried.column(spark(), output, "claims", "report_name")).contains(address + "/b.zip!/one.txt");
    }

    @Test
    void whatCannotBeReadAtAllIsSaidInALine() throws IOException {
        Path output = folder.resolve("claims.parquet");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path numbers = folder.resolve("numbers.parquet");
        spark().range(3).write().parquet(numbers.toString());

        assertThat(complaint(() -> read(folder.resolve("nowhere"), output)))
                .contains("nowhere: no such file or folder");
        assertThat(complaint(() -> read(empty, output))).contains("there is no file in these folders");
        assertThat(complaint(() -> read(numbers, output))).contains("has no column \"text\"");
        assertThat(complaint(() -> read(Tried.EXAMPLES, output, "--profile", "no-such-war")))
                .contains("no profile no-such-war");
    }
}
