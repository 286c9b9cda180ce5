package relata.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Past participles that tell by whom something was done: "raids carried out by X". */
final class Participles {

    private static final Set<String> LOOSE = Set.of("advcl", "dep", "xcomp", "ccomp", "parataxis");
    private static final Set<String> PAST = Set.of("VBD", "VBN");
    private static final Set<String> OWN = Set.of("aux:pass", "mark");

    private Participles() {}

    /** "died in <i>raids</i> allegedly carried out by X": behind the adverb the parser hangs the participle on the verb. */
    static Optional<Integer> describedNoun(List<Token> tokens, List<Dependency> edges, Dependency edge) {
        int participle = edge.dependent();
        if (participle < 2
                || !LOOSE.contains(edge.relation())
                || !PAST.contains(tokens.get(participle).tag())
                || !goesOnBy(tokens, participle)
                || edges.stream().anyMatch(e -> e.governor() == participle && OWN.contains(e.relation()))) {
            return Optional.empty();
        }
        int noun = participle - 1;
        while (noun > 0 && tokens.get(noun).tag().equals("RB")) {
            noun--;
        }
        int before = noun;
        boolean adverb = noun < participle - 1;
        boolean apart = edge.governor() < noun
                && edges.stream().noneMatch(e -> e.governor() == participle && e.dependent() == before);
        return adverb && apart && tokens.get(noun).isNoun() ? Optional.of(noun) : Optional.empty();
    }

    /** "fired by", "carried out by". */
    static boolean goesOnBy(List<Token> tokens, int participle) {
        int next = participle + 1;
        boolean particle = next < tokens.size() && tokens.get(next).tag().equals("RP");
        int by = particle ? next + 1 : next;
        return by < tokens.size() && tokens.get(by).is("by");
    }
}
