package relata.review;

import java.time.Instant;

/**
 * An act of a reviewer.
 *
 * @param number by which it is called, counted from 1 in the order in which decisions were made
 * @param reviewer who decided
 * @param why in the reviewer's words
 */
public record Decision(long number, Act act, String reviewer, String why, Instant made) {}
