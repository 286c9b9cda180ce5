package relata.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often somebody may do something: so many times at once, then at a steady pace. */
final class Pace {

    /** So many are remembered; whoever was forgotten has waited long. */
    private static final int MOST = 10_000;

    /** What is left to somebody, as of when. */
    private record Left(double times, Instant asOf) {}

    private final Map<String, Left> left = new LinkedHashMap<>(16, .75f, true);
    private final double atOnce;
    private final double perSecond;
    private final Clock clock;

    Pace(int atOnce, int times, Duration in, Clock clock) {
        this.atOnce = atOnce;
        this.perSecond = times * 1e9 / in.toNanos();
        this.clock = clock;
    }

    /** Whether it may be done now; counts where it may. */
    synchronized boolean allows(String who) {
        double times = times(who);
        left.put(who, new Left(times >= 1 ? times - 1 : times, clock.instant()));
        if (left.size() > MOST) {
            left.remove(left.keySet().iterator().next());
        }
        return times >= 1;
    }

    /** Whether it could be done now. */
    synchronized boolean hasRoom(String who) {
        return times(who) >= 1;
    }

    private double times(String who) {
        Left before = left.get(who);
        return before == null
                ? atOnce
                : Math.min(
                        atOnce,
                        before.times()
                                + perSecond
                                        * Duration.between(before.asOf(), clock.instant())
                                                .toNanos()
                                        / 1e9);
    }
}
