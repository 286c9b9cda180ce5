package relata.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relata.inputs.fetch.Originals;
import relata.ledger.Ledger;
import relata.reading.Fetch;
import relata.reading.Original;
import relata.reading.ReportReader;
import relata.reading.Retrieval;

/**
 * What a report was read from, wherever its bytes are: in the ledger, or in the web archive that tells of its fetching.
 *
 * @param original with bytes where they are anywhere
 * @param retrievals how it came in
 */
record KeptOriginal(Original original, List<Retrieval> retrievals) {

    /**
     * That of a report.
     *
     * @param report as for {@link Ledger#reading}
     * @throws Failure where nothing is known of it
     */
    static KeptOriginal of(Ledger ledger, LedgerOptions ledgers, String report) {
        List<Retrieval> retrievals = ledger.retrievals(report, ledgers.known());
        Original original = ledger.original(report, ledgers.known())
                .orElseThrow(() ->
                        new Failure("nothing is kept of what " + report + " was read from: read it again, and it is"));
        return new KeptOriginal(
                original.bytes().isPresent() ? original : original.with(archived(original, retrievals, ledgers)),
                retrievals);
    }

    private static Optional<byte[]> archived(Original original, List<Retrieval> retrievals, LedgerOptions ledgers) {
        return retrievals.stream()
                .flatMap(retrieval -> retrieval.fetched().flatMap(Fetch::record).stream())
                .flatMap(record -> bodies(record, ledgers))
                .filter(bytes -> ReportReader.digest(bytes).equals(original.digest()))
                .findFirst();
    }

    /** As the archive was named when it was read, or where it lies if ledger and archives were moved together. */
    private static Stream<byte[]> bodies(Fetch.Kept record, LedgerOptions ledgers) {
        Path named = Path.of(record.archive());
        Originals.Place place = new Originals.Place(String.valueOf(named.getFileName()), record.offset());
        return Stream.concat(
                        Optional.ofNullable(named.toAbsolutePath().getParent()).stream(),
                        ledgers.beside(".watch").stream())
                .flatMap(folder -> Originals.at(folder, place).map(Originals.Kept::body).stream());
    }
}
