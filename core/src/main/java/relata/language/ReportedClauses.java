package relata.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Turns the parse round where a verb of saying hangs on what is said: "left by saying he was ready" comes as "was ready",
 * with "saying" for its circumstance.
 */
final class ReportedClauses {

    private static final Set<String> CLAUSE_TAKERS = Set.of(
            "say",
            "add",
            "note",
            "argue",
            "claim",
            "insist",
            "suggest",
            "warn",
            "state",
            "believe",
            "think",
            "show",
            "find",
            "predict",
            "stress",
            "complain",
            "reply",
            "explain",
            "acknowledge",
            "assert",
            "contend",
            "indicate",
            "report",
            "write");
    private static final Set<String> TURNED =
            Set.of("obl", "mark", "csubj", "csubj:pass", "advcl", "amod", "acl", "dep", "case", "parataxis");

    private ReportedClauses() {}

    static List<Dependency> turn(List<Token> tokens, List<Dependency> edges) {
        List<Dependency> turned = new ArrayList<>(edges);
        for (Dependency edge : edges) {
            if (isTurnedRound(tokens, turned, edge)) {
                raise(turned, edge.dependent(), edge.governor());
            }
        }
        return turned;
    }

    /**
     * "The monitor said <i>shelling on Sunday hit</i> the town": the parser takes the noun for the object of "said" and hangs the
     * verb loosely beside it.
     */
    static void join(List<Token> tokens, List<Dependency> edges) {
        for (Dependency edge : List.copyOf(edges)) {
            int said = edge.governor();
            int verb = edge.dependent();
            boolean loose = said >= 0
                    && said < verb
                    && edge.relation().equals("dep")
                    && CLAUSE_TAKERS.contains(tokens.get(said).lemma())
                    && Set.of("VBD", "VBZ", "VBP").contains(tokens.get(verb).tag());
            if (loose && subject(edges, verb) < 0 && !hasBetween(tokens, said, verb)) {
                edges.stream()
                        .filter(e -> e.governor() == said && e.dependent() > said && e.dependent() < verb)
                        .filter(e -> e.relation().equals("obj"))
                        .findFirst()
                        .ifPresent(object -> tell(edges, said, object.dependent(), verb));
            }
        }
    }

    private static int subject(List<Dependency> edges, int verb) {
        return edges.stream()
                .filter(e -> e.governor() == verb && e.relation().startsWith("nsubj"))
                .mapToInt(Dependency::dependent)
                .findFirst()
                .orElse(-1);
    }

    /** A mark or a conjunction parts the verb from what is said before it. */
    private static boolean hasBetween(List<Token> tokens, int said, int verb) {
        return tokens.subList(said + 1, verb).stream()
                .anyMatch(t -> t.tag().equals("CC")
                        || t.is(",")
                        || t.tag().startsWith("W")
                        || t.tag().equals("VBD"));
    }

    private static void tell(List<Dependency> edges, int said, int noun, int verb) {
        edges.replaceAll(e -> {
            if (e.dependent() == noun) {
                return new Dependency(verb, noun, "nsubj");
            }
            if (e.dependent() == verb) {
                return new Dependency(said, verb, "ccomp");
            }
            boolean moved = e.governor() == said
                    && e.dependent() > noun
                    && !e.relation().equals("punct");
            return moved ? new Dependency(verb, e.dependent(), e.relation()) : e;
        });
    }

    private static boolean isTurnedRound(List<Token> tokens, List<Dependency> edges, Dependency edge) {
        Token verb = tokens.get(edge.dependent());
        return edge.governor() > edge.dependent()
                && verb.isVerb()
                && TURNED.contains(edge.relation())
                && CLAUSE_TAKERS.contains(verb.lemma().toLowerCase(Locale.ROOT))
                && edges.stream()
                        .anyMatch(e -> e.governor() == edge.governor()
                                && e.relation().startsWith("nsubj")
                                && e.dependent() > edge.dependent()
                                && e.dependent() < edge.governor()
                                && first(edges, e.dependent()) == edge.dependent() + 1);
    }

    /** The first word of what hangs on a word. */
    private static int first(List<Dependency> edges, int index) {
        int first = index;
        for (Dependency edge : edges) {
            if (edge.governor() == index && edge.dependent() < first) {
                first = Math.min(first, first(edges, edge.dependent()));
            }
        }
        return first;
    }

    private static void raise(List<Dependency> edges, int verb, int clause) {
        Dependency above = edges.stream()
                .filter(e -> e.dependent() == clause)
                .findFirst()
                .orElse(new Dependency(-1, clause, "root"));
        boolean subordinate = above.governor() >= 0;
        for (int i = 0; i < edges.size(); i++) {
            Dependency e = edges.get(i);
            if (e.dependent() == clause) {
                edges.set(i, new Dependency(verb, clause, "ccomp"));
            } else if (e.dependent() == verb) {
                edges.set(i, new Dependency(above.governor(), verb, subordinate ? "advcl" : "root"));
            } else if (e.governor() == clause && e.dependent() < verb) {
                edges.set(i, new Dependency(subordinate ? above.governor() : verb, e.dependent(), e.relation()));
            }
        }
    }
}
