package relata.time;

import java.util.Set;
import relata.lexicon.Entry;

/** Words that tell whether what they stand by is over or still to come, and those that tell that somebody speaks. */
final class Verbs {

    private final Set<String> saying;
    private final Set<String> forward;
    private final Set<String> asking;
    private final Set<String> future;
    private final Set<String> past;

    Verbs(Entry file) {
        saying = Set.copyOf(file.textsOf("saying"));
        Entry tenses = file.get("tenses").allow(Set.of("future", "past", "forward", "asking"));
        forward = Set.copyOf(tenses.textsOf("forward"));
        asking = Set.copyOf(tenses.textsOf("asking"));
        future = Set.copyOf(tenses.textsOf("future"));
        past = Set.copyOf(tenses.textsOf("past"));
    }

    boolean isSaying(String key) {
        return saying.contains(key);
    }

    boolean isFuture(String key) {
        return future.contains(key);
    }

    /** Listed, or formed as a regular past. */
    boolean isPast(String key) {
        return past.contains(key) || key.length() > 4 && key.endsWith("ed");
    }

    /** Whether what somebody does so lies ahead, where this word follows: "agreed <i>to</i> leave on Sunday". */
    boolean isForward(String key, String next) {
        return next.equals("to") && (forward.contains(key) || asking.contains(key))
                || next.equals("for") && forward.contains(key);
    }
}
