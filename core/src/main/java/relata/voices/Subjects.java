package relata.voices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relata.language.Phrase;
import relata.language.Sentence;
import relata.language.Token;
import relata.language.Tree;
import relata.text.Span;

/** Finds who does what a verb says: by the parse, through the clauses it hangs on, and by its neighbours where these fail. */
final class Subjects {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    // Nobody who speaks: "it is said", "there was said", "what he said".
    private static final Set<String> NOBODY = Set.of("there", "what", "whatever", "this", "how", "when", "where");
    // Days speak no more than "it" in "it is said".
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "night",
            "morning",
            "evening",
            "afternoon",
            "hours",
            "time");
    private static final int DEEPEST = 6;

    private final Tree tree;
    private final Sentence sentence;
    private final Levels levels;

    Subjects(Sentence sentence, Levels levels) {
        this.tree = sentence.tree();
        this.sentence = sentence;
        this.levels = levels;
    }

    /** The subject as grammar has it: of a passive verb, what it is done to. */
    Optional<Speaker> of(int verb) {
        return of(verb, 0)
                .filter(who -> levels.at(who.last()) == levels.at(verb))
                .map(who -> whole(who, verb));
    }

    /**
     * Where commas are lost, a name and what it stands beside look like two phrases: "The minister Ida Roe said", "The
     * Committees another monitoring group says". What fills the sentence up to the verb, or from its start, belongs to
     * the speaker.
     */
    private Speaker whole(Speaker who, int verb) {
        if (who.last() > verb || who.name().isPresent()) {
            return who;
        }
        int last = who.last();
        while (last + 1 < verb && tree.token(last + 1).isName()) {
            last++;
        }
        if (last + 1 != verb) {
            last = apposed(who.last(), verb);
        }
        Span mention = who.mention().cover(tree.token(last).span());
        boolean beside = who.first() > 1 && tree.token(who.first()).tag().equals("DT") && fillsStart(who.first());
        return beside
                ? new Speaker(
                        tree.token(0).span().cover(mention),
                        Optional.of(tree.token(0)
                                .span()
                                .cover(tree.token(who.first() - 1).span())),
                        0,
                        last,
                        false)
                : new Speaker(mention, who.name(), who.first(), last, who.isFirstPerson());
    }

    /** "The group's commander, <i>Gen. Ida Roe</i>, issued": a name set beside belongs to the speaker. */
    private int apposed(int last, int verb) {
        int end = verb - 1;
        while (end > last && (tree.token(end).is(",") || tree.token(end).tag().startsWith("RB"))) {
            end--;
        }
        for (int i = last + 1; i <= end; i++) {
            boolean mark = Words.isMark(tree.token(i))
                    && !tree.token(i).is(")")
                    && !tree.token(i).is("\"");
            if (!mark && !isNominal(i) && !tree.token(i).tag().equals("DT")) {
                return last;
            }
        }
        return tree.token(end).isName() ? end : last;
    }

    private boolean fillsStart(int end) {
        boolean phrase = tree.token(end - 1).isName();
        for (int i = 0; i < end; i++) {
            phrase &= isPhraseWord(i) || tree.token(i).is("of") || tree.token(i).is("for");
        }
        return phrase;
    }

    private Optional<Speaker> of(int verb, int depth) {
        Optional<Integer> own = tree.children(verb, "nsubj").findFirst();
        if (own.isPresent()) {
            return speaker(own.get(), verb);
        }
        if (depth > DEEPEST || tree.governor(verb) < 0) {
            return Optional.empty();
        }
        int governor = tree.governor(verb);
        return switch (tree.relation(verb)) {
            case "conj" ->
                tree.token(governor).isVerb() || hasSubject(governor) ? of(governor, depth + 1) : Optional.empty();
            case "xcomp" -> objectOf(governor).or(() -> of(governor, depth + 1));
            case "advcl" -> isParticiple(verb) ? of(governor, depth + 1) : Optional.empty();
            case "acl" -> isParticiple(verb) ? holder(verb, governor, depth) : Optional.empty();
            case "acl:relcl" -> speaker(governor, verb);
            // Whatever the parser makes of "…, saying" and "went on to say", they have the subject of the verb before.
            default ->
                verb > governor && tree.token(governor).isVerb() && (isParticiple(verb) || isInfinitive(verb))
                        ? of(governor, depth + 1)
                        : Optional.empty();
        };
    }

    /** "issued a statement <i>saying</i>", "backed the bill, <i>saying</i>": not the noun speaks, but whoever does it. */
    private Optional<Speaker> holder(int verb, int noun, int depth) {
        int action = tree.governor(noun);
        boolean apart = verb > 0 && tree.token(verb - 1).is(",");
        boolean issued = action >= 0 && tree.relation(noun).equals("obj") && !isPerson(noun);
        boolean byAction = action >= 0 && tree.token(action).isVerb() && (apart || issued);
        return byAction ? of(action, depth + 1).or(() -> speaker(noun, verb)) : speaker(noun, verb);
    }

    /** A plural or a name may speak; "a statement", "a letter" does so for somebody. */
    private boolean isPerson(int noun) {
        return tree.token(noun).isName() || tree.token(noun).tag().equals("NNS");
    }

    private boolean isInfinitive(int verb) {
        return tree.token(verb).tag().equals("VB")
                && verb > 0
                && tree.token(verb - 1).is("to");
    }

    private boolean hasSubject(int index) {
        return tree.child(index, "nsubj").isPresent();
    }

    private Optional<Speaker> objectOf(int governor) {
        return tree.children(governor).stream()
                .filter(child -> tree.relation(child).equals("obj")
                        || tree.relation(child).equals("iobj"))
                .findFirst()
                .flatMap(object -> speaker(object, governor));
    }

    private boolean isParticiple(int verb) {
        String tag = tree.token(verb).tag();
        return tag.equals("VBG") || tag.equals("VBN");
    }

    /** Who does what the sentence says in the main. */
    Optional<Speaker> ofMainClause() {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.governor(i) < 0 && tree.relation(i).equals("root")) {
                return of(i);
            }
        }
        return Optional.empty();
    }

    /** The agent of a passive verb: "was reported <i>by the agency</i>". */
    Optional<Speaker> agent(int verb) {
        return tree.children(verb).stream()
                .filter(child -> tree.is(child, "obl") || tree.is(child, "nmod"))
                .filter(child ->
                        tree.children(child, "case").anyMatch(c -> tree.token(c).is("by")))
                .findFirst()
                .flatMap(agent -> speaker(agent, verb));
    }

    /** Whoever this noun names, with those coordinated with it. */
    Optional<Speaker> speaker(int noun, int cue) {
        Token head = tree.token(noun);
        String word = head.text().toLowerCase(Locale.ROOT);
        if (NOBODY.contains(word) || isTime(head) || !hasName(head)) {
            return Optional.empty();
        }
        Optional<Span> antecedent = RELATIVE.contains(word) ? antecedent(cue) : Optional.empty();
        if (RELATIVE.contains(word) && antecedent.isEmpty()) {
            return Optional.empty();
        }
        Phrase phrase = sentence.graph().phrase(head).orElseThrow();
        Span span = phrase.span();
        int first = phrase.tokens().get(0).index();
        for (int other : tree.coordinated(noun)) {
            if (other > noun && other < noun + 15 && hasName(tree.token(other))) {
                span = span.cover(
                        sentence.graph().phrase(tree.token(other)).orElseThrow().span());
            }
        }
        return Optional.of(new Speaker(span, antecedent, first, lastIn(span), FIRST_PERSON.contains(word)));
    }

    private static boolean isTime(Token token) {
        return TIMES.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private boolean hasName(Token head) {
        return sentence.graph().phrase(head).isPresent();
    }

    private Optional<Span> antecedent(int verb) {
        int at = verb;
        for (int steps = 0; steps < DEEPEST && at >= 0; steps++) {
            if (tree.is(at, "acl:relcl") && tree.governor(at) >= 0) {
                return sentence.graph().phrase(tree.token(tree.governor(at))).map(Phrase::span);
            }
            at = tree.governor(at);
        }
        return Optional.empty();
    }

    int lastIn(Span span) {
        int last = 0;
        for (int i = 0; i < tree.size(); i++) {
            if (span.contains(tree.token(i).span())) {
                last = i;
            }
        }
        return last;
    }

    /** "…," <i>said a doctor</i>: the noun phrase right behind the verb. */
    Optional<Speaker> rightOf(int verb) {
        int i = verb + 1;
        int noun = -1;
        while (i < tree.size() && isPhraseWord(i) && levels.at(i) == levels.at(verb)) {
            if (isNominal(i)) {
                noun = i;
            }
            i++;
        }
        return noun < 0 ? Optional.empty() : byNeighbours(verb + 1, noun);
    }

    /** … <i>the monitor</i> said: the noun phrase right before the verb, as far as its form shows where it begins. */
    Optional<Speaker> leftOf(int verb) {
        int last = verb - 1;
        while (last >= 0
                && (tree.token(last).tag().startsWith("RB")
                        || tree.token(last).tag().equals("MD")
                        || tree.token(last).lemma().equals("have"))) {
            last--;
        }
        last = beforeBrackets(last);
        if (last < 0 || levels.at(last) != levels.at(verb) || !isNominal(last)) {
            return Optional.empty();
        }
        int first = last;
        while (first > 0 && isPhraseWord(first - 1) && !begins(first) && levels.at(first - 1) == levels.at(last)) {
            first--;
        }
        while (first < last && tree.token(first).tag().equals("POS")) {
            first++;
        }
        return byNeighbours(first, last);
    }

    /** "the senator (D-Mo.) said": what stands in brackets is passed over. */
    private int beforeBrackets(int last) {
        if (last < 0 || !tree.token(last).is(")")) {
            return last;
        }
        int open = last;
        while (open > 0 && !tree.token(open).is("(")) {
            open--;
        }
        return open - 1;
    }

    /** A determiner begins a phrase, and so does a common adjective after a name ("Aleppo | local authorities"). */
    private boolean begins(int index) {
        Token token = tree.token(index);
        Token before = tree.token(index - 1);
        boolean determiner = token.tag().equals("DT")
                || token.tag().equals("PRP$")
                || token.tag().equals("PRP");
        boolean afterPossessor = before.tag().equals("POS");
        boolean afterName = before.isName()
                && token.tag().startsWith("JJ")
                && Character.isLowerCase(token.text().charAt(0));
        return (determiner && !afterPossessor)
                || afterName
                || (before.isNumber()
                        && token.isNoun()
                        && before.text().length() < 3
                        && before.index() > 0
                        && tree.token(before.index() - 1).isName());
    }

    private boolean isPhraseWord(int i) {
        Token token = tree.token(i);
        String tag = token.tag();
        return isNominal(i)
                || token.isNumber()
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("POS")
                || tag.startsWith("PRP");
    }

    /** A noun or pronoun; a capital within the sentence makes a name of any word ("Shook said"). */
    private boolean isNominal(int i) {
        Token token = tree.token(i);
        boolean capital = i > 0
                && Character.isUpperCase(token.text().charAt(0))
                && !token.tag().equals("DT");
        return token.isNoun() || token.isPronoun() || capital;
    }

    private Optional<Speaker> byNeighbours(int first, int last) {
        List<String> pronouns = List.of("this", "that", "these", "those");
        String word = tree.token(last).text().toLowerCase(Locale.ROOT);
        if (last < first || pronouns.contains(word) || NOBODY.contains(word) || isTime(tree.token(last))) {
            return Optional.empty();
        }
        Span span = tree.token(first).span().cover(tree.token(last).span());
        return Optional.of(new Speaker(span, Optional.empty(), first, last, FIRST_PERSON.contains(word)));
    }
}
