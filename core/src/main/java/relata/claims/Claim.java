package relata.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import relata.text.Span;
import relata.voices.Voice;

/**
 * One checkable thing that somebody says about a conflict, with its exact words.
 *
 * @param id stable: the same claim of the same text by the same rule has the same id
 * @param relation what is said
 * @param trigger the words that say it
 * @param sentence the sentence around them
 * @param actors who did it or holds it
 * @param counterparts from whom, against whom, who suffered it, to whom it is addressed
 * @param place where
 * @param quantity how many, how much
 * @param measure for a figure: "held", "taken" or "lost"
 * @param topic for diplomacy: "ceasefire", "evacuation" …
 * @param weapon with what
 * @param modality how it is put
 * @param occurred when it is said to have happened or to hold
 * @param voices who says it, innermost first; empty for the report's own words
 * @param rule the lexicon entry and pattern that found it
 * @param repeats id of the claim of the same report that this one says again, more briefly
 */
public record Claim(
        String id,
        Relation relation,
        Mention trigger,
        Span sentence,
        List<Mention> actors,
        List<Mention> counterparts,
        Optional<Place> place,
        Optional<Quantity> quantity,
        Optional<String> measure,
        Optional<String> topic,
        Optional<Mention> weapon,
        Modality modality,
        Optional<Occurred> occurred,
        List<Voice> voices,
        String rule,
        Optional<String> repeats) {

    /** The rule of a claim that a reviewer added. */
    public static final String BY_REVIEWER = "added by a reviewer";

    public Claim {
        actors = List.copyOf(actors);
        counterparts = List.copyOf(counterparts);
        voices = List.copyOf(voices);
    }

    /** The same claim, as one that says again what another claim of its report says. */
    Claim repeating(String other) {
        return new Claim(
                id,
                relation,
                trigger,
                sentence,
                actors,
                counterparts,
                place,
                quantity,
                measure,
                topic,
                weapon,
                modality,
                occurred,
                voices,
                rule,
                Optional.of(other));
    }

    /** The same claim under another id, found by another rule. */
    public Claim as(String otherId, String otherRule) {
        return new Claim(
                otherId,
                relation,
                trigger,
                sentence,
                actors,
                counterparts,
                place,
                quantity,
                measure,
                topic,
                weapon,
                modality,
                occurred,
                voices,
                otherRule,
                repeats);
    }

    /** The same claim, said by others. */
    public Claim saidBy(List<Voice> speakers) {
        return new Claim(
                id,
                relation,
                trigger,
                sentence,
                actors,
                counterparts,
                place,
                quantity,
                measure,
                topic,
                weapon,
                modality,
                occurred,
                speakers,
                rule,
                repeats);
    }

    /** The same claim with every mention and voice taken for what a function of its words and identity says. */
    public Claim identified(BiFunction<String, Optional<String>, Optional<String>> identity) {
        UnaryOperator<Mention> mention =
                given -> given.as(identity.apply(given.text(), given.id()), given.candidates());
        return new Claim(
                id,
                relation,
                trigger,
                sentence,
                actors.stream().map(mention).toList(),
                counterparts.stream().map(mention).toList(),
                place.map(where -> new Place(mention.apply(where.mention()), where.part(), where.relation())),
                quantity,
                measure,
                topic,
                weapon.map(mention),
                modality,
                occurred,
                voices.stream()
                        .map(voice -> voice.as(identity.apply(voice.text(), voice.id())))
                        .toList(),
                rule,
                repeats);
    }

    public Kind kind() {
        return relation.kind();
    }
}
