package relata.claims;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import relata.language.Clause;
import relata.language.ClauseGraph;
import relata.language.Phrase;

/** Takes apart a phrase that stands for several places. */
final class Listings {

    private static final Set<String> LIST_MARKS = Set.of("-", "–", "—", "--", ":", ",");

    private final Kinds kinds;
    private final Quantities quantities;
    private final ClauseGraph graph;
    private final Paths paths;

    Listings(Kinds kinds, Quantities quantities, ClauseGraph graph, Paths paths) {
        this.kinds = kinds;
        this.quantities = quantities;
        this.graph = graph;
        this.paths = paths;
    }

    /**
     * "the villages of A, B and C": each of them; "three villages – A, B and C": the number and each; "three villages, including A":
     * the number and A; else the phrase itself.
     */
    Stream<Phrase> of(Phrase phrase, Clause clause) {
        boolean counted = isSeveralUnits(phrase)
                && quantities.of(phrase, graph.tokens(), "").isPresent();
        return counted
                ? Stream.of(Stream.of(phrase), names(phrase).filter(name -> name != phrase), included(phrase, clause))
                        .flatMap(places -> places)
                : names(phrase);
    }

    /** "the villages of A, B and C": each of them; else the phrase itself. */
    Stream<Phrase> names(Phrase phrase) {
        if (!isSeveralUnits(phrase)) {
            return Stream.of(phrase);
        }
        List<Phrase> names = Stream.concat(
                        graph.headedBy(phrase.head()).stream().flatMap(clause -> paths.at(clause, "of").stream()),
                        apposed(phrase))
                .filter(kinds::isNamedPlace)
                .distinct()
                .toList();
        return names.size() < 2 ? Stream.of(phrase) : names.stream();
    }

    private boolean isSeveralUnits(Phrase phrase) {
        return phrase.head().tag().equals("NNS") && kinds.is(phrase, "territory_unit");
    }

    /** Wherever the parser hangs "including A": on the number, on its verb, or on the verb before. */
    private Stream<Phrase> included(Phrase counted, Clause clause) {
        return Stream.of(
                        graph.headedBy(counted.head()).stream(),
                        Stream.of(clause),
                        clause.governors().limit(1))
                .flatMap(hosts -> hosts)
                .flatMap(host -> host.at("including").stream())
                .filter(name -> name.head().index() > counted.head().index() && kinds.isNamedPlace(name));
    }

    /** The names behind a dash or a colon that say which places were meant. */
    private Stream<Phrase> apposed(Phrase phrase) {
        return graph.headedBy(phrase.head()).stream()
                .flatMap(clause -> clause.dependents().stream())
                .filter(name -> name.head().index() > phrase.head().index()
                        && graph.phrase(name.head()).filter(this::opensList).isPresent())
                .flatMap(name -> Stream.concat(
                        Stream.of(name),
                        name.dependents().stream()
                                .filter(other -> other.link()
                                        .filter(link -> link == Clause.Link.COORDINATE)
                                        .isPresent())))
                .flatMap(name -> graph.phrase(name.head()).stream());
    }

    private boolean opensList(Phrase name) {
        int first = name.tokens().get(0).index();
        return first > 0 && LIST_MARKS.contains(graph.tokens().get(first - 1).text());
    }
}
