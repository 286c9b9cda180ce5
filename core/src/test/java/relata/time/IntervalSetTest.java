package relata.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.text.Span;

/**
 * Times as reports on armed conflicts name them, against the intervals that a person gave them ({@code intervals.yaml}). What
 * is not right, with the shares right, goes to {@code target/intervals.txt}.
 */
class IntervalSetTest {

    private static final double DEVELOPED_ON = 0.98;
    private static final double KEPT_APART = 0.89;
    private static final LocalDateTime THURSDAY = LocalDateTime.of(2016, 12, 8, 6, 0);

    private final List<String> faults = new ArrayList<>();

    @Test
    void wordsMeanTheIntervalsThatAPersonGaveThem() throws IOException {
        List<Entry> items = items();
        double odd = share(items, 0);
        double even = share(items, 1);
        faults.add(0, String.format(Locale.ROOT, "odd numbers %.3f, even numbers %.3f", odd, even));
        Files.write(Files.createDirectories(Path.of("target")).resolve("intervals.txt"), faults);

        assertThat(odd).as("of the odd numbers, developed on").isGreaterThanOrEqualTo(DEVELOPED_ON);
        assertThat(even).as("of the even numbers, kept apart").isGreaterThanOrEqualTo(KEPT_APART);
    }

    private double share(List<Entry> items, int first) {
        int right = 0;
        int all = 0;
        for (int i = first; i < items.size(); i += 2) {
            all++;
            right += isRight(i + 1, items.get(i)) ? 1 : 0;
        }
        return (double) right / all;
    }

    private boolean isRight(int number, Entry item) {
        item.allow(Set.of("text", "at", "words", "is"));
        String wanted = meant(item.get("is").text());
        String found = found(item);
        if (!found.equals(wanted)) {
            faults.add(number + " \"" + item.get("text").text() + "\": "
                    + item.get("words").text() + " is " + wanted + ", not " + found);
        }
        return found.equals(wanted);
    }

    private static String found(Entry item) {
        String text = item.get("text").text();
        String words = item.get("words").text();
        int start = text.indexOf(words);
        assertThat(start).as(text).isNotNegative();
        Span asked = new Span(start, start + words.length());
        LocalDateTime at =
                item.find("at").map(Entry::text).map(IntervalSetTest::first).orElse(THURSDAY);
        return TimeExpressions.shipped().in(text, new Span(0, text.length()), Optional.of(at)).stream()
                .filter(time -> time.span().overlaps(asked))
                .max(Comparator.comparingInt(time -> Math.min(time.span().end(), asked.end())
                        - Math.max(time.span().start(), asked.start())))
                .map(time -> time.interval()
                        .map(interval -> written(interval.from(), interval.to()))
                        .orElse("open"))
                .orElse("none");
    }

    private static String meant(String is) {
        if (is.equals("open") || is.equals("none")) {
            return is;
        }
        String[] ends = is.split("\\.\\.");
        return written(first(ends[0]), last(ends[ends.length - 1]));
    }

    private static LocalDateTime first(String words) {
        return words.contains("T")
                ? LocalDateTime.parse(words)
                : LocalDate.parse(words).atStartOfDay();
    }

    private static LocalDateTime last(String words) {
        return words.contains("T")
                ? LocalDateTime.parse(words)
                : LocalDate.parse(words).atTime(23, 59);
    }

    private static String written(LocalDateTime from, LocalDateTime to) {
        return from.truncatedTo(ChronoUnit.MINUTES) + ".." + to.truncatedTo(ChronoUnit.MINUTES);
    }

    private static List<Entry> items() {
        String file = "intervals.yaml";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(IntervalSetTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            return Vocabulary.parse(file, reader).itemsOf("items");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
