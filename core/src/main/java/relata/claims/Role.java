package relata.claims;

/** The parts of a claim that a frame fills. */
enum Role {
    ACTOR,
    COUNTERPART,
    PLACE,
    WEAPON,
    TOPIC,
    QUANTITY;

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
