package relata.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import relata.text.Span;

/**
 * What the mentions of one reading stand for. The same words may be mentioned several times in a role; one mention that is identified
 * is enough, so all are gathered before any is written.
 */
final class Mentions {

    private record Key(String role, Span span, String words) {}

    private final Map<Key, Optional<String>> taken = new HashMap<>();
    private final Spellings spellings;
    private final String learned;

    /** @param learned when the reading is learned of */
    Mentions(Spellings spellings, String learned) {
        this.spellings = spellings;
        this.learned = learned;
    }

    void add(String role, Span span, String words, Optional<String> id) {
        spellings.add(role, words, id, learned);
        taken.merge(new Key(role, span, words), id, (first, second) -> first.or(() -> second));
    }

    Optional<String> identity(String role, Span span, String words) {
        @Nullable Optional<String> found = taken.get(new Key(role, span, words));
        return found == null ? Optional.empty() : found;
    }
}
