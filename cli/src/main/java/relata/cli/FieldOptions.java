package relata.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import relata.claims.Field;
import relata.claims.Modality;
import relata.claims.Relation;

/** What fields of a claim hold, in a reviewer's eyes. */
final class FieldOptions {

    @Option(
            names = "--relation",
            paramLabel = "RELATION",
            description = "takes, holds, loses, strikes, killed, share …")
    private Optional<Relation> relation = Optional.empty();

    @Option(
            names = "--actor",
            paramLabel = "WORDS",
            description = "Who did it, in the report's words; may be repeated.")
    private List<String> actors = List.of();

    @Option(names = "--counterpart", paramLabel = "WORDS", description = "To whom, against whom; may be repeated.")
    private List<String> counterparts = List.of();

    @Option(names = "--place", paramLabel = "WORDS", description = "Where.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--quantity",
            paramLabel = "QUANTITY",
            description = "'20 people', '20..30 people', '~85.. percent'.")
    private Optional<String> quantity = Optional.empty();

    @Option(names = "--measure", paramLabel = "WORD", description = "For a figure: held, taken or lost.")
    private Optional<String> measure = Optional.empty();

    @Option(names = "--topic", paramLabel = "WORD", description = "For diplomacy: ceasefire, evacuation …")
    private Optional<String> topic = Optional.empty();

    @Option(names = "--weapon", paramLabel = "WORDS", description = "With what.")
    private Optional<String> weapon = Optional.empty();

    @Option(
            names = "--modality",
            paramLabel = "MODALITY",
            description = "asserted, hedged, forecast, conditional, intended, demanded, denied.")
    private Optional<Modality> modality = Optional.empty();

    @Option(names = "--time", paramLabel = "DAYS", description = "2016-12-07 or 2016-12-05..2016-12-07.")
    private Optional<String> time = Optional.empty();

    @Option(
            names = "--empty",
            split = ",",
            paramLabel = "FIELD",
            description = "What holds nothing: actor, place, time …")
    private List<Field> empty = List.of();

    FieldOptions() {}

    /** Those that are named, with what is written for each. */
    Map<Field, List<String>> written() {
        Map<Field, List<String>> written = new EnumMap<>(Field.class);
        empty.forEach(field -> written.put(field, List.of()));
        relation.ifPresent(value -> written.put(Field.RELATION, List.of(value.word())));
        put(written, Field.ACTOR, actors);
        put(written, Field.COUNTERPART, counterparts);
        put(written, Field.PLACE, place.stream().toList());
        put(written, Field.QUANTITY, quantity.stream().toList());
        put(written, Field.MEASURE, measure.stream().toList());
        put(written, Field.TOPIC, topic.stream().toList());
        put(written, Field.WEAPON, weapon.stream().toList());
        modality.ifPresent(value -> written.put(Field.MODALITY, List.of(value.word())));
        put(written, Field.TIME, time.stream().toList());
        return written;
    }

    private static void put(Map<Field, List<String>> written, Field field, List<String> values) {
        if (!values.isEmpty()) {
            written.put(field, values);
        }
    }
}
