package relata.voices;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import relata.language.Sentence;
import relata.language.Tree;
import relata.reading.Published;
import relata.reading.Report;
import relata.text.Span;
import relata.time.TimeExpression;
import relata.time.TimeExpressions;

/** Finds when something was said: the time that goes with the cue ("told Radio North late on Sunday"), not with what is said. */
final class SayingTimes {

    private static final int BESIDE = 45; // characters: "told a news conference in the capital on Monday"

    private final String text;
    private final Optional<LocalDateTime> now;
    private final TimeExpressions expressions = TimeExpressions.shipped();

    SayingTimes(Report report) {
        this.text = report.text();
        this.now = report.published().map(Published::now);
    }

    /** @param sentence the one that the cue stands in */
    Optional<Said> of(Finding finding, Sentence sentence) {
        return expressions.in(text, sentence.span(), now).stream()
                .filter(time -> time.interval().isPresent())
                .filter(time -> finding.content().stream().noneMatch(said -> said.overlaps(time.span())))
                .filter(time ->
                        hangsOnCue(time.span(), finding.cue(), sentence.tree()) || isBeside(time.span(), finding))
                .min(Comparator.comparingInt(time -> distance(time.span(), finding.cue())))
                .flatMap(SayingTimes::said);
    }

    private static Optional<Said> said(TimeExpression time) {
        return time.interval()
                .map(interval -> new Said(
                        interval.from().toLocalDate(),
                        interval.to().toLocalDate(),
                        time.anchored() ? Said.Basis.STATED : Said.Basis.COUNTED,
                        time.span()));
    }

    /** By the parse: the first verb above the time is the cue, or a noun cue is right above it. */
    private static boolean hangsOnCue(Span time, Span cue, Tree tree) {
        int at = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (time.contains(tree.token(i).span().start())) {
                at = i;
                break;
            }
        }
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            if (cue.contains(tree.token(at).span().start())) {
                return true;
            }
            if (tree.token(at).isVerb()) {
                return false;
            }
            at = tree.governor(at);
        }
        return false;
    }

    /** Right behind speaker and cue, with nothing but the addressee and a few words without a mark between. */
    private boolean isBeside(Span time, Finding finding) {
        int end = Math.max(
                finding.frame().end(), finding.addressee().map(Span::end).orElse(0));
        return time.start() >= end
                && time.start() - end <= BESIDE
                && text.substring(end, time.start())
                        .chars()
                        .allMatch(letter -> Character.isLetterOrDigit(letter) || letter == ' ' || letter == '-');
    }

    private static int distance(Span time, Span cue) {
        return Math.max(time.start() - cue.end(), cue.start() - time.end());
    }
}
