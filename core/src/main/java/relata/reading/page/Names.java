package relata.reading.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import relata.lexicon.Entry;

/** Reads the names that designers give to elements: classes and ids. */
final class Names {

    private static final int LONGEST_RUN = 6; // longer ones are made of headlines

    private final Map<NameKind, NameWords> words = new EnumMap<>(NameKind.class);
    private final Set<String> neutral;

    Names(Entry file) {
        for (NameKind kind : NameKind.values()) {
            words.put(kind, new NameWords(file.get(kind.key())));
        }
        neutral = new HashSet<>(file.textsOf("neutral"));
    }

    /** What a name says; nothing where it is no judgement of its element. */
    Set<NameKind> kinds(String name) {
        Set<NameKind> kinds = EnumSet.noneOf(NameKind.class);
        List<String> run = split(name);
        if (!run.isEmpty() && run.size() <= LONGEST_RUN && !neutral.contains(run.get(0))) {
            words.forEach((kind, of) -> {
                if (of.standIn(run)) {
                    kinds.add(kind);
                }
            });
        }
        return kinds;
    }

    /** "relatedPosts-2": related, posts. */
    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || !Character.isLetter(name.charAt(i));
            boolean hump = !end
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (end || hump) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = end ? i + 1 : i;
            }
        }
        return words;
    }
}
