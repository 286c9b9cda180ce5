package relata.estimate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import relata.estimate.Testimony.Meaning;

/**
 * The real history of who held which town of Ukraine, as one list had it in each of its versions: at the start of each month
 * the next statement about each place is predicted from what the list had said by then. Takes the table of statements.
 *
 * <p>Places are halved by the parity of their names' hash codes. What there is to choose, for the estimate and for the others,
 * was chosen on the even half; the odd half is printed beside it. Each way says how likely each of three statements is; the estimate
 * does so by way of its table of confusion.
 */
public final class ControlHistory {

    private static final List<String> STATEMENTS = List.of("Russia", "Ukraine", "Contested");
    private static final int CONTESTED = 2;
    private static final List<String> WITH_RUSSIA = List.of("Donetsk PR", "Luhansk PR", "DPR");
    private static final LocalDate FIRST = LocalDate.of(2022, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 8, 1);
    private static final double[] EVEN = {.02, .05, .1, .15, .2};
    private static final double[] HALF_LIVES = {7, 30, 90, 365};
    private static final double[] START = {.02, .05, .2};

    private ControlHistory() {}

    private record Row(String place, OffsetDateTime reported, int held, String link, String asOf) {

        long day() {
            return reported.toLocalDate().toEpochDay();
        }

        /** The list says of the day of its version who holds the place. */
        Testimony testimony(int number) {
            return new Testimony(
                    String.format("%06d", number),
                    "source:list",
                    held == CONTESTED ? Meaning.CONTESTED : Meaning.HOLDS,
                    held == CONTESTED ? "" : STATEMENTS.get(held),
                    Map.of(),
                    Optional.of(reported.toLocalDate()),
                    reported.toInstant());
        }
    }

    public static void main(String[] args) throws IOException {
        Map<String, List<Row>> rows = read(Path.of(args[0]));
        System.out.println("half\tway\tstatements\tBrier\tlog\tcalibration\twithin the month\tBrier\tlog\tcalibration");
        Map<String, List<Row>> even = half(rows, 0);
        Map<String, List<Row>> odd = half(rows, 1);
        Map<String, Scores[]> chosenOn = scores(even);
        Map<String, Scores[]> others = scores(odd);
        for (String way : List.of("latest", "decayed", "estimate")) {
            Map.Entry<String, Scores[]> best = chosenOn.entrySet().stream()
                    .filter(scores -> scores.getKey().startsWith(way))
                    .min(Comparator.comparingDouble(scores -> scores.getValue()[0].brier()))
                    .orElseThrow();
            System.out.println("even\t" + best.getKey() + "\t" + row(best.getValue()));
            System.out.println("odd\t" + best.getKey() + "\t" + row(Objects.requireNonNull(others.get(best.getKey()))));
        }
    }

    private static String row(Scores[] scores) {
        return scores[0].number() + "\t" + scores[0].row() + "\t" + scores[1].number() + "\t" + scores[1].row();
    }

    private static Map<String, List<Row>> read(Path file) throws IOException {
        Map<String, List<Row>> rows = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            int held = STATEMENTS.indexOf(WITH_RUSSIA.contains(cells[2]) ? "Russia" : cells[2]);
            if (held >= 0) {
                try {
                    Row row = new Row(cells[1], OffsetDateTime.parse(cells[0]), held, cells[4], cells[3]);
                    rows.computeIfAbsent(row.place(), any -> new ArrayList<>()).add(row);
                } catch (DateTimeException e) {
                    System.err.println("no time: " + line);
                }
            }
        }
        rows.values()
                .forEach(list ->
                        list.sort(Comparator.comparing(row -> row.reported().toInstant())));
        return rows;
    }

    private static Map<String, List<Row>> half(Map<String, List<Row>> rows, int which) {
        Map<String, List<Row>> half = new TreeMap<>(rows);
        half.keySet().removeIf(place -> Math.floorMod(place.hashCode(), 2) != which);
        return half;
    }

    /** For each way: of all next statements, and of those made within the month. */
    private static Map<String, Scores[]> scores(Map<String, List<Row>> rows) {
        Map<String, Scores[]> scores = new LinkedHashMap<>();
        for (LocalDate month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            long today = month.toEpochDay();
            long nextMonth = month.plusMonths(1).toEpochDay();
            Map<String, double[]> estimates = estimates(rows, today);
            rows.forEach((place, all) -> {
                List<Row> before = all.stream().filter(row -> row.day() < today).toList();
                Optional<Row> next =
                        all.stream().filter(row -> row.day() >= today).findFirst();
                if (before.isEmpty() || next.isEmpty()) {
                    return;
                }
                Map<String, double[]> predictions = others(before, today);
                predictions.put("estimate", estimates.get(place));
                predictions.forEach((way, chances) -> {
                    Scores[] both = scores.computeIfAbsent(way, any -> new Scores[] {new Scores(), new Scores()});
                    both[0].add(chances, next.get().held());
                    if (next.get().day() < nextMonth) {
                        both[1].add(chances, next.get().held());
                    }
                });
            });
        }
        return scores;
    }

    private static Map<String, double[]> others(List<Row> before, long today) {
        Map<String, double[]> predictions = new LinkedHashMap<>();
        int latest = before.get(before.size() - 1).held();
        for (double even : EVEN) {
            double[] chances = new double[STATEMENTS.size()];
            Arrays.fill(chances, even / chances.length);
            chances[latest] += 1 - even;
            predictions.put("latest claim, " + even + " for any", chances);
        }
        for (double halfLife : HALF_LIVES) {
            for (double start : START) {
                double[] votes = new double[STATEMENTS.size()];
                Arrays.fill(votes, start);
                Set<List<Object>> once = new HashSet<>();
                for (Row row : before) {
                    if (once.add(List.of(row.held(), row.link(), row.asOf()))) {
                        votes[row.held()] += Math.pow(.5, (today - row.day()) / halfLife);
                    }
                }
                double total = Arrays.stream(votes).sum();
                predictions.put(
                        "decayed vote, half after " + (int) halfLife + " days, " + start + " for any",
                        Arrays.stream(votes).map(vote -> vote / total).toArray());
            }
        }
        return predictions;
    }

    private static Map<String, double[]> estimates(Map<String, List<Row>> rows, long today) {
        Map<String, List<Testimony>> testimonies = new TreeMap<>();
        rows.forEach((place, all) -> {
            List<Testimony> said = new ArrayList<>();
            all.stream().filter(row -> row.day() < today).forEach(row -> said.add(row.testimony(said.size())));
            testimonies.put(place, said);
        });
        Delays delays = new Delays(testimonies.values());
        Map<String, Place> places = new TreeMap<>();
        testimonies.forEach((id, said) -> Place.of(said, delays, today).ifPresent(place -> places.put(id, place)));
        Model model = Model.learn(places.values(), today);
        Map<String, double[]> estimates = new TreeMap<>();
        places.forEach((id, place) -> estimates.put(id, statement(place, model)));
        return estimates;
    }

    /** How likely each statement is to be made, by how likely each state is on a day on which the place is spoken of. */
    private static double[] statement(Place place, Model model) {
        double[][] seen = place.seen(model.confusion());
        int today = place.days() - 1;
        seen[today] = new double[place.sides().size() + 1];
        Arrays.fill(seen[today], 1);
        double[] states =
                new Chain(model.who(place), seen, model.pace(), (int) (place.first() - model.start())).filtered(today);
        double[] said = new double[STATEMENTS.size()];
        for (int value = 0; value < said.length; value++) {
            Testimony any = new Testimony(
                    "",
                    "",
                    value == CONTESTED ? Meaning.CONTESTED : Meaning.HOLDS,
                    value == CONTESTED ? "" : STATEMENTS.get(value),
                    Map.of(),
                    Optional.empty(),
                    Instant.EPOCH);
            // Who has not been named before is the somebody else that there may be.
            List<String> sides = new ArrayList<>(place.sides());
            if (value != CONTESTED && !sides.contains(any.side())) {
                sides.set(sides.size() - 1, any.side());
            }
            double[] likelihood = model.confusion().likelihood(any, sides);
            for (int state = 0; state < states.length; state++) {
                said[value] += states[state] * likelihood[state];
            }
        }
        double total = Arrays.stream(said).sum();
        return Arrays.stream(said).map(one -> one / total).toArray();
    }
}
