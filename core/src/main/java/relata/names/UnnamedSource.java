package relata.names;

import java.util.Optional;

/**
 * A source that a report leaves without a name, as its identity tells it: {@code kind:military-source}, and
 * with whom it is said to belong to behind an at sign, {@code kind:military-source@actor:syrian-army}. Two that have one identity need not
 * be the same people.
 *
 * @param kind id of the {@link SourceKind}
 * @param affiliation identity of the actor, source or place that it belongs to; none where the report does not say
 */
public record UnnamedSource(String kind, Optional<String> affiliation) {

    private static final char AT = '@';

    /** What an identity of that form says; none for any other. */
    public static Optional<UnnamedSource> of(String id) {
        if (!id.startsWith(SourceKind.PREFIX)) {
            return Optional.empty();
        }
        int at = id.indexOf(AT);
        return Optional.of(
                at < 0
                        ? new UnnamedSource(id, Optional.empty())
                        : new UnnamedSource(id.substring(0, at), Optional.of(id.substring(at + 1))));
    }

    /** As a ledger and exports keep it. */
    public String id() {
        return affiliation.map(whom -> kind + AT + whom).orElse(kind);
    }
}
