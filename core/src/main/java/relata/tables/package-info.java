/** Tables in which somebody has noted who holds what: each row is a statement of its publisher, with its words and both its times. */
@NullMarked
package relata.tables;

import org.jspecify.annotations.NullMarked;
