package relata.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import relata.inputs.archives.Archives;
import relata.inputs.documents.Document;
import relata.inputs.documents.DocumentLimits;
import relata.inputs.documents.Finding;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/**
 * How fast the pages come out of a gzipped web archive, beside what the JDK takes to unpack the same file and do nothing with it. The archive is made up: a
 * request, an answer and a note a page, each packed on its own, as Common Crawl does.
 */
public final class ArchiveSpeed {

    private static final int ROUNDS = 7;
    private static final int WARM = 2;

    private ArchiveSpeed() {}

    /** One way through a file. */
    private interface Pass {
        long through(Path file) throws IOException;
    }

    public static void main(String... args) throws IOException {
        int pages = args.length > 0 ? Integer.parseInt(args[0]) : 5_000;
        Path file = Files.createTempFile("relata-bench", ".warc.gz");
        try {
            write(file, pages);
            List<Double> plain = new ArrayList<>();
            List<Double> found = new ArrayList<>();
            List<Double> read = new ArrayList<>();
            for (int round = 0; round < WARM + ROUNDS; round++) {
                double one = seconds(ArchiveSpeed::unpacked, file, 1);
                double two = seconds(bytes -> documents(bytes, document -> true), file, pages);
                double three = seconds(bytes -> documents(bytes, ArchiveSpeed::hasBody), file, pages);
                if (round >= WARM) {
                    plain.add(one);
                    found.add(two);
                    read.add(three);
                }
            }
            double megabytes = Files.size(file) / 1e6;
            print("GZIPInputStream alone", megabytes, median(plain), median(plain));
            print("pages found, each in memory", megabytes, median(found), median(plain));
            print("pages with their bodies taken out", megabytes, median(read), median(plain));
        } finally {
            Files.delete(file);
        }
    }

    /** Speed in packed bytes, and as a share of that of the JDK. */
    private static void print(String what, double megabytes, double seconds, double plain) {
        System.out.printf(Locale.ROOT, "%s\t%.0f\t%.2f%n", what, megabytes / seconds, plain / seconds);
    }

    private static double median(List<Double> figures) {
        Collections.sort(figures);
        return figures.get(figures.size() / 2);
    }

    /** Of the processor, in this thread. */
    private static double seconds(Pass pass, Path file, long least) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (pass.through(file) < least) {
            throw new IllegalStateException("not all of it was read");
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static long unpacked(Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
            }
        }
        return bytes;
    }

    private static long documents(Path file, Predicate<Document> wanted) {
        try (Stream<Finding> found =
                Archives.documents(List.of(file), ReportReader.standard(), DocumentLimits.STANDARD)) {
            return found.filter(finding -> finding instanceof Document document && wanted.test(document))
                    .count();
        }
    }

    private static boolean hasBody(Document document) {
        try {
            return document.content().bytes().length > 0;
        } catch (UnreadableReport e) {
            return false;
        }
    }

    private static void write(Path file, int pages) throws IOException {
        Random chance = new Random(7);
        String[] words = new String[20_000];
        for (int i = 0; i < words.length; i++) {
            words[i] = chance.ints(2 + chance.nextInt(8), 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        String frame =
                "<li class=\"menu-item menu-item-type-taxonomy\"><a href=\"https://news.example/section/%d\">Section %d</a></li>\n";
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int page = 0; page < pages; page++) {
                StringBuilder html =
                        new StringBuilder("<!DOCTYPE html><html><head><title>Page</title></head><body><ul>\n");
                for (int i = 0; i < 250; i++) {
                    html.append(String.format(Locale.ROOT, frame, chance.nextInt(1_000), i));
                }
                html.append("</ul>");
                for (int paragraph = 0; paragraph < 40; paragraph++) {
                    html.append("<p>");
                    for (int i = 0; i < 60; i++) {
                        html.append(words[(int) Math.abs(chance.nextGaussian() * 3_000) % words.length])
                                .append(' ');
                    }
                    html.append("</p>\n");
                }
                String address = "https://news.example/" + page;
                record(out, "request", address, "GET /" + page + " HTTP/1.1\r\nHost: news.example\r\n\r\n");
                record(
                        out,
                        "response",
                        address,
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html + "</body></html>");
                record(out, "metadata", address, "fetchTimeMs: 99\r\n");
            }
        }
    }

    private static void record(OutputStream out, String type, String address, String block) throws IOException {
        byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
        GZIPOutputStream packed = new GZIPOutputStream(out);
        packed.write(("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2016-12-07T12:00:00Z\r\nContent-Type: application/http\r\nContent-Length: "
                        + bytes.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        packed.write(bytes);
        packed.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        packed.finish();
    }
}
