package relata.voices;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import relata.language.Token;
import relata.language.Tree;

/**
 * Where the words that name a speaker begin, if no comma parts them from what goes before: "in Norden | Ida Roe", "its own
 * forces | Valley Watch", "on Monday | the head of the Observatory".
 */
final class SpeakerStart {

    private static final Set<String> WITHIN = Set.of("of", "for", "in", "at", "from");
    private static final int LONGEST_NAME = 3; // words of a person's name

    private final Tree tree;
    private final Levels levels;
    private final SpeakerLexicon words;
    private final String text;

    SpeakerStart(Tree tree, Levels levels, SpeakerLexicon words, String text) {
        this.tree = tree;
        this.levels = levels;
        this.words = words;
        this.text = text;
    }

    /** The first word of the speaker whose last word this is; none if these words name nobody, or fill the sentence. */
    Optional<Integer> of(int last) {
        int head = beforeBrackets(last);
        if (head < 2 || !speaks(head)) {
            return Optional.empty();
        }
        int first = head;
        while (first > 0 && levels.at(first - 1) == levels.at(head)) {
            int joined = joined(first);
            if (joined == first) {
                break;
            }
            first = joined;
        }
        if (isPreposition(first - 1) || isPreposition(beforeModifiers(first - 1))) {
            first = behindPlace(first, head);
        }
        return first > 2 && first <= head && !tree.token(first).tag().equals("POS")
                ? Optional.of(first)
                : Optional.empty();
    }

    /** The first word of the name of a group that ends with this word. */
    Optional<Integer> ofName(int last) {
        return Optional.of(last)
                .filter(end -> isCapital(end) || tree.token(end).is(")"))
                .flatMap(this::of)
                .filter(first -> !isCapital(first - 1))
                .filter(first -> IntStream.rangeClosed(first, last)
                        .anyMatch(i -> isAcronym(i) || isCapital(i) && words.isGroup(lower(i))));
    }

    /** The word before "rebel-held", "northern". */
    private int beforeModifiers(int index) {
        int i = index;
        while (i > 0
                && (tree.token(i).tag().startsWith("JJ")
                        || tree.token(i).tag().equals("VBN")
                        || tree.token(i).tag().equals("HYPH")
                        || tree.token(i + 1).tag().equals("HYPH"))) {
            i--;
        }
        return i;
    }

    private int beforeBrackets(int last) {
        int i = last;
        if (i > 2 && tree.token(i).is(")")) {
            while (i > 0 && !tree.token(i).is("(")) {
                i--;
            }
            i--;
        }
        return i;
    }

    private boolean speaks(int head) {
        Token token = tree.token(head);
        return isCapital(head) && !words.isTime(lower(head)) && !token.isPronoun()
                || token.isNoun() && words.isCommonNoun(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** The first of the words that belong with this one to the left, or this one. */
    private int joined(int i) {
        Token word = tree.token(i);
        Token before = tree.token(i - 1);
        String tag = before.tag();
        if (word.tag().equals("DT") || word.tag().equals("PRP$")) {
            return behindPreposition(i);
        }
        if (words.isTime(lower(i - 1)) && !tag.equals("POS")) {
            return i;
        }
        if (tag.equals("HYPH")
                || word.tag().equals("HYPH")
                || tag.equals("POS")
                || word.tag().equals("POS")) {
            return i - 1;
        }
        if (tag.equals("DT") || tag.equals("PRP$")) {
            return i - 1;
        }
        if (before.tag().equals("IN")) {
            return behindPreposition(i);
        }
        if (tag.equals("CC")) {
            return i > 2 && before.is("and") && speaks(i - 2) && !isDoneTo(i - 2) && !isGoverned(i - 2) ? i - 2 : i;
        }
        if (tag.equals("CD")) {
            return isCapital(i) || isCapital(i - 2) || !word.tag().equals("NNS") ? i : i - 1;
        }
        if (isCapital(i - 1)) {
            return joinsName(i) ? i - 1 : i;
        }
        if (tag.startsWith("JJ") || tag.equals("VBG") || tag.equals("VBN")) {
            boolean predicate = i > 1
                    && (tree.token(i - 2).tag().startsWith("RB")
                            || tree.token(i - 2).lemma().equals("be"));
            boolean common = tag.startsWith("JJ") && !isCapital(i) && !predicate;
            return common || isOpened(i - 1) ? i - 1 : i;
        }
        return before.isNoun() && joinsNoun(i) ? i - 1 : i;
    }

    /** "head of <i>the Observatory</i>", "Observatory for <i>Human Rights</i>", "a source in <i>the town</i>". */
    private int behindPreposition(int i) {
        if (i < 2 || !WITHIN.contains(lower(i - 1))) {
            return i;
        }
        Token noun = tree.token(i - 2);
        boolean institution = isCapital(i - 2)
                && isCapital(tree.token(i).tag().equals("DT") ? i + 1 : i)
                && (words.isGroup(lower(i - 2)) || words.isTitle(lower(i - 2)));
        boolean source = noun.isNoun()
                && (words.isTitle(noun.lemma()) || words.isUnnamed(noun.lemma()))
                && !isDoneTo(i - 2)
                && !(i > 2 && tree.token(i - 3).isNumber());
        return institution || source ? i - 2 : i;
    }

    /** "killed <i>a fighter</i> in Norden Ida Roe said": no source. */
    private boolean isDoneTo(int noun) {
        int before = noun - 1;
        while (before > 0 && (isInPhrase(before) || tree.token(before).tag().equals("DT"))) {
            before--;
        }
        return tree.is(noun, "obj") && tree.token(Math.max(0, before)).isVerb()
                || tree.relation(noun).equals("nsubj:pass");
    }

    /** A name before a word: of one name with it, unless it is a place behind a preposition. */
    private boolean joinsName(int i) {
        boolean adjective = tree.token(i - 1).tag().startsWith("JJ");
        if (isCapital(i)) {
            return adjective || !isAcronym(i) || isAcronym(i - 1) || isOpened(i - 1);
        }
        if (adjective || isAcronym(i - 1) || words.isGroup(lower(i - 1)) && !isOfPlace(i - 1)) {
            return true;
        }
        int first = i - 1;
        while (first > 1 && isCapital(first - 1)) {
            first--;
        }
        return !isPreposition(first - 1) || lower(first - 1).equals("for");
    }

    private boolean isOfPlace(int i) {
        return Set.of("city", "valley", "county", "east", "west", "north", "south")
                .contains(lower(i));
    }

    /** A common noun before a word: "agency SANA", "security sources", "the provincial health office"; not "its forces | Watch". */
    private boolean joinsNoun(int i) {
        String noun = tree.token(i - 1).lemma().toLowerCase(Locale.ROOT);
        if (isCapital(i)) {
            boolean kin = i > 1 && tree.token(i - 2).tag().equals("PRP$"); // "for her mother | Valley Watch"
            return words.isTitle(noun) && !kin || words.describesGroup(noun) || noun.equals("medium");
        }
        boolean complete =
                words.describesSpeaker(lower(i)) && tree.token(i).tag().equals("NN"); // "a school | state media"
        boolean describes = words.describesSpeaker(noun) || words.describesSpeaker(lower(i - 1));
        return describes && !isOfPlace(i - 1)
                || isOpened(i - 1) && (followsComma(i - 1) || !complete && !isGoverned(i - 1));
    }

    /** Whether a comma closes what stands before the phrase of a word: "in the square, <i>the Norden press centre</i> said". */
    private boolean followsComma(int i) {
        int first = i;
        while (first > 0 && isInPhrase(first)) {
            first--;
        }
        return first > 0 && tree.token(first - 1).is(",");
    }

    /** Whether an article opens the phrase that a word stands in. */
    private boolean isOpened(int i) {
        int first = i;
        while (first > 0 && isInPhrase(first)) {
            first--;
        }
        return tree.token(first).tag().equals("DT");
    }

    /** Whether the phrase with its article hangs on a preposition: "in the town | activists said". */
    private boolean isGoverned(int i) {
        int first = i;
        while (first > 0 && isInPhrase(first)) {
            first--;
        }
        return first > 0 && isPreposition(first - (tree.token(first).tag().equals("DT") ? 1 : 0));
    }

    private boolean isInPhrase(int i) {
        Token token = tree.token(i);
        String tag = token.tag();
        return token.isNoun() && !words.isTime(lower(i))
                || tag.startsWith("JJ")
                || tag.equals("HYPH")
                || tag.equals("VBN")
                || tag.equals("VBG");
    }

    private boolean isPreposition(int i) {
        return i >= 0
                && (tree.token(i).tag().equals("IN") || tree.token(i).tag().equals("TO"));
    }

    /**
     * "in Norden Ida Roe": the place is what stands without the rest elsewhere in the text; if nothing does, one word, or
     * all but a name of usual length. Where only one word is left, it is the place.
     */
    private int behindPlace(int first, int head) {
        int end = first;
        while (end < head && isCapital(end + 1)) {
            end++;
        }
        if (!isCapital(first)
                || first == head
                || end < head && tree.token(end + 1).tag().equals("IN")) {
            return isCapital(first) && end == first ? first + 1 : first;
        }
        if (end < head && !isAcronym(end) && !words.isGroup(lower(end))) {
            return end + 1;
        }
        for (int i = end; i > first; i--) {
            String place =
                    tree.token(first).span().cover(tree.token(i - 1).span()).of(text);
            if (stands(place, tree.token(i).text())) {
                return i;
            }
        }
        int start = Math.max(first + 1, end - LONGEST_NAME + 1);
        return tree.token(start).text().contains("-") && start < end ? start + 1 : start;
    }

    /** Whether words occur with another word behind them than this one. */
    private boolean stands(String place, String next) {
        int at = text.indexOf(place);
        while (at >= 0) {
            int end = at + place.length();
            boolean alone = end < text.length()
                    && !Character.isLetterOrDigit(text.charAt(end))
                    && !text.startsWith(next, end + 1)
                    && !(end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1)));
            if (alone) {
                return true;
            }
            at = text.indexOf(place, end);
        }
        return false;
    }

    private boolean isAcronym(int i) {
        String word = tree.token(i).text();
        return word.length() > 2 && word.chars().filter(Character::isUpperCase).count() > 2;
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(tree.token(i).text().charAt(0))
                        && (tree.token(i).isNoun() || tree.token(i).tag().startsWith("JJ"))
                || tree.token(i).text().startsWith("al-")
                || tree.token(i).text().startsWith("el-")
                || words.isNameParticle(tree.token(i).text());
    }

    private String lower(int i) {
        return tree.token(i).text().toLowerCase(Locale.ROOT);
    }
}
