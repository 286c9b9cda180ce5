package relata.voices;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relata.language.Sentence;
import relata.language.Token;
import relata.language.Tree;
import relata.text.Span;
import relata.voices.SpeechLexicon.Force;

/** Finds attributions whose cue is a passive verb: "was reported by X", and without anybody who says it "it is said". */
final class PassiveCues {

    private static final Set<String> HYPOTHETICAL = Set.of("would", "could", "should", "may", "might", "must", "can");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

    private final SpeechLexicon lexicon;
    private final Tree tree;
    private final Subjects subjects;

    private PassiveCues(SpeechLexicon lexicon, Sentence sentence, Levels levels) {
        this.lexicon = lexicon;
        this.tree = sentence.tree();
        this.subjects = new Subjects(sentence, levels, lexicon.speakers());
    }

    static List<Finding> in(Sentence sentence, Levels levels, SpeechLexicon lexicon) {
        PassiveCues cues = new PassiveCues(lexicon, sentence, levels);
        return sentence.tokens().stream()
                .filter(cues::isCue)
                .flatMap(token -> cues.read(token).stream())
                .toList();
    }

    /** "was reported", "a strike <i>reported</i> by the agency". */
    static boolean isPassive(Tree tree, int i) {
        boolean marked = tree.children(i).stream()
                .anyMatch(c -> tree.relation(c).equals("nsubj:pass")
                        || tree.relation(c).equals("aux:pass"));
        boolean participle = tree.token(i).tag().equals("VBN");
        boolean by = participle && i + 1 < tree.size() && tree.token(i + 1).is("by");
        boolean bare = participle
                && tree.children(i, "aux").findAny().isEmpty()
                && (tree.is(i, "acl")
                        || tree.is(i, "advcl")
                        || tree.children(i, "nsubj").findAny().isEmpty())
                && !tree.is(i, "conj");
        return marked || by || bare;
    }

    private boolean isCue(Token token) {
        int i = token.index();
        return token.isVerb()
                && !lexicon.takes(lemma(token)).isEmpty()
                && !lemma(token).equals("quote") // read by QuotedAs
                && !tree.is(i, "amod")
                && !tree.is(i, "compound")
                && !tree.is(i, "case")
                && isPassive(tree, i)
                && !isHypothetical(i);
    }

    private static String lemma(Token verb) {
        return verb.lemma().toLowerCase(Locale.ROOT);
    }

    /** "would be said", "was not reported": nothing has been said. */
    private boolean isHypothetical(int i) {
        boolean modal = tree.children(i, "aux").anyMatch(aux -> HYPOTHETICAL.contains(lemma(tree.token(aux))));
        boolean negated = i > 0 && NEGATIONS.contains(tree.token(i - 1).text().toLowerCase(Locale.ROOT));
        return modal || negated;
    }

    private Optional<Finding> read(Token verb) {
        int i = verb.index();
        Optional<Speaker> agent = subjects.agent(i);
        Optional<Content> content = content(i, lemma(verb), agent.isPresent());
        boolean participle = tree.is(i, "acl") || tree.is(i, "advcl");
        if (content.isEmpty() || agent.isEmpty() && (participle || content.get().force() == Force.STANCE)) {
            return Optional.empty();
        }
        Optional<Span> source = agent.map(Speaker::mention);
        return Optional.of(new Finding(
                source,
                Optional.empty(),
                verb.span(),
                Finding.beside(source, verb.span()),
                Words.spans(tree, content.get().words()),
                Optional.empty(),
                agent.isPresent() ? content.get().force() : Force.STANCE,
                false,
                false,
                "verb passive",
                agent.isPresent() ? 0.8 : 0.6));
    }

    /** "It was reported <i>that …</i>", "<i>X</i> is said <i>to have …</i>", "<i>the figures</i> given by …". */
    private Optional<Content> content(int verb, String lemma, boolean agent) {
        Force force = lexicon.verb(lemma, "clause")
                .or(() -> lexicon.verb(lemma, "object"))
                .orElse(Force.STANCE);
        BitSet words = new BitSet();
        boolean reports = lexicon.verb(lemma, "clause").isPresent();
        if (reports) {
            tree.children(verb).stream()
                    .filter(child -> tree.relation(child).equals("ccomp")
                            || tree.relation(child).equals("csubj:pass"))
                    .forEach(child -> words.or(Words.under(tree, child)));
        }
        boolean infinitive =
                tree.children(verb).stream().anyMatch(c -> tree.relation(c).equals("xcomp"));
        if (words.isEmpty() && infinitive && reports) {
            tree.children(verb).stream()
                    .filter(c -> tree.relation(c).equals("xcomp") || tree.is(c, "nsubj"))
                    .forEach(c -> words.or(Words.under(tree, c)));
        }
        if (words.isEmpty() && agent && lexicon.verb(lemma, "object").isPresent()) {
            if (tree.is(verb, "acl") && tree.governor(verb) >= 0) {
                words.or(Words.underWithout(tree, tree.governor(verb), Words.under(tree, verb)));
                words.clear(verb, tree.size());
            } else {
                tree.children(verb, "nsubj").forEach(c -> words.or(Words.under(tree, c)));
            }
        }
        words.clear(verb);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Content(words, force, "passive", 0.7));
    }
}
