package relata.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Row numbers by digest: asked for many digests at once, and those that the transaction adds. */
final class Known {

    /** As the index of texts has them. */
    private static final int DIGITS = 8;

    private final Handle handle;
    private final String sql;
    private final UnaryOperator<String> indexed;
    private final Map<String, Long> numbers = new HashMap<>();

    /** @param indexed what of a digest the question asks for */
    private Known(Handle handle, String sql, UnaryOperator<String> indexed) {
        this.handle = handle;
        this.sql = sql;
        this.indexed = indexed;
    }

    static Known reports(Handle handle) {
        return new Known(handle, "SELECT seq, digest FROM report WHERE digest <in_names>", digest -> digest);
    }

    static Known texts(Handle handle) {
        return new Known(
                handle,
                "SELECT seq, digest FROM text WHERE substr(digest, 1, " + DIGITS + ") <in_names>",
                digest -> digest.substring(0, DIGITS));
    }

    /** Looks up those that are there. */
    void look(Collection<String> digests) {
        handle.createQuery(sql)
                .bind("names", Keys.ofWords(digests.stream().map(indexed).toList()))
                .map((columns, context) -> numbers.put(columns.getString("digest"), columns.getLong("seq")))
                .list();
    }

    /** The number of one that was looked up or added. */
    OptionalLong number(String digest) {
        @Nullable Long number = numbers.get(digest);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** The same, which is added where it is not there. */
    long number(String digest, ToLongFunction<String> add) {
        return numbers.computeIfAbsent(digest, add::applyAsLong);
    }
}
