package relata.voices;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import relata.language.Sentence;
import relata.language.Token;
import relata.language.Tree;
import relata.text.Span;
import relata.voices.Raised.Complement;
import relata.voices.RaisingLexicon.Raising;
import relata.voices.SpeechLexicon.Force;

/**
 * Finds attributions whose cue is a passive verb, or one that works like it: "was reported by X", "it is said that …",
 * "X is expected to …", "X seems to …". Who tells it is the agent, or nobody.
 */
final class PassiveCues {

    private static final Set<String> PASSIVE_MARKS = Set.of("to", "by", "as");

    private final SpeechLexicon lexicon;
    private final Tree tree;
    private final Subjects subjects;
    private final Raised raised;

    private PassiveCues(SpeechLexicon lexicon, Sentence sentence, Levels levels) {
        this.lexicon = lexicon;
        this.tree = sentence.tree();
        this.subjects = new Subjects(sentence, levels, lexicon.speakers());
        this.raised = new Raised(tree);
    }

    static List<Finding> in(Sentence sentence, Levels levels, SpeechLexicon lexicon) {
        PassiveCues cues = new PassiveCues(lexicon, sentence, levels);
        return sentence.tokens().stream()
                .filter(cues::mayBeCue)
                .flatMap(token -> cues.read(token).stream())
                .toList();
    }

    /** "was reported", "a strike <i>reported</i> by the agency". "He's said" has somebody who says it. */
    static boolean isPassive(Tree tree, int i) {
        List<Integer> before = tree.children(i).stream()
                .filter(c -> c < i && Words.range(c, i).stream().noneMatch(k -> Words.isMark(tree.token(k))))
                .toList();
        boolean auxiliary = before.stream().anyMatch(c -> tree.is(c, "aux:pass") && !isHave(tree, c, i));
        boolean active = before.stream().anyMatch(c -> tree.relation(c).equals("nsubj"))
                || tree.children(i, "aux").anyMatch(c -> !tree.is(c, "aux:pass") || isHave(tree, c, i));
        boolean by = tree.token(i).tag().equals("VBN")
                && i + 1 < tree.size()
                && tree.token(i + 1).is("by");
        boolean bare = tree.token(i).tag().equals("VBN") && !active && !tree.is(i, "conj");
        return auxiliary || by || bare;
    }

    /** "'s said" is "has said", unless what the passive needs follows. */
    private static boolean isHave(Tree tree, int auxiliary, int verb) {
        boolean reduced =
                tree.token(auxiliary).is("'s") || tree.token(auxiliary).is("’s");
        boolean passive = verb + 1 < tree.size()
                && PASSIVE_MARKS.contains(tree.token(verb + 1).text().toLowerCase(Locale.ROOT));
        return reduced && !passive;
    }

    private boolean mayBeCue(Token token) {
        int i = token.index();
        return token.isVerb()
                && !lemma(token).equals("quote") // read by QuotedAs
                && !tree.is(i, "amod")
                && !tree.is(i, "compound")
                && !tree.is(i, "case");
    }

    private static String lemma(Token verb) {
        return verb.lemma().toLowerCase(Locale.ROOT);
    }

    private Optional<Finding> read(Token verb) {
        int i = verb.index();
        if (!isPassive(tree, i)) {
            return lexicon.raising()
                    .active(lemma(verb))
                    .filter(how -> isTold(i))
                    .flatMap(how -> raised(i, how, "raising"));
        }
        Optional<Speaker> agent = agent(i);
        return agent.isPresent()
                ? told(i, lemma(verb), agent.get())
                : lexicon.raising()
                        .passive(lemma(verb))
                        .filter(how -> isTold(i) || !how.subject() || how.force() == Force.VOICE && isSo(i))
                        .flatMap(how -> raised(i, how, "passive"));
    }

    /** Whether it is the report that tells it: not in what another says or in passing, and as something that is so. */
    private boolean isTold(int verb) {
        return Stream.of("acl", "ccomp", "xcomp").noneMatch(relation -> tree.is(verb, relation)) && isSo(verb);
    }

    /** "The envoy said <i>it was claimed</i> that …": in another's words too, nobody in particular may be told to say so. */
    private boolean isSo(int verb) {
        boolean modal =
                tree.children(verb, "aux").anyMatch(i -> tree.token(i).tag().equals("MD"));
        return !modal && !tree.token(verb).tag().equals("VBG");
    }

    /** "was thought safe <i>by engineers</i>": the parser hangs an agent on the word before it, too. */
    private Optional<Speaker> agent(int verb) {
        return Stream.concat(Stream.of(verb), raised.complements(verb).stream().map(Complement::head))
                .flatMap(i -> subjects.agent(i).stream())
                .filter(agent -> agent.first() > verb)
                .findFirst();
    }

    /** "It was reported <i>that …</i>", "<i>X</i> is said <i>to have …</i>": told by nobody in particular. */
    private Optional<Finding> raised(int verb, Raising how, String rule) {
        return complement(verb, how).flatMap(complement -> {
            BitSet words = raised.words(complement);
            addSubject(verb, how, words);
            boolean acts = complement.frame().equals("to")
                    && rule.equals("raising")
                    && !lexicon.takes(lemma(tree.token(complement.head()))).isEmpty();
            return words.isEmpty() || acts
                    ? Optional.empty()
                    : Optional.of(finding(verb, Optional.empty(), words, how.force(), rule));
        });
    }

    private Optional<Complement> complement(int verb, Raising how) {
        return raised.complements(verb).stream()
                .filter(c -> how.takes().contains(c.frame()))
                .findFirst();
    }

    private void addSubject(int verb, Raising how, BitSet words) {
        BitSet subject = raised.subject(verb);
        if (how.subject() && !raised.isExpletive(subject)) {
            words.or(subject);
        }
        words.clear(verb);
    }

    /** "<i>The strike</i> was reported by the agency": told by the agent. */
    private Optional<Finding> told(int verb, String lemma, Speaker agent) {
        Optional<Force> force = lexicon.verb(lemma, "clause").or(() -> lexicon.verb(lemma, "object"));
        Optional<Raising> how = lexicon.raising().passive(lemma);
        Optional<Complement> complement = how.flatMap(h -> complement(verb, h));
        boolean describes =
                tree.is(verb, "acl") && lexicon.verb(lemma, "clause").isEmpty(); // "a book written by X"
        if (complement.isEmpty() && (force.isEmpty() || describes)) {
            return Optional.empty();
        }
        BitSet words = complement.map(raised::words).orElseGet(BitSet::new);
        addSubject(verb, how.orElse(new Raising(Set.of(), true, Force.STANCE)), words);
        words.clear(agent.first() - 1, agent.last() + 1);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(verb, Optional.of(agent), words, force.orElse(Force.STANCE), "passive agent"));
    }

    private Finding finding(int verb, Optional<Speaker> agent, BitSet words, Force force, String rule) {
        Optional<Span> source = agent.map(Speaker::mention);
        Span cue = cue(verb);
        return new Finding(
                source,
                Optional.empty(),
                cue,
                Finding.beside(source, cue),
                Words.spans(tree, words),
                Optional.empty(),
                force,
                false,
                false,
                rule);
    }

    /** The verb with its auxiliaries: "was reported". */
    private Span cue(int verb) {
        int first = verb;
        while (first > 0 && tree.is(first - 1, "aux") && tree.governor(first - 1) == verb) {
            first--;
        }
        return tree.token(first).span().cover(tree.token(verb).span());
    }
}
