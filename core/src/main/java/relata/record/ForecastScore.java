package relata.record;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import relata.record.Forecast.Outcome;

/**
 * How forecasts of one reach fared, by what later claims say.
 *
 * @param forecasts all of them
 * @param due those whose time has passed
 * @param cameTrue of those whose outcome later claims tell, and do not dispute
 * @param degrees so many of these say how likely it is
 * @param brier mean over them; none where there are none
 */
public record ForecastScore(
        Horizon.Reach reach, int forecasts, int due, Rate cameTrue, int degrees, OptionalDouble brier) {

    /** One for each reach that there are forecasts of, the nearest first. */
    public static List<ForecastScore> of(Collection<Forecast> forecasts) {
        return Arrays.stream(Horizon.Reach.values())
                .map(reach -> of(
                        reach,
                        forecasts.stream()
                                .filter(forecast -> forecast.horizon().reach() == reach)
                                .toList()))
                .filter(score -> score.forecasts() > 0)
                .toList();
    }

    private static ForecastScore of(Horizon.Reach reach, List<Forecast> forecasts) {
        List<Forecast> settled = forecasts.stream().filter(Forecast::isSettled).toList();
        double[] briers = settled.stream()
                .flatMapToDouble(forecast -> forecast.brier().stream())
                .toArray();
        return new ForecastScore(
                reach,
                forecasts.size(),
                (int) forecasts.stream().filter(Forecast::isDue).count(),
                new Rate(
                        (int) settled.stream()
                                .filter(forecast -> forecast.outcome() == Outcome.CAME_TRUE)
                                .count(),
                        settled.size()),
                briers.length,
                Arrays.stream(briers).average());
    }
}
