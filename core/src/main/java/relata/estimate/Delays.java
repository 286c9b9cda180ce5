package relata.estimate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many days after the day it speaks of an origin usually speaks; by that, what names no day is placed. */
final class Delays {

    /** Where nobody's delay is known. */
    private static final long ASSUMED = 1;
    /** Fewer dated statements tell nothing of an origin, and what all origins do is taken. */
    private static final int STATEMENTS_THAT_TELL = 5;

    private final Map<String, Long> byOrigin = new HashMap<>();
    private final long usual;

    Delays(Collection<List<Testimony>> testimonies) {
        Map<String, List<Long>> seen = new HashMap<>();
        List<Long> all = new ArrayList<>();
        testimonies.stream()
                .flatMap(List::stream)
                .forEach(one -> one.about().ifPresent(about -> {
                    long delay = Math.max(0, day(one) - about.toEpochDay());
                    seen.computeIfAbsent(one.origin(), any -> new ArrayList<>()).add(delay);
                    all.add(delay);
                }));
        usual = all.size() < STATEMENTS_THAT_TELL ? ASSUMED : median(all);
        seen.forEach((origin, delays) -> {
            if (delays.size() >= STATEMENTS_THAT_TELL) {
                byOrigin.put(origin, median(delays));
            }
        });
    }

    private static long median(List<Long> delays) {
        return delays.stream().sorted().toList().get(delays.size() / 2);
    }

    Placed placed(Testimony testimony) {
        return new Placed(
                testimony,
                testimony
                        .about()
                        .map(LocalDate::toEpochDay)
                        .orElseGet(() -> day(testimony) - byOrigin.getOrDefault(testimony.origin(), usual)));
    }

    private static long day(Testimony testimony) {
        return testimony.said().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }
}
