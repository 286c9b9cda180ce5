package relata.reading.dates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import relata.lexicon.Entry;

/** The words of {@code lexicon/page-dates.yaml}, each list ready to be asked. */
final class DateWords {

    /** What a date is said to be the date of. */
    enum Meaning {
        PUBLISHED,
        UPDATED,
        COPYRIGHT,
        OTHER
    }

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> between;
    private final Set<String> ordinals;
    private final Map<String, Meaning> cues = new HashMap<>();
    private final Map<String, Optional<Meaning>> fields = new HashMap<>();
    private final Map<String, Set<String>> marks = new HashMap<>();
    private final Set<String> elsewhere;
    private final Map<String, Integer> zones = new HashMap<>();
    private final Set<String> monthFirst;
    private final Set<String> eitherWay;

    DateWords(Entry file) {
        file.allow(Set.of(
                "months",
                "between",
                "ordinals",
                "cues",
                "fields",
                "marks",
                "elsewhere",
                "zones",
                "month_first",
                "either_way",
                "examples"));
        for (String language : file.get("months").keys()) {
            List<Entry> names = file.get("months").get(language).items();
            if (names.size() != 12) {
                throw file.get("months").get(language).error("twelve months are wanted, not " + names.size());
            }
            for (int month = 1; month <= 12; month++) {
                for (String name : names.get(month - 1).texts()) {
                    months.putIfAbsent(key(name), month);
                }
            }
        }
        file.get("fields").textsOf("dated").forEach(words -> fields.put(field(words), Optional.empty()));
        between = keys(file.textsOf("between"));
        ordinals = keys(file.textsOf("ordinals"));
        for (Meaning meaning : Meaning.values()) {
            String name = meaning.name().toLowerCase(Locale.ROOT);
            file.get("cues").textsOf(name).forEach(words -> cues.put(key(words), meaning));
            file.get("fields").textsOf(name).forEach(words -> fields.put(field(words), Optional.of(meaning)));
        }
        Entry classes = file.get("marks");
        classes.keys().forEach(kind -> marks.put(kind, joined(classes.textsOf(kind))));
        elsewhere = joined(file.textsOf("elsewhere"));
        Entry offsets = file.get("zones");
        offsets.keys().forEach(zone -> zones.put(zone, (int) (offsets.get(zone).number() * 3600)));
        monthFirst = Set.copyOf(file.textsOf("month_first"));
        eitherWay = Set.copyOf(file.textsOf("either_way"));
    }

    /** A word without case, accents and marks. */
    static String key(String word) {
        if (word.chars().allMatch(character -> character < 128)) {
            return word.toLowerCase(Locale.ROOT).strip();
        }
        String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return MARKS.matcher(plain).replaceAll("").replace('ı', 'i').strip();
    }

    /** A field's or a class's name as one run of letters. */
    static String field(String name) {
        return SIGNS.matcher(key(name)).replaceAll("");
    }

    Optional<Integer> month(String key) {
        return Optional.ofNullable(months.get(key));
    }

    boolean isBetween(String key) {
        return between.contains(key);
    }

    boolean isOrdinal(String key) {
        return ordinals.contains(key);
    }

    /** Seconds from UTC. */
    Optional<Integer> zone(String key) {
        return Optional.ofNullable(zones.get(key));
    }

    /** Whether a language tag or a country writes 12/7/2016 for the seventh of December. */
    boolean isMonthFirst(String tag) {
        return monthFirst.contains(tag);
    }

    /** Whether the value of a field of the head is a date. */
    boolean isField(String name) {
        return fields.containsKey(field(name));
    }

    /** Whether those of this language or country write it both ways, or the tag tells nothing. */
    boolean isEitherWay(String tag) {
        return eitherWay.contains(tag);
    }

    /** What a field of the head means by its value, where its name tells. */
    Optional<Meaning> meaningOfField(String name) {
        return fields.getOrDefault(field(name), Optional.empty());
    }

    /** What the words right before a date say of it: the longest run of at most four words that ends there. */
    Optional<Meaning> meaningBefore(List<String> words) {
        for (int length = Math.min(4, words.size()); length > 0; length--) {
            Meaning meaning = cues.get(String.join(" ", words.subList(words.size() - length, words.size())));
            if (meaning != null) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    /** The kinds of marks that the parts of a class or an id are. */
    Set<String> marks(String name) {
        List<String> parts = parts(name);
        return marks.entrySet().stream()
                .filter(kind -> parts.stream().anyMatch(kind.getValue()::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean isElsewhere(String name) {
        return parts(name).stream().anyMatch(elsewhere::contains);
    }

    /** "postMeta-date" gives post, meta, date, and every two neighbours as one. */
    private static List<String> parts(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("\\s+")) {
            List<String> parts = new ArrayList<>();
            for (String part : SIGNS.split(word)) {
                for (String piece : HUMP.split(part)) {
                    if (!piece.isEmpty()) {
                        parts.add(key(piece));
                    }
                }
            }
            words.addAll(parts);
            for (int i = 0; i + 1 < parts.size(); i++) {
                words.add(parts.get(i) + parts.get(i + 1));
            }
        }
        return words;
    }

    private static Set<String> keys(Collection<String> words) {
        return words.stream().map(DateWords::key).collect(Collectors.toSet());
    }

    private static Set<String> joined(Collection<String> words) {
        Set<String> joined = new HashSet<>();
        words.forEach(word -> joined.add(field(word)));
        return joined;
    }
}
