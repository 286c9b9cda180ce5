package relata.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import relata.ledger.Run;
import relata.lexicon.LexiconError;
import relata.names.Profile;

@Command(
        name = "relata-spark",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Read archives of reports on many machines: claims, copies and the picture as Parquet.",
        footer = {
            "",
            "What was written there before is replaced. The same input gives the same rows, whatever fails on the way.",
            "`relata import FOLDER` puts the readings into a ledger.",
            "",
            "Examples:",
            "  relata-spark --input examples/aleppo-2016 --output claims.parquet",
            "  relata-spark --input s3a://news/2016/*.warc.gz --output s3a://claims/2016 --profile syria --master"
                    + " spark://head:7077"
        })
public final class ReadArchive implements Callable<Integer> {

    @Spec
    private CommandLine.Model.CommandSpec command;

    @Option(
            names = "--input",
            arity = "1..*",
            required = true,
            paramLabel = "PATH",
            description =
                    "Files, folders or patterns: whatever `relata read` reads, archives included, and Parquet files"
                            + " with a column \"text\" (and name, url, title, publisher, published).")
    private List<String> inputs = List.of();

    @Option(names = "--output", required = true, paramLabel = "FOLDER", description = "Where the tables are written.")
    private String output = "";

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "The conflict they are about: a profile's name, or a file that every machine can read."
                    + " Else chosen by the names in each report.")
    private Optional<String> profile = Optional.empty();

    @Option(names = "--read-all", description = "Read also reports that hardly have a word of armed conflict.")
    private boolean readAll;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "The time that the picture is of (2016-12-07T22:00:00Z); default the latest time of publication.")
    private Optional<Instant> at = Optional.empty();

    @Option(
            names = "--time-limit",
            defaultValue = "600",
            paramLabel = "SECONDS",
            description =
                    "Give up on a document that takes longer, and go on; 0 for no limit. Default: ${DEFAULT-VALUE}.")
    private int timeLimit;

    @Option(
            names = "--tasks",
            defaultValue = "0",
            paramLabel = "NUMBER",
            description = "Into how many tasks the documents are put; default 32 for each core.")
    private int tasks;

    @Option(
            names = "--master",
            paramLabel = "ADDRESS",
            description = "The cluster, where spark-submit does not say; default all cores of this machine.")
    private Optional<String> master = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli hands the command in
    ReadArchive() {}

    @Override
    public Integer call() throws IOException {
        if (timeLimit < 0 || tasks < 0) {
            throw new ParameterException(command.commandLine(), "--time-limit and --tasks: 0 or more");
        }
        Run run = run();
        SparkSession.Builder builder = SparkSession.builder()
                .appName("relata " + String.join(" ", inputs))
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.session.timeZone", "UTC");
        if (master.isPresent() || System.getProperty("spark.master") == null) {
            builder.master(master.orElse("local[*]"));
        }
        SparkSession spark = builder.getOrCreate();
        try {
            return read(spark, run);
        } finally {
            spark.stop();
        }
    }

    private Run run() throws IOException {
        if (profile.isEmpty()) {
            return Run.shipped();
        }
        if (!Profile.named(profile.get()).gazetteers().isEmpty()) {
            throw new IOException(profile.get() + ": names gazetteers of its own, which only one machine can read");
        }
        return Run.shipped().choosing(profile.get());
    }

    private int read(SparkSession spark, Run run) throws IOException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        List<InputFile> files = InputFile.under(inputs, hadoop);
        if (files.isEmpty()) {
            throw new IOException("there is no file in these folders");
        }
        Job job = new Job(
                spark,
                new Path(output),
                tasks > 0 ? tasks : 32 * spark.sparkContext().defaultParallelism());
        Job.Counts counts = job.run(files, ReadDocuments.by(run, profile, readAll, timeLimit), profile, at);
        say("read " + counts.reports() + " reports of " + files.size() + " files into " + output + ": "
                + counts.claims() + " claims, " + counts.problems() + " problems");
        return CommandLine.ExitCode.OK;
    }

    private static void say(String line) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println("relata: " + line);
    }

    /** Runs the job; an exit code as usual. */
    static int run(String... args) {
        return new CommandLine(new ReadArchive())
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (e instanceof IOException
                            || e instanceof LexiconError
                            || e instanceof IllegalArgumentException) {
                        say(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
                        return CommandLine.ExitCode.SOFTWARE;
                    }
                    throw e;
                })
                .execute(args);
    }

    public static void main(String[] args) {
        int code = run(args);
        if (code != CommandLine.ExitCode.OK) {
            System.exit(code);
        }
    }
}
