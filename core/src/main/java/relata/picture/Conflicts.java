package relata.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relata.claims.Quantity;

/** Finds figures that cannot all hold. On one axis that is so if, and only if, two of them cannot (Helly's theorem). */
final class Conflicts {

    private static final String POINTS = "points";

    /** A value on an axis: a figure as it is said, or what figures imply. */
    private record Position(String told, String words, Quantity quantity, Range range, List<Figure> from) {

        boolean isOfTheSameDaysAs(Position other) {
            return from.get(0).isOfTheSameDaysAs(other.from.get(0));
        }

        Conflict.Account account() {
            return new Conflict.Account(told, from);
        }

        Rival on(String axis) {
            return new Rival(words, range, isSaid() && quantity.approximate(), axis.equals(POINTS) ? "percent" : axis);
        }

        private boolean isSaid() {
            return from.size() == 1 && from.get(0).quantity().equals(quantity);
        }

        boolean sharesAFigureWith(Position other) {
            return from.stream().anyMatch(other.from::contains);
        }
    }

    private Conflicts() {}

    static List<Conflict> among(List<Figure> figures, List<Implication> implications) {
        List<Conflict> conflicts = new ArrayList<>(between(shares(figures, implications), POINTS, implications));
        implications.stream()
                .filter(implication -> implication.rule().equals(Implications.WHOLE))
                .map(implication -> implication.result().unit())
                .distinct()
                .forEach(unit -> conflicts.addAll(between(wholes(implications, unit), unit, implications)));
        return conflicts;
    }

    private static List<Position> shares(List<Figure> figures, List<Implication> implications) {
        Stream<Position> said = figures.stream()
                .flatMap(figure -> figure.share().stream()
                        .map(range -> new Position(
                                figure.told(), figure.words(), figure.quantity(), range, List.of(figure))));
        Stream<Position> implied = implications.stream()
                .flatMap(implication -> implication.share().stream()
                        .map(range -> new Position(
                                implication.words() + " implied by "
                                        + implication.from().get(0).told(),
                                implication.words(),
                                implication.result(),
                                range,
                                implication.from())));
        return Stream.concat(said, implied).toList();
    }

    private static List<Position> wholes(List<Implication> implications, String unit) {
        return implications.stream()
                .filter(implication -> implication.rule().equals(Implications.WHOLE)
                        && implication.result().unit().equals(unit))
                .map(implication -> new Position(
                        implication.words() + " in all, implied by "
                                + implication.from().get(0).told(),
                        implication.words(),
                        implication.result(),
                        whole(implication),
                        implication.from()))
                .toList();
    }

    private static Range whole(Implication implication) {
        return Range.allowedBy(implication.from().get(0).quantity())
                .over(Range.allowedBy(implication.from().get(1).quantity()))
                .times(100);
    }

    private static List<Conflict> between(List<Position> positions, String unit, List<Implication> implications) {
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            for (Position other : positions.subList(i + 1, positions.size())) {
                Position one = positions.get(i);
                double gap = one.range().gapTo(other.range());
                if (gap > 0 && !one.sharesAFigureWith(other) && one.isOfTheSameDaysAs(other)) {
                    conflicts.add(new Conflict(
                            one.account(),
                            other.account(),
                            gap,
                            unit,
                            one.on(unit).wouldMeet(other.on(unit)) + inAmounts(one, other, implications)));
                }
            }
        }
        return conflicts;
    }

    /** "if 50 districts are 70 %, 85 % is 61": the share that would be wanted, in the unit the same voice counts in. */
    private static String inAmounts(Position one, Position other, List<Implication> implications) {
        return Stream.of(List.of(one, other), List.of(other, one))
                .flatMap(pair -> inAmount(pair.get(0), pair.get(1), implications).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> inAmount(Position share, Position wanted, List<Implication> implications) {
        return implications.stream()
                .filter(implication -> implication.rule().equals(Implications.WHOLE)
                        && share.from().equals(List.of(implication.from().get(1)))
                        && implication.from().get(1).share().isPresent())
                .filter(implication -> wanted.quantity().low().isPresent()
                        && implication.result().low().isPresent())
                .findFirst()
                .map(implication -> {
                    Figure amount = implication.from().get(0);
                    double percent = wanted.quantity().low().getAsDouble();
                    double count = percent / 100 * implication.result().low().getAsDouble();
                    return " If " + amount.words() + " are "
                            + share.from().get(0).words() + ", " + Wording.points(percent) + " % would be about "
                            + Math.round(count) + ".";
                });
    }
}
