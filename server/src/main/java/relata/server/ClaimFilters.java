package relata.server;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import relata.claims.Kind;
import relata.claims.Modality;
import relata.claims.Relation;
import relata.ledger.StatementFilter;
import relata.names.Profile.Role;

/** Which claims are asked for, as parameters of a question. */
final class ClaimFilters {

    private static final List<Parameter> ALL = List.of(
            Parameter.anyOf("kind", "Any of these, with commas between.", words(Kind.values(), Kind::word)),
            Parameter.anyOf("relation", "Any of these, with commas between.", words(Relation.values(), Relation::word)),
            Parameter.anyOf("modality", "Any of these, with commas between.", words(Modality.values(), Modality::word)),
            Parameter.query("place", "Where: a name, or an id such as place:al-kallaseh."),
            Parameter.query("actor", "Who did it: a name, an id, or a side; it stands for all that belong to it."),
            Parameter.query("voice", "Anyone in the chain of those who say it."),
            Parameter.query("publisher", "Who published the report."),
            Parameter.query("report", "Name of the report, or how its digest begins."),
            Parameter.query("from", "Said to have happened on this day or later."),
            Parameter.query("to", "Said to have happened on this day or earlier."),
            Parameter.query("said_from", "Published then or later."),
            Parameter.query("said_to", "Published then or earlier."),
            Parameter.number("run", "What this run found, whatever was read later."),
            Parameter.flag("reviewed", "Those that somebody has reviewed, or those that nobody has."),
            Parameter.KNOWN);

    private ClaimFilters() {}

    /** Which claims are asked for. */
    static StatementFilter of(Asked asked, Conflict conflict) {
        StatementFilter.Builder filter = StatementFilter.builder()
                .kinds(set(Kind.class, asked, "kind", Kind::word))
                .relations(set(Relation.class, asked, "relation", Relation::word))
                .modalities(set(Modality.class, asked, "modality", Modality::word));
        asked.query("place").ifPresent(words -> filter.place(words, conflict.meantBy(Role.PLACE, words)));
        asked.query("actor").ifPresent(words -> filter.actor(words, conflict.meantBy(Role.ACTOR, words)));
        asked.query("voice").ifPresent(words -> filter.voice(words, conflict.meantBy(Role.VOICE, words)));
        asked.query("publisher").ifPresent(words -> filter.publisher(words, conflict.meantBy(Role.PUBLISHER, words)));
        asked.query("report").ifPresent(filter::report);
        asked.day("from").ifPresent(filter::occurredFrom);
        asked.day("to").ifPresent(filter::occurredTo);
        asked.instant("said_from").ifPresent(filter::saidFrom);
        asked.instant("said_to").ifPresent(filter::saidTo);
        asked.number("run").ifPresent(filter::run);
        asked.query("reviewed").ifPresent(any -> filter.reviewed(asked.flag("reviewed")));
        asked.known().ifPresent(filter::known);
        return filter.build();
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, Asked asked, String name, Function<E, String> word) {
        Set<E> set = EnumSet.noneOf(type);
        set.addAll(anyOf(type.getEnumConstants(), asked, name, word));
        return set;
    }

    /** Those of some values that a parameter names, with commas between. */
    static <E> List<E> anyOf(E[] values, Asked asked, String name, Function<E, String> word) {
        return asked.several(
                name,
                value -> Arrays.stream(values)
                        .filter(each -> word.apply(each).equals(value.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'" + value + "' is none of " + String.join(", ", words(values, word)))));
    }

    static <E> List<String> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    /** Those that say which claims, and others. */
    static Parameter[] with(Parameter... others) {
        return Stream.concat(Stream.of(others), ALL.stream()).toArray(Parameter[]::new);
    }
}
