package relata.language;

/**
 * An edge of a basic Universal Dependencies tree.
 *
 * @param governor index of the governing token, -1 for the root
 * @param dependent index of the token governed
 * @param relation UD relation with subtype, "nsubj:pass"
 */
record Dependency(int governor, int dependent, String relation) {}
