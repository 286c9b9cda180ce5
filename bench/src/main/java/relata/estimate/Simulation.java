package relata.estimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import relata.estimate.World.Said;
import relata.estimate.World.Scenario;

/**
 * The estimate and others against worlds of which the truth is known. Every fifth day each says, by what was published so
 * far, who holds each place today. Windows, half-lives and how much of an even chance is mixed in are chosen for each of the
 * others on worlds of their own, all scenarios together.
 *
 * <p>Prints a line for each scenario and way: Brier score, log score, calibration error.
 */
public final class Simulation {

    private static final int SEEDS = 16;
    private static final int FIRST_CHOOSING_SEED = 1000;
    private static final int CHOOSING_SEEDS = 4;
    private static final int STEP = 5;
    private static final double[] EVEN = {0, .05, .1, .2, .3};

    private Simulation() {}

    private interface Way {
        double[][] chances(World world, List<Said> known, int day);
    }

    public static void main(String[] args) {
        Map<String, List<Way>> ways = new LinkedHashMap<>();
        ways.put(
                "latest claim",
                List.of((world, known, day) -> others(world, known, day).latest()));
        ways.put("vote", over(new int[] {7, 14, 30}, Baselines::vote));
        ways.put("decayed vote without copies", over(new int[] {4, 8, 16}, (b, days) -> b.decayedVote(days)));
        ways.put("TruthFinder", over(new int[] {7, 14, 30}, Baselines::truthFinder));
        ways.put("Dawid-Skene", over(new int[] {7, 14, 30}, Baselines::dawidSkene));
        ways.put("ACCU", over(new int[] {7, 14, 30}, Baselines::accu));
        Map<String, Way> filters = new LinkedHashMap<>();
        filters.put("filter without sides", (world, known, day) -> filter(world, known, day, false, Mode.LEARN));
        filters.put("side-aware, nothing learnt", (world, known, day) -> filter(world, known, day, true, Mode.PRIOR));
        filters.put("side-aware", (world, known, day) -> filter(world, known, day, true, Mode.LEARN));
        filters.put("true parameters", (world, known, day) -> filter(world, known, day, true, Mode.TRUE));
        filters.put(
                "true parameters and each day's pace",
                (world, known, day) -> filter(world, known, day, true, Mode.TRUE_BY_DAY));
        System.out.println("scenario\tway\tBrier\tlog\tcalibration");
        Map<String, Map<Scenario, Scores>> rows = new LinkedHashMap<>();
        ways.forEach((name, variants) -> rows.put(name, best(variants)));
        filters.forEach((name, way) -> rows.put(name, run(way, 0, 1, SEEDS)));
        for (Scenario scenario : Scenario.values()) {
            rows.forEach((name, scores) ->
                    System.out.println(scenario.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\t" + name + "\t"
                            + Objects.requireNonNull(scores.get(scenario)).row()));
        }
    }

    private static Baselines others(World world, List<Said> known, int day) {
        return new Baselines(known, world.scenario.outlets(), day);
    }

    private interface Windowed {
        double[][] chances(Baselines others, int days);
    }

    private static List<Way> over(int[] windows, Windowed way) {
        List<Way> variants = new ArrayList<>();
        for (int window : windows) {
            variants.add((world, known, day) -> way.chances(others(world, known, day), window));
        }
        return variants;
    }

    private static Map<Scenario, Scores> best(List<Way> variants) {
        double least = Double.MAX_VALUE;
        Way chosen = variants.get(0);
        double even = 0;
        for (Way way : variants) {
            for (double share : EVEN) {
                double brier = run(way, share, FIRST_CHOOSING_SEED, CHOOSING_SEEDS).values().stream()
                        .mapToDouble(Scores::brier)
                        .sum();
                if (brier < least) {
                    least = brier;
                    chosen = way;
                    even = share;
                }
            }
        }
        return run(chosen, even, 1, SEEDS);
    }

    private static Map<Scenario, Scores> run(Way way, double even, int firstSeed, int seeds) {
        Map<Scenario, Scores> scores = new TreeMap<>();
        for (Scenario scenario : Scenario.values()) {
            Scores ofScenario = new Scores();
            for (int seed = firstSeed; seed < firstSeed + seeds; seed++) {
                World world = new World(scenario, seed);
                for (int day = 2 * STEP; day < World.DAYS; day += STEP) {
                    int today = day;
                    List<Said> known = world.said.stream()
                            .filter(said -> said.said() <= today)
                            .toList();
                    double[][] chances = way.chances(world, known, day);
                    for (int place = 0; place < World.PLACES; place++) {
                        double[] mixed = chances[place].clone();
                        for (int state = 0; state < mixed.length; state++) {
                            mixed[state] = mixed[state] * (1 - even) + even / mixed.length;
                        }
                        ofScenario.add(mixed, world.truth[place][day]);
                    }
                }
            }
            scores.put(scenario, ofScenario);
        }
        return scores;
    }

    private enum Mode {
        PRIOR,
        LEARN,
        TRUE,
        TRUE_BY_DAY
    }

    private static double[][] filter(World world, List<Said> known, int day, boolean sides, Mode mode) {
        Map<Integer, List<Testimony>> testimonies = new TreeMap<>();
        for (int i = 0; i < known.size(); i++) {
            testimonies
                    .computeIfAbsent(known.get(i).place(), any -> new ArrayList<>())
                    .add(world.testimony(known.get(i), i, sides));
        }
        Delays delays = new Delays(testimonies.values());
        long today = World.epochDay(day);
        Map<Integer, Place> places = new TreeMap<>();
        testimonies.forEach(
                (place, said) -> Place.of(said, delays, today).ifPresent(spoken -> places.put(place, spoken)));
        Model model = switch (mode) {
            case LEARN -> Model.learn(places.values(), today);
            case PRIOR -> Model.assumed(places.values(), today);
            case TRUE, TRUE_BY_DAY ->
                world.trueModel(
                        places.values().stream().mapToLong(Place::first).min().orElse(today), mode == Mode.TRUE_BY_DAY);
        };
        double[][] chances = new double[World.PLACES][];
        for (int place = 0; place < World.PLACES; place++) {
            chances[place] = places.containsKey(place)
                    ? chances(places.get(place), model)
                    : new double[] {1 / 3., 1 / 3., 1 / 3.};
        }
        return chances;
    }

    /** The three states of this world; of a side that nobody has named yet, it holds what somebody else holds. */
    private static double[] chances(Place place, Model model) {
        double[] all = model.chain(place).filtered(place.days() - 1);
        int named = place.sides().size() - 1;
        double[] chances = new double[World.STATES];
        for (int side = 0; side < 2; side++) {
            int at = place.sides().indexOf(World.SIDES.get(side));
            chances[side] = at >= 0 ? all[at] + (named == 2 ? all[named] / 2 : 0) : all[named] / (2 - named);
        }
        chances[World.CONTESTED] = all[named + 1];
        return chances;
    }
}
