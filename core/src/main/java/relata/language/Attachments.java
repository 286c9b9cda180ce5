package relata.language;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import relata.language.Clause.Link;

/**
 * Hangs clauses on each other. Mostly as the parser has it; where it goes by nearness alone and takes a participle to the last
 * noun, a clause is moved to the verb that it tells more of.
 */
final class Attachments {

    private final Tree tree;
    private final Map<Integer, Clause> clauses;
    private final ClauseWords words;

    Attachments(Tree tree, Map<Integer, Clause> clauses, ClauseWords words) {
        this.tree = tree;
        this.clauses = clauses;
        this.words = words;
    }

    /** Hangs one clause on another, if it has one above it. */
    void hang(int index, Clause clause) {
        int governor = governingPredicate(index);
        Link link = link(index, clause);
        if (governor < 0) {
            return;
        }
        OptionalInt verb = verbBehindNoun(index, clause, link, governor);
        if (verb.isPresent()) {
            governor = verb.getAsInt();
            link = Link.ADVERBIAL;
        }
        if (link == Link.COORDINATE) {
            governor = nearerCoordinate(index, governor);
        }
        // "five were killed when jets struck the town, a monitor said": the parser hangs the when-clause on the saying.
        if (link == Link.ADVERBIAL
                && index < governor
                && tree.is(governor, "parataxis")
                && tree.governor(governor) < index) {
            governor = governingPredicate(governor);
        }
        Clause above = clauses.get(governor);
        if (above != null) {
            clause.hangOn(above, link);
        }
    }

    /** The predicate that a participle tells of, where the parser hangs it on a noun before; none where the parser is right. */
    private OptionalInt verbBehindNoun(int index, Clause clause, Link link, int noun) {
        boolean gerund = link == Link.PARTICIPLE && clause.head().tag().equals("VBG");
        // "hit Aleppo killing 26": without a comma the parser hangs the participle on the place; it belongs to the
        // verb.
        if (gerund && isNamedCircumstance(noun, index)) {
            return verbAbove(noun);
        }
        // "entered the city for the first time seizing two villages", "stopped the inspectors insisting that …"
        if (gerund && (words.times().contains(tree.token(noun).lemma()) || isObjectBeforeSpeech(noun, index))) {
            return verbAbove(noun);
        }
        // "…, hitting their positions": after a comma a participle belongs to the clause before, not to its last noun.
        if (gerund && index > 0 && tree.token(index - 1).is(",")) {
            return OptionalInt.of(finitePredicate(noun));
        }
        // "raided the camp killing five": an outcome is one of the act, not of a thing in it.
        boolean aside = link == Link.PARTICIPLE || link == Link.ADVERBIAL;
        if (aside && isOutcome(index, clause) && isPartOfEarlierAct(noun, index)) {
            return verbAbove(noun);
        }
        // "rejected the plan while welcoming the truce": not the plan welcomes.
        if (gerund && isBesideAnother(clause)) {
            return OptionalInt.of(finitePredicate(noun));
        }
        // "condemned this crime holding the council responsible": who condemns, holds.
        if (gerund && isJudgement(clause) && isOneThing(noun) && isPartOfEarlierAct(noun, index)) {
            return verbAbove(noun);
        }
        return OptionalInt.empty();
    }

    private OptionalInt verbAbove(int noun) {
        return OptionalInt.of(finitePredicate(governingPredicate(noun)));
    }

    /** "SANA said fire killed two and wounded nine": the parser joins the last verb to the first; it belongs to the nearest of its form. */
    private int nearerCoordinate(int index, int governor) {
        boolean speaks = tree.child(index, "ccomp").isPresent();
        if (speaks || governor < 0 || !tree.token(index).isVerb()) {
            return governor;
        }
        return tree.children(governor, "ccomp")
                .filter(c -> c > governor && c < index)
                .filter(c -> isPast(c) && isPast(index)
                        || form(c).equals(tree.token(index).tag())
                        || words.outcomes().contains(tree.token(index).lemma()))
                .reduce((a, b) -> b)
                .orElse(governor);
    }

    /** The form of the finite word of a predicate: of "was intense" that of "was". */
    private String form(int index) {
        return tree.child(index, "cop")
                .map(copula -> tree.token(copula).tag())
                .orElse(tree.token(index).tag());
    }

    private boolean isObjectBeforeSpeech(int noun, int speech) {
        int verb = tree.governor(noun);
        return words.stances().contains(tree.token(speech).lemma())
                && tree.is(noun, "obj")
                && verb >= 0
                && !words.citing().contains(tree.token(verb).lemma());
    }

    /** The tagger takes a second past tense for a participle: "killed five and injured nine". */
    private boolean isPast(int index) {
        return tree.token(index).tag().equals("VBD") || tree.token(index).tag().equals("VBN");
    }

    private boolean isOutcome(int index, Clause clause) {
        return clause.head().tag().equals("VBG")
                && words.outcomes().contains(clause.head().lemma())
                && tree.child(index, "obj").isPresent();
    }

    private boolean isBesideAnother(Clause clause) {
        return clause.marker().filter(m -> words.joining().contains(m.text())).isPresent();
    }

    private boolean isJudgement(Clause clause) {
        return words.judgements().contains(clause.head().lemma());
    }

    /** Neither people, who judge for themselves, nor a text, which does so for its authors. */
    private boolean isOneThing(int noun) {
        return noun >= 0
                && !tree.token(noun).tag().endsWith("S")
                && !words.texts().contains(tree.token(noun).lemma());
    }

    /** Whether a noun stands after the verb that it is a part of, its subject excepted. */
    private boolean isPartOfEarlierAct(int noun, int outcome) {
        if (noun < 0 || noun > outcome || !tree.token(noun).isNoun() || tree.hasClausalParts(noun)) {
            return false;
        }
        int at = noun;
        for (int steps = 0; steps < 10 && at >= 0; steps++) {
            if (tree.is(at, "nsubj")) {
                return false;
            }
            at = tree.governor(at);
            if (at >= 0 && tree.token(at).isVerb()) {
                return at < noun;
            }
        }
        return false;
    }

    /** The nearest predicate above that is a clause of its own. */
    private int finitePredicate(int index) {
        int at = index;
        for (int steps = 0; at >= 0 && steps < 20; steps++) {
            Clause clause = clauses.get(at);
            if (clause != null && (clause.head().isVerb() || tree.hasClausalParts(at)) && !tree.is(at, "amod")) {
                return at;
            }
            at = tree.governor(at);
        }
        return index;
    }

    private int governingPredicate(int index) {
        int governor = tree.governor(index);
        for (int steps = 0; governor >= 0 && !clauses.containsKey(governor) && steps < 20; steps++) {
            governor = tree.governor(governor);
        }
        return governor == index ? -1 : governor;
    }

    private boolean isNamedCircumstance(int index, int participle) {
        boolean located = tree.children(index, "case")
                .anyMatch(
                        c -> words.circumstances().contains(tree.token(c).text().toLowerCase(Locale.ROOT)));
        boolean acts =
                tree.token(index).isName() || tree.child(participle, "obj").isPresent();
        return located && acts && tree.token(index).isNoun() && governingPredicate(index) >= 0;
    }

    private Link link(int index, Clause clause) {
        String relation = tree.relation(index);
        return switch (relation) {
            case "ccomp" -> Link.COMPLEMENT;
            case "xcomp" -> Link.INFINITIVE;
            case "advcl" -> isSaidOfNounBefore(index, clause) ? Link.PARTICIPLE : Link.ADVERBIAL;
            case "amod" -> isSaidOfNounBefore(index, clause) ? Link.PARTICIPLE : Link.NOUN;
            case "acl:relcl" -> Link.RELATIVE;
            case "acl" -> Link.PARTICIPLE;
            case "parataxis" -> Link.PARENTHESIS;
            case "conj" -> Link.COORDINATE;
            case "csubj", "csubj:pass" -> Link.COMPLEMENT;
            // A gerund under a preposition ("after winning back the gate") is a clause in all but name.
            default -> clause.head().isVerb() && !relation.equals("compound") ? Link.ADVERBIAL : Link.NOUN;
        };
    }

    /** "six gunmen <i>killed by an air strike</i>", "left several gunmen <i>killed</i>": whatever the parser makes of the participle. */
    private boolean isSaidOfNounBefore(int index, Clause clause) {
        int noun = tree.governor(index);
        boolean participle = clause.head().tag().equals("VBN")
                || clause.head().tag().equals("VBD")
                        && tree.child(index, "nsubj").isEmpty();
        return participle
                && clause.marker().isEmpty()
                && clause.auxiliaries().isEmpty()
                && noun >= 0
                && noun < index
                && tree.token(noun).isNoun();
    }
}
