package relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import relata.language.Argument.Origin;

/**
 * Where the parse gives a finite verb no subject or a transitive one no object, takes the nearest noun phrase that
 * nothing stands before. Text without commas breaks parses often enough that this pays; each such part says where it is from.
 */
final class Neighbours {

    // "met a few hours ago": a time, not an object.
    private static final Set<String> TIME_ENDS = Set.of("ago", "later", "earlier");

    private static final Set<String> BOUNDS = Set.of("over", "about", "around", "nearly", "above");
    private static final Set<String> VAGUE = Set.of("tens", "dozens", "scores", "hundreds", "thousands");

    private final List<Token> tokens;
    private final Phrases phrases;
    private final TreeMap<Integer, Clause> clauses;

    Neighbours(List<Token> tokens, Phrases phrases, TreeMap<Integer, Clause> clauses) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** Gives bare participles the number before them; the first thing to do, since nothing shared with them tells more. */
    void count() {
        clauses.forEach((index, clause) -> counted(index, clause)
                .ifPresent(
                        p -> clause.add(clause.head().isVerb() ? "object" : "subject", List.of(p), Origin.NEIGHBOUR)));
    }

    void fill() {
        for (Map.Entry<Integer, Clause> entry : clauses.entrySet()) {
            Clause clause = entry.getValue();
            if (!clause.head().isVerb()
                    || clause.link().filter(l -> l == Clause.Link.NOUN).isPresent()) {
                continue;
            }
            if (!clause.has("object") && !clause.passive() && !isAdjectival(clause)) {
                after(entry.getKey()).ifPresent(p -> clause.add("object", List.of(p), Origin.NEIGHBOUR));
            }
            if (isFinite(clause) && !clause.has(clause.passive() ? "object" : "subject")) {
                clause.add(clause.passive() ? "object" : "subject", before(entry.getKey()), Origin.NEIGHBOUR);
            }
        }
    }

    /** "At least 70 <i>killed</i> in air strikes", "88 <i>dead</i>": headlines leave out the "were". */
    private Optional<Phrase> counted(int index, Clause clause) {
        String tag = clause.head().tag();
        boolean bare = (tag.equals("VBN") || tag.equals("JJ"))
                && clause.auxiliaries().isEmpty()
                && !clause.has("object")
                && !clause.has("subject");
        if (!bare || index == 0) {
            return Optional.empty();
        }
        Token last = tokens.get(index - 1);
        Token before = last.is("more") && index > 1 ? tokens.get(index - 2) : last; // "hundreds more injured"
        boolean listed = before.isNoun() || before.isNumber();
        return Optional.of(before)
                .filter(token -> listed)
                .map(token -> phrases.phrase(token.index()))
                .filter(phrase -> VAGUE.contains(before.text())
                        || phrase.tokens().stream().anyMatch(Token::isNumber))
                .filter(phrase ->
                        index + 1 == tokens.size() || !tokens.get(index + 1).isNoun());
    }

    /** "and <i>wounded</i> fighters": a past participle without an auxiliary takes no object. */
    private static boolean isAdjectival(Clause clause) {
        return clause.head().tag().equals("VBN") && clause.auxiliaries().isEmpty();
    }

    private static boolean isFinite(Clause clause) {
        String tag = clause.head().tag();
        return tag.equals("VBD")
                || tag.equals("VBZ")
                || tag.equals("VBP")
                || !clause.auxiliaries().isEmpty();
    }

    /** The noun phrase that begins right behind the verb. */
    private Optional<Phrase> after(int verb) {
        int first = verb + 1;
        if (first < tokens.size() && tokens.get(first).tag().startsWith("R")) {
            first++; // "hitting hard the positions"
        }
        int i = first;
        while (i < tokens.size() && i <= verb + 7 && isBaseWord(tokens.get(i)) && !opensAnother(i, first)) {
            i++;
        }
        int last = i - 1;
        while (last > verb && !tokens.get(last).isNoun()) {
            last--;
        }
        if (i < tokens.size() && TIME_ENDS.contains(tokens.get(i).text())) {
            return Optional.empty();
        }
        return last > verb && phrases.canHead(last) && startsAt(phrases.phrase(last), first)
                ? Optional.of(phrases.phrase(last))
                : Optional.empty();
    }

    /** "wounded seven others <i>the</i> monitor said": an article behind a noun opens another phrase. */
    private boolean opensAnother(int index, int first) {
        return index > first
                && tokens.get(index).tag().equals("DT")
                && tokens.get(index - 1).isNoun();
    }

    private static boolean startsAt(Phrase phrase, int index) {
        return phrase.tokens().get(0).index() == index;
    }

    private static boolean isBaseWord(Token token) {
        String tag = token.tag();
        return token.isNoun()
                || token.isNumber()
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("POS");
    }

    /** The noun phrase that ends right before the verb and its auxiliaries, where no preposition stands before it. */
    private List<Phrase> before(int verb) {
        int i = verb - 1;
        while (i >= 0 && isVerbGroup(tokens.get(i))) {
            i--;
        }
        if (i < 0 || !phrases.canHead(i)) {
            return List.of();
        }
        Phrase phrase = phrases.phrase(i);
        int first = phrase.tokens().get(0).index();
        Optional<Phrase> whole = whole(first);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<String> blockers = new ArrayList<>(List.of("IN", "TO"));
        boolean bound = first > 0
                && BOUNDS.contains(tokens.get(first - 1).text())
                && tokens.get(first).isNumber(); // "over 50 were injured"
        boolean free =
                first == 0 || bound || !blockers.contains(tokens.get(first - 1).tag());
        return free ? phrases.listEndingIn(i) : List.of();
    }

    /** "… the river and <i>the town of</i> Maravel was freed": behind a conjunction the noun before "of" begins a clause. */
    private Optional<Phrase> whole(int first) {
        boolean part = first > 1 && tokens.get(first - 1).is("of") && phrases.canHead(first - 2);
        return Optional.of(first - 2)
                .filter(noun -> part)
                .map(phrases::phrase)
                .filter(phrase -> phrase.tokens().get(0).index() > 0
                        && tokens.get(phrase.tokens().get(0).index() - 1).tag().equals("CC"));
    }

    private static boolean isVerbGroup(Token token) {
        return token.tag().startsWith("RB")
                || token.tag().equals("MD")
                || token.lemma().equals("have")
                || token.lemma().equals("be");
    }
}
