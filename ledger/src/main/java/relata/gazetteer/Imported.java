package relata.gazetteer;

/**
 * What an import came to.
 *
 * @param places rows that were taken
 * @param added places that were not there before
 * @param names all names of these places
 * @param geometries polygons, lines, and points given to places of other sources
 * @param contained places of the gazetteer for which it is now known what holds them
 * @param neighbours pairs of places that share a border
 */
public record Imported(long places, long added, long names, long geometries, long contained, long neighbours) {}
