package relata.gazetteer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a place of a gazetteer is called in claims: {@code place:geonames/170063}.
 *
 * @param source its name
 * @param id the source's
 */
record Identity(String source, String id) {

    private static final String PREFIX = "place:";
    private static final Pattern DIVISION = Pattern.compile("[A-Z]{2}(\\.\\w+)?");

    static boolean isIdentity(String words) {
        return of(words).isPresent();
    }

    static Optional<Identity> of(String words) {
        int slash = words.indexOf('/');
        return words.startsWith(PREFIX) && slash > PREFIX.length() && slash + 1 < words.length()
                ? Optional.of(new Identity(words.substring(PREFIX.length(), slash), words.substring(slash + 1)))
                : Optional.empty();
    }

    /** What the gazetteer that ships calls a country or first-level division of GeoNames: SY, SY.09; SY.09.12 lies in the latter. */
    static Optional<Identity> ofDivision(String code) {
        Matcher matcher = DIVISION.matcher(code);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(new Identity(matcher.group(1) == null ? "iso" : "geonames-admin", matcher.group()));
    }

    @Override
    public String toString() {
        return PREFIX + source + "/" + id;
    }
}
