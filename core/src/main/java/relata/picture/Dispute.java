package relata.picture;

import java.time.LocalDate;
import java.util.List;

/**
 * Two accounts of one place that cannot both hold: of the whole of it, of the same days, by different origins. Nothing says which does.
 *
 * @param place identity of the place
 * @param name how to call it
 * @param one the account of the earlier days
 * @param other what stands against it
 * @param from first day that both are about
 * @param to last such day
 */
public record Dispute(String place, String name, Position one, Position other, LocalDate from, LocalDate to) {

    /** What an account says of a holder. */
    public enum Says {
        /** It took the place, or holds it. */
        HAS("has it"),
        /** It lost it. */
        LOST("lost it"),
        /** It is denied that it has it. */
        LACKS("does not have it");

        private final String words;

        Says(String words) {
            this.words = words;
        }

        /** The words shown to users and used in exports. */
        public String words() {
            return words;
        }
    }

    /**
     * One account.
     *
     * @param holder id of the side that it is about, as in {@link Holding}
     * @param name neutral name of the side
     * @param statements that say so, in the order of the days that they are about
     * @param origins behind them, each once
     */
    public record Position(String holder, String name, Says says, List<Statement> statements, List<Origin> origins) {

        public Position {
            statements = List.copyOf(statements);
            origins = List.copyOf(origins);
        }
    }
}
