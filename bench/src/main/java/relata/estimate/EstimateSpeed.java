package relata.estimate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import relata.estimate.Testimony.Meaning;

/** How long the chains of 10,000 places over 1,000 days take, ten statements a place, what is learnt from them included. */
public final class EstimateSpeed {

    private static final int PLACES = 10_000;
    private static final int DAYS = 1_000;
    private static final int STATEMENTS = 10;

    private EstimateSpeed() {}

    public static void main(String[] args) {
        Random random = new Random(1);
        LocalDate start = LocalDate.of(2030, 1, 1);
        Map<Integer, List<Testimony>> testimonies = new TreeMap<>();
        for (int place = 0; place < PLACES; place++) {
            List<Testimony> said = new ArrayList<>();
            for (int i = 0; i < STATEMENTS; i++) {
                LocalDate about = start.plusDays(random.nextInt(DAYS));
                said.add(new Testimony(
                        place + " " + i,
                        "source:" + random.nextInt(20),
                        Meaning.HOLDS,
                        World.SIDES.get(random.nextInt(2)),
                        Map.of(),
                        Optional.of(about),
                        about.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
            }
            testimonies.put(place, said);
        }
        long began = System.nanoTime();
        Delays delays = new Delays(testimonies.values());
        long last = start.plusDays(DAYS).toEpochDay();
        List<Place> places = testimonies.values().stream()
                .flatMap(said -> Place.of(said, delays, last).stream())
                .toList();
        Model model = Model.learn(places, last);
        double sum = 0;
        for (Place place : places) {
            sum += model.chain(place).filtered(place.days() - 1)[0];
        }
        System.out.println("places\tdays\tseconds\tmean chance of the first side");
        System.out.printf(
                Locale.ROOT,
                "%,d\t%,d\t%.1f\t%.2f%n",
                places.size(),
                DAYS,
                (System.nanoTime() - began) / 1e9,
                sum / places.size());
    }
}
