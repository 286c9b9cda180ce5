package relata.voices;

import java.util.ArrayList;
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

/** Finds attributions whose cue is an active verb: "X said that …", "…, X said", "X announced the fall of …". */
final class VerbCues {

    /** After these a participle has the subject of the clause around. */
    private static final Set<String> CONTROLLED =
            Set.of(",", "and", "by", "in", "after", "before", "while", "besides", "despite");

    private final SpeechLexicon lexicon;
    private final Tree tree;
    private final Levels levels;
    private final Subjects subjects;
    private final Contents contents;
    private final Closing closing;
    private final Complements complements;
    private final Modality modality;
    private final List<Finding> found = new ArrayList<>();
    private Optional<Speaker> lastSpeaker = Optional.empty(); // "…, X said, adding that …" is X again

    private VerbCues(SpeechLexicon lexicon, Sentence sentence, Levels levels, String text) {
        this.lexicon = lexicon;
        this.tree = sentence.tree();
        this.levels = levels;
        this.subjects = new Subjects(sentence, levels, lexicon.speakers());
        this.complements = new Complements(sentence);
        this.modality = new Modality(tree, levels);
        this.closing = new Closing(lexicon, tree, levels, text);
        this.contents = new Contents(lexicon, sentence, levels, text);
    }

    static List<Finding> in(Sentence sentence, Levels levels, String text, SpeechLexicon lexicon) {
        VerbCues cues = new VerbCues(lexicon, sentence, levels, text);
        for (Token token : sentence.tokens()) {
            if (cues.isCue(token)) {
                cues.read(token);
            } else if (token.tag().equals("NNS")) {
                cues.closing.speaker(token.index()).ifPresent(who -> cues.close(token.index(), cues.lemma(token), who));
            }
        }
        return cues.found;
    }

    private boolean isCue(Token token) {
        int i = token.index();
        return token.isVerb()
                && !lexicon.takes(lemma(token)).isEmpty()
                && (!tree.is(i, "amod") && !tree.is(i, "compound") || isRightAfterQuotation(i) || isTellingOn(i))
                && !tree.is(i, "case")
                && !isSayingOfQuoted(i)
                && !isBackReference(i);
    }

    /** "was quoted as <i>saying</i>": read with "quoted". */
    private boolean isSayingOfQuoted(int i) {
        return i > 1 && tree.token(i - 1).is("as") && tree.token(i).tag().equals("VBG");
    }

    /** "Rust Belt states": a plural noun that the tagger took for a verb says nothing. */
    private boolean isPluralNoun(int i, Optional<Content> content) {
        boolean either = tree.token(i).tag().equals("VBZ")
                && tree.child(i, "nsubj").isEmpty()
                && lexicon.isNounToo(tree.token(i).lemma());
        boolean introduced = i + 1 < tree.size() && (tree.token(i + 1).is("that") || Words.isMark(tree.token(i + 1)));
        return either
                && !introduced
                && content.filter(c -> c.frame().equals("clause")).isEmpty();
    }

    /** "see the agency's report above": a noun, whatever the tagger says. */
    private boolean isBackReference(int i) {
        return i + 1 < tree.size()
                && (tree.token(i + 1).is("above") || tree.token(i + 1).is("below"));
    }

    /** "…," said X: the parser often takes the verb for an adjective. */
    private boolean isRightAfterQuotation(int i) {
        String tag = tree.token(i).tag();
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBN");
        return finite && i > 1 && Words.isMark(tree.token(i - 1)) && levels.isDeeper(contents.wordBefore(i), i);
    }

    /** "…, <i>telling</i> reporters that …": no quality of theirs. */
    private boolean isTellingOn(int i) {
        return tree.token(i).tag().equals("VBG") && contents.isAfterComma(i) && lexicon.addresses(lemma(tree.token(i)));
    }

    /** The dictionary form, with the particle where the two together are a cue. */
    private String lemma(Token verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        if (verb.index() + 1 < tree.size()) {
            String both = lemma + " " + tree.token(verb.index() + 1).text().toLowerCase(Locale.ROOT);
            boolean infinitive = verb.index() + 2 < tree.size()
                    && tree.token(verb.index() + 2).is("to");
            if (lexicon.isVerb(both) && !infinitive) {
                return both;
            }
        }
        return lemma;
    }

    private void read(Token verb) {
        int i = verb.index();
        String lemma = lemma(verb);
        if (lemma.equals("quote")) {
            found.addAll(new QuotedAs(tree, subjects).read(i));
            return;
        }
        List<Finding> cited = lemma.equals("cite") ? new QuotedAs(tree, subjects).read(i) : List.of();
        if (!cited.isEmpty()) {
            found.addAll(cited);
            return;
        }
        Optional<Speaker> closer = closing.speaker(i);
        if (closer.isPresent()) {
            close(i, lemma, closer.get());
        } else if (!PassiveCues.isPassive(tree, i)) {
            readActive(i, lemma);
        }
    }

    /** "… in Norden <i>Ida Roe told</i> the radio": all before the speaker is what is said. */
    private void close(int i, String lemma, Speaker speaker) {
        lastSpeaker = Optional.of(speaker);
        found.add(new Finding(
                Optional.of(speaker.mention()),
                Optional.empty(),
                cueSpan(i),
                Finding.beside(Optional.of(speaker.mention()), cueSpan(i)),
                Words.spans(tree, closing.content(i, speaker)),
                lexicon.addresses(lemma) ? complements.addressee(i) : Optional.empty(),
                Force.VOICE,
                false,
                false,
                "verb closing"));
    }

    private void readActive(int i, String lemma) {
        boolean done = modality.isDone(i);
        boolean telling = done && lexicon.verb(lemma, "quotation").isPresent();
        Optional<Speaker> parsed = subjects.of(i)
                .filter(who -> who.first() < i || mayFollow(i, lemma))
                .or(() -> telling ? Optional.empty() : controller(i));
        boolean participle = tree.token(i).tag().equals("VBG");
        boolean ofAnother = parsed.isPresent()
                && !hangsOnCue(i)
                && !tree.is(i, "dep")
                && !lexicon.speakers().continues(lemma);
        Optional<Speaker> speaker = telling && participle && !ofAnother ? continued(i, lemma, parsed) : parsed;
        if (speaker.isEmpty() && telling && !participle) {
            speaker = mayFollow(i, lemma)
                    ? subjects.rightOf(i)
                    : subjects.leftOf(i)
                            .or(() -> subjects.beforeInsertion(i))
                            .or(() ->
                                    lexicon.addresses(lemma) || isPerfect(i) ? Optional.empty() : subjects.rightOf(i));
        }
        if (speaker.isEmpty() && !telling && !participle && contents.isClauseNext(i)) {
            speaker = subjects.leftOf(i);
        }
        if (speaker.isEmpty() && telling && contents.isAfterComma(i)) {
            speaker = subjects.ofMainClause();
        }
        speaker = speaker.map(who -> subjects.apart(who, i));
        // Whoever is quoted speaks for himself; outside of quotations "I" is the writer, who is no voice.
        boolean writer = speaker.filter(Speaker::isFirstPerson).isPresent();
        if (speaker.isEmpty() || writer && levels.at(i) > 0) {
            return;
        }
        // "…, adding that …": the speaker stands further up, and so does what was said before.
        boolean inherited = participle && speaker.get().last() < i - 1;
        Optional<Content> content = contents.of(i, lemma, speaker.get(), telling, inherited);
        if (content.isEmpty() && !telling || isPluralNoun(i, content)) {
            return;
        }
        Force force = writer || !done
                ? Force.STANCE
                : content.map(Content::force)
                        .orElseGet(() -> lexicon.verb(lemma, "quotation").orElse(Force.STANCE));
        String who = tree.token(speaker.get().last()).text().toLowerCase(Locale.ROOT);
        if (force == Force.STANCE && !modality.isStance(i, who)) {
            return;
        }
        if (telling) {
            lastSpeaker = speaker;
        }
        String rule = "verb " + content.map(Content::frame).orElse("quotation");
        found.add(new Finding(
                Optional.of(speaker.get().mention()),
                speaker.get().name(),
                cueSpan(i),
                inherited ? cueSpan(i) : Finding.beside(speaker.map(Speaker::mention), cueSpan(i)),
                content.map(c -> Words.spans(tree, c.words())).orElse(List.of()),
                lexicon.addresses(lemma) ? complements.addressee(i) : Optional.empty(),
                force,
                telling,
                false,
                rule));
    }

    /** "has <i>documented</i> the deaths": nobody behind it does it. */
    private boolean isPerfect(int i) {
        return i > 0 && tree.token(i - 1).lemma().equals("have");
    }

    /** "…, X said, adding that …": X again. "TASS reports X left, telling them that …": X, who tells, and not TASS. */
    private Optional<Speaker> continued(int i, String lemma, Optional<Speaker> parsed) {
        Optional<Speaker> teller = lexicon.addresses(lemma) ? subjects.ofReportedClause(i) : Optional.empty();
        return teller.or(() -> lastSpeaker).or(() -> parsed);
    }

    /** "In praising the plan, the envoy …": whoever acts in the clause around. */
    private Optional<Speaker> controller(int i) {
        boolean linked = i > 0 && CONTROLLED.contains(tree.token(i - 1).text().toLowerCase(Locale.ROOT));
        boolean participle = tree.token(i).tag().equals("VBG");
        Optional<Speaker> found = Optional.empty();
        int at = linked && (participle || tree.is(i, "dep")) && !tree.is(i, "nsubj") ? tree.governor(i) : -1;
        while (at >= 0 && found.isEmpty()) {
            found = subjects.of(at);
            at = tree.is(at, "nsubj") ? -1 : tree.governor(at);
        }
        return found;
    }

    /** "…," said X; but after "X, an aide, told Y" and "X, an aide, said he left" there is no speaker. */
    private boolean mayFollow(int i, String lemma) {
        boolean clauseFollows =
                i + 2 < tree.size() && tree.token(i + 1).tag().equals("PRP") && !Words.isMark(tree.token(i + 2));
        return contents.isInverted(i) && !lexicon.addresses(lemma) && !clauseFollows;
    }

    private boolean hangsOnCue(int i) {
        int governor = tree.governor(i);
        return governor >= 0
                && lexicon.verb(tree.token(governor).lemma().toLowerCase(Locale.ROOT), "quotation")
                        .isPresent();
    }

    /** The verb with its auxiliaries' end left out, and the verb it completes: "went on to say". */
    private Span cueSpan(int i) {
        BitSet cue = new BitSet();
        cue.set(i);
        if (tree.is(i, "xcomp") && tree.governor(i) >= 0 && tree.governor(i) < i && i - tree.governor(i) <= 4) {
            cue.set(tree.governor(i), i + 1);
        }
        Set<String> particles = Set.of("compound:prt");
        tree.children(i).stream()
                .filter(c -> particles.contains(tree.relation(c)) && c == i + 1)
                .forEach(cue::set);
        return tree.token(cue.nextSetBit(0))
                .span()
                .cover(tree.token(Words.last(cue)).span());
    }
}
