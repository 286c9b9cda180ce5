package relata;

import java.util.List;
import relata.claims.Explanation;
import relata.reading.Report;

/** Reads reports. Safe for use by many threads; loads its language models at the first report that needs them. */
public interface Reader {

    Reading read(Report report);

    /** Why each sentence of a report gives the claims that {@link #read} finds there, or none. */
    List<Explanation> explain(Report report);
}
