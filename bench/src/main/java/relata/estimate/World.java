package relata.estimate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import relata.estimate.Testimony.Meaning;
import relata.names.Alignment;

/**
 * A made-up war of which the truth is known: 20 places, 180 days, two sides that may hold a place, or contest it; fronts that
 * stand and move; sources of both sides and of none, which speak late, often without a date, and copy each other. Partisans
 * say less of a place that their rival holds, which no method here knows of.
 */
final class World {

    static final int PLACES = 20;
    static final int DAYS = 180;
    static final int STATES = 3;
    static final int CONTESTED = 2;
    static final List<String> SIDES = List.of("side:a", "side:b");

    private static final LocalDate START = LocalDate.of(2030, 1, 1);
    private static final double QUIET = 1.0 / 200;
    private static final double OFFENSIVE = 1.0 / 25;
    private static final double CONTEST_ENDS = 1.0 / 8;
    private static final double TO_CONTEST = .6;
    private static final double DATED = .7;
    private static final double COPIED = .35;
    private static final double COPY_RECOGNISED = .9;
    private static final double SILENT = .5;

    /** What is said in each state: rows own or right, rival, contested; columns likewise. */
    static final double[][] HONEST = {{.84, .06, .10}, {.06, .84, .10}, {.20, .20, .60}};

    enum Scenario {
        BALANCED(4, 4, 4, .02, new double[][] {{.85, .04, .11}, {.22, .58, .20}, {.36, .14, .50}}),
        ONE_SIDED(6, 1, 1, .02, new double[][] {{.88, .03, .09}, {.35, .42, .23}, {.45, .10, .45}}),
        LYING(4, 4, 2, .02, new double[][] {{.90, .02, .08}, {.55, .20, .25}, {.65, .05, .30}}),
        SPARSE(4, 4, 4, .004, new double[][] {{.85, .04, .11}, {.22, .58, .20}, {.36, .14, .50}}),
        UNBIASED(4, 4, 4, .02, HONEST),
        /** Sources speak six times as often of a place in the five days after it changed, which no method here knows of. */
        NEWS(4, 4, 4, .02, new double[][] {{.85, .04, .11}, {.22, .58, .20}, {.36, .14, .50}});

        final int withA;
        final int withB;
        final int neutral;
        final double rate;
        final double[][] partisans;

        Scenario(int withA, int withB, int neutral, double rate, double[][] partisans) {
            this.withA = withA;
            this.withB = withB;
            this.neutral = neutral;
            this.rate = rate;
            this.partisans = partisans;
        }

        int outlets() {
            return withA + withB + neutral;
        }
    }

    /**
     * A statement as published.
     *
     * @param value 0 and 1 for the sides, 2 for contested
     * @param about the day it names, or -1
     * @param origin the outlet it comes from, as far as that was recognised
     */
    record Said(int place, int value, int outlet, int origin, int about, int said) {}

    final Scenario scenario;
    final int[][] truth = new int[PLACES][DAYS];
    final double[] pace = new double[DAYS];
    final List<Said> said = new ArrayList<>();
    private final Random random;

    World(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.random = new Random(seed);
        happen();
        for (int outlet = 0; outlet < scenario.outlets(); outlet++) {
            speak(outlet);
        }
        said.sort(Comparator.comparingInt(Said::said));
    }

    private void happen() {
        Arrays.fill(pace, QUIET);
        for (int offensive = 0; offensive < 2; offensive++) {
            int from = 20 + 80 * offensive + random.nextInt(30);
            for (int day = from; day < from + 30; day++) {
                pace[day] = OFFENSIVE;
            }
        }
        for (int[] place : truth) {
            place[0] = random.nextInt(2);
            for (int day = 1; day < DAYS; day++) {
                place[day] = next(place[day - 1], day);
            }
        }
    }

    private int next(int state, int day) {
        if (state == CONTESTED) {
            return random.nextDouble() < CONTEST_ENDS ? random.nextInt(2) : CONTESTED;
        }
        if (random.nextDouble() >= pace[day]) {
            return state;
        }
        return random.nextDouble() < TO_CONTEST ? CONTESTED : 1 - state;
    }

    private void speak(int outlet) {
        int side = side(outlet);
        double delay = 1 + random.nextInt(4);
        for (int place = 0; place < PLACES; place++) {
            int news = 0;
            for (int day = 0; day < DAYS; day++) {
                int state = truth[place][day];
                news = day > 0 && state != truth[place][day - 1] ? 5 : news - 1;
                double rate = scenario.rate
                        * (news > 0 && scenario == Scenario.NEWS ? 6 : 1)
                        * (side >= 0 && state == 1 - side ? SILENT : 1);
                if (random.nextDouble() < rate) {
                    publish(place, value(side, state), outlet, day, (int) (-Math.log(random.nextDouble()) * delay));
                }
            }
        }
    }

    private void publish(int place, int value, int outlet, int day, int delay) {
        int about = random.nextDouble() < DATED ? day : -1;
        said.add(new Said(place, value, outlet, outlet, about, day + delay));
        if (random.nextDouble() < COPIED) {
            for (int copy = 1 + random.nextInt(3); copy > 0; copy--) {
                int other = random.nextInt(scenario.outlets());
                int origin = random.nextDouble() < COPY_RECOGNISED ? outlet : other;
                said.add(new Said(place, value, other, origin, about, day + delay + random.nextInt(3)));
            }
        }
    }

    private int value(int side, int state) {
        double[][] table = side < 0 ? HONEST : scenario.partisans;
        int row = state == CONTESTED || side < 0 || side == 0 ? state : 1 - state;
        double draw = random.nextDouble();
        int column = draw < table[row][0] ? 0 : draw < table[row][0] + table[row][1] ? 1 : 2;
        return column == CONTESTED || side <= 0 ? column : 1 - column;
    }

    /** The side an outlet stands with, or -1. */
    int side(int outlet) {
        return outlet < scenario.withA ? 0 : outlet < scenario.withA + scenario.withB ? 1 : -1;
    }

    /** As the model takes it. */
    Testimony testimony(Said one, int number, boolean sides) {
        int side = side(one.origin());
        return new Testimony(
                String.format("%06d", number),
                "source:" + one.origin(),
                one.value() == CONTESTED ? Meaning.CONTESTED : Meaning.HOLDS,
                one.value() == CONTESTED ? "" : SIDES.get(one.value()),
                sides && side >= 0
                        ? Map.of(SIDES.get(side), Alignment.WITH, SIDES.get(1 - side), Alignment.AGAINST)
                        : Map.of(),
                one.about() < 0 ? Optional.empty() : Optional.of(START.plusDays(one.about())),
                START.plusDays(one.said()).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    static long epochDay(int day) {
        return START.toEpochDay() + day;
    }

    /**
     * The model that knows how this world goes.
     *
     * @param byDay whether it knows when the front moves, too, and not only how often places change on average
     */
    Model trueModel(long start, boolean byDay) {
        double average = Arrays.stream(pace).average().orElseThrow();
        double[][] neutral = {HONEST[0], HONEST[1], {HONEST[2][0] + HONEST[2][1], 0, HONEST[2][2]}};
        int shift = (int) (epochDay(0) - start);
        double[] leaves = new double[DAYS + Math.max(0, shift)];
        for (int day = 0; day < leaves.length; day++) {
            leaves[day] =
                    (byDay ? pace[Math.min(DAYS - 1, Math.max(0, day - shift))] : average) * Pace.DAYS_A_SIDE_STAYS;
        }
        Pace known = new Pace(
                new double[][] {leaves, leaves, leaves},
                new Pace.Scale(1, CONTEST_ENDS * Pace.DAYS_A_CONTEST_LASTS, 1),
                TO_CONTEST);
        return new Model(
                known, new Confusion(scenario.partisans, neutral), List.of("", SIDES.get(0), SIDES.get(1)), start);
    }
}
