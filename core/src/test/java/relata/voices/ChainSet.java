package relata.voices;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.text.Span;

/** The marked texts of {@code chains.yaml}; its head explains what is marked. */
final class ChainSet {

    private static final Pattern ALTERNATIVES = Pattern.compile(" \\| ");
    private static final Set<String> MODES = Set.of("direct", "indirect", "mixed");

    record Item(String id, List<String> constructions, String text, List<Mark> marks) {

        /** Rules may be developed on the odd numbers; the even ones are to stay unread, for an honest figure. */
        boolean isEven() {
            return (id.charAt(id.length() - 1) - '0') % 2 == 0;
        }
    }

    /** Words whose voices are asked for, and their chain, innermost first. */
    record Mark(Span at, List<Link> chain) {}

    /**
     * One link; where several answers are right, all of them.
     *
     * @param who none where the text names nobody
     * @param again whether the next link is the same speaker
     */
    record Link(
            List<String> who,
            List<String> cues,
            List<String> modes,
            Optional<String> addressee,
            Optional<String> when,
            boolean again) {}

    private ChainSet() {}

    /** @throws relata.lexicon.LexiconError where the set breaks its own rules; file and line are named */
    static List<Item> read() {
        Reader set = new InputStreamReader(
                Objects.requireNonNull(ChainSet.class.getResourceAsStream("chains.yaml")), StandardCharsets.UTF_8);
        return read(Vocabulary.parse("chains.yaml", set));
    }

    static List<Item> read(Entry set) {
        Set<String> ids = new HashSet<>();
        List<Item> items = new ArrayList<>();
        for (Entry entry : set.items()) {
            Item item = item(entry);
            if (!ids.add(item.id())) {
                throw entry.error("a second item '" + item.id() + "'");
            }
            items.add(item);
        }
        return items;
    }

    private static Item item(Entry entry) {
        entry.allow(Set.of("id", "constructions", "register", "text", "marks"));
        String text = entry.get("text").text();
        return new Item(
                entry.get("id").text(),
                entry.get("constructions").texts(),
                text,
                entry.get("marks").items().stream()
                        .map(mark -> mark(mark, text))
                        .toList());
    }

    private static Mark mark(Entry entry, String text) {
        entry.allow(Set.of("at", "chain"));
        Entry at = entry.get("at");
        String words = at.text();
        int start = text.indexOf(words);
        if (start < 0 || text.indexOf(words, start + 1) >= 0) {
            throw at.error("'" + words + "' does not stand in the text exactly once");
        }
        return new Mark(
                new Span(start, start + words.length()),
                entry.get("chain").items().stream()
                        .map(link -> link(link, flat(text)))
                        .toList());
    }

    private static Link link(Entry entry, String text) {
        entry.allow(Set.of("who", "cue", "mode", "to", "when", "again"));
        List<String> modes = List.of(ALTERNATIVES.split(entry.get("mode").text()));
        if (!MODES.containsAll(modes)) {
            throw entry.error("modes are direct, indirect and mixed");
        }
        return new Link(
                quoted(entry, "who", text),
                quoted(entry, "cue", text),
                modes,
                quoted(entry, "to", text).stream().findFirst(),
                quoted(entry, "when", text).stream().findFirst(),
                entry.find("again").isPresent());
    }

    /** Answers that must all stand in the text, whatever their case. */
    private static List<String> quoted(Entry link, String key, String text) {
        List<String> answers = link.find(key).stream()
                .flatMap(entry -> Stream.of(ALTERNATIVES.split(entry.text())))
                .toList();
        for (String answer : answers) {
            if (!text.toLowerCase(Locale.ROOT).contains(answer.toLowerCase(Locale.ROOT))) {
                throw link.error("'" + answer + "' does not stand in the text");
            }
        }
        return answers;
    }

    /** Without line breaks, and with words whole that a line break divides. */
    static String flat(String text) {
        return text.replaceAll("-\\R", "").replaceAll("\\s+", " ");
    }
}
