package relata.server;

import java.nio.file.Path;
import java.util.Optional;
import relata.Reader;
import relata.ledger.Ledger;
import relata.ledger.Run;
import relata.reading.Report;

/** What reports that are handed in are read with. */
public interface Intake {

    /**
     * The reader; called once, when the first report comes: language models take seconds to load.
     *
     * @param ledger whose reviewers may have said what names stand for
     */
    Reader reader(Ledger ledger);

    /** The report as it goes into the ledger: with the bytes that it was read from, or without. */
    Report kept(Report report);

    /** What claims are found by. */
    Run run();

    /** Where whoever runs a web server can reach the user; without it no address is fetched. */
    Optional<String> contact();

    /** The folder in which fetched originals are kept. */
    Optional<Path> originals();

    /** Version of the program, for requests and originals. */
    String version();
}
