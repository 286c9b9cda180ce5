package relata.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.claims.Modality;
import relata.claims.Relation;
import relata.names.Names;
import relata.names.Side;

/** Puts shares, counts and areas of one territory on one scale. {@code docs/picture.md} has the rules, with examples. */
public final class Figures {

    private Figures() {}

    /**
     * All figures about a territory, what they imply and which cannot all hold. A pure function of the statements.
     *
     * @param statements of any kind and place; those that a reviewer rejected do not count
     * @param place identity of the territory, for example {@code place:eastern-aleppo}
     */
    public static FigureSheet of(Collection<Statement> statements, String place, Names names) {
        return sheet(
                byReport(statements).values().stream()
                        .filter(report -> placesOf(report).anyMatch(place::equals))
                        .toList(),
                place,
                names);
    }

    /** The sheets of all territories that a figure names, by their identities. A pure function of the statements. */
    public static List<FigureSheet> sheets(Collection<Statement> statements, Names names) {
        Map<String, List<List<Statement>>> speaking = new TreeMap<>();
        Set<String> withFigures = new HashSet<>();
        for (List<Statement> report : byReport(statements).values()) {
            placesOf(report.stream().filter(FigurePlaces::isFigure).toList()).forEach(withFigures::add);
            placesOf(report)
                    .distinct()
                    .forEach(place -> speaking.computeIfAbsent(place, any -> new ArrayList<>())
                            .add(report));
        }
        return speaking.entrySet().stream()
                .filter(place -> withFigures.contains(place.getKey()))
                .map(place -> sheet(place.getValue(), place.getKey(), names))
                .toList();
    }

    private static Map<String, List<Statement>> byReport(Collection<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.review().counts())
                .collect(Collectors.groupingBy(Statement::report, TreeMap::new, Collectors.toList()));
    }

    private static Stream<String> placesOf(List<Statement> report) {
        return report.stream().flatMap(statement -> FigurePlaces.placeId(statement).stream());
    }

    /** @param reports that speak of the territory */
    private static FigureSheet sheet(List<List<Statement>> reports, String place, Names names) {
        Holders holders = new Holders(names);
        Map<Group, List<Figure>> groups = new LinkedHashMap<>();
        for (List<Statement> report : reports) {
            for (FigurePlaces.Placed placed : FigurePlaces.of(report)) {
                if (placed.place().map(place::equals).orElse(true)) {
                    groups.computeIfAbsent(group(placed), any -> new ArrayList<>())
                            .add(figure(placed, holders));
                }
            }
        }
        List<Figure> said = inOrder(groups.getOrDefault(Group.SAID, List.of()));
        Scale scale = Scale.of(said);
        List<Figure> figures = said.stream().map(scale::put).toList();
        List<Implication> implications = new Implications(scale).of(figures);
        return new FigureSheet(
                place,
                names.nameOf(place),
                scale.side().id(),
                scale.side().name(),
                figures,
                inOrder(groups.getOrDefault(Group.DENIED, List.of())),
                inOrder(groups.getOrDefault(Group.PROSPECT, List.of())),
                inOrder(groups.getOrDefault(Group.UNPLACED, List.of())),
                implications,
                Conflicts.among(figures, implications));
    }

    private enum Group {
        SAID,
        DENIED,
        PROSPECT,
        UNPLACED
    }

    private static Group group(FigurePlaces.Placed placed) {
        Modality modality = placed.statement().claim().modality();
        if (placed.place().isEmpty()) {
            return Group.UNPLACED;
        }
        return switch (modality) {
            case ASSERTED, HEDGED -> Group.SAID;
            case DENIED -> Group.DENIED;
            default -> Group.PROSPECT;
        };
    }

    private static Figure figure(FigurePlaces.Placed placed, Holders holders) {
        Side holder = holders.of(placed.actors());
        return new Figure(
                placed.statement(),
                placed.statement().claim().quantity().orElseThrow(),
                placed.statement().claim().measure().orElse("held"),
                holder.id(),
                holder.name(),
                placed.because(),
                Optional.empty());
    }

    private static List<Figure> inOrder(List<Figure> figures) {
        return figures.stream()
                .sorted(Comparator.comparing((Figure figure) ->
                                figure.window().map(Window::from).orElse(LocalDate.MAX))
                        .thenComparing(figure -> figure.statement().report())
                        .thenComparing(figure -> figure.statement().claim().sentence())
                        .thenComparing(
                                figure -> figure.statement().claim().trigger().span())
                        .thenComparing(figure -> figure.statement().claim().id()))
                .toList();
    }

    static boolean isShare(Figure figure) {
        return figure.statement().claim().relation() == Relation.SHARE;
    }

    static boolean isAmount(Figure figure) {
        Relation relation = figure.statement().claim().relation();
        return relation == Relation.COUNT || relation == Relation.AREA;
    }
}
