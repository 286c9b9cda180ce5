package relata.gazetteer;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads the places of one file, one after the other. */
interface Rows {

    /** @throws RowError at the first row that is wrong */
    void read(ImportFile file, Consumer<PlaceRow> use) throws IOException;
}
