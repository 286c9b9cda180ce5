package relata.gazetteer;

import java.util.Optional;

/**
 * What a place of a gazetteer is called in claims: {@code place:geonames/170063}.
 *
 * @param source its name
 * @param id the source's
 */
record Identity(String source, String id) {

    private static final String PREFIX = "place:";

    static boolean isIdentity(String words) {
        return of(words).isPresent();
    }

    static Optional<Identity> of(String words) {
        int slash = words.indexOf('/');
        return words.startsWith(PREFIX) && slash > PREFIX.length() && slash + 1 < words.length()
                ? Optional.of(new Identity(words.substring(PREFIX.length(), slash), words.substring(slash + 1)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return PREFIX + source + "/" + id;
    }
}
