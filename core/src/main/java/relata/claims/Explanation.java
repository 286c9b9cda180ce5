package relata.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.language.Clause;
import relata.text.Span;

/**
 * Why a sentence gives the claims it gives, or none.
 *
 * @param sentence where it stands
 * @param read whether it was parsed; not where it has no word of the lexicon
 * @param triggers its words that may say a claim, in text order
 * @param claims what came of it
 */
public record Explanation(Span sentence, boolean read, List<Trigger> triggers, List<Found> claims) {

    public Explanation {
        triggers = List.copyOf(triggers);
        claims = List.copyOf(claims);
    }

    /**
     * With what later steps made of the claims.
     *
     * @param finished claims by their ids
     */
    public Explanation with(Map<String, Claim> finished) {
        return new Explanation(
                sentence,
                read,
                triggers,
                claims.stream()
                        .map(found -> new Found(
                                finished.getOrDefault(found.claim().id(), found.claim()),
                                found.at(),
                                found.sources(),
                                found.modality(),
                                found.occurred()))
                        .toList());
    }

    /** What of it has to do with some relations. */
    public Explanation only(Set<Relation> relations) {
        Set<String> frames = Stream.concat(
                        trials().filter(trial -> relations.contains(trial.relation()))
                                .map(Trial::at),
                        claims.stream()
                                .filter(found ->
                                        relations.contains(found.claim().relation()))
                                .map(Found::at))
                .collect(Collectors.toSet());
        return new Explanation(
                sentence,
                read,
                triggers.stream()
                        .map(trigger -> new Trigger(
                                trigger.word(),
                                trigger.tag(),
                                trigger.clause(),
                                trigger.trials().stream()
                                        .filter(trial -> frames.contains(trial.at()))
                                        .toList()))
                        .filter(trigger -> !trigger.trials().isEmpty())
                        .toList(),
                claims.stream().filter(found -> frames.contains(found.at())).toList());
    }

    private Stream<Trial> trials() {
        return triggers.stream().flatMap(trigger -> trigger.trials().stream());
    }

    /**
     * A word of the lexicon.
     *
     * @param clause the predicate it heads; none where it heads none here ("down" as an adverb)
     * @param trials the frames that were tried on it, in the order of the lexicon; none where the form alone is in the lexicon
     */
    public record Trigger(Span word, String tag, Optional<Clause> clause, List<Trial> trials) {

        public Trigger {
            trials = List.copyOf(trials);
        }
    }

    /**
     * A frame tried on a word.
     *
     * @param frame its name
     * @param at file and line of its entry: "lexicon/relations.yaml:43"
     * @param wants whether the frame is for a verb, a noun or an adjective
     * @param held the conditions that held, with the words that made them hold
     * @param roles what was filled by which path
     * @param failed the key of the entry that did not fit ("when", "need" …); none where all did
     * @param why what did not fit, or to what the frame lost; empty where a claim came of it
     * @param afterwards what later steps made of it
     */
    public record Trial(
            String frame,
            Relation relation,
            String at,
            String wants,
            Outcome outcome,
            List<String> held,
            List<Filling> roles,
            Optional<String> failed,
            String why,
            List<String> afterwards) {

        public Trial {
            held = List.copyOf(held);
            roles = List.copyOf(roles);
            afterwards = List.copyOf(afterwards);
        }
    }

    /** What became of a frame. */
    public enum Outcome {
        /** It does not fit the words. */
        MISFIT,
        /** It fits, but another says the same, or nothing was left to say. */
        LOST,
        /** Claims came of it. */
        TOLD
    }

    /**
     * A role and what filled it.
     *
     * @param by the path or the rule that filled it; for an empty role those that were looked at
     * @param words that fill it; none where it is empty
     * @param passed what stood at its paths and could not fill it
     */
    public record Filling(String role, String by, List<String> words, List<String> passed) {

        public Filling {
            words = List.copyOf(words);
            passed = List.copyOf(passed);
        }
    }

    /**
     * A claim and what it rests on.
     *
     * @param at file and line of the frame that found it
     * @param sources for each role by its name the path or the rule that filled it
     * @param modality what makes it be put so; empty where nothing tells otherwise than asserted
     * @param occurred what its time rests on, or why it has none
     */
    public record Found(Claim claim, String at, Map<String, String> sources, String modality, String occurred) {

        public Found {
            sources = Map.copyOf(sources);
        }
    }
}
