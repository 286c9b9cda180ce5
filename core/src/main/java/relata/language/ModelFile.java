package relata.language;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** A model file of CoreNLP's dependency parser: settings, then entries with their numbers, six million in all. */
final class ModelFile implements Closeable {

    private static final int LONGEST_ENTRY = 1_000; // bytes

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] entry = new byte[LONGEST_ENTRY];
    private int next;
    private int end;

    private ModelFile(InputStream in) {
        this.in = in;
    }

    static ModelFile onClassPath(String name) throws IOException {
        InputStream packed = ModelFile.class.getClassLoader().getResourceAsStream(name);
        if (packed == null) {
            throw new IOException(name + " is not on the class path");
        }
        return new ModelFile(new GZIPInputStream(new BufferedInputStream(packed, 1 << 16), 1 << 16));
    }

    /** A setting, "hiddenSize=1000"; settings have a fixed order. */
    int setting(String name) throws IOException {
        String line = entry();
        if (!line.startsWith(name + "=")) {
            throw new IOException("the parser's model has '" + line + "' in place of " + name);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    /** What stands up to the next blank or end of line. */
    String entry() throws IOException {
        int length = 0;
        int letter = read();
        while (letter > ' ' || letter < 0) {
            entry[length++] = (byte) letter;
            letter = read();
        }
        return new String(entry, 0, length, StandardCharsets.UTF_8);
    }

    float[] numbers(int count) throws IOException {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    /** "-0.0123": digits and a point, without an exponent. The quotient is the very number that Java reads. */
    private float number() throws IOException {
        int letter = read();
        boolean negative = letter == '-';
        if (negative) {
            letter = read();
        }
        long digits = 0;
        long unit = 0;
        for (; letter > ' '; letter = read()) {
            if (letter == '.' && unit == 0) {
                unit = 1;
            } else if (letter >= '0' && letter <= '9') {
                digits = 10 * digits + (letter - '0');
                unit *= 10;
            } else {
                throw new IOException("no number in the parser's model: '" + (char) letter + "'");
            }
        }
        float value = (float) (digits / (double) Math.max(1, unit));
        return negative ? -value : value;
    }

    private byte read() throws IOException {
        if (next == end) {
            end = in.read(buffer);
            next = 0;
            if (end < 0) {
                throw new IOException("the parser's model ends too early");
            }
        }
        return buffer[next++];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
