package relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends edges that the parser gets wrong in ways that recur, before anything is read off them. */
final class TreeRepair {

    private static final Set<String> GERUND_OPENERS =
            Set.of("after", "before", "by", "while", "since", "when", "without", "for", "at", "of", "in", "from");

    private TreeRepair() {}

    static List<Dependency> repair(List<Token> tokens, List<Dependency> edges) {
        List<Dependency> repaired = new ArrayList<>(edges);
        for (Dependency edge : edges) {
            if (isGerundTakenForModifier(tokens, edge)) {
                raiseGerund(repaired, edge.dependent(), edge.governor());
            }
        }
        return repaired;
    }

    /** "after winning back Bab an-Nayrab": the parser sees a winning gate. */
    private static boolean isGerundTakenForModifier(List<Token> tokens, Dependency edge) {
        int gerund = edge.dependent();
        return gerund > 0
                && edge.governor() > gerund
                && tokens.get(gerund).tag().equals("VBG")
                && (edge.relation().equals("amod") || edge.relation().equals("compound"))
                && (tokens.get(edge.governor()).isName()
                        || tokens.get(edge.governor()).tag().equals("NNS"))
                && GERUND_OPENERS.contains(tokens.get(gerund - 1).text().toLowerCase(Locale.ROOT));
    }

    private static void raiseGerund(List<Dependency> edges, int gerund, int noun) {
        Dependency raised = governorOf(edges, noun, gerund);
        for (int i = 0; i < edges.size(); i++) {
            Dependency edge = edges.get(i);
            if (edge.dependent() == gerund) {
                edges.set(i, raised);
            } else if (edge.dependent() == noun) {
                edges.set(i, new Dependency(gerund, noun, "obj"));
            } else if (edge.governor() == noun && edge.dependent() < gerund) {
                edges.set(i, new Dependency(gerund, edge.dependent(), "mark"));
            }
        }
    }

    private static Dependency governorOf(List<Dependency> edges, int noun, int gerund) {
        return edges.stream()
                .filter(edge -> edge.dependent() == noun)
                .findFirst()
                .map(edge -> new Dependency(edge.governor(), gerund, "advcl"))
                .orElse(new Dependency(-1, gerund, "root"));
    }
}
