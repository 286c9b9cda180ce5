package relata.voices;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relata.language.Sentence;
import relata.language.Token;
import relata.language.Tree;
import relata.voices.SpeechLexicon.Force;

/** Finds how far what a cue reports reaches in its sentence. */
final class Contents {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final SpeechLexicon lexicon;
    private final Tree tree;
    private final Levels levels;
    private final Complements complements;
    private final Acts acts;

    Contents(SpeechLexicon lexicon, Sentence sentence, Levels levels, String text) {
        this.complements = new Complements(sentence);
        this.acts = new Acts(lexicon, sentence, text);
        this.lexicon = lexicon;
        this.tree = sentence.tree();
        this.levels = levels;
    }

    Optional<Content> of(int verb, String lemma, Speaker speaker, boolean telling, boolean inherited) {
        Optional<Force> clause = lexicon.verb(lemma, "clause");
        Optional<Content> content = Optional.empty();
        if (clause.isPresent() || telling) {
            Force force = clause.orElse(Force.VOICE);
            content = telling && clause.isPresent()
                    ? inherited
                            ? following(verb, speaker, force).or(() -> rest(verb, speaker, force))
                            : told(verb, speaker, force)
                    : following(verb, speaker, force)
                            .or(() -> telling ? quotedBefore(verb, speaker, force) : Optional.empty())
                            .or(() -> isThat(verb + 1) ? rest(verb, speaker, force) : Optional.empty());
        }
        return content.or(() -> acts.of(verb, lemma, speaker));
    }

    private Optional<Content> told(int verb, Speaker speaker, Force force) {
        Optional<Content> relative = inRelativeClause(verb, speaker, force);
        if (relative.isPresent()) {
            return relative;
        }
        if (isDirectlyFollowed(verb, speaker)) {
            return following(verb, speaker, force);
        }
        Optional<Content> quoted = quotedBefore(verb, speaker, force);
        if (quoted.isPresent()) {
            return quoted;
        }
        if (isIntroduced(Math.max(verb, speaker.last()) + 1, verb)) {
            return following(verb, speaker, force).or(() -> rest(verb, speaker, force));
        }
        Optional<Content> following = following(verb, speaker, force);
        if (following.isEmpty() && levels.followsQuotation(Math.min(verb, speaker.first()))) {
            return Optional.of(new Content(new BitSet(), force, "quotation", 0.9));
        }
        return following.or(() -> around(verb, speaker, force)).or(() -> rest(verb, speaker, force));
    }

    /** "attacks which <i>they say</i> were carried out by …": the clause around, and what it is said of. */
    private Optional<Content> inRelativeClause(int verb, Speaker speaker, Force force) {
        int pronoun = speaker.first() - 1;
        boolean relative = pronoun > 0
                && speaker.last() < verb
                && verb + 1 < tree.size()
                && Set.of("WDT", "WP").contains(tree.token(pronoun).tag())
                && FINITE.contains(tree.token(verb + 1).tag());
        if (!relative) {
            return Optional.empty();
        }
        BitSet words = Words.range(verb + 1, tree.size() - 1);
        int noun = pronoun - 1;
        while (noun >= 0 && Words.isMark(tree.token(noun))) {
            noun--;
        }
        while (noun >= 0
                && (tree.token(noun).isNoun()
                        || tree.token(noun).tag().startsWith("JJ")
                        || tree.token(noun).tag().equals("DT"))) {
            words.set(noun--);
        }
        return Optional.of(new Content(words, force, "relative", 0.6));
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
        return Optional.of(new Content(words, force, "quoted", 0.95));
    }

    /** The last word before another, marks passed over; -1 where there is none. */
    int wordBefore(int index) {
        int before = index - 1;
        while (before >= 0 && Words.isMark(tree.token(before))) {
            before--;
        }
        return before;
    }

    private boolean isThat(int index) {
        return index + 1 < tree.size() && tree.token(index).is("that") && !Words.isMark(tree.token(index + 1));
    }

    /** Whether "that", a colon or an opening mark follows the cue. */
    private boolean isIntroduced(int next, int verb) {
        if (next >= tree.size()) {
            return false;
        }
        int after = tree.token(next).is(",") ? next + 1 : next;
        boolean quoted = after + 1 < tree.size() && Words.isMark(tree.token(after)) && levels.isDeeper(after + 1, verb);
        return tree.token(next).is("that") || tree.token(next).is(":") || quoted;
    }

    /** "said <i>that it fell</i>". */
    private Optional<Content> following(int verb, Speaker speaker, Force force) {
        BitSet words = new BitSet();
        tree.children(verb).stream()
                .filter(child -> child > verb && Complements.isClause(tree, child))
                .forEach(child -> words.or(Words.under(tree, child)));
        words.clear(0, verb + 1);
        words.andNot(Words.range(speaker.first(), speaker.last()));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        BitSet filled = Words.range(words.nextSetBit(0), reach(Words.last(words)));
        filled.andNot(laterCues(filled));
        return Optional.of(new Content(filled, force, "clause", 0.9));
    }

    /**
     * A parse that ends in the middle of a phrase has broken off: what is said goes on to the end of the sentence. So it
     * does where a participle follows ("…, calling it a diversion").
     */
    private int reach(int last) {
        int next = last + 1;
        if (next >= tree.size()) {
            return last;
        }
        boolean participle = tree.token(next).is(",")
                && next + 1 < tree.size()
                && tree.token(next + 1).tag().equals("VBG");
        return Words.isMark(tree.token(next)) && !participle ? last : tree.size() - 1;
    }

    /** "…, adding that …" after what was said is a cue of its own. */
    private BitSet laterCues(BitSet content) {
        BitSet cut = new BitSet();
        content.stream()
                .filter(i -> i > content.nextSetBit(0) + 1)
                .filter(i -> tree.token(i).tag().equals("VBG"))
                .filter(i -> lexicon.verb(lemma(i), "quotation").isPresent()
                        && lexicon.verb(lemma(i), "clause").isPresent())
                .filter(i -> tree.token(i - 1).is(","))
                .filter(i -> tree.is(i, "advcl") || tree.is(i, "acl") || tree.is(i, "dep") || tree.is(i, "parataxis"))
                .forEach(i -> cut.set(i, Math.max(Words.last(content), i) + 1));
        return cut;
    }

    private String lemma(int i) {
        return tree.token(i).lemma().toLowerCase(Locale.ROOT);
    }

    /** "The town, <i>he said</i>, fell", "…, the monitor said": all around the speaker and the cue. */
    private Optional<Content> around(int verb, Speaker speaker, Force force) {
        int from = Math.min(verb, speaker.first());
        int to = Math.max(verb, speaker.last());
        boolean opens = from == firstWord();
        BitSet left = Words.range(Words.clauseStart(tree, from), from - 1);
        boolean finite = Words.hasFiniteVerb(tree, left)
                || from > 0 && tree.token(from - 1).is(",") && Words.hasVerb(tree, left) && isTrailing(to + 1);
        if (!opens && !finite && isInterrupted(from, to)) {
            left.or(Words.range(to + 1, tree.size() - 1));
            return Optional.of(new Content(left, force, "around", 0.75));
        }
        if (opens || Words.count(tree, left) < 2 || !finite && !isFronted(verb)) {
            return Optional.empty();
        }
        boolean last = Words.count(tree, Words.range(to + 1, tree.size() - 1)) == 0;
        boolean apart = Words.isMark(tree.token(from - 1));
        boolean linked =
                Set.of("WDT", "WP", "IN", "WRB").contains(tree.token(from - 1).tag());
        if (linked || !apart && !last && !lexicon.trails(lemma(verb))) {
            return Optional.empty();
        }
        if (!last && (tree.is(verb, "acl:relcl") || tree.is(verb, "xcomp")) || hasOtherObject(verb)) {
            return Optional.empty();
        }
        boolean parenthesis = tree.is(verb, "parataxis") && tree.governor(verb) > to;
        boolean frontedObject = tree.children(verb).stream().anyMatch(c -> c < from && Complements.isClause(tree, c));
        boolean inverted = speaker.first() > verb && isInverted(verb);
        boolean trailing = inverted || isTrailing(to + 1);
        if (!trailing && !parenthesis && !frontedObject && !isFronted(verb)) {
            return Optional.empty();
        }
        BitSet words = (BitSet) left.clone();
        if (!trailing && tree.is(verb, "parataxis")) {
            BitSet governor = Words.underWithout(tree, tree.governor(verb), Words.under(tree, verb));
            governor.clear(0, to + 1);
            words.or(governor);
        }
        return Optional.of(new Content(words, force, "around", trailing ? 0.9 : 0.75));
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
    private boolean hasOtherObject(int verb) {
        return !lexicon.addresses(lemma(verb))
                && complements
                        .objects(verb)
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

    /** Where the parse has nothing: the rest of the sentence, if it holds a verb. */
    private Optional<Content> rest(int verb, Speaker speaker, Force force) {
        int from = Math.max(verb, speaker.last()) + 1;
        if (from >= tree.size() || isAbout(from) || isPlainObject(verb)) {
            return Optional.empty();
        }
        BitSet words = Words.range(from, isSubordinate(verb) ? clauseEnd(from) : tree.size() - 1);
        if (!Words.hasFiniteVerb(tree, words) || isCircumstance(from) || Words.count(tree, words) < 3) {
            return Optional.empty();
        }
        int start = from;
        if (lexicon.addresses(lemma(verb))) {
            complements.objects(verb).findFirst().ifPresent(object -> words.andNot(Words.under(tree, object)));
        }
        for (int i = start; i < tree.size() && i < start + 8; i++) {
            if (tree.token(i).is("that") || tree.token(i).is(":")) {
                words.clear(0, i);
            }
        }
        return Optional.of(new Content(words, force, "rest", 0.6));
    }

    /** "told him as much <i>when they met</i>": the only verb is that of a circumstance. */
    private boolean isCircumstance(int from) {
        for (int i = from; i < tree.size() && !FINITE.contains(tree.token(i).tag()); i++) {
            if (i > from
                    && Set.of("when", "while", "after", "before", "until", "as")
                            .contains(tree.token(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbout(int index) {
        return Set.of("to", "for", "against", "about", "of", "with", "as")
                .contains(tree.token(index).text().toLowerCase(Locale.ROOT));
    }

    /** "announced 600 layoffs": an object that no verb follows is all that was announced. */
    private boolean isPlainObject(int verb) {
        if (lexicon.verb(lemma(verb), "object").isEmpty()) {
            return false;
        }
        return complements
                .objects(verb)
                .map(object -> Words.last(Words.under(tree, object)) + 1)
                .anyMatch(next ->
                        next >= tree.size() || !FINITE.contains(tree.token(next).tag()));
    }

    private boolean isSubordinate(int verb) {
        return tree.is(verb, "acl") || tree.is(verb, "advcl") || tree.is(verb, "acl:relcl");
    }

    /** Of those who said it fell, few had seen it: a comma after the verb of what is said ends a subordinate cue's reach. */
    private int clauseEnd(int from) {
        boolean verb = false;
        for (int i = from; i < tree.size(); i++) {
            verb |= FINITE.contains(tree.token(i).tag());
            if (verb && tree.token(i).is(",")) {
                return i - 1;
            }
        }
        return tree.size() - 1;
    }

    /** Whether the verb comes right behind a quotation or a comma, and before its speaker: "…," said X. */
    boolean isInverted(int verb) {
        if (verb == 0 || verb + 1 >= tree.size()) {
            return false;
        }
        Token before = tree.token(verb - 1);
        return Words.isMark(before) && !before.is(")") && !before.is("]");
    }

    boolean isAfterComma(int verb) {
        return verb > 0 && tree.token(verb - 1).is(",");
    }
}
