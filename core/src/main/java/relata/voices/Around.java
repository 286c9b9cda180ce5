package relata.voices;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relata.language.Token;
import relata.language.Tree;
import relata.voices.SpeechLexicon.Force;

/** What is said before the cue and on both sides of it: "The town, <i>he said</i>, fell", "…, the monitor said". */
final class Around {

    /** Without a comma: "two were killed the monitor said <i>as</i> the shelling went on". */
    private static final Set<String> MEANWHILE = Set.of("as", "while", "when", "after");

    private final SpeechLexicon lexicon;
    private final Tree tree;
    private final Complements complements;
    private final Ends ends;

    Around(SpeechLexicon lexicon, Tree tree, Complements complements, Ends ends) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.complements = complements;
        this.ends = ends;
    }

    /**
     * "The bridge, <i>he said</i>, was cut", "It is a risk, <i>they say</i>, that he stays": between two commas, and the
     * sentence goes on as if the cue were not there.
     */
    Optional<Content> comma(int verb, Speaker speaker, Force force) {
        int from = Math.min(verb, speaker.first());
        int to = Math.max(verb, speaker.last());
        boolean commas = from > 0
                && to + 2 < tree.size()
                && tree.token(from - 1).is(",")
                && tree.token(to + 1).is(",");
        if (!commas || speaker.first() > verb || !goesOn(verb, to + 2)) {
            return Optional.empty();
        }
        BitSet left = left(from);
        if (Words.count(tree, left) == 0 || isLead(left.nextSetBit(0))) {
            return Optional.empty();
        }
        boolean participle =
                tree.token(to + 2).tag().equals("VBG") || tree.token(to + 2).is("on");
        if (participle && Words.hasFiniteVerb(tree, left)) {
            return Optional.empty();
        }
        left.or(ends.cut(verb, Words.range(to + 2, tree.size() - 1)));
        return Optional.of(new Content(left, force, "comma"));
    }

    /** "The dam leaks, <i>records show</i>.": a verb that takes a clause closes the sentence behind a comma. */
    Optional<Content> closing(int verb, Speaker speaker, Force force) {
        int from = Math.min(verb, speaker.first());
        int to = Math.max(verb, speaker.last());
        boolean closes = from > 0
                && tree.token(from - 1).is(",")
                && Words.count(tree, Words.range(to + 1, tree.size() - 1)) == 0;
        BitSet left = left(from);
        return closes && Words.hasFiniteVerb(tree, left) && !isRelative(speaker)
                ? Optional.of(new Content(left, force, "around"))
                : comma(verb, speaker, force);
    }

    /** "the guards <i>who said</i> …": a relative pronoun's cue says nothing of the clause around. */
    private boolean isRelative(Speaker speaker) {
        return tree.token(speaker.first()).tag().startsWith("W");
    }

    /** Whether what follows the second comma is still what is said, and not a second name or a word on the speaker. */
    private boolean goesOn(int verb, int next) {
        Token token = tree.token(next);
        boolean apposition = token.is("a") || token.is("an") || token.isNumber();
        boolean relative = token.tag().startsWith("W");
        return !apposition && !relative && !ends.isAt(verb, next - 1) && !ends.isAt(verb, next);
    }

    /** "<i>Asked about it</i>, he said, …", "<i>Speaking</i> in the capital, she said, …": the writer's words. */
    private boolean isLead(int first) {
        if (first < 0) {
            return true;
        }
        String tag = tree.token(first).tag();
        return tag.equals("VBG")
                || tag.equals("VBN")
                || tree.token(first).is("when")
                || tree.token(first).is("asked");
    }

    /** The part of the sentence before the cue: behind a colon or semicolon, or a dash that no other closes. */
    private BitSet left(int from) {
        int start = Words.clauseStart(tree, from);
        int dashes = 0;
        int afterDash = start;
        for (int i = start; i < from - 1; i++) {
            if (Words.isDash(tree, i)) {
                dashes++;
                afterDash = i + 1;
            }
        }
        BitSet behind = Words.range(afterDash, from - 1);
        return dashes == 1 && Words.hasFiniteVerb(tree, behind) ? behind : Words.range(start, from - 1);
    }

    /** "The town, <i>he said</i>, fell", "…, the monitor said": all around the speaker and the cue. */
    Optional<Content> of(int verb, Speaker speaker, Force force) {
        int from = Math.min(verb, speaker.first());
        int to = Math.max(verb, speaker.last());
        boolean opens = from == firstWord();
        BitSet left = left(from);
        boolean finite = Words.hasFiniteVerb(tree, left)
                || from > 0 && tree.token(from - 1).is(",") && Words.hasVerb(tree, left) && isTrailing(to + 1);
        if (!opens && !finite && isInterrupted(from, to)) {
            left.or(Words.range(to + 1, tree.size() - 1));
            return Optional.of(new Content(left, force, "around"));
        }
        if (opens || isRelative(speaker) || Words.count(tree, left) < 2 || !finite && !isFronted(verb)) {
            return Optional.empty();
        }
        boolean last = Words.count(tree, Words.range(to + 1, tree.size() - 1)) == 0;
        boolean apart = Words.isMark(tree.token(from - 1));
        boolean linked =
                Set.of("WDT", "WP", "IN", "WRB").contains(tree.token(from - 1).tag());
        if (linked || !apart && !last && !lexicon.trails(lemma(verb))) {
            return Optional.empty();
        }
        if (!last && (tree.is(verb, "acl:relcl") || tree.is(verb, "xcomp")) || hasOtherObject(verb, speaker)) {
            return Optional.empty();
        }
        boolean parenthesis = tree.is(verb, "parataxis") && tree.governor(verb) > to;
        boolean frontedObject = tree.children(verb).stream().anyMatch(c -> c < from && Complements.isClause(tree, c));
        boolean inverted = speaker.first() > verb && isInverted(verb);
        boolean meanwhile = !apart && to + 1 < tree.size() && MEANWHILE.contains(lower(to + 1));
        boolean trailing = inverted || meanwhile || isTrailing(to + 1);
        if (!trailing && !parenthesis && !frontedObject && !isFronted(verb)) {
            return Optional.empty();
        }
        BitSet words = (BitSet) left.clone();
        if (!trailing && tree.is(verb, "parataxis")) {
            BitSet governor = Words.underWithout(tree, tree.governor(verb), Words.under(tree, verb));
            governor.clear(0, to + 1);
            words.or(governor);
        }
        return Optional.of(new Content(words, force, "around"));
    }

    /** "The bridge, <i>he said</i>, was cut": between two commas, with the verb still to come. */
    private boolean isInterrupted(int from, int to) {
        boolean commas = from > 1
                && to + 2 < tree.size()
                && tree.token(from - 1).is(",")
                && tree.token(to + 1).is(",");
        return commas && Words.hasFiniteVerb(tree, Words.range(to + 2, Math.min(to + 5, tree.size() - 1)));
    }

    /** "wrote his memoirs": an object that is no addressee is what was written. */
    private boolean hasOtherObject(int verb, Speaker speaker) {
        return !lexicon.addresses(lemma(verb))
                && complements
                        .objects(verb)
                        .filter(object -> object < speaker.first() || object > speaker.last())
                        .anyMatch(object ->
                                tree.token(object).isNoun() && tree.token(verb).index() + 4 > object);
    }

    private boolean isFronted(int verb) {
        return tree.is(verb, "parataxis") || tree.is(verb, "ccomp") && tree.governor(verb) < verb;
    }

    private int firstWord() {
        int i = 0;
        while (i < tree.size() && Words.isMark(tree.token(i))) {
            i++;
        }
        return i;
    }

    /** Whether only circumstances follow: a day, a place, an addressee, a participle. */
    private boolean isTrailing(int from) {
        int i = from;
        while (i < tree.size()) {
            Token token = tree.token(i);
            if (token.is(",") || token.is(";") || token.is(".") || token.is("\"")) {
                return true;
            }
            if (token.isVerb()) {
                return token.tag().equals("VBG");
            }
            i++;
        }
        return true;
    }

    /** Whether the verb comes right behind a quotation or a comma, and before its speaker: "…," said X. */
    boolean isInverted(int verb) {
        if (verb == 0 || verb + 1 >= tree.size()) {
            return false;
        }
        Token before = tree.token(verb - 1);
        return Words.isMark(before) && !before.is(")") && !before.is("]");
    }

    private String lower(int i) {
        return tree.token(i).text().toLowerCase(Locale.ROOT);
    }

    private String lemma(int i) {
        return tree.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
