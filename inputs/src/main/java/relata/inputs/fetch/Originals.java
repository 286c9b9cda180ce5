package relata.inputs.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import relata.reading.Fetch;

/**
 * Keeps what was fetched, to the byte, in files of the form that web archives use (WARC 1.1, ISO 28500; gzipped record by record), so that
 * evidence outlives the site. Each run writes files of its own: a run that is killed can damage no more than its last record.
 */
public final class Originals implements AutoCloseable {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private static final long LARGEST = 1L << 30;

    /**
     * Where something is kept.
     *
     * @param file name within the folder
     * @param offset of its response record, in bytes
     */
    public record Place(String file, long offset) {

        /** How a report tells that it was fetched, and that it is kept at this place in a folder. */
        public Fetch fetch(Path folder, Instant at) {
            return new Fetch(at, Optional.of(new Fetch.Kept(folder.resolve(file).toString(), offset)));
        }
    }

    /**
     * What is kept at a place.
     *
     * @param body unpacked
     * @param at when it was asked for
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Kept(byte[] body, Instant at) {}

    private final Path folder;
    private final String software;
    private Open open;

    /** A file being written to. */
    private record Open(String name, FileChannel channel, WarcWriter writer) {}

    private Originals(Path folder, String software, Open open) {
        this.folder = folder;
        this.software = software;
        this.open = open;
    }

    /**
     * Begins a file.
     *
     * @param folder made where it is not there
     * @param software name and version of the program, for the file's first record
     */
    public static Originals in(Path folder, String software) throws IOException {
        Files.createDirectories(folder);
        return new Originals(folder, software, begin(folder, software));
    }

    private static Open begin(Path folder, String software) throws IOException {
        Instant now = Instant.now();
        String name =
                "relata-" + NAME.format(now) + "-" + ProcessHandle.current().pid() + ".warc.gz";
        FileChannel channel =
                FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP);
        writer.write(new Warcinfo.Builder()
                .date(now)
                .filename(name)
                .fields(Map.of("software", List.of(software), "format", List.of("WARC File Format 1.1")))
                .build());
        return new Open(name, channel, writer);
    }

    /**
     * Keeps the requests and answers that led to something. When this returns, they are on the disk.
     *
     * @return where the last answer is kept
     */
    public Place keep(List<Exchange> exchanges) throws IOException {
        if (exchanges.isEmpty()) {
            throw new IllegalArgumentException("nothing to keep");
        }
        if (open.writer().position() > LARGEST) {
            close();
            open = begin(folder, software);
        }
        long offset = 0;
        for (Exchange exchange : exchanges) {
            offset = open.writer().position();
            write(exchange);
        }
        open.channel().force(true);
        return new Place(open.name(), offset);
    }

    private void write(Exchange exchange) throws IOException {
        URI response = id();
        open.writer()
                .write(new WarcResponse.Builder(exchange.address())
                        .recordId(response)
                        .date(exchange.at())
                        .ipAddress(exchange.machine())
                        .blockDigest(digest(exchange.response()))
                        .body(MediaType.HTTP_RESPONSE, exchange.response())
                        .build());
        open.writer()
                .write(new WarcRequest.Builder(exchange.address())
                        .recordId(id())
                        .date(exchange.at())
                        .concurrentTo(response)
                        .body(MediaType.HTTP_REQUEST, exchange.request())
                        .build());
    }

    /** What is kept at a place; nothing where it cannot be read there. */
    public static Optional<Kept> at(Path folder, Place place) {
        try (FileChannel file = FileChannel.open(folder.resolve(place.file()), StandardOpenOption.READ)) {
            file.position(place.offset());
            try (WarcReader reader = new WarcReader(file)) {
                Optional<WarcRecord> record = reader.next();
                return record.isPresent() && record.get() instanceof WarcResponse response
                        ? Optional.of(
                                new Kept(response.http().bodyDecoded().stream().readAllBytes(), response.date()))
                        : Optional.empty();
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static URI id() {
        return URI.create("urn:uuid:" + UUID.randomUUID());
    }

    private static WarcDigest digest(byte[] bytes) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes);
            return new WarcDigest(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        open.writer().close();
    }
}
