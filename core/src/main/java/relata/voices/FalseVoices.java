package relata.voices;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import relata.reading.Report;
import relata.text.Span;
import relata.voices.SpeechLexicon.Force;

/**
 * Knows what looks like an attribution and is none: a title in quotation marks, lives that a bomb claims, what nobody
 * claims, and the report's own publisher.
 */
final class FalseVoices {

    private static final Pattern NOBODY = Pattern.compile("(?i)no one|no-one|nobody|none|no group|no side|no party");
    private static final Pattern CLAIM = Pattern.compile("(?i)claim(?:s|ed|ing)?");
    private static final Pattern LIVES = Pattern.compile("(?i)(?:\\S+ ){0,5}(?:lives|life)\\b.*", Pattern.DOTALL);

    private final String text;
    private final Optional<String> publisher;

    FalseVoices(Report report) {
        this.text = report.text();
        this.publisher = report.publisher().map(FalseVoices::name);
    }

    boolean isAttribution(Finding finding) {
        boolean claimed = CLAIM.matcher(finding.cue().of(text)).matches();
        return !isInTitle(finding.cue()) && !(claimed && (isByNobody(finding) || isDeadly(finding)));
    }

    /** "<i>No one</i> claimed the attack". */
    private boolean isByNobody(Finding finding) {
        return finding.source()
                .filter(source -> NOBODY.matcher(source.of(text)).matches())
                .isPresent();
    }

    /** "The blast claimed <i>the lives of</i> ten people". */
    private boolean isDeadly(Finding finding) {
        int after = Math.min(text.length(), finding.cue().end() + 1);
        return LIVES.matcher(text.substring(after, Math.min(text.length(), after + 60)))
                .matches();
    }

    /** The publisher passes on what it has learned as its own words. */
    Finding withoutPublisher(Finding finding) {
        boolean own = finding.source()
                .filter(source -> publisher.isPresent() && publisher.get().equals(name(source.of(text))))
                .isPresent();
        return own && finding.force() == Force.VOICE ? finding.as(Force.STANCE, finding.outer()) : finding;
    }

    private static String name(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "");
    }

    /** "The Army Says No": a verb with a capital, right between words with capitals, in marks that hold nothing but such words. */
    private boolean isInTitle(Span cue) {
        if (cue.length() < 2 || !isTitleCase(cue.of(text)) || cue.start() < 2 || cue.end() + 2 > text.length()) {
            return false;
        }
        int open = cue.start() - 1;
        while (open > 0 && isTitleCharacter(text.charAt(open))) {
            open--;
        }
        int close = cue.end();
        while (close < text.length() - 1 && isTitleCharacter(text.charAt(close))) {
            close++;
        }
        return isMark(text.charAt(open))
                && isMark(text.charAt(close))
                && text.substring(open + 1, close)
                        .matches("(?:\\p{Lu}\\S*|of|the|a|an|and|in|to|for|on)"
                                + "(?:\\s+(?:\\p{Lu}\\S*|of|the|a|an|and|in|to|for|on))*");
    }

    private static boolean isTitleCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == ' ' || c == '-';
    }

    private static boolean isTitleCase(String word) {
        return Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    private static boolean isMark(char c) {
        return "\"'“”‘’«»„‚‹›".indexOf(c) >= 0;
    }
}
