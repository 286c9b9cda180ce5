package relata.time;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Whose "today" it is. What is quoted counts from the day on which it was said, where the words around the quotation name that
 * day: <i>"They came yesterday," a witness said on Monday</i>.
 */
final class QuotedClocks {

    private static final int NEAR = 14; // tokens from the marks to the day

    private final Tokens tokens;
    private final Verbs verbs;
    private final boolean[] quoted;

    QuotedClocks(Tokens tokens, Verbs verbs) {
        this.tokens = tokens;
        this.verbs = verbs;
        quoted = new boolean[tokens.size()];
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.startsParagraph(i)) {
                open = false; // a quotation left open, or one that goes on with marks of its own
            }
            String key = tokens.key(i);
            boolean mark = isMark(key) || (key.equals("`") || key.equals("'")) && isPair(i);
            if (mark) {
                open = key.equals("“") || key.equals("`") || key.equals("\"") && !open;
            }
            quoted[i] = open && !mark;
        }
    }

    /** The moment from which a time counts: that of the quotation it stands in, where it is known; else the given one. */
    Moment of(Find find, List<Find> all, Moment moment) {
        if (!quoted[find.first()] || moment.now().isEmpty()) {
            return moment;
        }
        int first = find.first();
        while (first > 0 && quoted[first - 1]) {
            first--;
        }
        int last = find.last();
        while (last + 1 < tokens.size() && quoted[last + 1]) {
            last++;
        }
        LocalDateTime now = moment.now().get();
        for (Find other : all) {
            boolean named = other.meaning() instanceof Relative.Weekday || other.meaning() instanceof Calendar.Day;
            if (named && other.meaning().isDay() && tellsWhen(other, first, last)) {
                Optional<LocalDateTime> said = other.meaning()
                        .at(moment.lookingBack())
                        .interval()
                        .map(Interval::from)
                        .filter(day -> !day.isAfter(now));
                if (said.isPresent()) {
                    return moment.at(said.get().plusHours(12));
                }
            }
        }
        return moment;
    }

    /** Whether a day stands outside the marks but near them, in the same sentence, with a verb of saying between or beside. */
    private boolean tellsWhen(Find day, int first, int last) {
        if (quoted[day.first()]) {
            return false;
        }
        boolean before = day.last() < first;
        int from = before ? day.first() - 3 : last;
        int to = before ? first : day.first();
        if (to - from > NEAR + 3 || to <= from) {
            return false;
        }
        boolean said = false;
        for (int i = Math.max(0, from); i < to; i++) {
            boolean within = before ? i >= day.last() : true;
            if (within && i > from && (tokens.startsParagraph(i) || !quoted[i] && isEnd(i) && !isClosed(i))) {
                return false;
            }
            said |= !quoted[i] && verbs.isSaying(tokens.key(i));
        }
        return said;
    }

    /** A full stop between words outside of marks. */
    private boolean isEnd(int i) {
        return tokens.is(i, ".") && !tokens.isGlued(i + 1) && tokens.length(i - 1) > 3;
    }

    private boolean isClosed(int i) {
        return isMark(tokens.key(i + 1));
    }

    private static boolean isMark(String key) {
        return key.equals("\"") || key.equals("“") || key.equals("”");
    }

    private boolean isPair(int i) {
        return tokens.is(i + 1, tokens.key(i)) && tokens.isGlued(i + 1)
                || tokens.is(i - 1, tokens.key(i)) && tokens.isGlued(i);
    }
}
