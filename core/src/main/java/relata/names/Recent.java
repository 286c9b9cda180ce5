package relata.names;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers that are dear to find and asked for again: the reports of one war name the same places. When full, it starts anew. */
final class Recent<K, V> {

    private static final int MOST = 20_000;

    private final ConcurrentMap<K, V> answers = new ConcurrentHashMap<>();
    private final Function<K, V> find;

    /** @param find gives the same answer each time */
    Recent(Function<K, V> find) {
        this.find = find;
    }

    V of(K question) {
        @Nullable V known = answers.get(question);
        if (known != null) {
            return known;
        }
        V found = find.apply(question);
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(question, found);
        return found;
    }
}
