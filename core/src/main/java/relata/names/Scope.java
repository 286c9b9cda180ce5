package relata.names;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import relata.lexicon.Entry;

/**
 * Where a conflict is, by its profile. What a profile does not say, those it includes may.
 *
 * @param countries ISO 3166 codes
 * @param gazetteers files of places; they are there
 */
record Scope(Set<String> countries, List<Path> gazetteers) {

    Scope {
        countries = Set.copyOf(countries);
        gazetteers = List.copyOf(gazetteers);
    }

    static Scope of(Entry root, List<Scope> included) {
        Set<String> countries = new HashSet<>(each(root, "countries", Scope::country));
        return new Scope(
                countries.isEmpty()
                        ? included.stream()
                                .map(Scope::countries)
                                .filter(theirs -> !theirs.isEmpty())
                                .findFirst()
                                .orElse(Set.of())
                        : countries,
                each(root, "gazetteers", Scope::file));
    }

    private static <T> List<T> each(Entry root, String key, Function<Entry, T> read) {
        List<T> values = new ArrayList<>();
        for (Entry entry : root.itemsOf(key)) {
            T value = read.apply(entry);
            if (values.contains(value)) {
                throw entry.error("'" + entry.text() + "' is there already");
            }
            values.add(value);
        }
        return values;
    }

    private static String country(Entry entry) {
        if (!CountryWords.codes().contains(entry.text())) {
            throw entry.error("'" + entry.text() + "' is no country's code of ISO 3166, such as SD");
        }
        return entry.text();
    }

    /** Beside the profile's own file. */
    private static Path file(Entry entry) {
        try {
            Path file = Path.of(entry.file()).resolveSibling(entry.text());
            if (Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // told below
        }
        throw entry.error("there is no such file: '" + entry.text() + "'");
    }
}
