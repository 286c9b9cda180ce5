package relata.picture;

import java.util.List;
import java.util.Optional;

/**
 * What is said of one place.
 *
 * @param place identity of the place
 * @param name how to call it
 * @param state how the statements stand together
 * @param holdings who holds it according to whom, most origins first
 * @param disputes the accounts that cannot all hold, two by two
 * @param superseded overtaken or aged statements
 * @param contested that it is fought over, besieged or advanced on
 * @param denials that somebody holds or took it
 * @param prospects forecasts, conditions, aims and demands, which establish nothing
 * @param note what the state alone does not tell
 */
public record PlacePicture(
        String place,
        String name,
        State state,
        List<Holding> holdings,
        List<Dispute> disputes,
        List<Superseded> superseded,
        List<Statement> contested,
        List<Statement> denials,
        List<Statement> prospects,
        Optional<String> note) {

    public PlacePicture {
        holdings = List.copyOf(holdings);
        disputes = List.copyOf(disputes);
        superseded = List.copyOf(superseded);
        contested = List.copyOf(contested);
        denials = List.copyOf(denials);
        prospects = List.copyOf(prospects);
    }
}
