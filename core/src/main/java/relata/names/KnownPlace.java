package relata.names;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A place that a profile knows.
 *
 * @param id stable, for example {@code place:al-kallaseh}
 * @param name standard name
 * @param kind for example {@code neighbourhood}
 * @param variants other spellings and names
 * @param in id of the place that holds it
 * @param at where it lies; none where nobody says
 * @param confidence how sure it is that the place of this name lies there, from 0 to 1; empty where nobody judged
 * @param beside ids of the places that it borders on, as far as they are known
 */
public record KnownPlace(
        String id,
        String name,
        String kind,
        List<String> variants,
        Optional<String> in,
        Optional<Point> at,
        OptionalDouble confidence,
        List<String> beside) {

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
        beside = List.copyOf(beside);
    }

    /** A place of which no more is known than where it lies. */
    public KnownPlace(
            String id, String name, String kind, List<String> variants, Optional<String> in, Optional<Point> at) {
        this(id, name, kind, variants, in, at, OptionalDouble.empty(), List.of());
    }
}
