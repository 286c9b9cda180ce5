/** What cannot all hold, of every kind, in one list: who holds a place, figures of a territory, tolls of an event. Pure functions. */
@NullMarked
package relata.disputes;

import org.jspecify.annotations.NullMarked;
