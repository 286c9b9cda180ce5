package relata.diplomacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the sentences after a proposal that say what it is silent about. */
final class Silences {

    /** So many characters behind what is told of a proposal a report goes on about it. */
    private static final int GOES_ON = 600;

    private final ProposalWords words;
    private final Map<String, String> texts;

    Silences(ProposalWords words, Map<String, String> texts) {
        this.words = words;
        this.texts = texts;
    }

    /** Each goes to the act told last before it; a sentence that tells an act itself counts as well. */
    List<Proposal.Silence> of(List<Act> acts) {
        Map<String, List<Act>> reports = new LinkedHashMap<>();
        acts.stream()
                .filter(act -> act.deed() == Deed.PROPOSED && !act.tie().doubtful())
                .forEach(act -> reports.computeIfAbsent(act.statement().report(), any -> new ArrayList<>())
                        .add(act));
        List<Proposal.Silence> found = new ArrayList<>();
        reports.forEach((report, told) -> Optional.ofNullable(texts.get(report))
                .ifPresent(text -> sentences(text, told).stream()
                        .filter(words::isOmitting)
                        .map(sentence ->
                                new Proposal.Silence(told.get(0).statement().shortReportName(), sentence))
                        .filter(silence -> !found.contains(silence))
                        .forEach(found::add)));
        return found;
    }

    private static List<String> sentences(String text, List<Act> told) {
        return told.stream()
                .map(act -> act.statement().claim().sentence())
                .sorted(Comparator.naturalOrder())
                .flatMap(span -> ProposalWords.sentences(text.substring(
                        span.start(), wholeSentence(text, Math.min(text.length(), span.end() + GOES_ON)))))
                .toList();
    }

    private static int wholeSentence(String text, int from) {
        int end = text.indexOf('.', from);
        return end < 0 ? text.length() : end + 1;
    }
}
