package relata.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import relata.claims.Claim;
import relata.claims.IdentityCandidate;
import relata.claims.Mention;
import relata.reading.Report;
import relata.text.Span;
import relata.voices.Voice;

/**
 * Whom a label means that several may be meant by: by whom the speaker is against, and by who else is named in the report.
 * Open where that does not tell.
 */
final class Labels {

    // Weights of the three things that tell, beside one for being possible at all.
    private static final double AGAINST = 3;
    private static final double NAMED = 3;
    private static final double NEAR = 2;

    /** Of all that speaks for anybody, so much must speak for the one taken, and so much more than for the next. */
    private static final double ENOUGH = 0.5;

    private static final double AHEAD = 0.2;

    /** So close before or behind, a name is near. */
    private static final int REACH = 250;

    /** Of actors, common nouns count as names from so many letters on: "rebels". */
    private static final int SHORTEST = 5;

    private record Named(String side, Span span) {}

    private final Names names;
    private final List<Claim> claims;
    private final Optional<String> publisher;
    private final List<Named> named;

    Labels(Names names, Report report, NamesInText listed, List<Claim> claims) {
        this.names = names;
        this.claims = claims;
        this.publisher = report.publisher().flatMap(names::source);
        Stream<Named> inText = listed.find(names.profile().actorNames(), SHORTEST).stream()
                .flatMap(name -> named(name.span().of(report.text()), name.span()).stream());
        Stream<Named> inClaims = claims.stream()
                .flatMap(Labels::parties)
                .flatMap(mention -> named(mention.text(), mention.span()).stream());
        this.named = Stream.concat(inText, inClaims).distinct().toList();
    }

    private Optional<Named> named(String words, Span span) {
        return names.called(words)
                .filter(called -> label(called.words()).isEmpty())
                .flatMap(called -> side(called.actor()))
                .map(side -> new Named(side, span));
    }

    private static Stream<Mention> parties(Claim claim) {
        return Stream.concat(claim.actors().stream(), claim.counterparts().stream());
    }

    private Optional<String> side(String actor) {
        return names.profile().sideOf(actor).map(Side::id);
    }

    /** None where the words are no such label. */
    Optional<Resolution> resolve(Mention mention) {
        return names.actorForms(mention.text()).stream()
                .flatMap(words -> label(words).stream())
                .findFirst()
                .map(label -> weighed(label, mention));
    }

    private Optional<Label> label(String words) {
        return names.profile().labels().stream()
                .filter(label -> label.words().contains(words))
                .findFirst();
    }

    private Resolution weighed(Label label, Mention mention) {
        List<String> speakers = speakers(mention);
        Map<String, Double> scores = new HashMap<>();
        Map<String, String> reasons = new HashMap<>();
        for (String actor : label.actors()) {
            weigh(actor, label, mention, speakers, scores, reasons);
        }
        double all = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        List<IdentityCandidate> candidates = label.actors().stream()
                .map(actor -> new IdentityCandidate(
                        actor,
                        names.nameOf(actor),
                        all == 0 ? 0 : scores.getOrDefault(actor, 0.0) / all,
                        reasons.getOrDefault(actor, "may be called so")))
                .sorted(Comparator.comparingDouble(IdentityCandidate::score).reversed())
                .toList();
        IdentityCandidate first = candidates.get(0);
        boolean ahead =
                candidates.size() == 1 || first.score() - candidates.get(1).score() >= AHEAD;
        return first.score() >= ENOUGH && ahead
                ? Resolution.of(first.id(), "a label, by who speaks and who else is named")
                        .weighed(candidates)
                : Resolution.open("a label, and several may be meant").weighed(candidates);
    }

    private void weigh(
            String actor,
            Label label,
            Mention mention,
            List<String> speakers,
            Map<String, Double> scores,
            Map<String, String> reasons) {
        String side = side(actor).orElse(actor);
        List<String> why = new ArrayList<>();
        double score = 1;
        for (String speaker : speakers) {
            Optional<Alignment> alignment = alignment(speaker, side);
            if (alignment.filter(Alignment.WITH::equals).isPresent()) {
                scores.put(actor, 0.0);
                reasons.put(actor, names.nameOf(speaker) + " is with them");
                return;
            }
            if (alignment.filter(Alignment.AGAINST::equals).isPresent() && why.isEmpty()) {
                score += AGAINST;
                why.add(names.nameOf(speaker) + " is against them");
            }
        }
        long theirs = named.stream().filter(name -> name.side().equals(side)).count();
        long rivals = named.stream()
                .filter(name ->
                        label.actors().stream().anyMatch(a -> side(a).orElse(a).equals(name.side())))
                .count();
        if (theirs > 0) {
            score += NAMED * theirs / rivals;
            why.add("named " + theirs + " times in the report");
        }
        if (named.stream().anyMatch(name -> name.side().equals(side) && isNear(name.span(), mention.span()))) {
            score += NEAR;
            why.add("named close by");
        }
        scores.put(actor, score);
        reasons.put(actor, why.isEmpty() ? "may be called so" : String.join("; ", why));
    }

    /** As a source declares it, or with its own side; an unnamed source stands as those it belongs to. */
    private Optional<Alignment> alignment(String speaker, String side) {
        String behind =
                UnnamedSource.of(speaker).flatMap(UnnamedSource::affiliation).orElse(speaker);
        return names.profile()
                .source(behind)
                .map(source -> Optional.ofNullable(source.alignments().get(side)))
                .orElseGet(() -> side(behind).filter(side::equals).map(own -> Alignment.WITH));
    }

    private static boolean isNear(Span one, Span other) {
        return one.start() - other.end() <= REACH && other.start() - one.end() <= REACH;
    }

    /** Whose word it may be: the innermost voice's, then the publisher's. */
    private List<String> speakers(Mention mention) {
        Stream<String> voices = claims.stream()
                .filter(claim -> parties(claim).anyMatch(party -> party.span().equals(mention.span())))
                .flatMap(claim -> claim.voices().stream().limit(1))
                .filter(voice -> !voice.isUnsaid())
                .map(Voice::text)
                .flatMap(words -> names.speaker(words).stream());
        return Stream.concat(voices, publisher.stream()).distinct().toList();
    }
}
