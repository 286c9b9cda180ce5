package relata.voices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import relata.language.Phrase;
import relata.language.Sentence;
import relata.language.Token;
import relata.language.Tree;
import relata.text.Span;

/** Finds who does what a verb says: by the parse, and through the clauses it hangs on. */
final class Subjects {

    private static final int DEEPEST = 6;

    private final Tree tree;
    private final Sentence sentence;
    private final Levels levels;
    private final SpeakerLexicon words;
    private final NearbySpeakers nearby;
    private final LostCommas commas;

    Subjects(Sentence sentence, Levels levels, SpeakerLexicon words) {
        this.tree = sentence.tree();
        this.sentence = sentence;
        this.levels = levels;
        this.words = words;
        this.nearby = new NearbySpeakers(tree, levels, words);
        this.commas = new LostCommas(tree, words);
    }

    /** The subject as grammar has it: of a passive verb, what it is done to. */
    Optional<Speaker> of(int verb) {
        Optional<Speaker> who = of(verb, 0);
        return who.filter(w -> !hasSubject(verb) && isThing(w))
                .flatMap(thing -> ofMainClause().filter(main -> main.last() < verb && isNamed(main)))
                .or(() -> who)
                .filter(w -> levels.at(w.last()) == levels.at(verb))
                .map(w -> behindObject(whole(w, verb), verb));
    }

    /**
     * "They have taken Ardent, <i>President Ida Roe</i> said": a name that a verb or a preposition waits for is no part of the speaker's,
     * though the parser sets them beside each other.
     */
    private Speaker behindObject(Speaker who, int verb) {
        int before = who.first() - 1;
        boolean awaited = before > 0
                && who.last() < verb
                && who.name().isEmpty()
                && tree.token(who.first()).isName()
                && (tree.token(before).isVerb() || tree.token(before).tag().equals("IN"));
        for (int i = who.first() + 1; awaited && i < who.last(); i++) {
            if (tree.token(i).is(",") && levels.at(i) == levels.at(who.last())) {
                return new Speaker(
                        tree.token(i + 1).span().cover(tree.token(who.last()).span()),
                        who.name(),
                        i + 1,
                        who.last(),
                        who.isFirstPerson());
            }
        }
        return who;
    }

    /** A noun in the singular that is neither a name nor a speaker: "rejected the idea that it failed <i>and said</i>". */
    private boolean isThing(Speaker who) {
        Token head = tree.token(who.last());
        return head.tag().equals("NN")
                && !words.isCommon(head.lemma().toLowerCase(Locale.ROOT))
                && who.name().isEmpty();
    }

    private boolean isNamed(Speaker who) {
        Token head = tree.token(who.last());
        return head.isName() || head.tag().equals("PRP");
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
            if (!mark && !nearby.isNominal(i) && !tree.token(i).tag().equals("DT")) {
                return last;
            }
        }
        return tree.token(end).isName() ? end : last;
    }

    private boolean fillsStart(int end) {
        boolean phrase = tree.token(end - 1).isName();
        for (int i = 0; i < end; i++) {
            phrase &= nearby.isPhraseWord(i)
                    || tree.token(i).is("of")
                    || tree.token(i).is("for");
        }
        return phrase;
    }

    private Optional<Speaker> of(int verb, int depth) {
        Optional<Integer> own = own(verb);
        Optional<Speaker> main = own.flatMap(subject -> actorBefore(subject, verb));
        if (main.isPresent()) {
            return main;
        }
        if (own.isPresent()) {
            Optional<Speaker> beside =
                    own.get() < verb && isCircumstance(own.get()) ? nearby.afterComma(verb) : Optional.empty();
            return beside.or(() -> speaker(own.get(), verb));
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

    /**
     * Of two subjects, the one right before the verb: "<i>Speaking</i> in Norden, <i>Roe</i> said", "<i>Minutes</i> later
     * <i>Roe</i> said" come out with two.
     */
    private Optional<Integer> own(int verb) {
        List<Integer> subjects = tree.children(verb, "nsubj").toList();
        Optional<Integer> speaking = subjects.stream()
                .filter(subject -> subject < verb && subjects.size() > 1)
                .filter(subject -> !isCircumstance(subject))
                .reduce((first, second) -> second);
        return speaking.or(() -> subjects.stream().findFirst());
    }

    /** What opens a sentence beside its subject: "<i>Speaking</i> in Norden, …", "<i>Minutes</i> later …". */
    private boolean isCircumstance(int noun) {
        String word = tree.token(noun).text().toLowerCase(Locale.ROOT);
        return words.isTime(word) || !tree.token(noun).isName() && word.endsWith("ing");
    }

    /** Whoever does what another tells: of the clause that a verb stands in, "TASS reports <i>Roe</i> left, telling them". */
    Optional<Speaker> ofReportedClause(int verb) {
        int at = verb;
        for (int steps = 0; steps < DEEPEST && at >= 0; steps++) {
            if (tree.relation(at).equals("ccomp") && tree.governor(at) >= 0) {
                return of(at, 0);
            }
            at = tree.governor(at);
        }
        return Optional.empty();
    }

    /** "issued a statement <i>saying</i>", "backed the bill, <i>saying</i>": not the noun speaks, but whoever does it. */
    private Optional<Speaker> holder(int verb, int noun, int depth) {
        Optional<Speaker> main = actorBefore(noun, verb);
        if (main.isPresent()) {
            return main;
        }
        int action = actionAbove(noun);
        boolean apart = verb > 0 && tree.token(verb - 1).is(",");
        boolean issued = action >= 0 && tree.relation(noun).equals("obj") && !isPerson(noun);
        boolean byAction = action >= 0 && tree.token(action).isVerb() && (apart || issued);
        return byAction ? of(action, depth + 1).or(() -> speaker(noun, verb)) : speaker(noun, verb);
    }

    /** The named subject of the sentence, where not the noun before a participle speaks. */
    private Optional<Speaker> actorBefore(int noun, int verb) {
        return commas.actionBefore(noun, verb)
                .flatMap(action -> ofMainClause().filter(who -> who.last() < action && isNamed(who)));
    }

    /** The verb that a noun is done to, or that one is which it only says more of: "met his chief, <i>Odo Marn</i>, saying". */
    private int actionAbove(int noun) {
        int at = tree.governor(noun);
        for (int steps = 0; steps < DEEPEST && at >= 0 && tree.token(at).isNoun(); steps++) {
            at = tree.governor(at);
        }
        return at;
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

    /** Without what runs into the name where a comma is lost. */
    Speaker apart(Speaker who, int verb) {
        return commas.apart(who, verb);
    }

    /** A speaker who begins here, without what runs into the name from behind. */
    Speaker until(Speaker who, int first) {
        return commas.until(who, first);
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
        if (words.isNobody(word) || !hasName(head)) {
            return Optional.empty();
        }
        Optional<Span> antecedent = words.isRelative(word) ? antecedent(cue) : Optional.empty();
        if (words.isRelative(word) && antecedent.isEmpty()) {
            return Optional.empty();
        }
        Phrase phrase = sentence.phrase(head).orElseThrow();
        int first = phrase.tokens().get(0).index();
        if (first < noun && words.isTime(tree.token(first).text().toLowerCase(Locale.ROOT))) {
            first++; // "on Monday | local media reported"
        }
        Span span = tree.token(first)
                .span()
                .cover(new Span(head.span().end(), phrase.span().end()));
        for (int other : tree.coordinated(noun)) {
            if (other > noun && other < noun + 15 && hasName(tree.token(other))) {
                span = span.cover(
                        sentence.phrase(tree.token(other)).orElseThrow().span());
            }
        }
        return Optional.of(new Speaker(span, antecedent, first, lastIn(span), words.isFirstPerson(word)));
    }

    private boolean hasName(Token head) {
        return sentence.phrase(head).isPresent();
    }

    private Optional<Span> antecedent(int verb) {
        int at = verb;
        for (int steps = 0; steps < DEEPEST && at >= 0; steps++) {
            if (tree.is(at, "acl:relcl") && tree.governor(at) >= 0) {
                return sentence.phrase(tree.token(tree.governor(at))).map(Phrase::span);
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
        return nearby.rightOf(verb);
    }

    /** "<i>Ida Roe</i>, who leads the office, said": the name before what is inserted between it and its verb. */
    Optional<Speaker> beforeInsertion(int verb) {
        return nearby.beforeInsertion(verb);
    }

    /** "a toll from <i>the observatory</i>", "a paper filed by <i>the clerk</i>": whoever a text or a figure comes from. */
    Optional<Speaker> author(int noun) {
        if (tree.token(noun).isName()) {
            return Optional.empty();
        }
        return tree.children(noun).stream()
                .filter(child -> child > noun && (tree.is(child, "nmod") || tree.is(child, "acl")))
                .flatMap(child -> tree.is(child, "acl") ? agent(child).stream() : from(child, noun).stream())
                .findFirst();
    }

    private Optional<Speaker> from(int child, int noun) {
        boolean source = tree.children(child, "case")
                .anyMatch(c -> tree.token(c).is("by") || tree.token(c).is("from"));
        return source ? speaker(child, noun) : Optional.empty();
    }

    /** … <i>the monitor</i> said: the noun phrase right before the verb. */
    Optional<Speaker> leftOf(int verb) {
        return nearby.leftOf(verb);
    }
}
