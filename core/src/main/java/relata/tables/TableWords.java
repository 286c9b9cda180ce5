package relata.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.text.Span;

/** How columns are called, and what cells say beside names: {@code lexicon/tables.yaml}. */
final class TableWords {

    /** What a cell says beside the name of a holder, or instead of it. */
    enum Status {
        PART,
        DOUBT,
        CONTESTED,
        NOTHING
    }

    /**
     * What the cell of a holder says.
     *
     * @param holder where the name stands; empty where the cell names nobody
     * @param status what else it says
     */
    record Held(Span holder, Optional<Status> status) {}

    /** Two names in the cell of a publisher, and the words between them. */
    record Speaking(Span speaker, Span cue, Span publisher) {}

    private record Phrase(String words, Status status, boolean whole) {}

    private record Between(String words, boolean speakerFirst) {}

    private final Map<TableColumn, List<String>> headings = new EnumMap<>(TableColumn.class);
    private final List<Phrase> phrases;
    private final List<Between> speakers;

    private TableWords(Entry root) {
        root.allow(Set.of("columns", "status", "speakers"));
        for (Entry column : root.itemsOf("columns")) {
            column.allow(Set.of("holds", "headings"));
            headings.put(constant(TableColumn.class, column.get("holds")), column.textsOf("headings"));
        }
        this.phrases = root.itemsOf("status").stream()
                .flatMap(entry -> {
                    entry.allow(Set.of("means", "after", "whole", "examples"));
                    Status status = constant(Status.class, entry.get("means"));
                    return Stream.concat(
                            entry.textsOf("after").stream().map(words -> new Phrase(words, status, false)),
                            entry.textsOf("whole").stream().map(words -> new Phrase(words, status, true)));
                })
                .toList();
        this.speakers = root.itemsOf("speakers").stream()
                .flatMap(entry -> {
                    entry.allow(Set.of("speaker", "words", "example"));
                    boolean first = entry.get("speaker").text().equals("before");
                    return entry.textsOf("words").stream().map(words -> new Between(words, first));
                })
                .toList();
    }

    static TableWords load() {
        return new TableWords(Vocabulary.shipped("lexicon/tables.yaml"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Entry entry) {
        try {
            return Enum.valueOf(type, entry.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw entry.error("'" + entry.text() + "' is not known here");
        }
    }

    /** Which of the headings of a table says that its column holds this; the first that is listed, where several do. */
    Optional<Integer> column(TableColumn column, List<String> row) {
        List<String> plain = row.stream()
                .map(heading -> heading.strip().replace('_', ' ').toLowerCase(Locale.ROOT))
                .toList();
        return headings.getOrDefault(column, List.of()).stream()
                .map(plain::indexOf)
                .filter(index -> index >= 0)
                .findFirst();
    }

    Held held(String text, Span cell) {
        for (Phrase phrase : phrases) {
            if (phrase.whole()
                    ? cell.of(text).equalsIgnoreCase(phrase.words())
                    : endsWith(text, cell, phrase.words())) {
                int end = phrase.whole()
                        ? cell.start()
                        : cell.end() - phrase.words().length();
                return new Held(new Span(cell.start(), end).trimmed(text), Optional.of(phrase.status()));
            }
        }
        return new Held(cell, Optional.empty());
    }

    private static boolean endsWith(String text, Span cell, String words) {
        int start = cell.end() - words.length();
        return start > cell.start()
                && text.regionMatches(true, start, words, 0, words.length())
                && !(Character.isLetter(words.charAt(0)) && Character.isLetter(text.charAt(start - 1)));
    }

    /** Who speaks and who passes it on, where a cell names both. */
    Optional<Speaking> speaking(String text, Span cell) {
        String words = cell.of(text).toLowerCase(Locale.ROOT);
        return speakers.stream()
                .filter(between -> words.contains(" " + between.words() + " "))
                .findFirst()
                .map(between -> {
                    int at = cell.start() + words.indexOf(" " + between.words() + " ") + 1;
                    Span cue = new Span(at, at + between.words().length());
                    Span before = withoutComma(new Span(cell.start(), cue.start()), text);
                    Span after = new Span(cue.end(), cell.end()).trimmed(text);
                    return between.speakerFirst() ? new Speaking(before, cue, after) : new Speaking(after, cue, before);
                });
    }

    private static Span withoutComma(Span span, String text) {
        Span words = span.trimmed(text);
        return words.of(text).endsWith(",") ? new Span(words.start(), words.end() - 1) : words;
    }
}
