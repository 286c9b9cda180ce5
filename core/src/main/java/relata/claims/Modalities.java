package relata.claims;

import java.util.Optional;
import java.util.Set;
import relata.language.Clause;
import relata.language.Clause.Link;
import relata.language.Token;

/** How a claim is put: read off the clause that says it and those it hangs on, nearest first. */
final class Modalities {

    private static final int REACH = 5;

    private final English english;

    Modalities(English english) {
        this.english = english;
    }

    /**
     * @param clause the clause of the trigger
     * @param carrier the light verb that carries a trigger noun, else the clause itself
     * @param reported whether the words stand in somebody's mouth: there, "would" is a future seen from the past
     */
    Modality of(Clause clause, Clause carrier, boolean reported) {
        Optional<Modality> own = ofClause(clause, reported);
        if (own.isPresent()) {
            return own.get();
        }
        if (carrier != clause) {
            own = ofClause(carrier, reported);
            if (own.isPresent()) {
                return own.get();
            }
        }
        return above(carrier, reported).orElse(Modality.ASSERTED);
    }

    private Optional<Modality> ofClause(Clause clause, boolean reported) {
        if (clause.marker().filter(m -> English.in(english.conditions(), m)).isPresent()) {
            return Optional.of(Modality.CONDITIONAL);
        }
        if (clause.negated()) {
            return Optional.of(Modality.DENIED);
        }
        for (Token auxiliary : clause.auxiliaries()) {
            Optional<Modality> modality = ofAuxiliary(auxiliary, clause, reported);
            if (modality.isPresent()) {
                return modality;
            }
        }
        boolean hedged = clause.adverbs().stream().anyMatch(a -> English.in(english.hedges(), a));
        return hedged ? Optional.of(Modality.HEDGED) : Optional.empty();
    }

    private Optional<Modality> ofAuxiliary(Token auxiliary, Clause clause, boolean reported) {
        if (English.in(english.forecastAuxiliaries(), auxiliary)) {
            return Optional.of(Modality.FORECAST);
        }
        if (English.in(english.conditionalAuxiliaries(), auxiliary)) {
            boolean perfect =
                    clause.auxiliaries().stream().anyMatch(a -> a.lemma().equals("have"));
            return Optional.of(reported && !perfect ? Modality.FORECAST : Modality.CONDITIONAL);
        }
        if (English.in(english.hedgedAuxiliaries(), auxiliary)) {
            return Optional.of(Modality.HEDGED);
        }
        return English.in(english.demandedAuxiliaries(), auxiliary) ? Optional.of(Modality.DEMANDED) : Optional.empty();
    }

    /** What the clauses above make of it. */
    private Optional<Modality> above(Clause clause, boolean reported) {
        Clause at = clause;
        for (int steps = 0; steps < REACH; steps++) {
            Optional<Clause> governor = at.governor();
            if (governor.isEmpty()) {
                return Optional.empty();
            }
            Clause up = governor.get();
            Link link = at.link().orElse(Link.NOUN);
            Optional<Modality> modality = switch (link) {
                case INFINITIVE -> byVerb(up, reported);
                case COMPLEMENT -> byVerb(up, reported);
                case ADVERBIAL -> isGerundObject(at, up) ? byVerb(up, reported) : byPurpose(at, up);
                case PARTICIPLE -> byNoun(at, up);
                case COORDINATE -> at.auxiliaries().isEmpty() ? ofClause(up, reported) : Optional.empty();
                case NOUN -> byNounAbove(at, up, reported);
                case RELATIVE, PARENTHESIS -> Optional.empty();
            };
            if (modality.isPresent()) {
                return modality;
            }
            boolean stops =
                    link == Link.RELATIVE || link == Link.PARENTHESIS || (link == Link.ADVERBIAL && !isInfinitive(at));
            if (stops) {
                return Optional.empty();
            }
            at = up;
        }
        return Optional.empty();
    }

    private Optional<Modality> byVerb(Clause up, boolean reported) {
        Token head = up.head();
        if (English.in(english.negativeVerbs(), head)) {
            return Optional.of(Modality.DENIED);
        }
        if (English.in(english.seemingVerbs(), head)) {
            return Optional.of(Modality.HEDGED);
        }
        if (English.in(english.expectingWords(), head)) {
            return Optional.of(Modality.FORECAST);
        }
        if (English.in(english.demandingVerbs(), head)) {
            return Optional.of(Modality.DEMANDED);
        }
        boolean aims = up.at("object").stream().anyMatch(p -> English.in(english.intendingNouns(), p.head()));
        if (aims || English.in(english.intendingVerbs(), head)) {
            return Optional.of(Modality.INTENDED);
        }
        boolean carries = English.in(english.phaseVerbs(), head) || head.isVerb();
        return carries
                ? ofClause(up, reported).filter(m -> English.in(english.phaseVerbs(), head) || m != Modality.DENIED)
                : Optional.empty();
    }

    private static boolean isInfinitive(Clause clause) {
        return clause.marker().filter(m -> m.is("to")).isPresent()
                || clause.head().tag().equals("VB");
    }

    private Optional<Modality> byPurpose(Clause clause, Clause up) {
        if (isInfinitive(clause) && clause.auxiliaries().isEmpty()) {
            return English.in(english.negativeVerbs(), up.head())
                    ? Optional.of(Modality.DENIED)
                    : Optional.of(Modality.INTENDED);
        }
        return Optional.empty();
    }

    /** "denied using", "avoided hitting": what stands right behind the verb is what it is about, not when it was. */
    private static boolean isGerundObject(Clause clause, Clause up) {
        return clause.head().tag().equals("VBG")
                && up.head().isVerb()
                && clause.head().index() == up.head().index() + 1;
    }

    /** "an operation to take the hill". */
    private Optional<Modality> byNoun(Clause clause, Clause up) {
        boolean purpose = isInfinitive(clause) && clause.head().isVerb();
        if (!purpose) {
            return Optional.empty();
        }
        boolean demanded = English.in(english.demandingVerbs(), up.head())
                || Set.of("demand", "call", "request").contains(up.head().lemma());
        return Optional.of(demanded ? Modality.DEMANDED : Modality.INTENDED);
    }

    private Optional<Modality> byNounAbove(Clause clause, Clause up, boolean reported) {
        Token head = up.head();
        if (head.isVerb()) {
            boolean demanded = English.in(english.demandingVerbs(), head) && (up.has("for") || up.has("object"));
            if (demanded && !clause.head().isVerb()) {
                return Optional.of(Modality.DEMANDED);
            }
            if (English.in(english.negativeVerbs(), head)) {
                return Optional.of(Modality.DENIED);
            }
            boolean governsEvent =
                    up.at("object").stream().anyMatch(p -> p.head().equals(clause.head()))
                            || up.at("subject").stream().anyMatch(p -> p.head().equals(clause.head()));
            return governsEvent
                    ? ofClause(up, reported).filter(m -> m != Modality.CONDITIONAL || !reported)
                    : Optional.empty();
        }
        boolean aim =
                English.in(english.intendingNouns(), head) && clause.head().isVerb();
        return aim ? Optional.of(Modality.INTENDED) : Optional.empty();
    }
}
