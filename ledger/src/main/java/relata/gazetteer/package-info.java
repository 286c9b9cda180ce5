/**
 * Gazetteers in a SQLite file of their own: places with their names, points and polygons, imported from open data; what
 * holds what and what borders on what. Knows nothing of reports and claims.
 */
@NullMarked
package relata.gazetteer;

import org.jspecify.annotations.NullMarked;
