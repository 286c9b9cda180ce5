package relata.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import relata.lexicon.Entry;
import relata.text.Span;

/** The names by which months of other calendars are known, and the words that tell a date of the Julian calendar. */
final class OtherMonths {

    /** A month by one of its names, taken apart as text is. */
    record Name(OtherCalendars.System system, int month, List<String> keys) {}

    private final Map<String, List<Name>> names = new HashMap<>();
    private final List<List<String>> oldStyle = new ArrayList<>();

    OtherMonths(Entry calendars) {
        calendars.allow(Set.of("hijri", "solar_hijri", "julian"));
        for (OtherCalendars.System system : OtherCalendars.System.values()) {
            int month = 1;
            for (Entry spellings :
                    calendars.get(system.name().toLowerCase(Locale.ROOT)).items()) {
                for (String spelling : spellings.texts()) {
                    List<String> keys = keys(spelling);
                    names.computeIfAbsent(keys.get(0), key -> new ArrayList<>()).add(new Name(system, month, keys));
                }
                month++;
            }
        }
        names.values()
                .forEach(list -> list.sort((a, b) -> b.keys().size() - a.keys().size()));
        calendars.textsOf("julian").forEach(words -> oldStyle.add(keys(words)));
    }

    /** The month whose name stands here; of several the longest. */
    Optional<Name> at(Tokens tokens, int i) {
        return names.getOrDefault(tokens.key(i), List.of()).stream()
                .filter(name -> tokens.areAt(i, name.keys()))
                .findFirst();
    }

    Set<String> firstWords() {
        return names.keySet();
    }

    /** Each way to say that a date is of the Julian calendar. */
    List<List<String>> oldStyle() {
        return oldStyle;
    }

    static List<String> keys(String words) {
        Tokens tokens = Tokens.of(words, new Span(0, words.length()));
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            keys.add(tokens.key(i));
        }
        return keys;
    }
}
