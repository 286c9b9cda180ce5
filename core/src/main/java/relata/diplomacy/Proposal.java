package relata.diplomacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A proposal and what is said to have become of it. Nothing here says whether it was made, or kept.
 *
 * @param id stable for the same claims: that of the first of them
 * @param subject what it is about: "ceasefire", "evacuation", "plan" …
 * @param from the first day of an act; none where no day is known
 * @param to the last one
 * @param acts in the order of their days
 * @param disputes parties of which one origin says that they accepted and another that they rejected, in words
 * @param leftOut what some of those who tell of the proposal leave out
 * @param silences sentences that say what it is silent about, each with its report
 */
public record Proposal(
        String id,
        String subject,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Act> acts,
        List<String> disputes,
        List<LeftOut> leftOut,
        List<Silence> silences) {

    public Proposal {
        acts = List.copyOf(acts);
        disputes = List.copyOf(disputes);
        leftOut = List.copyOf(leftOut);
        silences = List.copyOf(silences);
    }

    /** What is said to have been done with it, each once, in the order of the days; ties in doubt do not count. */
    public List<Deed> state() {
        return acts.stream()
                .filter(Act::isDone)
                .filter(act -> !act.tie().doubtful())
                .map(Act::deed)
                .distinct()
                .toList();
    }

    /** What those who tell of the proposal say that it holds. */
    public List<String> points() {
        return acts.stream()
                .filter(act -> act.deed() == Deed.PROPOSED && !act.tie().doubtful())
                .flatMap(act -> act.points().stream())
                .distinct()
                .toList();
    }

    /** Whether anybody is said to have proposed it, or only what others did with it is told. */
    public boolean isProposed() {
        return acts.stream().anyMatch(act -> act.deed() == Deed.PROPOSED);
    }

    /**
     * A point that one version of a proposal has and another has not.
     *
     * @param point what is proposed or asked for
     * @param named by these origins
     * @param without these tell of the proposal and do not name it
     */
    public record LeftOut(String point, List<String> named, List<String> without) {}

    /**
     * A sentence that says what a proposal is silent about.
     *
     * @param report in which it stands
     * @param words the sentence
     */
    public record Silence(String report, String words) {}
}
