package relata.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dump of GeoNames such as {@code allCountries.txt}. Columns: https://download.geonames.org/export/dump/readme.txt. */
final class GeoNamesRows implements Rows {

    private static final int COLUMNS = 19;
    private static final int NAME = 1;
    private static final int ASCII_NAME = 2;
    private static final int ALTERNATE_NAMES = 3;
    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int CLASS = 6;
    private static final int CODE = 7;
    private static final int COUNTRY = 8;
    private static final int ADMIN1 = 10;
    private static final int ADMIN4 = 13;
    private static final int POPULATION = 14;

    private static final Map<String, String> KINDS_OF_CODES = Map.ofEntries(
            Map.entry("ADM1", "first-level division"),
            Map.entry("ADM2", "second-level division"),
            Map.entry("ADM3", "third-level division"),
            Map.entry("ADM4", "fourth-level division"),
            Map.entry("PPLC", "capital"),
            Map.entry("PPLX", "neighbourhood"),
            Map.entry("AIRP", "airport"),
            Map.entry("AIRB", "air base"),
            Map.entry("INSM", "military installation"),
            Map.entry("BDG", "bridge"),
            Map.entry("DAM", "dam"),
            Map.entry("HSP", "hospital"),
            Map.entry("MSQE", "mosque"),
            Map.entry("CMP", "camp"),
            Map.entry("CMPRF", "refugee camp"),
            Map.entry("MT", "mountain"),
            Map.entry("HLL", "hill"));
    private static final Map<String, String> KINDS_OF_CLASSES = Map.of(
            "A", "division",
            "H", "water",
            "L", "area",
            "P", "settlement",
            "R", "road",
            "S", "building",
            "T", "terrain",
            "U", "undersea",
            "V", "vegetation");

    @Override
    public void read(ImportFile file, Consumer<PlaceRow> use) throws IOException {
        try (BufferedReader reader = file.reader()) {
            long line = 1;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                if (!text.isEmpty()) {
                    use.accept(row(Row.line(line), text.split("\t", -1)));
                }
                line++;
            }
        }
    }

    private static PlaceRow row(Row row, String[] cells) {
        if (cells.length != COLUMNS) {
            throw row.error(cells.length + " columns instead of the " + COLUMNS + " of a GeoNames dump");
        }
        List<String> codes = codes(cells);
        boolean holder = isHolder(cells, codes.size());
        return new PlaceRow(
                row,
                cells[0],
                Optional.empty(),
                cells[NAME],
                kind(cells),
                Coordinates.point(row, cells[LATITUDE], cells[LONGITUDE]),
                Optional.empty(),
                holder ? Optional.of(String.join(".", codes)) : Optional.empty(),
                Optional.of(String.join(".", holder ? codes.subList(0, codes.size() - 1) : codes))
                        .filter(code -> !code.isEmpty()),
                population(row, cells[POPULATION]),
                variants(cells));
    }

    /** Country and divisions down to the last one that is told: SY, 09, 1234. */
    private static List<String> codes(String[] cells) {
        return Stream.concat(Stream.of(cells[COUNTRY]), Arrays.stream(cells, ADMIN1, ADMIN4 + 1))
                .takeWhile(code -> !code.isEmpty())
                // 00 stands for "in no division".
                .takeWhile(code -> !code.equals("00"))
                .toList();
    }

    /** A country or a division: the place that its own codes stand for. */
    private static boolean isHolder(String[] cells, int codes) {
        String code = cells[CODE];
        boolean country =
                List.of("PCLI", "PCLD", "PCLF", "PCLS", "PCLIX", "TERR").contains(code);
        return cells[CLASS].equals("A")
                && (country ? codes == 1 : code.matches("ADM[1-4]") && codes == code.charAt(3) - '0' + 1);
    }

    private static String kind(String[] cells) {
        String code = cells[CODE];
        if (cells[CLASS].equals("A") && code.startsWith("PCL")) {
            return "country";
        }
        if (cells[CLASS].equals("P") && code.startsWith("PPLA")) {
            return "city";
        }
        return Optional.ofNullable(KINDS_OF_CODES.get(code))
                .orElseGet(() -> KINDS_OF_CLASSES.getOrDefault(cells[CLASS], "place"));
    }

    private static long population(Row row, String words) {
        try {
            return words.isEmpty() ? 0 : Long.parseLong(words);
        } catch (NumberFormatException e) {
            throw row.error("population '" + words + "' is no number");
        }
    }

    private static List<PlaceRow.Variant> variants(String[] cells) {
        return Stream.concat(Stream.of(cells[ASCII_NAME]), Arrays.stream(cells[ALTERNATE_NAMES].split(",")))
                .filter(name -> !name.isBlank())
                .distinct()
                .map(name -> new PlaceRow.Variant(name, Optional.empty()))
                .collect(Collectors.toList());
    }
}
