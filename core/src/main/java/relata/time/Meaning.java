package relata.time;

/** What words mean before it is known when they were said. */
interface Meaning {

    /** The time they mean, said at this moment. */
    Resolved at(Moment moment);

    /** Whether they name one day, so that a part of the day or a time of the clock can be joined to them. */
    default boolean isDay() {
        return false;
    }
}
