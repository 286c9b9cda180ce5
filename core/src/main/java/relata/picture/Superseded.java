package relata.picture;

import java.util.Optional;

/**
 * A statement that says how it was then. It is not contradicted, and not wrong.
 *
 * @param statement the earlier statement
 * @param by what overtook it; none where it has only aged
 */
public record Superseded(Statement statement, Optional<Statement> by) {}
