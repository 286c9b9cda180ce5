package relata.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import relata.language.ClauseGraph;
import relata.language.Phrase;
import relata.language.Sentence;
import relata.reading.Report;
import relata.voices.Speech;

/** Finds the claims of a report. Safe for many threads. */
public final class Claims {

    private static final Set<Relation> HOLDING =
            Set.of(Relation.TAKES, Relation.LOSES, Relation.HOLDS, Relation.ADVANCES, Relation.LEAVES);

    private final Kinds kinds = Kinds.load();
    private final Topics topics = Topics.load();
    private final Quantities quantities = Quantities.load();
    private final English english = English.load();
    private final Frames frames = Frames.load();
    private final TriggerScan scan = TriggerScan.of(frames.words());
    private final Modalities modalities = new Modalities(english);

    private Claims() {}

    /** With the vocabulary that ships. */
    public static Claims load() {
        return new Claims();
    }

    /** Whether a sentence has a word that may say a claim; if not, it is never parsed. */
    public boolean mayHold(Sentence sentence) {
        return scan.hits(sentence.words());
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
                claims.addAll(in(report, sentence, speech, occurrences));
            }
        }
        return List.copyOf(claims);
    }

    private List<Claim> in(Report report, Sentence sentence, Speech speech, Occurrences occurrences) {
        ClauseGraph graph = sentence.graph();
        Paths paths = new Paths(graph, english);
        List<Saying> sayings = Rivals.settle(
                new SayingFinder(frames, kinds, topics, quantities, english, graph, report.text()).find());
        ClaimBuilder builder =
                new ClaimBuilder(report, sentence, speech, kinds, quantities, topics, modalities, occurrences);
        Measures measures = new Measures(kinds, quantities, graph, new Wheres(graph, kinds, paths));
        List<Measures.Measure> amounts = new ArrayList<>(measures.all());
        List<Claim> claims = new ArrayList<>();
        for (Saying saying : sayings) {
            List<Measures.Measure> taken = new ArrayList<>();
            List<Phrase> plain = new ArrayList<>();
            if (HOLDING.contains(saying.relation())) {
                for (Phrase place : saying.places()) {
                    List<Measures.Measure> inPlace = measured(place, amounts, measures);
                    taken.addAll(inPlace);
                    // "over 40 districts and neighbourhoods" is one count.
                    boolean sharesCount = !taken.isEmpty() && !kinds.isDefinite(place);
                    if (inPlace.isEmpty() && !sharesCount) {
                        plain.add(place);
                    }
                }
            }
            amounts.removeAll(taken);
            taken.forEach(measure -> claims.add(builder.figure(saying, measure)));
            if (taken.isEmpty()) {
                claims.addAll(builder.claims(saying));
            } else if (!plain.isEmpty()) {
                claims.addAll(builder.claims(saying.withPlaces(plain)));
            }
        }
        for (Measures.Measure loose : amounts) {
            nearest(loose, sayings).ifPresent(saying -> claims.add(builder.figure(saying, loose)));
        }
        return once(claims);
    }

    private static List<Measures.Measure> measured(Phrase place, List<Measures.Measure> amounts, Measures measures) {
        List<Measures.Measure> within = amounts.stream()
                .filter(amount -> place.span().contains(amount.head().span()))
                .limit(1)
                .toList();
        return within.isEmpty() ? measures.countIn(place).stream().toList() : within;
    }

    /** A share or an area that no control word governs belongs to the nearest one of the sentence. */
    private static Optional<Saying> nearest(Measures.Measure loose, List<Saying> sayings) {
        return sayings.stream()
                .filter(saying -> HOLDING.contains(saying.relation()))
                .min(Comparator.comparingInt(saying ->
                        Math.abs(saying.trigger().start() - loose.head().span().start())));
    }

    private static List<Claim> once(List<Claim> claims) {
        Map<String, Claim> distinct = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Claim claim : claims) {
            if (seen.add(claim.id())) {
                distinct.put(claim.id(), claim);
            }
        }
        return distinct.values().stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.trigger().span()))
                .toList();
    }
}
