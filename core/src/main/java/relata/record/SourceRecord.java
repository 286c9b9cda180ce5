package relata.record;

import java.util.List;
import java.util.Map;
import relata.names.Alignment;
import relata.picture.Naming;

/**
 * What became of what one source said. It tells how its claims fared by other claims, not whether they were true.
 *
 * @param id its identity
 * @param name how to call it
 * @param alignments towards sides, by their ids, as the profile declares them
 * @param control claims of who has a place
 * @param tolls numbers of killed, wounded and missing
 * @param forecasts by how far they look ahead
 * @param conceded claims of who has a place that go against its own interest
 * @param revised claims of who has a place of which a later report of its own says the opposite, of the same days
 * @param corrected reports that it published with a notice of correction
 * @param labels what it calls others, as far as the profile lists the words as labels
 */
public record SourceRecord(
        String id,
        String name,
        Map<String, Alignment> alignments,
        Fared control,
        Fared tolls,
        List<ForecastScore> forecasts,
        int conceded,
        int revised,
        int corrected,
        List<Naming> labels) {

    public SourceRecord {
        alignments = Map.copyOf(alignments);
        forecasts = List.copyOf(forecasts);
        labels = List.copyOf(labels);
    }

    /** How much there is to go by. */
    int weight() {
        return control.claims()
                + tolls.claims()
                + forecasts.stream().mapToInt(ForecastScore::forecasts).sum();
    }
}
