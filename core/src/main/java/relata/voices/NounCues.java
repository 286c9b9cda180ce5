package relata.voices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import relata.language.Phrase;
import relata.language.Sentence;
import relata.language.Token;
import relata.language.Tree;
import relata.text.Span;
import relata.voices.SpeechLexicon.Force;

/** Finds attributions whose cue is a noun: "reports of …", "X's claim that …", "a statement by X that …". */
final class NounCues {

    private final Sentence sentence;
    private final Tree tree;
    private final Subjects subjects;
    private final List<Finding> found = new ArrayList<>();

    private NounCues(SpeechLexicon lexicon, Sentence sentence, Levels levels) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.subjects = new Subjects(sentence, levels, lexicon.speakers());
    }

    static List<Finding> in(Sentence sentence, Levels levels, SpeechLexicon lexicon) {
        NounCues cues = new NounCues(lexicon, sentence, levels);
        for (Token token : sentence.tokens()) {
            if (token.isNoun()) {
                lexicon.noun(token.lemma().toLowerCase(Locale.ROOT)).ifPresent(noun -> cues.read(token, noun));
            }
        }
        return cues.found;
    }

    private void read(Token token, SpeechLexicon.Noun noun) {
        int i = token.index();
        if (tree.is(i, "compound")) {
            return;
        }
        BitSet words = new BitSet();
        if (noun.takes().contains("that")) {
            words.or(thatClause(i));
        }
        if (words.isEmpty() && noun.takes().contains("of")) {
            words.or(ofPhrase(i));
        }
        Optional<Speaker> named = named(i);
        Optional<Span> source = named.map(Speaker::mention);
        if (source.isEmpty() && noun.speaks()) {
            source = sentence.graph().phrase(token).map(Phrase::base);
        }
        if (words.isEmpty()
                || (source.isEmpty() && !noun.speaks())
                || named.filter(Speaker::isFirstPerson).isPresent()) {
            return;
        }
        found.add(new Finding(
                source,
                Optional.empty(),
                token.span(),
                Finding.beside(source, token.span()),
                Words.spans(tree, Words.range(words.nextSetBit(0), Words.last(words))),
                Optional.empty(),
                Force.VOICE,
                false,
                false,
                "noun",
                0.7));
    }

    /** "claim <i>that it fell</i>"; the word "that" must be there, and be no relative pronoun. */
    private BitSet thatClause(int i) {
        BitSet words = new BitSet();
        if (i + 1 >= tree.size() || !tree.token(i + 1).is("that")) {
            return words;
        }
        for (int child : tree.children(i)) {
            boolean clause = child > i && (tree.is(child, "acl") || tree.is(child, "ccomp") || tree.is(child, "dep"));
            boolean relative = tree.governor(i + 1) == child && tree.is(i + 1, "nsubj") || tree.is(i + 1, "obj");
            if (clause && !relative) {
                words.or(Words.under(tree, child));
            }
        }
        words.clear(0, i + 1);
        return words;
    }

    /** "reports of losses", and where the verb stands between: "reports were coming in of losses". */
    private BitSet ofPhrase(int i) {
        BitSet words = new BitSet();
        int verb = tree.governor(i);
        List<Integer> children = new ArrayList<>(tree.children(i));
        if (verb >= 0 && tree.is(i, "nsubj")) {
            children.addAll(tree.children(verb));
        }
        for (int child : children) {
            Optional<Integer> of = tree.children(child).stream()
                    .filter(c -> tree.token(c).is("of") && (tree.is(c, "case") || tree.is(c, "mark")))
                    .findFirst();
            if (child > i && of.isPresent()) {
                words.or(Words.under(tree, child));
                words.clear(0, of.get() + 1);
                break;
            }
        }
        return words;
    }

    private Optional<Speaker> named(int i) {
        for (int child : tree.children(i)) {
            boolean possessor = tree.relation(child).equals("nmod:poss");
            boolean author = (tree.is(child, "nmod") || tree.is(child, "obl"))
                    && tree.children(child, "case")
                            .anyMatch(
                                    c -> tree.token(c).is("by") || tree.token(c).is("from"));
            if (possessor || author) {
                return subjects.speaker(child, i);
            }
        }
        return Optional.empty();
    }
}
