package relata.voices;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relata.language.Token;
import relata.language.Tree;
import relata.voices.SpeechLexicon.Force;

/** What is said behind the cue: "said <i>that it fell</i>". */
final class Following {

    private static final Set<String> CIRCUMSTANCES = Set.of("when", "while", "after", "before", "until", "as");
    private static final Set<String> ABOUT = Set.of("to", "for", "against", "about", "of", "with", "as");
    private static final String SAY = "say"; // the one verb of speech whose object is never but what is said
    private static final int FARTHEST_THAT = 10;
    private static final int LONGEST_SUBJECT = 12;

    private final SpeechLexicon lexicon;
    private final Tree tree;
    private final Complements complements;
    private final Levels levels;
    private final Ends ends;

    Following(SpeechLexicon lexicon, Tree tree, Levels levels, Complements complements, Ends ends) {
        this.levels = levels;
        this.lexicon = lexicon;
        this.tree = tree;
        this.complements = complements;
        this.ends = ends;
    }

    Optional<Content> clauseOrRest(int verb, Speaker speaker, Force force) {
        return clause(verb, speaker, force).or(() -> rest(verb, speaker, force));
    }

    /** The clause that the parse gives the cue. */
    Optional<Content> clause(int verb, Speaker speaker, Force force) {
        BitSet words = new BitSet();
        tree.children(verb).stream()
                .filter(child -> child > verb && Complements.isClause(tree, child))
                .filter(child -> tree.relation(child).equals("ccomp") || !hasOtherObject(verb))
                .forEach(child -> words.or(Words.under(tree, child)));
        words.clear(0, verb + 1);
        words.andNot(Words.range(speaker.first(), speaker.last()));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        BitSet filled = Words.range(words.nextSetBit(0), reach(Words.last(words)));
        return Optional.of(new Content(ends.cut(verb, filled), force, "clause"));
    }

    /** "hired six guards, <i>the paper said</i>": beside an object, what stands apart is not what the verb reports. */
    private boolean hasOtherObject(int verb) {
        return !lexicon.addresses(lemma(verb))
                && complements.objects(verb).findAny().isPresent();
    }

    /**
     * A parse that ends in the middle of a phrase has broken off: what is said goes on to the end of the sentence. So it
     * does where a participle follows ("…, calling it a diversion"), or another clause with its own "that".
     */
    private int reach(int last) {
        int next = last + 1;
        while (next < tree.size() && levels.closes(next)) {
            next++;
        }
        if (next >= tree.size()) {
            return last;
        }
        boolean participle = tree.token(next).is(",")
                && next + 1 < tree.size()
                && tree.token(next + 1).tag().equals("VBG");
        boolean another = next + 2 < tree.size()
                && tree.token(next + 1).tag().equals("CC")
                && tree.token(next + 2).is("that");
        return Words.isMark(tree.token(next)) && !participle && !another ? last : tree.size() - 1;
    }

    /** Where the parse has nothing: the rest of the sentence, if it holds a verb. */
    Optional<Content> rest(int verb, Speaker speaker, Force force) {
        int from = Math.max(verb, speaker.last()) + 1;
        if (from >= tree.size() || isAbout(from) || isOfSpeaker(from) || isPlainObject(verb) && !isClauseNext(verb)) {
            return Optional.empty();
        }
        BitSet words = Words.range(from, isSubordinate(verb) ? clauseEnd(from) : tree.size() - 1);
        boolean verbless = speaker.last() < verb && lemma(verb).equals(SAY) && isVerbless(verb, from);
        if (!verbless && (!Words.hasFiniteVerb(tree, words) || isCircumstance(from) || Words.count(tree, words) < 3)) {
            return Optional.empty();
        }
        if (lexicon.addresses(lemma(verb))) {
            complements.objects(verb).findFirst().ifPresent(object -> words.andNot(addressee(verb, object)));
        }
        for (int i = from; i < tree.size() && i < from + FARTHEST_THAT; i++) {
            if (tree.token(i).is("that") || tree.token(i).is(":")) {
                words.clear(0, i);
            }
        }
        return Optional.of(new Content(ends.cut(verb, words), force, "rest"));
    }

    /** "the poll shows <i>the mayor ahead by a third, with half of the town for her</i>": no verb, and all that follows. */
    Optional<Content> shown(int verb, Force force) {
        if (complements.objects(verb).findAny().isEmpty()) {
            return Optional.empty();
        }
        int end = verb + 1;
        while (end < tree.size() && !isBreak(end)) {
            end++;
        }
        BitSet words = ends.cut(verb, Words.range(verb + 1, end - 1));
        return Words.count(tree, words) > 1 ? Optional.of(new Content(words, force, "shown")) : Optional.empty();
    }

    private boolean isBreak(int i) {
        String mark = tree.token(i).text();
        boolean coordinated = mark.equals(",")
                && i + 1 < tree.size()
                && (tree.token(i + 1).tag().equals("CC")
                        || tree.token(i + 1).tag().startsWith("W")
                        || tree.token(i + 1).is("while"));
        return coordinated || mark.equals(";") || mark.equals(":") || Words.isDash(tree, i);
    }

    /** "told <i>the council</i> its dam leaked": where the parse mixes whom one tells with what, the first noun phrase. */
    private BitSet addressee(int verb, int object) {
        BitSet parsed = Words.under(tree, object);
        if (!Words.hasFiniteVerb(tree, parsed)) {
            return parsed;
        }
        int i = verb + 1;
        while (i + 1 < tree.size()
                && isNominal(tree.token(i + 1))
                && !isDeterminer(i + 1)
                && !tree.token(i).isPronoun()) {
            i++;
        }
        return Words.range(verb + 1, i);
    }

    private boolean isDeterminer(int i) {
        String tag = tree.token(i).tag();
        return tag.equals("DT") || tag.startsWith("PRP");
    }

    /** "said <i>on Monday</i> that …", "wrote <i>of the dam</i> that …": nothing but nouns and prepositions stand before it. */
    boolean isThatNear(int verb, int from) {
        boolean object = from < tree.size()
                && tree.token(from).isNoun()
                && !lexicon.speakers().isNobody(word(from))
                && !lexicon.addresses(lemma(verb));
        if (object) {
            return false;
        }
        int i = from;
        while (i < tree.size()
                && i < from + FARTHEST_THAT
                && !tree.token(i).is("that")
                && isCircumstantial(tree.token(i))) {
            i++;
        }
        return i < tree.size()
                && tree.token(i).is("that")
                && tree.token(i).tag().equals("IN");
    }

    private static boolean isCircumstantial(Token token) {
        return isNominal(token)
                || token.tag().equals("IN")
                || token.tag().equals("TO")
                || token.tag().startsWith("RB")
                || token.is(",");
    }

    /** Whether a clause begins right behind the verb: "that …", or a noun phrase and a finite verb. */
    boolean isClauseNext(int verb) {
        if (verb + 1 >= tree.size() || Words.isMark(tree.token(verb + 1))) {
            return false;
        }
        if (tree.token(verb + 1).is("that")) {
            return verb + 2 < tree.size() && !Words.isMark(tree.token(verb + 2));
        }
        int i = verb + 1;
        while (i < tree.size() && i < verb + LONGEST_SUBJECT && isNominal(tree.token(i))) {
            i++;
        }
        boolean noun =
                i > verb + 1 && (tree.token(i - 1).isNoun() || tree.token(i - 1).isPronoun());
        while (i < tree.size() && tree.token(i).tag().startsWith("RB")) {
            i++;
        }
        return noun && i < tree.size() && Words.isFinite(tree.token(i));
    }

    private static boolean isNominal(Token token) {
        String tag = token.tag();
        return token.isNoun()
                || token.isPronoun() && !tag.startsWith("W")
                || token.isNumber()
                || tag.startsWith("JJ")
                || tag.equals("DT") && !token.is("that")
                || tag.equals("POS")
                || tag.equals("HYPH")
                || tag.equals("PRP$")
                || token.is("of")
                || token.is("in");
    }

    /** "said <i>no to the tax</i>", "says <i>guards a must</i>": what is said, where nothing parts it from the cue. */
    private boolean isVerbless(int verb, int from) {
        Token next = tree.token(from);
        String tag = next.tag();
        boolean phrase =
                tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("UH") || next.is("so");
        boolean inverted = verb > 0 && tree.token(verb - 1).is(",") && next.isName();
        return phrase && !inverted && !lexicon.speakers().isNobody(word(from));
    }

    /** "told him as much <i>when they met</i>": the only verb is that of a circumstance. */
    private boolean isCircumstance(int from) {
        for (int i = from; i < tree.size() && !Words.isFinite(tree.token(i)); i++) {
            if (i > from && CIRCUMSTANCES.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "…, said X, <i>who was there</i>", "which he denied <i>and which others confirmed</i>". */
    private boolean isOfSpeaker(int index) {
        int i = Words.isMark(tree.token(index)) && index + 1 < tree.size() ? index + 1 : index;
        String tag = tree.token(i).tag();
        return tag.equals("WP") || tag.equals("WDT") || tag.equals("CC");
    }

    private boolean isAbout(int index) {
        return ABOUT.contains(word(index));
    }

    /** "announced 600 layoffs": an object that no verb follows is all that was announced. */
    private boolean isPlainObject(int verb) {
        if (lexicon.verb(lemma(verb), "object").isEmpty()) {
            return false;
        }
        return complements
                .objects(verb)
                .map(object -> Words.last(Words.under(tree, object)) + 1)
                .anyMatch(next -> next >= tree.size() || !Words.isFinite(tree.token(next)));
    }

    private boolean isSubordinate(int verb) {
        return tree.is(verb, "acl") || tree.is(verb, "advcl") || tree.is(verb, "acl:relcl");
    }

    /** Of those who said it fell, few had seen it: a comma after the verb of what is said ends a subordinate cue's reach. */
    int clauseEnd(int from) {
        boolean verb = false;
        for (int i = from; i < tree.size(); i++) {
            verb |= Words.isFinite(tree.token(i));
            if (verb && tree.token(i).is(",")) {
                return i - 1;
            }
        }
        return tree.size() - 1;
    }

    private String lemma(int i) {
        return tree.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    private String word(int i) {
        return tree.token(i).text().toLowerCase(Locale.ROOT);
    }
}
