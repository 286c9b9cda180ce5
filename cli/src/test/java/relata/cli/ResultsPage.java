package relata.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes docs/results.md from docs/results/page.md, in which {@code {{name}}} stands for the measurement of docs/results/name.json.
 * Runs as a test, and as a source file: {@code java -cp 'cli/target/lib/*' ResultsPage.java docs} writes the page.
 */
final class ResultsPage {

    private static final Pattern MEASUREMENT = Pattern.compile("^\\{\\{([\\w-]+)}}$", Pattern.MULTILINE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int SHOWN_DIGITS = 16; // of a checksum; all stand in the file

    private ResultsPage() {}

    public static void main(String[] docs) throws IOException {
        Path folder = Path.of(docs[0]);
        Files.writeString(folder.resolve("results.md"), of(folder.resolve("results")), UTF_8);
    }

    /** The page; fails where a measurement is not shown, or one is asked for that is not there. */
    static String of(Path folder) throws IOException {
        String template = Files.readString(folder.resolve("page.md"), UTF_8);
        Set<String> unshown = measurements(folder);
        String page = MEASUREMENT.matcher(template).replaceAll(place -> {
            unshown.remove(place.group(1));
            return Matcher.quoteReplacement(block(folder, place.group(1)));
        });
        if (!unshown.isEmpty()) {
            throw new IllegalStateException("page.md does not show " + unshown);
        }
        return page;
    }

    private static Set<String> measurements(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String block(Path folder, String name) {
        JsonNode measurement = JsonMapper.shared().readTree(folder.resolve(name + ".json"));
        List<String> columns = texts(measurement.get("columns"));
        List<String> lines = new ArrayList<>();
        lines.add(row(columns, "measured"));
        lines.add("| --- |" + " ---: |".repeat(columns.size() - 1) + " --- |");
        for (JsonNode run : measurement.get("runs")) {
            for (JsonNode figures : run.get("rows")) {
                List<String> cells = texts(figures);
                if (cells.size() != columns.size()) {
                    throw new IllegalStateException(name + ": " + cells + " does not fit " + columns);
                }
                lines.add(row(cells, measured(run)));
            }
        }
        lines.add("");
        lines.add("*" + name + "*: " + measurement.get("corpus").stringValue() + "; "
                + distinct(measurement, ResultsPage::checksum) + "; on "
                + distinct(measurement, run -> text(run, "machine"))
                + ".");
        lines.add("");
        lines.add("```");
        lines.addAll(texts(measurement.get("command")));
        lines.add("```");
        return String.join("\n", lines);
    }

    private static String row(List<String> cells, String last) {
        return "| " + String.join(" | ", cells) + " | " + last + " |";
    }

    private static String measured(JsonNode run) {
        return LocalDate.parse(text(run, "date")).format(DAY) + ", `" + text(run, "version") + "`";
    }

    private static String checksum(JsonNode run) {
        return run.get("documents").asInt() + " documents, SHA-256 `"
                + text(run, "sha256").substring(0, SHOWN_DIGITS) + "…`";
    }

    private static String distinct(JsonNode measurement, Function<JsonNode, String> part) {
        Set<String> parts = new LinkedHashSet<>();
        measurement.get("runs").forEach(run -> parts.add(part.apply(run)));
        return String.join(" / ", parts);
    }

    private static String text(JsonNode run, String field) {
        return run.required(field).stringValue();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(cell -> texts.add(cell.stringValue()));
        return texts;
    }
}
