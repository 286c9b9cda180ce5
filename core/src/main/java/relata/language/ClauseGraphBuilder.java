package relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import relata.language.Argument.Origin;
import relata.language.Clause.Link;

/** Turns a dependency tree into a clause graph: first what the parse says, then what clauses share, then what stands beside them. */
final class ClauseGraphBuilder {

    private static final Set<String> CIRCUMSTANCES =
            Set.of("in", "on", "at", "near", "around", "across", "from", "to", "with", "against", "inside", "outside");
    // What tells of an outcome is said of the act before it: "raided the camp killing five".
    private static final Set<String> OUTCOMES = Set.of(
            "kill",
            "wound",
            "injure",
            "leave",
            "cause",
            "destroy",
            "damage",
            "inflict",
            "displace",
            "force",
            "spark",
            "trigger",
            "prompt",
            "set");
    private static final Set<String> JUDGEMENTS = Set.of(
            "accuse",
            "blame",
            "condemn",
            "denounce",
            "hold",
            "describe",
            "criticize",
            "criticise",
            "warn",
            "vow",
            "deny",
            "reject");
    private static final Set<String> TEXTS = Set.of(
            "statement",
            "resolution",
            "letter",
            "report",
            "communique",
            "document",
            "petition",
            "message",
            "draft",
            "text",
            "article");
    private static final Set<String> SUFFERED =
            Set.of("kill", "wound", "injure", "martyr", "trap", "displace", "detain", "arrest", "kidnap", "abduct");
    // The same of places, and of those who are put out of them: "Three villages <i>captured</i> in the north".
    private static final Set<String> TAKEN = Set.of(
            "capture",
            "recapture",
            "seize",
            "retake",
            "take",
            "liberate",
            "besiege",
            "encircle",
            "drive",
            "oust",
            "expel",
            "dislodge",
            "evict",
            "reclaim",
            "free",
            "overrun");
    private static final Set<String> TAKEN_GOES_ON =
            Set.of("in", "from", "by", "at", "near", "after", "during", "as", "outside", "along", "to", ".");
    private static final Set<String> TIMES =
            Set.of("time", "day", "week", "month", "year", "hour", "morning", "afternoon", "evening", "night");
    private static final Set<String> STANCES = Set.of("insist", "stress", "add", "warn", "argue", "claim");
    private static final Set<String> CITING = Set.of("quote", "cite", "hear", "see", "show");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nt", "no", "neither", "nor", "without");

    private final List<Token> tokens;
    private final Tree tree;
    private final Phrases phrases;
    private final TreeMap<Integer, Clause> clauses = new TreeMap<>();

    ClauseGraphBuilder(List<Token> tokens, Tree tree, Phrases phrases) {
        this.tokens = tokens;
        this.tree = tree;
        this.phrases = phrases;
    }

    ClauseGraph build() {
        for (Token token : tokens) {
            if (isPredicate(token)) {
                clauses.put(token.index(), clause(token));
            }
        }
        clauses.forEach((index, clause) -> arguments(index, clause));
        clauses.forEach(this::hang);
        Neighbours neighbours = new Neighbours(tokens, phrases, clauses);
        neighbours.count();
        new Sharing(tree, phrases, clauses).share();
        neighbours.fill();
        return new ClauseGraph(tokens, clauses, phrases.all(), phrases.appositions());
    }

    private boolean isPredicate(Token token) {
        int i = token.index();
        if (tree.is(i, "aux") || tree.is(i, "case") || tree.is(i, "cop") || tree.is(i, "det")) {
            return false;
        }
        return token.isVerb() || token.isNoun() || token.tag().startsWith("JJ") || hasClausalParts(i);
    }

    private boolean hasClausalParts(int index) {
        return tree.child(index, "nsubj").isPresent()
                || tree.child(index, "cop").isPresent();
    }

    private Clause clause(Token head) {
        int i = head.index();
        List<Token> auxiliaries = new ArrayList<>();
        List<Token> adverbs = new ArrayList<>();
        boolean passive = tree.children(i, "aux:pass").findAny().isPresent()
                || tree.children(i).stream().anyMatch(c -> tree.relation(c).equals("nsubj:pass"));
        boolean negated = false;
        Optional<Token> particle = Optional.empty();
        Optional<Token> marker = Optional.empty();
        for (int child : tree.children(i)) {
            Token token = tree.token(child);
            String word = token.text().toLowerCase(Locale.ROOT);
            if (tree.is(child, "aux") || tree.is(child, "cop")) {
                auxiliaries.add(token);
            } else if (tree.is(child, "compound:prt")) {
                particle = Optional.of(token);
            } else if (tree.is(child, "mark")) {
                marker = marker.isPresent() ? marker : Optional.of(token);
            } else if (tree.is(child, "advmod") || (head.isNoun() && tree.is(child, "amod"))) {
                adverbs.add(token);
            }
            boolean determiner = tree.is(child, "det") || tree.is(child, "cc:preconj") || tree.is(child, "advmod");
            negated |= determiner && NEGATIONS.contains(word) || tree.is(child, "neg") || isNeither(child);
        }
        // "back" is tagged an adverb as often as a particle; right after the verb it is one.
        if (particle.isEmpty()
                && head.isVerb()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("back")) {
            particle = Optional.of(tokens.get(i + 1));
        }
        passive |= isCoordinatedWithPassive(i, auxiliaries) || isElliptic(head, auxiliaries);
        boolean participle = head.tag().equals("VBN") || isTakenForPast(head);
        if (participle && !passive && isBareParticiple(i, auxiliaries)) {
            passive = true;
        }
        return new Clause(head, passive, negated, auxiliaries, adverbs, particle, marker, preposition(i));
    }

    /** "<i>Neither the army</i> nor the rebels took the town". */
    private boolean isNeither(int child) {
        return tree.is(child, "nsubj")
                && tree.children(child).stream().anyMatch(c -> tree.token(c).is("neither"));
    }

    /** "civilians <i>killed</i> in the raid", "12 <i>wounded</i>": what nobody does without an object, said without one, is suffered. */
    private boolean isElliptic(Token head, List<Token> auxiliaries) {
        int i = head.index();
        boolean bare = auxiliaries.isEmpty()
                && (head.tag().equals("VBN") || head.tag().equals("VBD"))
                && tree.child(i, "nsubj").isPresent()
                && tree.child(i, "obj").isEmpty();
        boolean ends = i + 1 == tokens.size();
        boolean taken = TAKEN.contains(head.lemma())
                && (ends || TAKEN_GOES_ON.contains(tokens.get(i + 1).text().toLowerCase(Locale.ROOT)));
        return bare && (taken || SUFFERED.contains(head.lemma())) && (ends || closesVerb(i + 1));
    }

    /** Whether no object can begin here: "killed in", not "killed at least five". */
    private boolean closesVerb(int index) {
        Token next = tokens.get(index);
        boolean amount = Set.of("about", "around", "over", "between", "up").contains(next.text())
                || index + 1 < tokens.size()
                        && Set.of("least", "most")
                                .contains(tokens.get(index + 1).text());
        return !amount
                && (next.is("including")
                        || tree.relation(index).equals("obl:tmod")
                        || Set.of("IN", ",", ".", ":", "CC", "WRB", "TO").contains(next.tag()));
    }

    /** "had been injured or <i>killed</i>": the auxiliaries stand once for both. */
    private boolean isCoordinatedWithPassive(int index, List<Token> auxiliaries) {
        int governor = tree.governor(index);
        boolean participle =
                tree.token(index).tag().equals("VBN") || tree.token(index).tag().equals("VBD");
        return participle
                && auxiliaries.isEmpty()
                && tree.is(index, "conj")
                && governor >= 0
                && tree.children(governor, "aux:pass").findAny().isPresent()
                && tree.child(index, "nsubj").isEmpty()
                && tree.child(index, "obj").isEmpty();
    }

    /** "an attack <i>carried</i> out by troops": the tagger takes the participle for a past tense, the parser does not. */
    private boolean isTakenForPast(Token head) {
        int i = head.index();
        return head.tag().equals("VBD")
                && tree.is(i, "acl")
                && tree.child(i, "nsubj").isEmpty()
                && tree.children(i, "obl").anyMatch(agent -> preposition(agent).equals("by"));
    }

    /** "the town <i>held</i> by": a past participle without "have" is a passive one. */
    private boolean isBareParticiple(int index, List<Token> auxiliaries) {
        boolean perfect = auxiliaries.stream().anyMatch(a -> a.lemma().equals("have"));
        boolean direct = tree.child(index, "obj").isPresent();
        boolean byAgent = auxiliaries.isEmpty()
                && index + 1 < tokens.size()
                && tokens.get(index + 1).is("by");
        boolean hangs = tree.is(index, "acl") || tree.is(index, "advcl") || tree.is(index, "amod");
        return !perfect && !direct && (hangs || byAgent);
    }

    private void arguments(int index, Clause clause) {
        // "pushed the militants back from the town": what hangs on the adverb belongs to the verb.
        tree.children(index, "advmod")
                .flatMap(adverb -> tree.children(adverb).stream())
                .filter(child -> tree.is(child, "obl") && phrases.canHead(child))
                .forEach(child -> oblique(clause, child, "obl", phrases.list(child)));
        for (int child : tree.children(index)) {
            String relation = tree.relation(child);
            if (relation.equals("nmod:poss") && tree.token(child).tag().equals("PRP$")) {
                clause.add("poss", List.of(phrases.phrase(child)), Origin.PARSE);
            }
            if (!phrases.canHead(child) && !tree.is(child, "amod")) {
                continue;
            }
            List<Phrase> list = phrases.canHead(child) ? phrases.list(child) : List.of(phrases.phrase(child));
            switch (tree.mainRelation(child)) {
                case "nsubj" ->
                    clause.add(
                            clause.passive() || relation.endsWith("pass") ? "object" : "subject", list, Origin.PARSE);
                case "obj", "dobj" -> clause.add("object", list, Origin.PARSE);
                // "won back the districts": an indirect object needs a direct one beside it.
                case "iobj" ->
                    clause.add(tree.child(index, "obj").isPresent() ? "indirect" : "object", list, Origin.PARSE);
                case "obl", "nmod" -> oblique(clause, child, relation, list);
                case "compound", "amod" -> clause.add("mod", list, Origin.PARSE);
                default -> {}
            }
        }
    }

    private void oblique(Clause clause, int child, String relation, List<Phrase> list) {
        if (relation.equals("nmod:poss")) {
            clause.add("poss", list, Origin.PARSE);
            return;
        }
        String preposition = preposition(child);
        clause.add(preposition.isEmpty() ? "time" : preposition, list, Origin.PARSE);
        if (clause.passive() && preposition.equals("by")) {
            clause.add("subject", list, Origin.PARSE);
        }
    }

    /** "according to", "out of", "from": the case words before a phrase, joined. */
    private String preposition(int noun) {
        StringBuilder words = new StringBuilder();
        for (int child : tree.children(noun)) {
            if (tree.is(child, "cc") && child < noun && !words.isEmpty()) {
                break; // "in and around the city": the first of two says enough
            }
            if (tree.is(child, "case") && child < noun) {
                boolean out = tree.token(child).is("of") && words.isEmpty() && follows(child, "out");
                words.append(out ? "out " : words.isEmpty() ? "" : " ") // "pulled out of the town": taken for an adverb
                        .append(tree.token(child).text().toLowerCase(Locale.ROOT));
                tree.children(child, "fixed")
                        .forEach(part ->
                                words.append(' ').append(tree.token(part).text().toLowerCase(Locale.ROOT)));
            }
        }
        return words.toString();
    }

    private void hang(int index, Clause clause) {
        int governor = governingPredicate(index);
        Link link = link(index, clause);
        if (governor < 0) {
            return;
        }
        // "hit Aleppo killing 26": without a comma the parser hangs the participle on the place; it belongs to the
        // verb.
        if (link == Link.PARTICIPLE && clause.head().tag().equals("VBG") && isNamedCircumstance(governor, index)) {
            governor = finitePredicate(governingPredicate(governor));
            link = Link.ADVERBIAL;
        }
        // "entered the city for the first time seizing two villages", "stopped the inspectors insisting that …"
        boolean untold = governor >= 0
                && (TIMES.contains(tree.token(governor).lemma()) || isObjectBeforeSpeech(governor, index));
        if (link == Link.PARTICIPLE && clause.head().tag().equals("VBG") && untold) {
            governor = finitePredicate(governingPredicate(governor));
            link = Link.ADVERBIAL;
        }
        // "…, hitting their positions": after a comma a participle belongs to the clause before, not to its last noun.
        if (link == Link.PARTICIPLE && clause.head().tag().equals("VBG") && follows(index, ",")) {
            governor = finitePredicate(governor);
            link = Link.ADVERBIAL;
        }
        // "raided the camp killing five", "near the border killing five": an outcome is one of the act, not of a thing
        // in it.
        boolean aside = link == Link.PARTICIPLE || link == Link.ADVERBIAL;
        if (aside && isOutcome(index, clause) && isPartOfEarlierAct(governor, index)) {
            governor = finitePredicate(governingPredicate(governor));
            link = Link.ADVERBIAL;
        }
        // "rejected the plan while welcoming the truce": not the plan welcomes.
        if (link == Link.PARTICIPLE && clause.head().tag().equals("VBG") && isBesideAnother(clause)) {
            governor = finitePredicate(governor);
            link = Link.ADVERBIAL;
        }
        // "condemned this crime holding the council responsible": who condemns, holds.
        if (link == Link.PARTICIPLE
                && isJudgement(clause)
                && isOneThing(governor)
                && isPartOfEarlierAct(governor, index)) {
            governor = finitePredicate(governingPredicate(governor));
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
                        || OUTCOMES.contains(tree.token(index).lemma()))
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
        return STANCES.contains(tree.token(speech).lemma())
                && tree.is(noun, "obj")
                && verb >= 0
                && !CITING.contains(tree.token(verb).lemma());
    }

    /** The tagger takes a second past tense for a participle: "killed five and injured nine". */
    private boolean isPast(int index) {
        return tree.token(index).tag().equals("VBD") || tree.token(index).tag().equals("VBN");
    }

    private boolean isOutcome(int index, Clause clause) {
        return clause.head().tag().equals("VBG")
                && OUTCOMES.contains(clause.head().lemma())
                && tree.child(index, "obj").isPresent();
    }

    private static boolean isBesideAnother(Clause clause) {
        return clause.marker()
                .filter(m -> Set.of("while", "when", "after", "before", "since", "without")
                        .contains(m.text()))
                .isPresent();
    }

    private static boolean isJudgement(Clause clause) {
        return clause.head().tag().equals("VBG")
                && JUDGEMENTS.contains(clause.head().lemma());
    }

    /** Neither people, who judge for themselves, nor a text, which does so for its authors. */
    private boolean isOneThing(int noun) {
        return noun >= 0
                && !tree.token(noun).tag().endsWith("S")
                && !TEXTS.contains(tree.token(noun).lemma());
    }

    /** Whether a noun stands after the verb that it is a part of, its subject excepted. */
    private boolean isPartOfEarlierAct(int noun, int outcome) {
        if (noun < 0 || noun > outcome || !tree.token(noun).isNoun() || hasClausalParts(noun)) {
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

    private boolean follows(int index, String mark) {
        return index > 0 && tree.token(index - 1).is(mark);
    }

    /** The nearest predicate above that is a clause of its own. */
    private int finitePredicate(int index) {
        int at = index;
        for (int steps = 0; at >= 0 && steps < 20; steps++) {
            Clause clause = clauses.get(at);
            if (clause != null && (clause.head().isVerb() || hasClausalParts(at)) && !tree.is(at, "amod")) {
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
                .anyMatch(c -> CIRCUMSTANCES.contains(tree.token(c).text().toLowerCase(Locale.ROOT)));
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
