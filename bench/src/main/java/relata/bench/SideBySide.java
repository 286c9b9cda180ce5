package relata.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.language.Language;
import relata.reading.UnreadableReport;

/**
 * Runs systems on the same reports, each in virtual machines of its own, one core and two, and prints a table, or JSON Lines.
 * Reports are taken in the order of the SHA-256 of their file names, so that a sample is nobody's choice.
 */
public final class SideBySide {

    private static final String USAGE =
            "--reports N (0: all) --seconds S (0: no warm runs) --systems relata,relata-all,corenlp --threads 1,2 --json FILE FOLDER...";

    private final Map<String, String> options = new TreeMap<>(Map.of(
            "reports", "40", "seconds", "20", "systems", "relata,relata-all,corenlp", "threads", "1,2", "json", ""));

    private SideBySide() {}

    public static void main(String[] args) throws IOException, InterruptedException, UnreadableReport {
        Locale.setDefault(Locale.ROOT);
        new SideBySide().run(args);
    }

    private void run(String[] args) throws IOException, InterruptedException, UnreadableReport {
        List<Path> folders = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                folders.add(Path.of(args[i]));
            } else if (i + 1 < args.length && options.containsKey(args[i].substring(2))) {
                options.put(args[i].substring(2), args[++i]);
            } else {
                throw new IllegalArgumentException(USAGE);
            }
        }
        List<String> lines = new ArrayList<>();
        System.out.printf(
                "%-10s %-12s %7s %8s %7s | %13s | %13s | %13s | %9s %9s | %8s %8s%n",
                "system",
                "corpus",
                "reports",
                "tokens",
                "threads",
                "1st report, s",
                "whole run, s",
                "warm pass, s",
                "warm tok/",
                "reports/",
                "resident",
                "heap");
        System.out.printf(
                "%-48s | %6s %6s | %6s %6s | %6s %6s | %9s %9s | %8s %8s%n",
                "", "clock", "proc.", "clock", "proc.", "clock", "proc.", "proc. s", "proc. s", "MB", "MB");
        for (Path folder : folders) {
            List<Path> sample = sample(folder);
            long tokens = tokens(sample);
            for (String threads : option("threads").split(",")) {
                for (String system : option("systems").split(",")) {
                    Map<String, Double> measured = measure(system, threads, sample);
                    measured.put("reports", (double) sample.size());
                    measured.put("tokens", (double) tokens);
                    print(system, name(folder), threads, measured);
                    lines.add(json(system, name(folder), threads, measured));
                }
            }
        }
        if (!option("json").isEmpty()) {
            Files.write(Path.of(option("json")), lines);
        }
    }

    private String option(String name) {
        return Objects.requireNonNull(options.get(name), name);
    }

    private List<Path> sample(Path folder) throws IOException {
        int wanted = Integer.parseInt(option("reports"));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(SideBySide::digestOfName))
                    .limit(wanted == 0 ? Long.MAX_VALUE : wanted)
                    .toList();
        }
    }

    private static String digestOfName(Path file) {
        try {
            byte[] name = file.getFileName().toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Words and marks of all that is read, as Relata cuts them: the same count for every system. */
    private static long tokens(List<Path> reports) throws IOException, UnreadableReport {
        return Corpus.of(reports).split(Language.english()).stream()
                .flatMap(split -> split.sentences().stream())
                .mapToLong(sentence -> sentence.size())
                .sum();
    }

    private Map<String, Double> measure(String system, String threads, List<Path> sample)
            throws IOException, InterruptedException {
        Path list = Files.createTempFile("reports", ".list");
        try {
            Files.write(list, sample.stream().map(Path::toString).toList());
            List<String> command = new ArrayList<>(cores(Integer.parseInt(threads)));
            command.addAll(List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-Xmx4g",
                    "-Xlog:disable",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Measured.class.getName(),
                    system,
                    threads,
                    options.get("seconds"),
                    list.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Map<String, Double> measured = new TreeMap<>();
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" "))
                    .forEach(line -> measured.put(line[0], Double.valueOf(line[1])));
            if (process.waitFor() != 0) {
                throw new IOException(system + " failed");
            }
            return measured;
        } finally {
            Files.delete(list);
        }
    }

    /** One core for one thread: neither the compiler nor the collector may borrow another. */
    private static List<String> cores(int threads) {
        boolean canBind = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.exists(Path.of(folder, "taskset")));
        return canBind ? List.of("taskset", "-c", "0-" + (threads - 1)) : List.of();
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    private static void print(String system, String corpus, String threads, Map<String, Double> measured) {
        double warm = measured.getOrDefault("warm_processor", Double.NaN);
        System.out.printf(
                "%-10s %-12s %7.0f %8.0f %7s | %6.2f %6.2f | %6.1f %6.1f | %6.2f %6.2f | %,9.0f %9.1f | %8.0f %8.0f%n",
                system,
                corpus,
                measured.get("reports"),
                measured.get("tokens"),
                threads,
                measured.get("first_clock"),
                measured.get("first_processor"),
                measured.get("whole_clock"),
                measured.get("whole_processor"),
                measured.getOrDefault("warm_clock", Double.NaN),
                warm,
                measured.getOrDefault("tokens", Double.NaN) / warm,
                measured.getOrDefault("reports", Double.NaN) / warm,
                measured.get("resident_mb"),
                measured.get("heap_mb"));
    }

    private static String json(String system, String corpus, String threads, Map<String, Double> measured) {
        return String.format("{\"system\":\"%s\",\"corpus\":\"%s\",\"threads\":%s,", system, corpus, threads)
                + measured.entrySet().stream()
                        .map(figure -> String.format("\"%s\":%.3f", figure.getKey(), figure.getValue()))
                        .collect(Collectors.joining(","))
                + "}";
    }
}
