package relata.cli;

import relata.names.Names;

/** Places as users name them. */
final class Places {

    private Places() {}

    /** The id that a user means: as it is, or that of a name. */
    static String id(String place, Names names) {
        return place.startsWith("place:")
                ? place
                : names.place(place).orElseThrow(() -> new Failure("'" + place + "' names no place"));
    }
}
