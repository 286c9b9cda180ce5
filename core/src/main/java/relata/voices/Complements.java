package relata.voices;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import relata.language.Sentence;
import relata.language.Tree;
import relata.text.Span;
import relata.voices.SpeechLexicon.Force;

/** Contents that the grammar of the cue itself marks off: an infinitive, an object, a preposition. */
final class Complements {

    private final SpeechLexicon lexicon;
    private final Tree tree;
    private final String text;

    Complements(SpeechLexicon lexicon, Sentence sentence, String text) {
        this.lexicon = lexicon;
        this.tree = sentence.tree();
        this.text = text;
    }

    Optional<Content> of(int verb, String lemma, Speaker speaker) {
        return infinitive(verb, lemma)
                .or(() -> lexicon.verb(lemma, "as").isPresent() ? oblique(verb, lemma) : Optional.empty())
                .or(() -> lexicon.mayShow(lemma, speaker.mention().of(text)) ? object(verb, lemma) : Optional.empty())
                .or(() -> oblique(verb, lemma));
    }

    static boolean isClause(Tree tree, int child) {
        return tree.relation(child).equals("ccomp")
                || (tree.is(child, "parataxis") && tree.token(child).isVerb());
    }

    private Optional<Content> infinitive(int verb, String lemma) {
        Optional<Force> force = lexicon.verb(lemma, "to");
        if (force.isEmpty()) {
            return Optional.empty();
        }
        BitSet words = new BitSet();
        tree.children(verb).stream()
                .filter(child -> child > verb && tree.relation(child).equals("xcomp"))
                .forEach(child -> words.or(Words.under(tree, child)));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        objects(verb).forEach(object -> words.or(Words.under(tree, object)));
        return Optional.of(new Content(filledAfter(verb, words), force.get(), "to", 0.7));
    }

    /** The objects behind a verb, direct and indirect. */
    Stream<Integer> objects(int verb) {
        return tree.children(verb).stream()
                .filter(child -> child > verb
                        && (tree.relation(child).equals("obj")
                                || tree.relation(child).equals("iobj")));
    }

    private Optional<Content> object(int verb, String lemma) {
        return lexicon.verb(lemma, "object")
                .flatMap(force -> objects(verb)
                        .max(Comparator.naturalOrder())
                        .filter(object -> !tree.token(object).isPronoun())
                        .map(object ->
                                new Content(filledAfter(verb, Words.under(tree, object)), force, "object", 0.7)));
    }

    private Optional<Content> oblique(int verb, String lemma) {
        for (int child : tree.children(verb)) {
            Optional<Integer> preposition = tree.children(child, "case").findFirst();
            if (child < verb || preposition.isEmpty() || !tree.is(child, "obl")) {
                continue;
            }
            Optional<Force> force =
                    lexicon.verb(lemma, tree.token(preposition.get()).text().toLowerCase(Locale.ROOT));
            if (force.isPresent()) {
                BitSet words = Words.under(tree, child);
                words.clear(preposition.get());
                (lexicon.addresses(lemma) ? Stream.<Integer>empty() : objects(verb))
                        .forEach(object -> words.or(Words.under(tree, object)));
                return Optional.of(new Content(filledAfter(verb, words), force.get(), "preposition", 0.7));
            }
        }
        return Optional.empty();
    }

    private static BitSet filledAfter(int verb, BitSet words) {
        words.clear(0, verb + 1);
        return words.isEmpty() ? words : Words.range(words.nextSetBit(0), Words.last(words));
    }

    /** "told <i>reporters</i>". */
    Optional<Span> addressee(int verb) {
        return objects(verb)
                .findFirst()
                .map(object -> Words.spans(tree, Words.under(tree, object)))
                .filter(spans -> !spans.isEmpty())
                .map(spans -> spans.get(0));
    }

    /** The clause that "as saying" brings: after it, or all before the words "X was quoted". */
    Optional<Content> saidBy(int saying, int from) {
        BitSet words = new BitSet();
        tree.children(saying).stream()
                .filter(child -> child > saying)
                .filter(child -> isClause(tree, child) || tree.token(child).isVerb())
                .forEach(child -> words.or(Words.under(tree, child)));
        words.clear(0, saying + 1);
        if (!words.isEmpty()) {
            return Optional.of(
                    new Content(Words.range(words.nextSetBit(0), Words.last(words)), Force.VOICE, "quoted as", 0.9));
        }
        BitSet left = Words.range(0, from - 1);
        if (Words.count(tree, left) > 2) {
            return Optional.of(new Content(left, Force.VOICE, "quoted as", 0.8));
        }
        BitSet right = Words.range(saying + 1, tree.size() - 1);
        return Words.hasVerb(tree, right)
                ? Optional.of(new Content(right, Force.VOICE, "quoted as", 0.6))
                : Optional.empty();
    }
}
