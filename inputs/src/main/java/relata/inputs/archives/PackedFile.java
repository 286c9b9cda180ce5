package relata.inputs.archives;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import relata.reading.Envelope;

/** One file, packed as a whole. */
final class PackedFile implements Archive {

    private final String name;
    private final SeekableByteChannel file;
    private final Packing packing;
    private final Budget budget;
    private boolean given;

    PackedFile(String name, SeekableByteChannel file, Packing packing, Budget budget) {
        this.name = name;
        this.file = file;
        this.packing = packing;
        this.budget = budget;
    }

    @Override
    public Optional<Member> next() throws IOException {
        if (given) {
            return Optional.empty();
        }
        given = true;
        try {
            byte[] bytes = budget.bytes(packing.unpacked(Channels.newInputStream(file)), file.size());
            return Optional.of(new Raw(inner(), bytes, Envelope.NONE));
        } catch (EOFException e) {
            throw new IOException("the packed file breaks off", e);
        }
    }

    /** The file's own name, save where that name is all that says that it is packed. */
    private String inner() {
        String plain = name.substring(name.lastIndexOf('/') + 1).replaceFirst("(?i)\\.br$", "");
        return packing == Packing.BROTLI ? Archive.named(name, plain) : name;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
