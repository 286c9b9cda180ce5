package relata.picture;

import java.util.List;
import java.util.TreeMap;
import relata.claims.Mention;
import relata.names.Names;
import relata.names.Side;

/** Tells the holder behind the words for actors: units, army and allies are one side; an actor on no side is its own. */
final class Holders {

    /** Nobody is named ("the town has fallen"). */
    static final Side NOBODY = new Side("", "not named");

    private final Names names;

    Holders(Names names) {
        this.names = names;
    }

    /** One side, or several that act together. Words that name nobody ("they", "its allies") add nobody. */
    Side of(List<Mention> actors) {
        TreeMap<String, String> sides = new TreeMap<>();
        for (Mention actor : actors) {
            actor.id().map(id -> side(id, actor)).ifPresent(side -> sides.put(side.id(), side.name()));
        }
        return sides.isEmpty()
                ? NOBODY
                : new Side(String.join(" + ", sides.keySet()), String.join(" and ", sides.values()));
    }

    private Side side(String id, Mention actor) {
        return names.profile().sideOf(id).orElseGet(() -> new Side(id, names.nameOf(id, actor.text())));
    }
}
