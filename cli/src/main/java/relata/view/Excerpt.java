package relata.view;

import java.util.List;
import java.util.stream.Stream;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Place;
import relata.text.Span;

/** The words of a claim, cut out of a long sentence around what they name. */
final class Excerpt {

    /** Enough for most sentences whole. */
    private static final int LENGTH = 160;

    private static final String CUT = "…";

    private Excerpt() {}

    /**
     * The part of the sentence that holds the trigger and as many of the roles as fit.
     *
     * @param sentence the words of the claim's sentence
     */
    static String of(Claim claim, String sentence) {
        if (sentence.length() <= LENGTH) {
            return Printable.line(sentence);
        }
        Span named = named(claim);
        int from = clamp(named.start() - claim.sentence().start(), sentence);
        int to = clamp(named.end() - claim.sentence().start(), sentence);
        int spare = Math.max(0, LENGTH - (to - from)) / 2;
        int start = wordStart(sentence, from - spare);
        int end = wordEnd(sentence, to + spare);
        return (start > 0 ? CUT : "")
                + Printable.line(sentence.substring(start, end))
                + (end < sentence.length() ? CUT : "");
    }

    private static Span named(Claim claim) {
        Span named = claim.trigger().span();
        List<Span> roles = Stream.of(
                        claim.place().map(Place::mention).stream(),
                        claim.actors().stream(),
                        claim.counterparts().stream())
                .flatMap(mentions -> mentions)
                .map(Mention::span)
                .filter(claim.sentence()::contains)
                .toList();
        for (Span role : roles) {
            Span wider = named.cover(role);
            named = wider.length() <= LENGTH ? wider : named;
        }
        return named;
    }

    private static int clamp(int offset, String sentence) {
        return Math.max(0, Math.min(sentence.length(), offset));
    }

    private static int wordStart(String sentence, int offset) {
        int start = clamp(offset, sentence);
        while (start > 0 && !Character.isWhitespace(sentence.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String sentence, int offset) {
        int end = clamp(offset, sentence);
        while (end < sentence.length() && !Character.isWhitespace(sentence.charAt(end))) {
            end++;
        }
        return end;
    }
}
