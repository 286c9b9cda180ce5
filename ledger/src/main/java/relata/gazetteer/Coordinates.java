package relata.gazetteer;

import java.util.Optional;
import relata.names.KnownPlace.Point;

/** Degrees from a file, and how far they lie apart. */
final class Coordinates {

    private static final double METRES_A_DEGREE = 111_195;
    private static final double FAR_METRES = 300_000;
    private static final double MUCH_NEARER = 5;

    private Coordinates() {}

    /** @throws RowError where there is no such point */
    static Point point(Row row, double latitude, double longitude) {
        if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
            return new Point(latitude, longitude);
        }
        boolean swapped = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
        throw row.error((Math.abs(latitude) <= 90 ? "longitude " + longitude : "latitude " + latitude)
                + " is out of range" + (swapped ? ": latitude and longitude seem to be swapped" : ""));
    }

    /** @throws RowError where the words are no numbers, or one of them is missing */
    static Optional<Point> point(Row row, String latitude, String longitude) {
        if (latitude.isBlank() && longitude.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(point(row, number(row, "latitude", latitude), number(row, "longitude", longitude)));
    }

    private static double number(Row row, String what, String words) {
        try {
            double number = Double.parseDouble(words.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw row.error(what + " '" + words + "' is no number of degrees");
    }

    static double metres(Point one, Point other) {
        double narrow = Math.cos(Math.toRadians((one.latitude() + other.latitude()) / 2));
        double east = Math.IEEEremainder(one.longitude() - other.longitude(), 360) * narrow;
        return METRES_A_DEGREE * Math.hypot(one.latitude() - other.latitude(), east);
    }

    /** The place lies far from what holds it, and would not with its degrees the other way round. */
    static boolean seemSwapped(Point part, Point whole) {
        double apart = metres(part, whole);
        return apart > FAR_METRES
                && Math.abs(part.longitude()) <= 90
                && metres(new Point(part.longitude(), part.latitude()), whole) * MUCH_NEARER < apart;
    }
}
