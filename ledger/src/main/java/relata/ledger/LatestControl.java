package relata.ledger;

import java.time.LocalDate;
import relata.claims.Relation;

/**
 * The latest that is said of who holds a place, as of a day.
 *
 * @param place its id
 * @param claim id of the claim; {@link Ledger#claim} has all of it
 * @param relation what is said
 * @param from first day on which it is said to have happened or to hold
 * @param to last day, inclusive
 */
public record LatestControl(String place, String claim, Relation relation, LocalDate from, LocalDate to) {}
