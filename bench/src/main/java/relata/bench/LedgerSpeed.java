package relata.bench;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import relata.Reading;
import relata.claims.Kind;
import relata.ledger.Ledger;
import relata.ledger.Run;
import relata.ledger.Search;
import relata.ledger.StatementFilter;

/**
 * Fills a ledger with made-up reports and asks it, through its public interface, whole statements in every answer. Takes the number of claims, then the
 * stores: {@code sqlite}, {@code postgresql} (one of its own) or the address of an empty database. Prints a line of figures for each store.
 */
public final class LedgerSpeed {

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int PLACES = 10_000;
    private static final int BATCH = 5_000;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private LedgerSpeed() {}

    public static void main(String[] args) throws IOException, SQLException {
        int reports = Integer.parseInt(args[0]) / MadeUpReports.CLAIMS;
        System.out.println(
                "store\tclaims\tclaims/s of the processor\tclaims/s of the clock\tone place as of a day, ms"
                        + "\t1,000 places, ms\tby source, ms\ttext search, ms\tone by one: reports/s\tbytes a claim\tof them text");
        for (String store : Arrays.asList(args).subList(1, args.length)) {
            Path folder = Files.createTempDirectory("ledger-speed");
            try {
                if (store.equals("sqlite")) {
                    measure(store, folder.resolve("relata.db").toString(), reports);
                } else if (store.equals("postgresql")) {
                    try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                            .setDataDirectory(folder.resolve("data"))
                            .setLocaleConfig("locale", "C")
                            .setLocaleConfig("encoding", "UTF-8")
                            .setServerConfig("shared_buffers", "256MB")
                            .setServerConfig("max_wal_size", "2GB")
                            .start()) {
                        measure(store, "postgresql://postgres@localhost:" + server.getPort() + "/postgres", reports);
                    }
                } else {
                    measure("postgresql", store, reports);
                }
            } finally {
                Folders.delete(folder);
            }
        }
    }

    private static void measure(String store, String address, int reports) throws IOException, SQLException {
        MadeUpReports made = new MadeUpReports(PLACES);
        Run run = new Run("bench", "made up");
        double clock = 0;
        double processor = 0;
        List<String> figures = new ArrayList<>(List.of(store, number(reports * MadeUpReports.CLAIMS)));
        try (Ledger ledger = Ledger.open(address)) {
            for (int first = 0; first < reports; first += BATCH) {
                List<Reading> batch = IntStream.range(first, Math.min(reports, first + BATCH))
                        .mapToObj(made::reading)
                        .toList();
                long began = System.nanoTime();
                long spent = MACHINE.getProcessCpuTime();
                ledger.addAll(batch, run, START.plusSeconds(first));
                clock += (System.nanoTime() - began) / 1e9;
                processor += (MACHINE.getProcessCpuTime() - spent) / 1e9;
            }
            // What a server spends is another process's.
            figures.add(store.equals("sqlite") ? number(reports * MadeUpReports.CLAIMS / processor) : "");
            figures.add(number(reports * MadeUpReports.CLAIMS / clock));
            figures.addAll(answers(ledger, made, reports));
            double one = seconds(() -> IntStream.range(reports, reports + 100)
                    .forEach(number -> ledger.add(made.reading(number), run, START.plusSeconds(number))));
            figures.add(number(100 / one));
        }
        double claims = (reports + 100.0) * MadeUpReports.CLAIMS;
        figures.add(number(size(address) / claims));
        figures.add(number(text(address) / claims));
        System.out.println(String.join("\t", figures));
    }

    private static List<String> answers(Ledger ledger, MadeUpReports made, int reports) {
        LocalDate day = MadeUpReports.day(reports / 2);
        IntConsumer onePlace =
                place -> ledger.latestControl(List.of(MadeUpReports.place(place)), day, Optional.empty());
        IntConsumer thousand = first -> ledger.latestControl(
                IntStream.range(first, first + 1000)
                        .mapToObj(MadeUpReports::place)
                        .toList(),
                day,
                Optional.empty());
        IntConsumer source = number -> ledger.statements(StatementFilter.builder()
                .voice(MadeUpReports.source(number))
                .kind(Kind.CONTROL)
                .build());
        // Two words that stand together in hardly any report, and one in ten of all reports.
        IntConsumer words = place -> ledger.search(
                new Search(made.name(PLACES - 1 - place % 1000) + " battalion", StatementFilter.ALL, true, 20));
        return List.of(
                median(onePlace, 200, PLACES / 200),
                median(thousand, 9, 1000),
                median(source, 9, 7),
                median(words, 9, 11));
    }

    /** Milliseconds of the clock, after half as many tries more. */
    private static String median(IntConsumer question, int tries, int step) {
        IntStream.range(0, tries / 2).forEach(i -> question.accept(i * step % PLACES));
        double[] taken = IntStream.range(0, tries)
                .mapToDouble(i -> seconds(() -> question.accept(i * step % (PLACES - 1000))) * 1e3)
                .sorted()
                .toArray();
        return String.format(Locale.ROOT, taken[tries / 2] < 10 ? "%.2f" : "%,.0f", taken[tries / 2]);
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static double size(String address) throws IOException, SQLException {
        return address.startsWith("postgresql:")
                ? number(address, "SELECT pg_database_size(current_database())")
                : Files.size(Path.of(address));
    }

    private static double text(String address) throws SQLException {
        return number(address, "SELECT sum(length(text)) FROM text");
    }

    private static double number(String address, String sql) throws SQLException {
        String jdbc = address.startsWith("postgresql:")
                ? "jdbc:" + address.replace("postgres@", "")
                : "jdbc:sqlite:" + address;
        try (Connection connection = DriverManager.getConnection(jdbc, "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getDouble(1);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
