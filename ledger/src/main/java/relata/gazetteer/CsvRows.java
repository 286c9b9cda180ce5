package relata.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A CSV file with a header of {@code id}, {@code name}, {@code latitude} and {@code longitude}, in any order, and of
 * {@code kind}, {@code in} and {@code variants} as far as they are known.
 */
final class CsvRows implements Rows {

    private static final List<String> NEEDED = List.of("id", "name", "latitude", "longitude");
    private static final List<String> KNOWN = List.of("id", "name", "kind", "latitude", "longitude", "in", "variants");
    private static final String VARIANT_SEPARATOR = "\\|";

    @Override
    public void read(ImportFile file, Consumer<PlaceRow> use) throws IOException {
        try (BufferedReader reader = file.reader()) {
            CsvReader csv = new CsvReader(reader);
            List<String> header = csv.next()
                    .map(CsvRows::header)
                    .orElseThrow(() -> Row.line(1).error("the file is empty"));
            for (Optional<CsvReader.Line> line = csv.next(); line.isPresent(); line = csv.next()) {
                use.accept(row(header, line.get()));
            }
        }
    }

    private static List<String> header(CsvReader.Line line) {
        List<String> header = line.cells().stream().map(String::strip).toList();
        Set<String> unknown = new HashSet<>(header);
        KNOWN.forEach(unknown::remove);
        Optional<String> missing =
                NEEDED.stream().filter(name -> !header.contains(name)).findFirst();
        String wanted = "; a header has " + String.join(",", NEEDED) + ", and may have kind,in,variants";
        if (missing.isPresent()) {
            throw line.row().error("no column '" + missing.get() + "'" + wanted);
        }
        if (!unknown.isEmpty() || new HashSet<>(header).size() < header.size()) {
            throw line.row().error("unknown or doubled columns in '" + String.join(",", header) + "'" + wanted);
        }
        return header;
    }

    private static PlaceRow row(List<String> header, CsvReader.Line line) {
        Row row = line.row();
        if (line.cells().size() != header.size()) {
            throw row.error(line.cells().size() + " cells under " + header.size() + " columns");
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), line.cells().get(i).strip());
        }
        String id = cells.getOrDefault("id", "");
        return new PlaceRow(
                row,
                id,
                Optional.of(id).filter(Identity::isIdentity),
                cells.getOrDefault("name", ""),
                Optional.of(cells.getOrDefault("kind", ""))
                        .filter(kind -> !kind.isEmpty())
                        .orElse("place"),
                Coordinates.point(row, cells.getOrDefault("latitude", ""), cells.getOrDefault("longitude", "")),
                Optional.empty(),
                Optional.of(id),
                Optional.of(cells.getOrDefault("in", "")).filter(in -> !in.isEmpty()),
                0,
                Arrays.stream(cells.getOrDefault("variants", "").split(VARIANT_SEPARATOR))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(name -> new PlaceRow.Variant(name, Optional.empty()))
                        .toList());
    }
}
