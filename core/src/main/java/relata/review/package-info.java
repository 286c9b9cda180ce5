/**
 * What people decide about claims and identities, and what statements become by it. Every decision is a record with who, when
 * and why; a withdrawal is a further one. Pure functions; knows nothing of storage.
 */
@NullMarked
package relata.review;

import org.jspecify.annotations.NullMarked;
