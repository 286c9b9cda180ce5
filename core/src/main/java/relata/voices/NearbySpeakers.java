package relata.voices;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relata.language.Token;
import relata.language.Tree;
import relata.text.Span;

/** Finds who speaks by the words beside a verb, where the parse knows no subject. */
final class NearbySpeakers {

    private static final int LONGEST_INSERTION = 30; // words

    private final Tree tree;
    private final Levels levels;
    private final SpeakerLexicon words;

    NearbySpeakers(Tree tree, Levels levels, SpeakerLexicon words) {
        this.tree = tree;
        this.levels = levels;
        this.words = words;
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
        int first = firstOf(last);
        while (first < last && tree.token(first).tag().equals("POS")) {
            first++;
        }
        return byNeighbours(first, last).map(who -> beside(who).orElseGet(() -> ofPhrase(who)));
    }

    /** "Speaking in Norden, <i>the mayor</i> said": only what stands between a comma and the verb. */
    Optional<Speaker> afterComma(int verb) {
        return leftOf(verb)
                .filter(who -> who.first() > 0 && tree.token(who.first() - 1).is(","));
    }

    /** "<i>Ida Roe</i>, who leads the office, said", "<i>Ida Roe</i>, asked again, told them". */
    Optional<Speaker> beforeInsertion(int verb) {
        if (verb < 4 || !isPause(verb - 1)) {
            return Optional.empty();
        }
        for (int i = verb - 3; i > 0 && i > verb - LONGEST_INSERTION; i--) {
            String next = tree.token(i + 1).tag();
            boolean inserts = Set.of("WP", "WDT", "VBG", "VBN", "DT").contains(next);
            if (isPause(i) && inserts && tree.token(i - 1).isName() && levels.at(i) == levels.at(verb)) {
                return leftOf(i);
            }
        }
        return Optional.empty();
    }

    private boolean isPause(int i) {
        return Set.of(",", "-", "–", "—", "--").contains(tree.token(i).text());
    }

    /** Without commas: "<i>the Valley Observatory</i> a Norden-based monitor said". */
    private Optional<Speaker> beside(Speaker description) {
        int end = description.first() - 1;
        if (end < 0 || !words.isIndefinite(lower(description.first())) || !isProper(end)) {
            return Optional.empty();
        }
        int first = end;
        while (first > 0 && continuesName(first - 1) && levels.at(first - 1) == levels.at(end)) {
            first--;
        }
        Span name = tree.token(first).span().cover(tree.token(end).span());
        return Optional.of(
                new Speaker(name.cover(description.mention()), Optional.of(name), first, description.last(), false));
    }

    private boolean isProper(int i) {
        return Character.isUpperCase(tree.token(i).text().charAt(0))
                && tree.token(i).isNoun();
    }

    private boolean continuesName(int i) {
        boolean capital = Character.isUpperCase(tree.token(i).text().charAt(0))
                && !tree.token(i).isVerb();
        boolean small = tree.token(i).is("for") || tree.token(i).is("of");
        boolean article = tree.token(i).is("the")
                && Character.isUpperCase(tree.token(i + 1).text().charAt(0));
        return capital || article || small && i > 0 && isProper(i - 1);
    }

    /** "a source at <i>the command</i> said": the noun before the preposition speaks, if it is one for somebody unnamed. */
    private Speaker ofPhrase(Speaker within) {
        int preposition = within.first() - 1;
        int noun = preposition - 1;
        boolean of = noun >= 0
                && tree.token(preposition).tag().equals("IN")
                && words.isUnnamed(tree.token(noun).lemma().toLowerCase(Locale.ROOT))
                && levels.at(noun) == levels.at(within.first());
        if (!of) {
            return within;
        }
        int first = firstOf(noun);
        return new Speaker(
                tree.token(first).span().cover(within.mention()), Optional.empty(), first, within.last(), false);
    }

    private int firstOf(int last) {
        int first = last;
        while (first > 0 && isPhraseWord(first - 1) && !begins(first) && levels.at(first - 1) == levels.at(last)) {
            first--;
        }
        return first;
    }

    private String lower(int i) {
        return tree.token(i).text().toLowerCase(Locale.ROOT);
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
        boolean afterPlural = before.tag().equals("NNS") && token.tag().equals("NNS"); // "casualties | media"
        return (determiner && !afterPossessor)
                || afterName
                || afterPlural
                || (before.isNumber()
                        && token.isNoun()
                        && before.text().length() < 3
                        && before.index() > 0
                        && tree.token(before.index() - 1).isName());
    }

    boolean isPhraseWord(int i) {
        Token token = tree.token(i);
        String tag = token.tag();
        boolean compound = i > 0
                && (tag.equals("HYPH")
                        || tag.equals("VBN") && tree.token(i - 1).tag().equals("HYPH"));
        return isNominal(i)
                || compound
                || token.isNumber()
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("POS")
                || tag.startsWith("PRP");
    }

    /** A noun or pronoun; a capital within the sentence makes a name of any word ("Shook said"). */
    boolean isNominal(int i) {
        Token token = tree.token(i);
        boolean capital = i > 0
                && Character.isUpperCase(token.text().charAt(0))
                && !token.tag().equals("DT");
        return token.isNoun() || token.isPronoun() || capital;
    }

    private Optional<Speaker> byNeighbours(int first, int last) {
        String word = tree.token(last).text().toLowerCase(Locale.ROOT);
        if (last < first || words.isDemonstrative(word) || words.isNobody(word)) {
            return Optional.empty();
        }
        Span span = tree.token(first).span().cover(tree.token(last).span());
        return Optional.of(new Speaker(span, Optional.empty(), first, last, words.isFirstPerson(word)));
    }
}
