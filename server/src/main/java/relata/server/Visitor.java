package relata.server;

import java.util.Optional;

/**
 * Who asks.
 *
 * @param name by which decisions are signed; none where nobody had to say who they are
 * @param role what they may do
 * @param session that the browser holds; none for programs with a token
 */
record Visitor(Optional<String> name, Role role, Optional<Session> session) {}
