package relata.voices;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import relata.language.Token;
import relata.language.Tree;
import relata.text.Span;

/**
 * Who closes a sentence that has lost its commas: "A shell hit a school in Norden | <i>Ida Roe told</i> the radio", "… pulled
 * back from the field | <i>a monitor said</i> on Monday". The words before the speaker are what is said.
 */
final class Closing {

    private static final Set<String> MEANWHILE = Set.of("as", "while", "when", "after");
    private static final Set<String> OCCASIONS = Set.of("on", "in", "at", "late", "early", "via", "with");
    private static final Set<String> INSERTED = Set.of("who", "which", "also", "a", "an");

    private final SpeechLexicon lexicon;
    private final SpeakerLexicon words;
    private final Tree tree;
    private final Levels levels;
    private final SpeakerStart starts;

    Closing(SpeechLexicon lexicon, Tree tree, Levels levels, String text) {
        this.lexicon = lexicon;
        this.words = lexicon.speakers();
        this.tree = tree;
        this.levels = levels;
        this.starts = new SpeakerStart(tree, levels, words, text);
    }

    /** Whoever tells with this verb all that stands before. */
    Optional<Speaker> speaker(int verb) {
        Optional<Speaker> before = isTelling(verb) && closes(verb + 1, verb) ? before(verb) : Optional.empty();
        return before.or(() -> isInverted(verb) ? behind(verb) : Optional.empty());
    }

    /** All from the start of the sentence, or behind its last semicolon, up to the speaker. */
    BitSet content(int verb, Speaker speaker) {
        return said(Math.min(verb, speaker.first()));
    }

    private BitSet said(int end) {
        int last = end - 1;
        while (last > 0 && Words.isMark(tree.token(last))) {
            last--;
        }
        return Words.range(Words.clauseStart(tree, last), last);
    }

    private Optional<Speaker> before(int verb) {
        int last = lastBefore(verb);
        Optional<Speaker> described = starts.of(last).map(first -> speaker(first, last));
        return described
                .flatMap(this::named)
                .or(() -> described)
                .filter(who -> isApart(who.first()) && tellsBefore(who.first(), verb));
    }

    /** "<i>the Valley Observatory</i> a Norden-based monitor": what stands beside a description is who speaks. */
    private Optional<Speaker> named(Speaker description) {
        int last = description.first() - 1;
        return Optional.of(lower(description.first()))
                .filter(words::isIndefinite)
                .flatMap(article -> starts.ofName(last))
                .map(first -> speaker(first, last))
                .map(name -> new Speaker(
                        name.mention().cover(description.mention()),
                        Optional.of(name.mention()),
                        name.first(),
                        description.last(),
                        false));
    }

    private int lastBefore(int verb) {
        int last = verb - 1;
        while (last > 0 && isAuxiliary(last)) {
            last--;
        }
        return last;
    }

    private boolean isAuxiliary(int i) {
        return tree.token(i).tag().startsWith("RB") || tree.token(i).lemma().equals("have");
    }

    /** Nothing but the lost comma, a semicolon or a closing quotation mark stands before the speaker. */
    private boolean isApart(int first) {
        Token before = tree.token(first - 1);
        boolean mark = Words.isMark(before);
        boolean open = before.tag().startsWith("W")
                || before.tag().equals("CC")
                || before.tag().equals("MD")
                || before.tag().equals("IN")
                || before.tag().equals("TO")
                || before.tag().equals("DT")
                || before.tag().equals("RB") && words.opensClause(lower(first - 1));
        return mark ? before.is(";") || before.is(")") || closesQuotation(first) : !open;
    }

    private boolean closesQuotation(int first) {
        int mark = first - 1;
        while (mark > 0 && Words.isMark(tree.token(mark)) && !tree.token(mark).is(",")) {
            mark--;
        }
        return (levels.closes(first) || levels.closes(first - 1))
                && !tree.token(mark).is(",");
    }

    /** Whether a clause with its own verb stands before, and not only a quotation, which has its own rules. */
    private boolean tellsBefore(int first, int verb) {
        BitSet left = said(first);
        return Words.count(tree, left) > 2
                && levels.at(left.nextSetBit(0)) == levels.at(verb)
                && left.stream().anyMatch(i -> isPredicate(i) && levels.at(i) == levels.at(verb));
    }

    /** A finite verb, or one that the tagger takes for a participle though it has a subject or acts on an object. */
    private boolean isPredicate(int i) {
        return Words.isFinite(tree.token(i))
                || tree.token(i).tag().equals("VBN")
                        && tree.children(i).stream()
                                .anyMatch(c -> c < i && tree.relation(c).equals("nsubj") || c > i && tree.is(c, "obj"));
    }

    private boolean isTelling(int verb) {
        Token token = tree.token(verb);
        String lemma = lemma(verb);
        boolean finite = Words.isInflected(token)
                || verb > 0 && tree.token(verb - 1).lemma().equals("have")
                || token.tag().equals("VBN") && tree.child(verb, "aux").isEmpty() && !isPassive(verb);
        return (finite || isTakenForNoun(verb, lemma))
                && lexicon.trails(lemma)
                && lexicon.verb(lemma, "clause").isPresent();
    }

    /** "… near the field the agency <i>reports</i>.": at the end of a sentence a verb, whatever the tagger says. */
    private boolean isTakenForNoun(int verb, String lemma) {
        boolean last = verb + 1 >= tree.size() || tree.token(verb + 1).is(".");
        return tree.token(verb).tag().equals("NNS")
                && last
                && lexicon.isNounToo(lemma)
                && (tree.token(verb - 1).isName() || words.describesGroup(lemma(verb - 1)));
    }

    private boolean isPassive(int verb) {
        return verb > 0
                && (tree.token(verb - 1).lemma().equals("be")
                        || tree.child(verb, "aux:pass").isPresent());
    }

    /** Whether nothing of what is said follows: a day, an occasion, whom it was told, what went on meanwhile, a new sentence. */
    private boolean closes(int from, int verb) {
        int i = from;
        boolean told = lexicon.addresses(lemma(verb));
        while (i < tree.size()) {
            Token token = tree.token(i);
            boolean next = Words.isMark(token) && !token.tag().equals("HYPH") && !token.is("(") && !token.is(")");
            if (next) {
                return token.is(".") || token.is(";") || i + 1 >= tree.size();
            }
            if (MEANWHILE.contains(lower(i)) || token.tag().equals("VBG") || token.is("adding")) {
                return true;
            }
            if (i == from && (isNewSentence(token) || token.tag().equals("CC"))) {
                return true;
            }
            boolean occasion = OCCASIONS.contains(lower(i)) || words.isTime(lower(i)) || i > from || told;
            if (!occasion || Words.isFinite(token) || token.tag().startsWith("W") || token.is("that")) {
                return false;
            }
            i++;
        }
        return true;
    }

    private static boolean isNewSentence(Token token) {
        return Character.isUpperCase(token.text().charAt(0))
                && Set.of("DT", "PRP", "IN", "PRP$").contains(token.tag());
    }

    /** "… with rockets <i>said the Norden Committees</i>": nothing but the speaker follows, and no clause. */
    private boolean isInverted(int verb) {
        Token token = tree.token(verb);
        int before = verb - 1;
        boolean noun = before > 2 && (tree.token(before).isNoun() || words.isTime(lower(before)));
        return token.is("said") && noun && tellsBefore(verb, verb);
    }

    private Optional<Speaker> behind(int verb) {
        int last = verb;
        while (last + 1 < tree.size() && isOfName(last + 1) && !opensDescription(last + 1, verb)) {
            last++;
        }
        boolean named = last > verb
                && (tree.token(last).isName() || words.isCommonNoun(lemma(last)))
                && !words.isTime(lower(last));
        int next = last + 1;
        boolean closed = next >= tree.size()
                || tree.token(next).is(".")
                || INSERTED.contains(lower(next))
                || tree.token(next).tag().equals("VBG");
        return named && closed ? Optional.of(speaker(verb + 1, last)) : Optional.empty();
    }

    /** "the Observatory <i>a</i> monitoring group". */
    private boolean opensDescription(int i, int verb) {
        return i > verb + 1 && words.isIndefinite(lower(i));
    }

    private boolean isOfName(int i) {
        Token token = tree.token(i);
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("DT")
                || token.tag().equals("HYPH")
                || token.is("of")
                || token.is("for");
    }

    private Speaker speaker(int first, int last) {
        Span span = tree.token(first).span().cover(tree.token(last).span());
        return new Speaker(span, Optional.empty(), first, last, false);
    }

    private String lower(int i) {
        return tree.token(i).text().toLowerCase(Locale.ROOT);
    }

    private String lemma(int i) {
        return tree.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
