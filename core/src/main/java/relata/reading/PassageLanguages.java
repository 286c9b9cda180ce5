package relata.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import relata.text.Span;
import relata.writing.Languages;

/** In which languages the passages of a report are written, and which of them cannot be read yet. */
final class PassageLanguages {

    private static final String READ = "en";
    private static final int ENOUGH = 2000; // characters to tell a language by

    private PassageLanguages() {}

    /** The same passages, with paragraphs of the report set apart that are surely in another language than is read. */
    static List<Passage> told(String text, List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.kind() == Passage.Kind.BODY && isForeign(text, passage.span())
                        ? new Passage(passage.span(), Passage.Kind.FOREIGN)
                        : passage)
                .toList();
    }

    /** BCP 47 tag; nothing where it is not sure. */
    static Optional<String> of(String text, Span span) {
        return Languages.shipped().of(text.substring(span.start(), Math.min(span.end(), span.start() + ENOUGH)));
    }

    /** The language that the report as a whole is written in, by its first paragraphs. */
    static Optional<String> of(String text, List<Passage> passages) {
        String body = passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.BODY)
                .map(passage -> passage.span().of(text))
                .limit(ENOUGH)
                .collect(Collectors.joining("\n"));
        return Languages.shipped().of(body.substring(0, Math.min(body.length(), 2 * ENOUGH)));
    }

    private static boolean isForeign(String text, Span span) {
        return of(text, span).filter(tag -> !tag.equals(READ)).isPresent();
    }
}
