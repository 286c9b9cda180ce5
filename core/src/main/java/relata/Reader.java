package relata;

import relata.reading.Report;

/** Reads reports. Safe for use by many threads; loads its language models at the first report that needs them. */
public interface Reader {

    Reading read(Report report);
}
