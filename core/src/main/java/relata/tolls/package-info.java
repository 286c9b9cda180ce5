/** How many were killed and wounded where: figures of one event over time, which overtook which, and which cannot all hold. Pure functions. */
@NullMarked
package relata.tolls;

import org.jspecify.annotations.NullMarked;
