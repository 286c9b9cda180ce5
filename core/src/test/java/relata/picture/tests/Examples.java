package relata.picture.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The worked examples of a page: each a table, and the results that stand below it. */
record Examples(String name, List<Map<String, String>> rows, List<String> results) {

    private static final Pattern RESULT = Pattern.compile("(On \\d|Of \\w+:|- )");

    /** Tables of a page under docs/ that have a column of this name. */
    static List<Examples> of(String page, String column) throws IOException {
        List<Examples> examples = new ArrayList<>();
        List<String> header = List.of();
        String heading = page;
        for (String line : Files.readAllLines(Path.of("..", "docs", page))) {
            if (line.startsWith("| ---")) {
                continue;
            }
            if (line.startsWith("#")) {
                heading = line.replaceFirst("#+ ", "");
                header = List.of();
            } else if (line.startsWith("|") && header.isEmpty()) {
                header = cells(line);
                if (header.contains(column)) {
                    examples.add(new Examples(heading, new ArrayList<>(), new ArrayList<>()));
                }
            } else if (line.startsWith("|") && header.contains(column)) {
                examples.get(examples.size() - 1).rows().add(row(header, cells(line)));
            } else if (!line.startsWith("|")) {
                header = List.of();
                if (RESULT.matcher(line).lookingAt() && !examples.isEmpty()) {
                    examples.get(examples.size() - 1).results().add(line);
                }
            }
        }
        return examples;
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    @Override
    public String toString() {
        return name + ": " + rows;
    }
}
