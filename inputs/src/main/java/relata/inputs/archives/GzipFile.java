package relata.inputs.archives;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import relata.reading.Envelope;

/** One file, gzipped. */
final class GzipFile implements Archive {

    private final String name;
    private final SeekableByteChannel file;
    private final Budget budget;
    private boolean given;

    GzipFile(String name, SeekableByteChannel file, Budget budget) {
        this.name = name;
        this.file = file;
        this.budget = budget;
    }

    @Override
    public Optional<Member> next() throws IOException {
        if (given) {
            return Optional.empty();
        }
        given = true;
        try {
            byte[] bytes = budget.bytes(new GZIPInputStream(Channels.newInputStream(file)), file.size());
            return Optional.of(new Raw(name, bytes, Envelope.NONE));
        } catch (EOFException e) {
            throw new IOException("the gzipped file breaks off", e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
