package relata.inputs.archives;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The named fields at the head of a record or of an HTTP message: the first of each name counts. */
final class WarcHeader {

    private static final int MOST_DIGITS = 18; // of what a long holds in any case

    private final String lines;

    private WarcHeader(String lines) {
        this.lines = lines;
    }

    static WarcHeader of(byte[] bytes, int from, int to) {
        return new WarcHeader(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }

    /** The value of a field; lines that go on with a blank are not read on, since none of the fields asked for needs it. */
    Optional<String> field(String name) {
        int line = 0;
        while (line >= 0 && line < lines.length()) {
            int end = lines.indexOf('\n', line);
            if (lines.regionMatches(true, line, name, 0, name.length())
                    && line + name.length() < lines.length()
                    && lines.charAt(line + name.length()) == ':') {
                String value = lines.substring(line + name.length() + 1, end < 0 ? lines.length() : end)
                        .strip();
                return Optional.of(value).filter(words -> !words.isEmpty());
            }
            line = end < 0 ? -1 : end + 1;
        }
        return Optional.empty();
    }

    /** The first line. */
    String first() {
        return lines.lines().findFirst().orElse("");
    }

    String type() {
        return field("WARC-Type").orElse("");
    }

    /** Some programs write the address in pointed brackets. */
    Optional<String> target() {
        return field("WARC-Target-URI")
                .map(uri -> uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri);
    }

    Optional<Instant> date() {
        return field("WARC-Date").flatMap(words -> {
            try {
                return Optional.of(OffsetDateTime.parse(words).toInstant());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** How long the record says its block is; nothing where it gives no such number. */
    Optional<Long> length() {
        return field("Content-Length")
                .filter(words -> words.length() <= MOST_DIGITS && words.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Long::valueOf);
    }
}
