package relata.picture;

import java.util.List;

/**
 * All figures about one territory, on one scale where that can be.
 *
 * @param place identity of the territory
 * @param name how to call it
 * @param side key of the side whose share the scale shows; empty where no figure names a side
 * @param sideName its neutral name
 * @param figures said to hold, in the order of their saying
 * @param denied figures that somebody says are not so
 * @param prospects figures in forecasts, conditions, aims and demands
 * @param unplaced figures of reports about this territory that name no place, and could not be tied to one
 * @param implications what follows from the figures, and by which rule
 * @param conflicts which cannot all hold
 */
public record FigureSheet(
        String place,
        String name,
        String side,
        String sideName,
        List<Figure> figures,
        List<Figure> denied,
        List<Figure> prospects,
        List<Figure> unplaced,
        List<Implication> implications,
        List<Conflict> conflicts) {

    public FigureSheet {
        figures = List.copyOf(figures);
        denied = List.copyOf(denied);
        prospects = List.copyOf(prospects);
        unplaced = List.copyOf(unplaced);
        implications = List.copyOf(implications);
        conflicts = List.copyOf(conflicts);
    }
}
