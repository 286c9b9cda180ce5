package relata.picture;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import relata.names.Side;

/**
 * The scale of a sheet: the share of the territory that one side holds, from 0 to 100.
 *
 * @param side the side of most shares
 * @param other the one other side that figures name; nobody where there is none, or more than one
 */
record Scale(Side side, Side other) {

    static Scale of(Collection<Figure> figures) {
        Map<String, Long> weights = new TreeMap<>(figures.stream()
                .filter(figure -> !isNobody(figure))
                .collect(Collectors.groupingBy(
                        Figure::holder, Collectors.summingLong(figure -> Figures.isShare(figure) ? 1000 : 1))));
        List<String> sides = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        return new Scale(
                sides.isEmpty() ? Holders.NOBODY : side(sides.get(0), figures),
                sides.size() == 2 ? side(sides.get(1), figures) : Holders.NOBODY);
    }

    private static Side side(String id, Collection<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.holder().equals(id))
                .map(figure -> new Side(id, figure.holderName()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNobody(Figure figure) {
        return figure.holder().equals(Holders.NOBODY.id());
    }

    /** Where a figure says itself what the side holds. */
    Figure put(Figure figure) {
        boolean direct = Figures.isShare(figure) && figure.measure().equals("held") && isSide(figure);
        return direct ? figure.on(Range.allowedBy(figure.quantity())) : figure;
    }

    boolean isSide(Figure figure) {
        return !isNobody(figure) && figure.holder().equals(side.id());
    }

    /** Whether it is said of any side but the scale's. */
    boolean isAnother(Figure figure) {
        return !isNobody(figure) && !isSide(figure);
    }

    boolean isOther(Figure figure) {
        return !isNobody(figure) && figure.holder().equals(other.id());
    }
}
