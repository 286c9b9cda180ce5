package relata.voices;

import java.util.Locale;
import java.util.Optional;
import relata.language.Token;
import relata.language.Tree;

/** What tells a speaker from the words beside where a text has lost its commas: a text scrape, a data set. */
final class LostCommas {

    private final Tree tree;
    private final SpeakerLexicon words;

    LostCommas(Tree tree, SpeakerLexicon words) {
        this.tree = tree;
        this.words = words;
    }

    /**
     * Where commas are lost, what stands before the speaker runs into the name: "killed two people on Sunday | <i>state
     * media</i>", "wounded at least 50 | <i>a monitor</i>", "left 13 people dead | <i>Ida Roe</i>".
     */
    Speaker apart(Speaker who, int verb) {
        int first = who.first();
        for (int i = who.first() + 1; who.last() < verb && i <= who.last(); i++) {
            first = parts(who.first(), i) ? i : first;
        }
        return first == who.first() || who.name().isPresent()
                ? who
                : new Speaker(
                        tree.token(first).span().cover(tree.token(who.last()).span()),
                        Optional.empty(),
                        first,
                        who.last(),
                        who.isFirstPerson());
    }

    /**
     * Where commas are lost, what is said runs into the name from behind: "According to Ida Roe | <i>women</i> were among
     * the dead", "according to the latest toll | <i>44 people</i>".
     */
    Speaker until(Speaker who, int first) {
        if (who.first() != first) {
            return who;
        }
        int last = first;
        while (last < who.last() && !partsBehind(last + 1)) {
            last++;
        }
        return last == who.last()
                ? who
                : new Speaker(
                        tree.token(first).span().cover(tree.token(last).span()),
                        Optional.empty(),
                        first,
                        last,
                        who.isFirstPerson());
    }

    private boolean partsBehind(int i) {
        Token token = tree.token(i);
        boolean noun = token.isNoun() && Character.isLowerCase(token.text().charAt(0));
        boolean unknown = noun
                && token.tag().equals("NNS")
                && tree.token(i - 1).tag().equals("NNP")
                && !words.isCommon(lower(i))
                && !words.isText(token.lemma())
                && isSubject(i);
        boolean counted = token.isNumber()
                && tree.token(i - 1).isNoun()
                && !tree.token(i - 1).isName()
                && i + 1 < tree.size()
                && tree.token(i + 1).isNoun();
        return unknown || counted;
    }

    /** Whether a noun, and those set beside it, have a verb behind them. */
    private boolean isSubject(int noun) {
        int i = noun;
        while (i < tree.size() && (tree.token(i).isNoun() || tree.token(i).tag().equals("CC"))) {
            i++;
        }
        return i < tree.size() && Words.isFinite(tree.token(i));
    }

    private boolean parts(int from, int i) {
        Token before = tree.token(i - 1);
        boolean day = words.isTime(lower(i - 1))
                && !tree.token(i).tag().equals("POS")
                && i > from + 1
                && (tree.token(i - 2).tag().equals("IN") || tree.token(i - 2).is("last"));
        boolean article = before.isNumber() && tree.token(i).tag().equals("DT");
        boolean counted = tree.token(i).isName()
                && (before.tag().equals("NNS") || before.tag().equals("VBN"))
                && i > from + 1
                && tree.token(i - 2).isNumber();
        return day || article || counted;
    }

    /**
     * Where commas are lost, "defended its ally <i>saying</i> that", "put the toll at 85 <i>adding</i> that" tell what the
     * sentence's subject says; "heard a clerk <i>saying</i> that" does not. The verb whose subject speaks.
     */
    Optional<Integer> actionBefore(int noun, int verb) {
        String lemma = tree.token(verb).lemma().toLowerCase(Locale.ROOT);
        int action = verbBefore(verb);
        boolean beside = noun < verb
                && noun > action
                && action > 0
                && tree.token(verb).tag().equals("VBG")
                && !Words.isMark(tree.token(verb - 1))
                && (words.continues(lemma)
                        || words.reasons(lemma)
                                && isOne(noun)
                                && !words.perceives(tree.token(action).lemma().toLowerCase(Locale.ROOT)));
        return beside ? Optional.of(action) : Optional.empty();
    }

    /** Somebody in the singular, whom a verb acts on: signs, a letter or a clip of a speech say something themselves. */
    private boolean isOne(int noun) {
        int governor = tree.governor(noun);
        Token head = tree.token(noun);
        return !head.tag().equals("NNS")
                && !words.isText(head.lemma().toLowerCase(Locale.ROOT))
                && governor >= 0
                && tree.token(governor).isVerb();
    }

    private int verbBefore(int index) {
        int i = index - 1;
        while (i >= 0 && !Words.isInflected(tree.token(i))) {
            i--;
        }
        return i;
    }

    private String lower(int i) {
        return tree.token(i).text().toLowerCase(Locale.ROOT);
    }
}
