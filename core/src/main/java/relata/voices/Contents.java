package relata.voices;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import relata.language.Sentence;
import relata.language.Token;
import relata.language.Tree;
import relata.voices.SpeechLexicon.Force;

/** Finds what an active verb reports: behind it, around it, in quotation marks before it, or as its grammar has it. */
final class Contents {

    private final SpeechLexicon lexicon;
    private final String text;
    private final Tree tree;
    private final Levels levels;
    private final Complements complements;
    private final Acts acts;
    private final Following following;
    private final Around around;

    Contents(SpeechLexicon lexicon, Sentence sentence, Levels levels, String text) {
        this.lexicon = lexicon;
        this.text = text;
        this.tree = sentence.tree();
        this.levels = levels;
        this.complements = new Complements(sentence);
        this.acts = new Acts(lexicon, sentence, text);
        Ends ends = new Ends(lexicon, tree, levels);
        this.following = new Following(lexicon, tree, levels, complements, ends);
        this.around = new Around(lexicon, tree, complements, ends);
    }

    Optional<Content> of(int verb, String lemma, Speaker speaker, boolean telling, boolean inherited) {
        Optional<Force> clause = lexicon.verb(lemma, "clause");
        if (clause.isEmpty() && !telling) {
            return acts.of(verb, lemma, speaker);
        }
        Force force = clause.orElse(Force.VOICE);
        Optional<Content> content;
        if (!telling || clause.isEmpty()) {
            content = following
                    .clause(verb, speaker, force)
                    .or(() -> telling ? quotedBefore(verb, speaker, force) : Optional.empty())
                    .or(() -> isClauseNext(verb) ? following.rest(verb, speaker, force) : Optional.empty())
                    .or(() -> telling ? Optional.empty() : around.closing(verb, speaker, force))
                    .or(() -> lexicon.isEvidence(lemma, speaker.mention().of(text))
                            ? following.shown(verb, force)
                            : Optional.empty());
        } else if (inherited) {
            content = following.clauseOrRest(verb, speaker, force);
        } else {
            content = told(verb, speaker, force);
        }
        return content.or(() -> acts.of(verb, lemma, speaker));
    }

    private Optional<Content> told(int verb, Speaker speaker, Force force) {
        Optional<Content> relative = inRelativeClause(verb, speaker, force);
        if (relative.isPresent()) {
            return relative;
        }
        if (isDirectlyFollowed(verb, speaker)) {
            return following.clause(verb, speaker, force);
        }
        Optional<Content> quoted = quotedBefore(verb, speaker, force);
        if (quoted.isPresent()) {
            return quoted;
        }
        if (isIntroduced(Math.max(verb, speaker.last()) + 1, verb, speaker)
                || speaker.last() < verb && isClauseNext(verb)) {
            return following.clauseOrRest(verb, speaker, force);
        }
        Optional<Content> split = around.comma(verb, speaker, force);
        if (split.isPresent()) {
            return split;
        }
        Optional<Content> after = following.clause(verb, speaker, force);
        if (after.isEmpty() && levels.followsQuotation(Math.min(verb, speaker.first()))) {
            return Optional.of(new Content(new BitSet(), force, "quotation"));
        }
        return after.or(() -> around.of(verb, speaker, force)).or(() -> following.rest(verb, speaker, force));
    }

    /** "<i>attacks which</i> they say <i>were carried out by …</i>": what it is said of, and what follows. */
    private Optional<Content> inRelativeClause(int verb, Speaker speaker, Force force) {
        int pronoun = speaker.first() - 1;
        boolean relative = pronoun > 0
                && speaker.last() < verb
                && verb + 1 < tree.size()
                && (Set.of("WDT", "WP").contains(tree.token(pronoun).tag())
                        || tree.token(pronoun).is("that"))
                && !(tree.token(pronoun).tag().equals("WDT")
                        && tree.token(pronoun - 1).tag().equals("IN"))
                && (Words.isFinite(tree.token(verb + 1))
                        || tree.token(verb + 1).tag().equals("VBN"));
        if (!relative) {
            return Optional.empty();
        }
        BitSet words = Words.range(verb + 1, following.clauseEnd(verb + 1));
        words.set(pronoun);
        int noun = wordBefore(pronoun);
        while (noun >= 0 && isOfNounPhrase(tree.token(noun))) {
            words.set(noun, pronoun); // the mark between them included
            noun--;
        }
        return Optional.of(new Content(words, force, "relative"));
    }

    private static boolean isOfNounPhrase(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ") || token.tag().equals("DT");
    }

    /** "Speaking on 'Today', she said <i>she would</i>": what follows without a mark goes before what is quoted in front. */
    private boolean isDirectlyFollowed(int verb, Speaker speaker) {
        return speaker.last() < verb
                && tree.children(verb).stream()
                        .filter(child -> tree.relation(child).equals("ccomp") && child > verb)
                        .anyMatch(child -> Words.under(tree, child).nextSetBit(verb) == verb + 1)
                && !Words.isMark(tree.token(verb + 1));
    }

    /** "…," <i>he said</i>: a quotation ends right before the speaker and the cue. */
    private Optional<Content> quotedBefore(int verb, Speaker speaker, Force force) {
        int before = wordBefore(Math.min(verb, speaker.first()));
        if (before < 0 || !levels.isDeeper(before, verb)) {
            return Optional.empty();
        }
        int first = before;
        while (first > 0 && (levels.isDeeper(first - 1, verb) || Words.isMark(tree.token(first - 1)))) {
            first--;
        }
        BitSet lead = Words.range(Words.clauseStart(tree, first), first - 1);
        BitSet words = Words.range(first, before);
        if (!Words.hasFiniteVerb(tree, lead)) {
            words.or(lead);
        }
        int next = Math.max(verb, speaker.last()) + 1;
        if (next + 1 < tree.size()
                && tree.token(next).is(",")
                && tree.token(next + 1).is("that")) {
            words.or(Words.range(next + 1, tree.size() - 1)); // "It is bad luck," he said, that both were there
        }
        return Optional.of(new Content(words, force, "quoted"));
    }

    /** The last word before another, marks passed over; -1 where there is none. */
    int wordBefore(int index) {
        int before = index - 1;
        while (before >= 0 && Words.isMark(tree.token(before))) {
            before--;
        }
        return before;
    }

    /** Whether "that", a colon or an opening mark follows the cue. */
    private boolean isIntroduced(int next, int verb, Speaker speaker) {
        if (next >= tree.size()) {
            return false;
        }
        int after = tree.token(next).is(",") ? next + 1 : next;
        boolean quoted = after + 1 < tree.size() && Words.isMark(tree.token(after)) && levels.isDeeper(after + 1, verb);
        // "It sank, he wrote in a letter that she read": what stands in front may be what was said.
        int from = Math.min(verb, speaker.first());
        boolean behindComma =
                from > 0 && tree.token(from - 1).is(",") && !tree.token(0).tag().equals("IN");
        boolean that = behindComma ? tree.token(next).is("that") : following.isThatNear(verb, next);
        return that || tree.token(next).is(":") || quoted;
    }

    boolean isClauseNext(int verb) {
        return following.isClauseNext(verb);
    }

    /** Whether the verb comes right behind a quotation or a comma, and before its speaker: "…," said X. */
    boolean isInverted(int verb) {
        return around.isInverted(verb);
    }

    boolean isAfterComma(int verb) {
        return verb > 0 && tree.token(verb - 1).is(",");
    }
}
