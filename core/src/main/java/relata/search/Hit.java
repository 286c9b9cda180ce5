package relata.search;

import java.util.List;
import java.util.Optional;
import relata.picture.Statement;
import relata.reading.Published;
import relata.text.Span;

/**
 * A report that holds what was searched for.
 *
 * @param digest of its bytes
 * @param name file name or address
 * @param title its headline, where it has one
 * @param text as it was last read
 * @param matches where what was searched for stands in the text, in its order; none where it stands in the title alone
 * @param statements the claims that rest on words there, in the order of the report
 */
public record Hit(
        String digest,
        String name,
        Optional<String> title,
        Optional<String> publisher,
        Optional<Published> published,
        String text,
        List<Span> matches,
        List<Statement> statements) {

    public Hit {
        matches = List.copyOf(matches);
        statements = List.copyOf(statements);
    }
}
