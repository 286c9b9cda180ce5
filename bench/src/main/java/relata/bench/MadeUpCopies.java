package relata.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import relata.reading.Given;
import relata.reading.Passage;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;
import relata.text.Span;

/**
 * Copies made of real reports, with what they were made of: to the letter, with other words, in another order, cut, merged with another
 * report. The same reports give the same copies. Reports that share sentences themselves are left out, all but the first.
 */
final class MadeUpCopies {

    private static final int SHORTEST = 600;
    private static final int WORDS_OF_A_RUN = 8;
    private static final double SHARED_BY_CHANCE = .05;
    private static final int MOST_COPIES = 12;
    private static final double MEAN_COPIES = 2;
    private static final int WORDS_OF_VOCABULARY = 60;

    /** A text, the number of the report that most of it is from, and which part of it is from which. */
    record Copy(String text, int of, List<Part> parts) {}

    /** A stretch and the number of the report that it is from. */
    record Part(Span span, int of) {}

    private final List<String> reports;
    private final List<String> vocabulary;
    private final Random random;
    private final List<Copy> copies = new ArrayList<>();

    private MadeUpCopies(List<String> reports, long seed) {
        this.reports = reports;
        this.vocabulary = reports.stream()
                .flatMap(text -> Stream.of(text.split(" ")).limit(WORDS_OF_VOCABULARY))
                .distinct()
                .toList();
        this.random = new Random(seed);
    }

    /** The reports first, then their copies. */
    static List<Copy> of(List<String> reports, long seed) {
        MadeUpCopies made = new MadeUpCopies(reports, seed);
        for (int i = 0; i < reports.size(); i++) {
            made.copies.add(whole(reports.get(i), i));
        }
        for (int i = 0; i < reports.size(); i++) {
            int number = Math.min(MOST_COPIES, (int) (-Math.log(1 - made.random.nextDouble()) * MEAN_COPIES));
            for (int copy = 0; copy < number; copy++) {
                made.copy(i);
            }
        }
        return made.copies;
    }

    /**
     * The texts of reports in a folder that share no sentences.
     *
     * @param half 0 or 1: those whose file's name has an even or an odd hash
     */
    static List<String> reports(Path folder, int half) throws IOException, UnreadableReport {
        ReportReader reader = ReportReader.standard();
        List<String> texts = new ArrayList<>();
        List<Set<String>> known = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            if (Math.floorMod(file.getFileName().toString().hashCode(), 2) == half) {
                String text = body(reader.read(file, Given.NOTHING));
                Set<String> runs = runs(text);
                if (text.length() >= SHORTEST && known.stream().noneMatch(other -> isShared(runs, other))) {
                    texts.add(text);
                    known.add(runs);
                }
            }
        }
        return texts;
    }

    private static String body(Report report) {
        StringBuilder body = new StringBuilder();
        report.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.BODY)
                .forEach(
                        passage -> body.append(passage.span().of(report.text())).append(' '));
        return body.toString().replaceAll("\\s+", " ").strip();
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + WORDS_OF_A_RUN <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, i + WORDS_OF_A_RUN)));
        }
        return runs;
    }

    private static boolean isShared(Set<String> runs, Set<String> other) {
        return runs.stream().filter(other::contains).count() > SHARED_BY_CHANCE * Math.min(runs.size(), other.size());
    }

    static List<String> sentences(String text) {
        return List.of(text.split("(?<=[.!?]) "));
    }

    private void copy(int of) {
        String text = reports.get(of);
        List<String> sentences = sentences(text);
        switch (random.nextInt(10)) {
            case 0, 1 -> copies.add(whole(edited(text, .02), of));
            case 2, 3, 4 -> copies.add(whole(edited(text, .05 + .1 * random.nextDouble()), of));
            case 5 -> copies.add(whole(edited(String.join(" ", thinned(sentences)), .2), of));
            case 6, 7 -> copies.add(whole(edited(head(sentences, .25 + .5 * random.nextDouble()), .04), of));
            case 8 -> merged(head(sentences, .9), of, random.nextInt(reports.size()));
            default -> inserted(sentences, of, random.nextInt(reports.size()));
        }
    }

    /** Some words left out, some put in, some replaced. */
    private String edited(String text, double rate) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            double chance = random.nextDouble();
            if (chance >= .3 * rate) {
                if (chance < rate) {
                    words.add(vocabulary.get(random.nextInt(vocabulary.size())));
                }
                if (chance >= .8 * rate) {
                    words.add(word);
                }
            }
        }
        return String.join(" ", words);
    }

    private List<String> thinned(List<String> sentences) {
        List<String> left = new ArrayList<>(sentences);
        IntStream.range(0, left.size() / 4).forEach(any -> left.remove(random.nextInt(left.size())));
        return left;
    }

    private static String head(List<String> sentences, double share) {
        return String.join(" ", sentences.subList(0, Math.max(1, (int) (share * sentences.size()))));
    }

    private void merged(String most, int of, int other) {
        String rest = head(sentences(reports.get(other)), .5);
        if (other != of && most.length() > 1.2 * rest.length()) {
            add(most, of, rest, other);
        }
    }

    /** Three sentences of a report at the end of a copy of another. */
    private void inserted(List<String> sentences, int of, int other) {
        int from = random.nextInt(Math.max(1, sentences.size() - 3));
        String taken = String.join(" ", sentences.subList(from, Math.min(sentences.size(), from + 3)));
        String own = edited(reports.get(other), .08);
        if (other != of && own.length() > 2 * taken.length()) {
            add(own, other, taken, of);
        }
    }

    private void add(String most, int of, String rest, int other) {
        int end = most.length() + 1 + rest.length();
        copies.add(new Copy(
                most + " " + rest,
                of,
                List.of(new Part(new Span(0, most.length()), of), new Part(new Span(most.length() + 1, end), other))));
    }

    private static Copy whole(String text, int of) {
        return new Copy(text, of, List.of(new Part(new Span(0, text.length()), of)));
    }
}
