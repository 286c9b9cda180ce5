package relata.claims;

import java.util.Optional;
import java.util.Set;
import relata.language.Clause;
import relata.language.Clause.Link;
import relata.language.Phrase;
import relata.language.Token;

/** How a claim is put: read off the clause that says it and those it hangs on, nearest first. */
final class Modalities {

    private static final int REACH = 5;

    // Of these the negation is the event's own: "the attack did not happen", but "the attack did not hurt anybody".
    private static final Set<String> HAPPENING = Set.of(
            "happen", "occur", "take", "come", "begin", "start", "succeed", "materialize", "materialise", "exist");

    private final English english;

    Modalities(English english) {
        this.english = english;
    }

    /**
     * @param clause the clause of the trigger
     * @param carrier the light verb that carries a trigger noun, else the clause itself
     * @param reported whether the words stand in somebody's mouth: there, "would" is a future seen from the past
     */
    Manner of(Clause clause, Clause carrier, boolean reported) {
        Optional<Manner> own = ofClause(clause, reported);
        if (own.isPresent()) {
            return own.get();
        }
        if (carrier != clause) {
            own = ofClause(carrier, reported);
            if (own.isPresent()) {
                return own.get();
            }
        }
        return above(carrier, reported).orElse(Manner.ASSERTED);
    }

    private Optional<Manner> ofClause(Clause clause, boolean reported) {
        Optional<Token> condition = clause.marker().filter(m -> English.in(english.conditions(), m));
        if (condition.isPresent()) {
            return Manner.by(Modality.CONDITIONAL, "conditions", condition.get());
        }
        boolean yet = isInfinitive(clause) && clause.adverbs().stream().anyMatch(a -> a.is("yet"));
        if (clause.negated() || yet) {
            return Manner.by(Modality.DENIED, "negated", clause.head());
        }
        Optional<Token> without = clause.marker().filter(m -> m.is("without"));
        if (without.isPresent()) {
            return Manner.by(Modality.DENIED, "negated", without.get());
        }
        for (Token auxiliary : clause.auxiliaries()) {
            Optional<Manner> modality = ofAuxiliary(auxiliary, clause, reported);
            if (modality.isPresent()) {
                return modality;
            }
        }
        return clause.adverbs().stream()
                .filter(a -> English.in(english.hedges(), a))
                .findFirst()
                .flatMap(hedge -> Manner.by(Modality.HEDGED, "hedges", hedge));
    }

    private Optional<Manner> ofAuxiliary(Token auxiliary, Clause clause, boolean reported) {
        if (English.in(english.forecastAuxiliaries(), auxiliary)) {
            return Manner.by(Modality.FORECAST, "forecast_auxiliaries", auxiliary);
        }
        if (English.in(english.conditionalAuxiliaries(), auxiliary)) {
            boolean perfect =
                    clause.auxiliaries().stream().anyMatch(a -> a.lemma().equals("have"));
            return Manner.by(
                    reported && !perfect ? Modality.FORECAST : Modality.CONDITIONAL,
                    "conditional_auxiliaries",
                    auxiliary);
        }
        if (English.in(english.hedgedAuxiliaries(), auxiliary)) {
            return Manner.by(Modality.HEDGED, "hedged_auxiliaries", auxiliary);
        }
        return English.in(english.demandedAuxiliaries(), auxiliary)
                ? Manner.by(Modality.DEMANDED, "demanded_auxiliaries", auxiliary)
                : Optional.empty();
    }

    /** What the clauses above make of it. */
    private Optional<Manner> above(Clause clause, boolean reported) {
        Clause at = clause;
        for (int steps = 0; steps < REACH; steps++) {
            Optional<Clause> governor = at.governor();
            if (governor.isEmpty()) {
                return Optional.empty();
            }
            Clause up = governor.get();
            Link link = at.link().orElse(Link.NOUN);
            Optional<Manner> modality = switch (link) {
                case INFINITIVE -> byVerb(up, reported);
                case COMPLEMENT -> byVerb(up, reported);
                case ADVERBIAL -> isObject(at, up) ? byVerb(up, reported) : byPurpose(at, up);
                case PARTICIPLE -> byNoun(at, up);
                case COORDINATE -> sharesAuxiliaries(at) ? ofClause(up, reported) : Optional.empty();
                case NOUN -> byNounAbove(at, up, reported);
                case RELATIVE, PARENTHESIS -> Optional.empty();
            };
            if (modality.isPresent()) {
                return modality;
            }
            boolean stops = link == Link.RELATIVE
                    || link == Link.PARENTHESIS
                    || link == Link.ADVERBIAL && !isInfinitive(at)
                    || link == Link.COORDINATE && isFinite(at) && isInfinitive(up)
                    || link == Link.NOUN && presupposes(up);
            if (stops) {
                return Optional.empty();
            }
            at = up;
        }
        return Optional.empty();
    }

    /** "did not win and fled", not "was not alone and that jets struck the town". */
    private static boolean sharesAuxiliaries(Clause clause) {
        return clause.auxiliaries().isEmpty() && clause.marker().isEmpty() && !Agents.hasOwnSubject(clause);
    }

    private static boolean isFinite(Clause clause) {
        return clause.head().tag().matches("VB[DZP]")
                || clause.auxiliaries().stream().anyMatch(a -> a.tag().matches("VB[DZP]|MD"));
    }

    /** "would condemn the attack", "called for an inquiry into the attack": it took place, whatever becomes of the rest. */
    private boolean presupposes(Clause up) {
        return English.in(up.head().isVerb() ? english.factiveVerbs() : english.factiveNouns(), up.head());
    }

    private Optional<Manner> byVerb(Clause up, boolean reported) {
        Token head = up.head();
        if (English.in(english.negativeVerbs(), head)) {
            return Manner.by(Modality.DENIED, "negative_verbs", head);
        }
        if (English.in(english.seemingVerbs(), head)) {
            return Manner.by(Modality.HEDGED, "seeming_verbs", head);
        }
        if (English.in(english.expectingWords(), head)) {
            return Manner.by(Modality.FORECAST, "expecting_words", head);
        }
        if (English.in(english.demandingVerbs(), head)) {
            return Manner.by(Modality.DEMANDED, "demanding_verbs", head);
        }
        Optional<Token> aim = up.at("object").stream()
                .map(Phrase::head)
                .filter(noun -> English.in(english.intendingNouns(), noun))
                .findFirst();
        if (aim.isPresent()) {
            return Manner.by(Modality.INTENDED, "intending_nouns", aim.get());
        }
        if (English.in(english.intendingVerbs(), head)) {
            return Manner.by(Modality.INTENDED, "intending_verbs", head);
        }
        boolean carries = English.in(english.phaseVerbs(), head) || head.isVerb();
        return carries
                ? ofClause(up, reported)
                        .filter(m -> English.in(english.phaseVerbs(), head) || m.modality() != Modality.DENIED)
                : Optional.empty();
    }

    private static boolean isInfinitive(Clause clause) {
        return clause.marker().filter(m -> m.is("to")).isPresent()
                || clause.head().tag().equals("VB");
    }

    private Optional<Manner> byPurpose(Clause clause, Clause up) {
        if (isInfinitive(clause) && clause.auxiliaries().isEmpty()) {
            boolean named =
                    up.passive() && up.head().lemma().equals("call"); // "an operation called X to take the hill"
            if (English.in(english.demandingVerbs(), up.head()) && !named) {
                return Manner.by(Modality.DEMANDED, "demanding_verbs", up.head());
            }
            return English.in(english.negativeVerbs(), up.head())
                    ? Manner.by(Modality.DENIED, "negative_verbs", up.head())
                    : Manner.by(Modality.INTENDED, "purpose", clause.head());
        }
        return byAim(clause, up);
    }

    /** "denied using", "aimed at taking": what the verb is about, not when it was; "believe it was": a clause the parser hangs loosely. */
    private boolean isObject(Clause clause, Clause up) {
        boolean gerund = clause.head().tag().equals("VBG")
                && up.head().isVerb()
                && (clause.head().index() == up.head().index() + 1
                        || clause.marker()
                                .filter(m -> m.is("at") || m.is("from"))
                                .isPresent());
        boolean believed = English.in(english.seemingVerbs(), up.head())
                && clause.marker().isEmpty()
                && isFinite(clause)
                && isFinite(up);
        return gerund || believed;
    }

    /** "on the verge of taking the hill". */
    private Optional<Manner> byAim(Clause clause, Clause up) {
        boolean aim = clause.head().tag().equals("VBG")
                && up.head().isNoun()
                && up.head().index() == clause.head().index() - 2
                && English.in(english.intendingNouns(), up.head());
        return aim ? Manner.by(Modality.INTENDED, "intending_nouns", up.head()) : Optional.empty();
    }

    /** "an operation to take the hill". */
    private Optional<Manner> byNoun(Clause clause, Clause up) {
        boolean purpose = isInfinitive(clause) && clause.head().isVerb();
        if (!purpose) {
            return byAim(clause, up);
        }
        boolean demanded = English.in(english.demandingVerbs(), up.head())
                || Set.of("demand", "call", "request").contains(up.head().lemma());
        return Manner.by(demanded ? Modality.DEMANDED : Modality.INTENDED, "noun with infinitive", up.head());
    }

    private Optional<Manner> byNounAbove(Clause clause, Clause up, boolean reported) {
        Token head = up.head();
        if (presupposes(up)) {
            return Optional.empty();
        }
        if (head.isVerb()) {
            boolean demanded = English.in(english.demandingVerbs(), head) && (up.has("for") || up.has("object"));
            if (demanded && !clause.head().isVerb()) {
                return Manner.by(Modality.DEMANDED, "demanding_verbs", head);
            }
            boolean over = English.in(english.endingVerbs(), head)
                    && up.at("object").stream()
                            .anyMatch(p ->
                                    p.head().equals(clause.head()) && p.head().is("siege"));
            if (over) {
                return Manner.by(Modality.DENIED, "ending_verbs", head);
            }
            boolean doing = up.at("subject").stream().anyMatch(p -> p.head().equals(clause.head()));
            if (!doing && English.in(english.negativeVerbs(), head)) {
                // "called on them to halt the raids": what is demanded is how things should be
                return above(up, reported)
                        .filter(m -> m.modality() == Modality.DEMANDED)
                        .or(() -> Manner.by(Modality.DENIED, "negative_verbs", head));
            }
            boolean done = up.at("object").stream().anyMatch(p -> p.head().equals(clause.head()));
            return done || doing
                    ? ofClause(up, reported)
                            .filter(m -> m.modality() != Modality.CONDITIONAL || !reported)
                            .filter(m -> done || m.modality() != Modality.DENIED || HAPPENING.contains(head.lemma()))
                    : Optional.empty();
        }
        boolean aim =
                English.in(english.intendingNouns(), head) && clause.head().isVerb();
        return aim ? Manner.by(Modality.INTENDED, "intending_nouns", head) : Optional.empty();
    }
}
