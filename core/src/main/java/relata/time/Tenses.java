package relata.time;

import java.util.Set;
import relata.time.Moment.Tense;

/**
 * Tells whether the clause around an expression looks back or ahead, from the nearest word that shows it. A rough guide,
 * but it needs no parser, and all it decides is whether "Friday" is the one past or the one to come.
 */
final class Tenses {

    private static final int FAR_BACK = 15;
    private static final int FAR_AHEAD = 10;
    private static final Set<String> BE = Set.of("be", "been");

    private final Tokens tokens;
    private final Verbs verbs;

    Tenses(Tokens tokens, Verbs verbs) {
        this.tokens = tokens;
        this.verbs = verbs;
    }

    Tense around(Find find) {
        // "Friday's ruling" has been made.
        if (tokens.is(find.last() + 1, "'") && tokens.is(find.last() + 2, "s")) {
            return Tense.PAST;
        }
        for (int i = find.first() - 1; i >= Math.max(0, find.first() - FAR_BACK); i--) {
            if (looksForward(i, find)) {
                return Tense.FUTURE;
            }
            Tense tense = at(i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
            if (tokens.startsSentence(i)) {
                break;
            }
        }
        for (int i = find.last() + 1; i <= find.last() + FAR_AHEAD && !tokens.startsSentence(i); i++) {
            Tense tense = at(i);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    /** "agreed to leave on Sunday", "planned for early March": the verb is of the past, what it speaks of lies ahead. */
    private boolean looksForward(int i, Find find) {
        return i + 1 < find.first() && verbs.isForward(tokens.key(i), tokens.key(i + 1));
    }

    private Tense at(int i) {
        String key = tokens.key(i);
        boolean isTo = key.equals("to") && (tokens.is(i - 1, "is") || tokens.is(i - 1, "are"));
        if (isTo || verbs.isFuture(key)) {
            return Tense.FUTURE;
        }
        // "will be held", "the United Nations": neither says anything of the tense.
        boolean participle = BE.contains(tokens.key(i - 1)) || tokens.isCapitalised(i);
        return verbs.isPast(key) && !participle ? Tense.PAST : Tense.UNKNOWN;
    }
}
