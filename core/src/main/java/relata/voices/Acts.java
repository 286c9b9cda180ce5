package relata.voices;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import relata.language.Sentence;
import relata.language.Tree;
import relata.voices.SpeechLexicon.Force;

/**
 * Finds what an act of words or mind is about: whom somebody praises, what he asks for, wants, refuses to do. It begins
 * with a complement that the verb takes and goes on over those that complete it: "called <i>the raid a mistake</i>",
 * "asked <i>the mayor to leave</i>", "praised <i>the guards for their patience</i>".
 */
final class Acts {

    private final SpeechLexicon lexicon;
    private final ActLexicon acts;
    private final Tree tree;
    private final String text;

    Acts(SpeechLexicon lexicon, Sentence sentence, String text) {
        this.lexicon = lexicon;
        this.acts = lexicon.acts();
        this.tree = sentence.tree();
        this.text = text;
    }

    Optional<Content> of(int verb, String lemma, Speaker speaker) {
        boolean shows = lexicon.mayShow(lemma, speaker.mention().of(text));
        List<Complement> complements = Complement.of(tree, verb);
        for (int k = 0; k < complements.size(); k++) {
            Complement complement = complements.get(k);
            boolean told = shows
                    || complement.form().equals(Complement.OBJECT)
                            && lexicon.mayTellOf(
                                    lemma, tree.token(complement.head()).lemma());
            if (!told || complement.words().isEmpty() || isCircumstance(complement)) {
                continue;
            }
            BitSet words = continued(lemma, completed(complements, k));
            Optional<Force> force = complement.form().equals(Complement.OBJECT)
                    ? ofObject(lemma, complements, k, words)
                    : lexicon.verb(lemma, complement.form());
            if (force.isPresent()) {
                return Optional.of(new Content(words, force.get(), rule(complement.form())));
            }
        }
        return Optional.empty();
    }

    private static String rule(String form) {
        return switch (form) {
            case "to", Complement.OBJECT -> form;
            case "clause", "whether" -> "clause";
            case "predicate", "ing" -> "predicate";
            default -> "preposition";
        };
    }

    /** "show <i>the army is</i> near": an object right before a finite verb is its subject; the parse has broken off. */
    private BitSet continued(String lemma, BitSet words) {
        int next = words.length();
        boolean clause =
                lexicon.verb(lemma, "clause").isPresent() && next < tree.size() && Words.isFinite(tree.token(next));
        return clause ? Words.range(words.nextSetBit(0), tree.size() - 1) : words;
    }

    /** A verb that takes any object takes it completed too; some need the completion ("sees it as", "wants him to"). */
    private Optional<Force> ofObject(String lemma, List<Complement> complements, int k, BitSet words) {
        Optional<Force> completed = complements.subList(k + 1, complements.size()).stream()
                .filter(next -> words.get(next.head()))
                .findFirst()
                .flatMap(next -> lexicon.verb(lemma, "object " + next.form()));
        boolean nameless = Words.count(tree, words) == 1
                && tree.token(complements.get(k).head()).isPronoun();
        return completed.or(() -> nameless ? Optional.empty() : lexicon.verb(lemma, Complement.OBJECT));
    }

    /** A complement with those right behind it, up to a comma or to what only tells when, where or why. */
    private BitSet completed(List<Complement> complements, int k) {
        BitSet words = restrictive(complements.get(k));
        for (Complement next : complements.subList(k + 1, complements.size())) {
            if (next.words().isEmpty() || next.first() <= Words.last(words) || isAdverb(next)) {
                continue;
            }
            boolean apart = Words.isMark(tree.token(openingOf(next) - 1));
            if (apart || next.form().isEmpty() || next.form().equals("clause") || isCircumstance(next)) {
                break;
            }
            words.or(next.words());
        }
        return Words.range(words.nextSetBit(0), Words.last(words));
    }

    private int openingOf(Complement complement) {
        return Math.min(complement.first(), Words.under(tree, complement.head()).nextSetBit(0));
    }

    private boolean isAdverb(Complement complement) {
        return tree.relation(complement.head()).equals("advmod");
    }

    private boolean isCircumstance(Complement complement) {
        String head = tree.token(complement.head()).lemma().toLowerCase(Locale.ROOT);
        return acts.isCircumstance(complement.form(), head)
                || acts.mayBeWhen(complement.form())
                        && (lexicon.speakers().isTime(head)
                                || tree.token(complement.head()).isNumber());
    }

    /** "the bridge, which nobody uses": what a comma sets apart is the writer's remark. */
    private BitSet restrictive(Complement complement) {
        BitSet words = (BitSet) complement.words().clone();
        tree.children(complement.head()).stream()
                .filter(child -> child > complement.head() && (tree.is(child, "acl") || tree.is(child, "appos")))
                .map(child -> Words.under(tree, child).nextSetBit(0))
                .filter(first -> tree.token(first - 1).is(","))
                .forEach(first -> words.clear(first - 1, tree.size()));
        return words;
    }
}
