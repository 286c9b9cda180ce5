package relata.disputes;

import java.util.List;
import java.util.Optional;
import relata.claims.Kind;
import relata.picture.Origin;
import relata.picture.Statement;
import relata.picture.Window;

/**
 * Two accounts that cannot both hold. Nothing says which does.
 *
 * @param kind of the claims: who controls a place, figures about a territory, or casualties of an event
 * @param place identity of the place; none where an event's is not named
 * @param name how to call what it is about: the place, or the words that an event is known by
 * @param event the event that tolls are of, as in {@link relata.tolls.TollEvent}; none for the other kinds
 * @param days that both are about; none where figures of one report bear no date
 * @param change what would reconcile them, in words for users
 */
public record Contradiction(
        Kind kind,
        Optional<String> place,
        String name,
        Optional<String> event,
        Optional<Window> days,
        Account one,
        Account other,
        String change) {

    /**
     * One of the two.
     *
     * @param holder id of the side that is said to have the place or not; none for the other kinds
     * @param name its neutral name
     * @param says what is said, of that side where there is one: "has it", "people killed: at least 47"
     * @param statements that say so
     * @param origins behind them, each once
     */
    public record Account(
            Optional<String> holder,
            Optional<String> name,
            String says,
            List<Statement> statements,
            List<Origin> origins) {

        public Account {
            statements = List.copyOf(statements);
            origins = List.copyOf(origins);
        }

        /** What is said of whom, in words. */
        public String words() {
            return name.map(side -> side + " " + says).orElse(says);
        }
    }
}
