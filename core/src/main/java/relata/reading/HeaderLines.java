package relata.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import relata.text.Span;

/**
 * The mail-style lines at the head of a text file, such as {@code Published: 2016-12-07}. The block begins at the first
 * line that is not blank and ends with the last line of a known name before a blank line or a line of another form, so
 * that a body that begins "BEIRUT: …" loses nothing.
 *
 * @param values where the value of each known field stands; the first wins where a name occurs twice
 * @param passages the lines, in text order
 * @param end where the block ends
 */
record HeaderLines(Map<Field, Span> values, List<Passage> passages, int end) {

    enum Field {
        TITLE,
        SOURCE,
        PUBLISHED,
        URL,
        LANGUAGE;

        private static Optional<Field> named(String name) {
            try {
                return Optional.of(valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    private static final int LONGEST_NAME = 30;

    static HeaderLines in(String text, List<Span> lines) {
        Map<Field, Span> values = new EnumMap<>(Field.class);
        List<Passage> passages = new ArrayList<>();
        List<Passage> unsure = new ArrayList<>();
        int end = 0;
        for (Span line : lines) {
            if (Lines.isBlank(text, line)) {
                if (passages.isEmpty() && unsure.isEmpty()) {
                    continue;
                }
                break;
            }
            Span shown = Lines.visible(text, line);
            int colon = colon(text, shown);
            if (colon < 0) {
                break;
            }
            Span name = new Span(shown.start(), colon);
            Span value = new Span(colon + 1, shown.end()).trimmed(text);
            Optional<Field> field = Field.named(name.of(text));
            if (field.isEmpty()) {
                unsure.add(new Passage(shown, Passage.Kind.HEADER));
                continue;
            }
            passages.addAll(unsure);
            unsure.clear();
            if (field.get() == Field.TITLE && value.length() > 0 && !values.containsKey(Field.TITLE)) {
                passages.add(new Passage(new Span(shown.start(), colon + 1), Passage.Kind.HEADER));
                passages.add(new Passage(value, Passage.Kind.TITLE));
            } else {
                passages.add(new Passage(shown, Passage.Kind.HEADER));
            }
            if (value.length() > 0) {
                values.putIfAbsent(field.get(), value);
            }
            end = line.end();
        }
        return new HeaderLines(values, passages, end);
    }

    Optional<Span> value(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    /** Where the colon after a name stands; -1 where the line does not begin as a header line does. */
    private static int colon(String text, Span line) {
        for (int i = line.start(); i < line.end() && i - line.start() <= LONGEST_NAME; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i == line.start() ? -1 : i;
            }
            if (!(c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-')) {
                return -1;
            }
        }
        return -1;
    }
}
