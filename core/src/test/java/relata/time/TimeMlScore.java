package relata.time;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relata.text.CodePoints;
import relata.text.Span;

/**
 * Prints the times found in a folder of texts as JSON Lines, for a scorer: {@code report, start, end, value}. Each text
 * begins with a line {@code Published: YYYY-MM-DD}, which is the anchor. Last, on standard error, the speed.
 */
final class TimeMlScore {

    private TimeMlScore() {}

    public static void main(String[] folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(folder[0]))) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            CodePoints codePoints = CodePoints.of(text);
            for (TimeExpression time : timesIn(text)) {
                System.out.printf(
                        "{\"report\": \"%s\", \"start\": %d, \"end\": %d, \"value\": \"%s\", \"words\": \"%s\"}%n",
                        file.getFileName(),
                        codePoints.at(time.span().start()),
                        codePoints.at(time.span().end()),
                        time.value(),
                        time.span().of(text).replaceAll("\\s+", " "));
            }
        }
        speed(files);
    }

    private static List<TimeExpression> timesIn(String text) {
        int body = text.indexOf("\n\n");
        LocalDate day = LocalDate.parse(text.substring("Published: ".length(), body));
        return TimeExpressions.shipped().in(text, new Span(body, text.length()), Optional.of(day.atTime(23, 59)));
    }

    private static void speed(List<Path> files) throws IOException {
        long characters = 0;
        long start = System.nanoTime();
        for (int round = 0; round < 20; round++) {
            for (Path file : files) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                characters += text.length();
                timesIn(text);
            }
        }
        System.err.printf("%d kB/s%n", characters * 1_000_000L / (System.nanoTime() - start));
    }
}
