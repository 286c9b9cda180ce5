/** What the claims taken together say: agreement, dispute, what is out of date, figures on one scale. Pure functions; knows nothing of storage. */
@NullMarked
package relata.picture;

import org.jspecify.annotations.NullMarked;
