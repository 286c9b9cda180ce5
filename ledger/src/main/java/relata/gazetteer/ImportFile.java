package relata.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A file to import, packed or not, that tells how far it was read. May be opened several times. */
final class ImportFile {

    private static final int BUFFER = 1 << 16;
    private static final int ZIP_MAGIC = 'P' | 'K' << 8;
    private static final int BZIP2_MAGIC = 'B' | 'Z' << 8;

    private final Path path;
    private final LongConsumer progress;

    /**
     * Names a file.
     *
     * @param progress is told how many more bytes were read
     */
    ImportFile(Path path, LongConsumer progress) {
        this.path = path;
        this.progress = progress;
    }

    Path path() {
        return path;
    }

    InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(new Counted(Files.newInputStream(path)), BUFFER);
        in.mark(2);
        int magic = in.read() | in.read() << 8;
        in.reset();
        if (magic == BZIP2_MAGIC) {
            throw new IOException("it is packed with bzip2: unpack it first (bunzip2)");
        }
        return magic == GZIPInputStream.GZIP_MAGIC
                ? new GZIPInputStream(in, BUFFER)
                : magic == ZIP_MAGIC ? unzipped(in) : in;
    }

    /** GeoNames packs a file with others that explain it: SY.zip holds SY.txt and a readme. */
    private InputStream unzipped(InputStream in) throws IOException {
        String stem = stem(String.valueOf(path.getFileName()));
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory() && stem(entry.getName()).equalsIgnoreCase(stem)) {
                return zip;
            }
        }
        throw new FileNotFoundException("it is packed with zip, and holds no file called " + stem);
    }

    private static String stem(String name) {
        return name.replaceAll("\\.[^.]*$", "");
    }

    /** As UTF-8, without its byte order mark; throws {@link java.nio.charset.CharacterCodingException} where it is none. */
    BufferedReader reader() throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8.newDecoder()), BUFFER);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            progress.accept(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            progress.accept(Math.max(0, read));
            return read;
        }
    }
}
