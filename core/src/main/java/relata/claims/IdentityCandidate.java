package relata.claims;

/**
 * What words may stand for.
 *
 * @param id an identity
 * @param name how to call it
 * @param score from 0 to 1, to be held against other candidates for the same words
 * @param reason why
 */
public record IdentityCandidate(String id, String name, double score, String reason) {}
