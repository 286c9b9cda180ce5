package relata.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** GeoNames' {@code alternateNamesV2.txt}: names with their languages. */
final class AlternateNames {

    private static final int LEAST_COLUMNS = 4;
    private static final int ID = 1;
    private static final int LANGUAGE = 2;
    private static final int NAME = 3;

    /** What stands where a language is expected and is none: addresses, codes of airports, postcodes. */
    private static final Set<String> NO_LANGUAGES =
            Set.of("link", "wkdt", "post", "iata", "icao", "faac", "unlc", "tcid", "abbr", "phon", "piny");

    /** Takes a name of the place with this id. */
    interface Use {
        void take(String id, PlaceRow.Variant name);
    }

    private AlternateNames() {}

    static void read(ImportFile file, Use use) throws IOException {
        try (BufferedReader reader = file.reader()) {
            long line = 1;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                String[] cells = text.split("\t", -1);
                if (cells.length < LEAST_COLUMNS) {
                    throw Row.line(line).error(cells.length + " columns instead of those of GeoNames' alternate names");
                }
                if (!NO_LANGUAGES.contains(cells[LANGUAGE]) && !cells[NAME].isBlank()) {
                    Optional<String> language = Optional.of(cells[LANGUAGE]).filter(word -> !word.isEmpty());
                    use.take(cells[ID], new PlaceRow.Variant(cells[NAME], language));
                }
                line++;
            }
        }
    }
}
