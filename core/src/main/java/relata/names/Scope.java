package relata.names;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import relata.lexicon.Entry;

/**
 * Where a conflict is, by its profile. What a profile does not say, those it includes may.
 *
 * @param countries ISO 3166 codes
 * @param gazetteers files of places; they are there
 * @param timeZone of "today" in its reports
 * @param languages BCP 47 tags
 */
record Scope(Set<String> countries, List<Path> gazetteers, Optional<ZoneId> timeZone, List<String> languages) {

    Scope {
        countries = Set.copyOf(countries);
        gazetteers = List.copyOf(gazetteers);
        languages = List.copyOf(languages);
    }

    static Scope of(Entry root, List<Scope> included) {
        return new Scope(
                own(new HashSet<>(each(root, "countries", Scope::country)), included, Scope::countries, Set::isEmpty),
                each(root, "gazetteers", Scope::file),
                own(root.find("time-zone").map(Scope::zone), included, Scope::timeZone, Optional::isEmpty),
                own(each(root, "languages", Scope::language), included, Scope::languages, List::isEmpty));
    }

    private static <T> T own(T own, List<Scope> included, Function<Scope, T> theirs, Predicate<T> isEmpty) {
        return isEmpty.test(own)
                ? included.stream()
                        .map(theirs)
                        .filter(isEmpty.negate())
                        .findFirst()
                        .orElse(own)
                : own;
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

    private static ZoneId zone(Entry entry) {
        try {
            return ZoneId.of(entry.text());
        } catch (DateTimeException e) {
            throw entry.error("'" + entry.text() + "' is no time zone, such as Africa/Khartoum or +02:00");
        }
    }

    private static String language(Entry entry) {
        try {
            String tag =
                    new Locale.Builder().setLanguageTag(entry.text()).build().getLanguage();
            if (tag.length() == 2 || tag.length() == 3) {
                return entry.text();
            }
        } catch (IllformedLocaleException e) {
            // told below
        }
        throw entry.error("'" + entry.text() + "' is no tag of a language, such as ar or uk");
    }
}
