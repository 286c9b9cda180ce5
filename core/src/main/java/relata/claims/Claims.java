package relata.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import relata.language.ClauseGraph;
import relata.language.Sentence;
import relata.reading.Report;
import relata.voices.Speech;

/** Finds the claims of a report. Safe for many threads. */
public final class Claims {

    private final Kinds kinds = Kinds.load();
    private final Topics topics = Topics.load();
    private final Quantities quantities = Quantities.load();
    private final English english = English.load();
    private final Frames frames = Frames.load(kinds);
    private final TriggerScan scan = TriggerScan.of(frames.words());
    private final boolean filtered;
    private final Modalities modalities = new Modalities(english);

    private Claims(boolean filtered) {
        this.filtered = filtered;
    }

    /** With the vocabulary that ships. */
    public static Claims load() {
        return new Claims(true);
    }

    /** One that looks for claims in every sentence: what the filter is measured against. */
    static Claims unfiltered() {
        return new Claims(false);
    }

    /** Whether a sentence has a word that may say a claim; if not, it is never parsed. */
    public boolean mayHold(Sentence sentence) {
        return !filtered || scan.hits(sentence.words());
    }

    /**
     * The claims of a report, in text order.
     *
     * @param sentences of its body
     * @param speech who speaks where in it
     */
    public List<Claim> in(Report report, List<Sentence> sentences, Speech speech) {
        List<Claim> claims = new ArrayList<>();
        Occurrences occurrences = new Occurrences(report, speech);
        for (Sentence sentence : sentences) {
            if (mayHold(sentence)) {
                claims.addAll(in(report, sentence, speech, occurrences, Trace.NONE));
            }
        }
        return List.copyOf(claims);
    }

    /**
     * Why each sentence of a report gives the claims it gives, or none: what the steps that find claims tell of their work.
     *
     * @param sentences of its body
     * @param speech who speaks where in it
     */
    public List<Explanation> explain(Report report, List<Sentence> sentences, Speech speech) {
        Occurrences occurrences = new Occurrences(report, speech);
        return sentences.stream()
                .map(sentence -> explain(report, sentence, speech, occurrences))
                .toList();
    }

    private Explanation explain(Report report, Sentence sentence, Speech speech, Occurrences occurrences) {
        if (!mayHold(sentence)) {
            return new Explanation(sentence.span(), false, List.of(), List.of());
        }
        Paths paths = new Paths(sentence.graph(), english);
        Tracing trace =
                new Tracing(sentence, report.text(), paths, new FrameMatcher(kinds, topics, paths, report.text()));
        List<Claim> claims = in(report, sentence, speech, occurrences, trace);
        return trace.explanation(scan.hitsIn(sentence.words()), claims);
    }

    private List<Claim> in(Report report, Sentence sentence, Speech speech, Occurrences occurrences, Trace trace) {
        ClauseGraph graph = sentence.graph();
        Paths paths = new Paths(graph, english);
        Wheres wheres = new Wheres(graph, kinds, paths, frames::tellsOfAction);
        FrameMatcher matcher = new FrameMatcher(kinds, topics, paths, report.text());
        List<Saying> sayings = new SayingFinder(frames, kinds, quantities, graph, paths, wheres, matcher).find(trace);
        sayings = Rivals.settle(sayings, trace);
        if (sayings.isEmpty()) {
            return List.of();
        }
        ClaimBuilder builder =
                new ClaimBuilder(report, sentence, speech, kinds, quantities, topics, modalities, occurrences, trace);
        Amounts amounts = new Amounts(kinds, new Measures(kinds, quantities, graph, wheres), wheres, sayings);
        trace.parted(sayings, amounts);
        List<Claim> claims = new ArrayList<>();
        amounts.figures().forEach(figure -> claims.add(builder.figure(figure.saying(), figure.measure())));
        amounts.plain().forEach(saying -> claims.addAll(builder.claims(saying)));
        return once(claims);
    }

    private static List<Claim> once(List<Claim> claims) {
        Map<String, Claim> distinct = new LinkedHashMap<>();
        claims.forEach(claim -> distinct.putIfAbsent(claim.id(), claim));
        return distinct.values().stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.trigger().span()))
                .toList();
    }
}
