package relata.estimate;

import relata.picture.Statement;

/**
 * What a statement did to an estimate.
 *
 * @param pull by how much it raises the log-odds (natural) of the likeliest answer: with it against without it, all others kept
 */
public record Reason(Statement statement, double pull) {}
