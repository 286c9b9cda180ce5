package relata.estimate;

/**
 * A testimony on the day it counts for.
 *
 * @param day counted from 1970-01-01
 */
record Placed(Testimony testimony, long day) {}
