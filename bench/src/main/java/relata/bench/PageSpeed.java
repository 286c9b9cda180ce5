package relata.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import relata.reading.Given;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** How many web pages one core reads in a second of its time, from bytes to dated reports: the first time through, and warm. */
public final class PageSpeed {

    private static final int PASSES = 4;

    private PageSpeed() {}

    /** @param args files or folders of pages */
    public static void main(String... args) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (String arg : args) {
            try (Stream<Path> files = Files.walk(Path.of(arg))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    pages.add(Files.readAllBytes(file));
                }
            }
        }
        double megabytes = pages.stream().mapToLong(page -> page.length).sum() / 1e6;
        for (int pass = 1; pass <= PASSES; pass++) {
            long before = used();
            int read = read(pages);
            double seconds = (used() - before) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "pass %d: %d pages, %d read, %.0f pages/s, %.1f MB/s%n",
                    pass,
                    pages.size(),
                    read,
                    pages.size() / seconds,
                    megabytes / seconds);
        }
    }

    private static long used() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int read(List<byte[]> pages) {
        ReportReader reader = ReportReader.standard();
        int read = 0;
        for (byte[] page : pages) {
            try {
                read += reader.readAll("page.html", page, Given.NOTHING).isEmpty() ? 0 : 1;
            } catch (UnreadableReport e) {
                // some of any pages hold no report
            }
        }
        return read;
    }
}
