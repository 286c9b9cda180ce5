package relata.diplomacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Ties acts to proposals, one report after the other, each by the surest rule that fits; what fits none begins a thread of its own. */
final class Threads {

    /** What follows within so many characters may mean by "the proposal" what was told before. */
    private static final int REFERS_TO = 1500;

    private static final int WEEK = 7;
    /** An answer comes within so many days. */
    private static final int ANSWERED_WITHIN = 14;
    /** A word that more than one in so many acts has tells nothing. */
    private static final int RARE = 4;

    private final ProposalWords words;
    private final List<ProposalThread> threads = new ArrayList<>();
    private final Map<String, Set<String>> telling = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int acts;

    /** @param acts in the order in which reports came out, and of their texts */
    Threads(List<Act> acts, ProposalWords words) {
        this.words = words;
        this.acts = acts.size();
        acts.forEach(act -> telling.computeIfAbsent(act.statement().words(), ProposalWords::telling)
                .forEach(word -> frequency.merge(word, 1, Integer::sum)));
        acts.forEach(this::place);
    }

    List<ProposalThread> all() {
        return threads;
    }

    private record Fit(ProposalThread thread, Tie.Rule rule) {}

    private void place(Act act) {
        List<Fit> fits = threads.stream()
                .flatMap(thread -> rule(act, thread).map(rule -> new Fit(thread, rule)).stream())
                .toList();
        Optional<Tie.Rule> surest = fits.stream().map(Fit::rule).min(Enum::compareTo);
        if (surest.isEmpty()) {
            if (!Proposals.OTHER.equals(act.topic())) {
                threads.add(new ProposalThread(act));
            }
            return;
        }
        List<ProposalThread> best = fits.stream()
                .filter(fit -> fit.rule() == surest.get())
                .map(Fit::thread)
                .collect(Collectors.toList());
        Collections.reverse(best); // the one told last
        Tie tie = Tie.by(surest.get());
        boolean clear =
                best.size() == 1 || surest.get() == Tie.Rule.IN_SENTENCE || surest.get() == Tie.Rule.REFERS_BACK;
        nearest(best, act).add(act, clear ? tie : tie.amongOthers(best.size() - 1));
    }

    /** The one told last in the same report, else the one told last. */
    private static ProposalThread nearest(List<ProposalThread> threads, Act act) {
        return threads.stream()
                .max((one, other) -> Integer.compare(lastIn(one, act), lastIn(other, act)))
                .orElseThrow();
    }

    private static int lastIn(ProposalThread thread, Act act) {
        return thread.acts().stream()
                .filter(act::isOfOneReportWith)
                .mapToInt(Threads::start)
                .max()
                .orElse(-1);
    }

    private static int start(Act act) {
        return act.statement().claim().sentence().start();
    }

    private Optional<Tie.Rule> rule(Act act, ProposalThread thread) {
        if (!thread.mayBeAt(act)) {
            return Optional.empty();
        }
        boolean general = Proposals.GENERAL.contains(act.topic());
        if (thread.has(act::isOfOneSentenceWith) && thread.mayBeAbout(act) && act.deed() != Deed.PROPOSED) {
            return Optional.of(Tie.Rule.IN_SENTENCE);
        }
        if (act.deed() != Deed.PROPOSED
                && refers(act)
                && thread.mayBeAbout(act)
                && thread.has(other -> isBefore(other, act))) {
            return Optional.of(Tie.Rule.REFERS_BACK);
        }
        if (Proposals.OTHER.equals(act.topic()) || !thread.isNear(act, ANSWERED_WITHIN)) {
            return Optional.empty();
        }
        if (thread.mayBeAbout(act) && thread.mayBeProposedBy(act)) {
            if (thread.has(other -> meet(
                    words.numbered(other.statement().words()),
                    words.numbered(act.statement().words())))) {
                return Optional.of(Tie.Rule.NAMED);
            }
            if (thread.has(other -> isInSameWords(other, act))) {
                return Optional.of(Tie.Rule.SAME_WORDS);
            }
        }
        if (general || !thread.isOnSubjectOf(act)) {
            return Optional.empty();
        }
        return answer(act, thread);
    }

    /** By parties and days, for an act on the thread's subject. */
    private static Optional<Tie.Rule> answer(Act act, ProposalThread thread) {
        boolean sameWeek = thread.isNear(act, WEEK);
        if (act.deed() == Deed.PROPOSED) {
            boolean same = sameWeek && thread.has(other -> other.deed() == Deed.PROPOSED && meet(other.by(), act.by()));
            return same ? Optional.of(Tie.Rule.SAME_PROPOSER) : Optional.empty();
        }
        if (thread.has(other -> other.deed() == Deed.PROPOSED && meet(other.to(), act.by()))) {
            return Optional.of(Tie.Rule.ADDRESSEE);
        }
        if (thread.has(other -> other.isOfOneReportWith(act))) {
            return Optional.of(Tie.Rule.IN_REPORT);
        }
        return sameWeek ? Optional.of(Tie.Rule.SUBJECT) : Optional.empty();
    }

    /** Whether its words speak of what was told before; "both have rejected it" does so, whatever its subject. */
    private boolean refers(Act act) {
        String sentence = act.statement().words();
        return words.isReferring(sentence)
                || Proposals.OTHER.equals(act.topic()) && words.isReferring(sentence + " it");
    }

    private static boolean isBefore(Act other, Act act) {
        int between = start(act) - start(other);
        return other.isOfOneReportWith(act) && between > 0 && between <= REFERS_TO;
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    /** A word weighs ln(1 + N/n) where n of N acts have it; together as much as two that no other act has. */
    private boolean isInSameWords(Act one, Act other) {
        Set<String> mine = telling.getOrDefault(one.statement().words(), Set.of());
        double shared = telling.getOrDefault(other.statement().words(), Set.of()).stream()
                .filter(mine::contains)
                .mapToInt(word -> frequency.getOrDefault(word, 1))
                .filter(many -> many <= 2 || many * RARE <= acts)
                .mapToDouble(many -> Math.log(1 + (double) acts / many))
                .sum();
        return !one.isOfOneReportWith(other) && shared >= 2 * Math.log(1 + (double) acts);
    }
}
