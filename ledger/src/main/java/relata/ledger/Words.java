package relata.ledger;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.JdbiConfig;

/**
 * The program's own words (relations, rules, cues) by the numbers that rows hold. A number never comes to mean another word, so what one question has
 * looked up serves all later ones.
 */
public final class Words implements JdbiConfig<Words> {

    private final Map<Long, String> known;

    /** None known yet; Jdbi makes one for each store. */
    public Words() {
        this(new ConcurrentHashMap<>());
    }

    private Words(Map<Long, String> known) {
        this.known = known;
    }

    static String of(Handle handle, long number) {
        return handle.getConfig(Words.class)
                .known
                .computeIfAbsent(
                        number,
                        any -> handle.createQuery("SELECT word FROM word WHERE seq = :number")
                                .bind("number", number)
                                .mapTo(String.class)
                                .one());
    }

    /** SQL for the number of a word that is one of Relata's own constants. */
    static String number(Enum<?> constant) {
        return number(constant.name().toLowerCase(Locale.ROOT));
    }

    static String number(String word) {
        return "(SELECT w.seq FROM word w WHERE w.word = '" + word + "')";
    }

    @Override
    public Words createCopy() {
        return new Words(known);
    }
}
