package relata.names;

import java.util.List;
import java.util.Optional;

/**
 * A place that a profile knows.
 *
 * @param id stable, for example {@code place:al-kallaseh}
 * @param name standard name
 * @param kind for example {@code neighbourhood}
 * @param variants other spellings and names
 * @param in id of the place that holds it
 * @param at where it lies; none where nobody says
 */
public record KnownPlace(
        String id, String name, String kind, List<String> variants, Optional<String> in, Optional<Point> at) {

    /** WGS 84, in degrees. */
    public record Point(double latitude, double longitude) {

        public Point {
            if (!isOnEarth(latitude, longitude)) {
                throw new IllegalArgumentException("no point on earth: " + latitude + ", " + longitude);
            }
        }

        static boolean isOnEarth(double latitude, double longitude) {
            return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        }
    }

    public KnownPlace {
        variants = List.copyOf(variants);
    }
}
