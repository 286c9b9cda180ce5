/**
 * What a ledger has to tell, for browsers and programs: a REST interface under {@code /api/v1}, and the page that uses it.
 *
 * <p>{@link relata.server.RelataServer} is all that others need. Inside, what can be asked is a list of {@code Endpoint}s: the server, the
 * OpenAPI document and the tests are all made from that list. {@code Guard} decides who may ask; endpoints know nothing of it.
 */
@NullMarked
package relata.server;

import org.jspecify.annotations.NullMarked;
