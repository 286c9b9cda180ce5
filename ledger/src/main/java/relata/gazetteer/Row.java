package relata.gazetteer;

/**
 * Where in a file something stands.
 *
 * @param unit what the file is counted in, for example {@code line}
 * @param number counted from 1; an element's number in OSM
 */
record Row(String unit, long number) {

    static Row line(long number) {
        return new Row("line", number);
    }

    RowError error(String reason) {
        return new RowError(this, reason);
    }

    @Override
    public String toString() {
        return unit + " " + number;
    }
}
