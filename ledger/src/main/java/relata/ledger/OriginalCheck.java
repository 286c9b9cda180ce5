package relata.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import relata.ledger.Examined.Part;
import relata.reading.TextSource;

/** Tests whether each original is the one that was stored, and each text stands in its original where the map says. */
final class OriginalCheck {

    private final Handle handle;
    private final List<String> findings = new ArrayList<>();

    private OriginalCheck(Handle handle) {
        this.handle = handle;
    }

    static Examined run(Handle handle) {
        OriginalCheck check = new OriginalCheck(handle);
        // One at a time: they may be larger than memory together.
        List<Long> all = handle.createQuery("SELECT seq FROM original ORDER BY seq")
                .mapTo(Long.class)
                .list();
        all.forEach(check::original);
        return new Examined(Part.ORIGINALS, all.size(), check.findings);
    }

    private void original(long seq) {
        handle.createQuery("""
                        SELECT g.digest, g.length, c.packed FROM original g LEFT JOIN original_content c ON c.original = g.seq
                        WHERE g.seq = :seq""")
                .bind("seq", seq)
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    String digest = row.words("digest");
                    Optional<byte[]> bytes = bytes(row, digest);
                    if (bytes.isPresent() && !hex(bytes.get()).equals(digest)) {
                        findings.add("original " + digest
                                + ": its bytes are not the ones that were stored (their digest differs)");
                    } else {
                        texts(seq, digest, bytes);
                    }
                    return seq;
                })
                .one();
    }

    private Optional<byte[]> bytes(Row row, String digest) throws SQLException {
        Optional<byte[]> packed = row.bytes("packed");
        try {
            return packed.isEmpty() ? packed : Optional.of(Packed.unpack(packed.get(), row.number("length")));
        } catch (IOException e) {
            findings.add("original " + digest + ": its bytes cannot be unpacked (" + e.getMessage() + ")");
            return Optional.empty();
        }
    }

    private static String hex(byte[] bytes) {
        return Digests.hex(Digests.sha256().digest(bytes));
    }

    private void texts(long seq, String digest, Optional<byte[]> bytes) {
        handle.createQuery(
                        "SELECT x.*, t.text AS words FROM text_source x JOIN text t ON t.seq = x.text WHERE x.original = :seq"
                                + " ORDER BY x.text")
                .bind("seq", seq)
                .map((columns, context) -> {
                    Row row = new Row(handle, columns);
                    if (!fits(row, bytes)) {
                        findings.add("original " + digest + ": text " + row.number("text")
                                + " does not stand in it where its map says");
                    }
                    return seq;
                })
                .list();
    }

    private static boolean fits(Row row, Optional<byte[]> bytes) throws SQLException {
        try {
            TextSource source = Originals.source(row).orElseThrow();
            String text = row.words("words");
            return bytes.map(all -> source.fits(text, source.encoding().text(all)))
                    .orElse(source.map().length() == text.length());
        } catch (IllegalArgumentException e) {
            return false; // neither a map nor an encoding
        }
    }
}
