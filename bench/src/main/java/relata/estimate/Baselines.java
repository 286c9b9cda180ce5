package relata.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import relata.estimate.World.Said;

/**
 * Other ways to tell who holds a place on a day, from what had been said by then. Each gives chances of the three states for
 * each place; where nothing is said of one, all are equal. What knows nothing of time gets blocks of days as things to judge.
 */
final class Baselines {

    static final int STATES = World.STATES;
    private static final int ROUNDS = 20;

    private final List<Said> known;
    private final int outlets;
    private final int day;

    Baselines(List<Said> known, int outlets, int day) {
        this.known = known;
        this.outlets = outlets;
        this.day = day;
    }

    private static int about(Said said) {
        return said.about() < 0 ? said.said() : said.about();
    }

    double[][] latest() {
        double[][] chances = new double[World.PLACES][STATES];
        int[] newest = new int[World.PLACES];
        Arrays.fill(newest, -1);
        for (Said said : known) {
            if (about(said) >= newest[said.place()]) {
                newest[said.place()] = about(said);
                Arrays.fill(chances[said.place()], 0);
                chances[said.place()][said.value()] = 1;
            }
        }
        return shares(chances);
    }

    double[][] vote(int days) {
        double[][] votes = new double[World.PLACES][STATES];
        for (Said said : known) {
            if (about(said) > day - days) {
                votes[said.place()][said.value()]++;
            }
        }
        return shares(votes);
    }

    double[][] decayedVote(double halfLife) {
        double[][] votes = new double[World.PLACES][STATES];
        Set<List<Integer>> once = new HashSet<>();
        for (Said said : known) {
            // A copy has its origin's day, or is printed within three days of it.
            int when = said.about() < 0 ? -1 - said.said() / 3 : said.about();
            if (once.add(List.of(said.place(), said.value(), said.origin(), when))) {
                votes[said.place()][said.value()] += Math.pow(.5, (day - about(said)) / halfLife);
            }
        }
        return shares(votes);
    }

    /** Statements by the place and the block of days they are about, the newest block first. */
    private List<List<List<Said>>> blocks(int days) {
        List<List<List<Said>>> blocks = new ArrayList<>();
        for (int place = 0; place < World.PLACES; place++) {
            List<List<Said>> ofPlace = new ArrayList<>();
            for (int block = 0; block <= day / days; block++) {
                ofPlace.add(new ArrayList<>());
            }
            blocks.add(ofPlace);
        }
        for (Said said : known) {
            blocks.get(said.place())
                    .get((day - Math.min(day, about(said))) / days)
                    .add(said);
        }
        blocks.forEach(ofPlace -> ofPlace.removeIf(List::isEmpty));
        return blocks;
    }

    /** Judges things by how far each outlet is trusted, and outlets by what became of what they said. */
    private interface Judge {

        double[] chances(List<Said> thing);

        void learn(List<List<Said>> things, List<double[]> chances);
    }

    private double[][] judged(int days, Judge judge) {
        List<List<List<Said>>> blocks = blocks(days);
        List<List<Said>> things = blocks.stream().flatMap(List::stream).toList();
        for (int round = 0; round < ROUNDS; round++) {
            judge.learn(things, things.stream().map(judge::chances).toList());
        }
        double[][] newest = new double[World.PLACES][STATES];
        for (int place = 0; place < World.PLACES; place++) {
            if (!blocks.get(place).isEmpty()) {
                newest[place] = judge.chances(blocks.get(place).get(0));
            }
        }
        return shares(newest);
    }

    /** Yin, Han and Yu (2008): a source is as trustworthy as its facts are sure on average. */
    double[][] truthFinder(int days) {
        double[] trust = new double[outlets];
        Arrays.fill(trust, .9);
        double dampening = .3;
        return judged(days, new Judge() {
            @Override
            public double[] chances(List<Said> thing) {
                double[] scores = new double[STATES];
                thing.forEach(said -> scores[said.value()] -= Math.log(1 - trust[said.outlet()]));
                double[] sure = new double[STATES];
                for (int state = 0; state < STATES; state++) {
                    sure[state] = scores[state] == 0 ? 0 : 1 / (1 + Math.exp(-dampening * scores[state]));
                }
                return sure;
            }

            @Override
            public void learn(List<List<Said>> things, List<double[]> chances) {
                means(things, chances, trust, .99);
            }
        });
    }

    /** Dong, Berti-Équille and Srivastava (2009), ACCU: sources of an accuracy each, all false values alike. */
    double[][] accu(int days) {
        double[] accuracy = new double[outlets];
        Arrays.fill(accuracy, .8);
        return judged(days, new Judge() {
            @Override
            public double[] chances(List<Said> thing) {
                double[] votes = new double[STATES];
                thing.forEach(said -> votes[said.value()] +=
                        Math.log((STATES - 1) * accuracy[said.outlet()] / (1 - accuracy[said.outlet()])));
                return proportional(votes);
            }

            @Override
            public void learn(List<List<Said>> things, List<double[]> chances) {
                means(things, chances, accuracy, .99);
            }
        });
    }

    /** Dawid and Skene (1979): a table of confusion for each outlet, by expectation and maximisation. */
    double[][] dawidSkene(int days) {
        double[][][] tables = new double[outlets][STATES][STATES];
        double[] prior = {1.0 / STATES, 1.0 / STATES, 1.0 / STATES};
        for (double[][] table : tables) {
            for (int state = 0; state < STATES; state++) {
                Arrays.fill(table[state], .15);
                table[state][state] = .7;
            }
        }
        return judged(days, new Judge() {
            @Override
            public double[] chances(List<Said> thing) {
                double[] logs = new double[STATES];
                for (int state = 0; state < STATES; state++) {
                    logs[state] = Math.log(prior[state]);
                    for (Said said : thing) {
                        logs[state] += Math.log(tables[said.outlet()][state][said.value()]);
                    }
                }
                return proportional(logs);
            }

            @Override
            public void learn(List<List<Said>> things, List<double[]> chances) {
                double[] total = {1, 1, 1};
                for (double[][] table : tables) {
                    for (double[] row : table) {
                        Arrays.fill(row, 1);
                    }
                }
                for (int thing = 0; thing < things.size(); thing++) {
                    for (int state = 0; state < STATES; state++) {
                        total[state] += chances.get(thing)[state];
                        for (Said said : things.get(thing)) {
                            tables[said.outlet()][state][said.value()] += chances.get(thing)[state];
                        }
                    }
                }
                System.arraycopy(share(total), 0, prior, 0, STATES);
                for (double[][] table : tables) {
                    for (int state = 0; state < STATES; state++) {
                        table[state] = share(table[state]);
                    }
                }
            }
        });
    }

    private static void means(List<List<Said>> things, List<double[]> chances, double[] trust, double most) {
        double[] sum = new double[trust.length];
        int[] number = new int[trust.length];
        for (int thing = 0; thing < things.size(); thing++) {
            for (Said said : things.get(thing)) {
                sum[said.outlet()] += chances.get(thing)[said.value()];
                number[said.outlet()]++;
            }
        }
        for (int outlet = 0; outlet < trust.length; outlet++) {
            if (number[outlet] > 0) {
                trust[outlet] = Math.max(1 - most, Math.min(most, sum[outlet] / number[outlet]));
            }
        }
    }

    private static double[] proportional(double[] logs) {
        double most = Arrays.stream(logs).max().orElseThrow();
        return share(Arrays.stream(logs).map(log -> Math.exp(log - most)).toArray());
    }

    private static double[][] shares(double[][] votes) {
        double[][] shares = new double[votes.length][];
        for (int place = 0; place < votes.length; place++) {
            shares[place] = share(votes[place]);
        }
        return shares;
    }

    private static double[] share(double[] votes) {
        double total = Arrays.stream(votes).sum();
        return Arrays.stream(votes)
                .map(vote -> total == 0 ? 1.0 / votes.length : vote / total)
                .toArray();
    }
}
