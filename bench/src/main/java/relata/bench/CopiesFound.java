package relata.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import relata.bench.MadeUpCopies.Copy;
import relata.bench.MadeUpCopies.Part;
import relata.origins.CopiedPassage;
import relata.origins.Copies;
import relata.origins.Fingerprint;
import relata.origins.Fingerprinted;
import relata.reading.UnreadableReport;
import relata.text.Span;

/** How well copies made of real reports are put together and their passages are told, beside the usual ways, and what it costs. Prints rows of cells with tabs between. */
public final class CopiesFound {

    private static final long SEED = 7;
    private static final int LEAST_SENTENCE = 40;

    private CopiesFound() {}

    /** Takes a folder of reports and, to fill so many, the number of texts that the cost is measured with (0: not at all). */
    public static void main(String[] args) throws IOException, UnreadableReport {
        Path folder = Path.of(args[0]);
        for (int half : List.of(0, 1)) {
            List<Copy> copies = MadeUpCopies.of(MadeUpCopies.reports(folder, half), SEED);
            String corpus = half == 0 ? "half developed on" : "other half";
            quality(corpus, copies);
        }
        int number = Integer.parseInt(args[1]);
        if (number > 0) {
            cost(MadeUpCopies.reports(folder, 0), number);
        }
    }

    private static void quality(String corpus, List<Copy> copies) {
        List<String> texts = copies.stream().map(Copy::text).toList();
        Copies found = Copies.among(prints(texts));
        int[] clusters = IntStream.range(0, texts.size())
                .map(i -> found.cluster(name(i))
                        .map(cluster -> Integer.parseInt(cluster.first().report()))
                        .orElse(i))
                .toArray();
        row(corpus, "relata origins", copies, clusters, sentences(copies, found, clusters));
        row(corpus, "the same to the letter", copies, Baselines.same(texts), "");
        row(
                corpus,
                "MinHash, 5 words, 20 bands of 6, single linkage",
                copies,
                Baselines.minHash(
                        texts.stream().map(text -> Baselines.words(text, 5)).toList(), 20, 6, 0, 0),
                "");
        var letters = texts.stream().map(text -> Baselines.letters(text, 10)).toList();
        row(
                corpus,
                "MinHash, 10 letters, 64 bands of 2, Jaccard ≥ .15, single linkage",
                copies,
                Baselines.minHash(letters, 64, 2, .15, 0),
                "");
        row(
                corpus,
                "the same, half of the neighbours in common",
                copies,
                Baselines.minHash(letters, 64, 2, .15, .5),
                "");
    }

    /** The originals were published before their copies. */
    private static List<Fingerprinted> prints(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Fingerprinted(
                        name(i),
                        name(i),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        print(texts.get(i))))
                .toList();
    }

    private static Fingerprint print(String text) {
        return Fingerprint.of(text, List.of(new Span(0, text.length())));
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%08d", number);
    }

    /** How many sentences that a report has from another are told to be that one's, and how many of all others are its own. */
    private static String sentences(List<Copy> copies, Copies found, int[] clusters) {
        Map<Integer, Integer> mostly = mostly(copies, clusters);
        int[] right = new int[2];
        int[] all = new int[2];
        for (int i = 0; i < copies.size(); i++) {
            for (Part part : copies.get(i).parts()) {
                int which = part.of() == copies.get(i).of() ? 1 : 0;
                int start = part.span().start();
                for (String sentence :
                        MadeUpCopies.sentences(part.span().of(copies.get(i).text()))) {
                    Span span = new Span(start, start + sentence.length());
                    start += sentence.length() + 1;
                    if (sentence.length() >= LEAST_SENTENCE) {
                        int from = found.passage(name(i), span)
                                .map(CopiedPassage::from)
                                .map(report -> Integer.parseInt(report.report()))
                                .orElse(i);
                        all[which]++;
                        right[which] += Objects.equals(mostly.get(clusters[from]), part.of()) ? 1 : 0;
                    }
                }
            }
        }
        return share(right[0] / (double) all[0]) + " of " + all[0] + ", " + share(right[1] / (double) all[1]) + " of "
                + all[1];
    }

    /** What most texts of a cluster are copies of. */
    private static Map<Integer, Integer> mostly(List<Copy> copies, int[] clusters) {
        Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
        for (int i = 0; i < clusters.length; i++) {
            counts.computeIfAbsent(clusters[i], any -> new HashMap<>())
                    .merge(copies.get(i).of(), 1, Integer::sum);
        }
        Map<Integer, Integer> mostly = new HashMap<>();
        counts.forEach((cluster, of) -> mostly.put(
                cluster,
                of.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElseThrow()));
        return mostly;
    }

    private static void row(String corpus, String method, List<Copy> copies, int[] clusters, String sentences) {
        Agreement agreement = Agreement.of(copies.stream().mapToInt(Copy::of).toArray(), clusters);
        System.out.println(String.join(
                "\t",
                corpus + ", " + copies.size() + " texts",
                method,
                share(agreement.adjustedRand()),
                share(agreement.precision()),
                share(agreement.recall()),
                share(agreement.f1()),
                sentences));
    }

    /** Texts of the reports and their copies in one made-up alphabet after the other, so that they share nothing across. */
    private static void cost(List<String> reports, int number) {
        List<String> texts = new ArrayList<>();
        for (long seed = 0; texts.size() < number; seed++) {
            String alphabet = shuffled(seed);
            MadeUpCopies.of(reports, seed).forEach(copy -> texts.add(written(copy.text(), alphabet)));
        }
        List<String> wanted = texts.subList(0, number);
        wanted.stream().limit(2000).forEach(CopiesFound::print); // so that the compiler has done its work
        double start = processor();
        List<Fingerprinted> prints = prints(wanted);
        double printed = processor();
        int clusters = Copies.among(prints).clusters().size();
        double found = processor();
        long bytes = prints.stream()
                .mapToLong(print -> print.fingerprint().bytes().length)
                .sum();
        System.out.println(String.join(
                "\t",
                String.format(Locale.ROOT, "%,d", number),
                String.format(Locale.ROOT, "%,.0f", number / (printed - start)),
                String.format(Locale.ROOT, "%,d", bytes / number),
                String.format(Locale.ROOT, "%.1f", found - printed),
                String.format(Locale.ROOT, "%,d", clusters)));
    }

    private static String shuffled(long seed) {
        List<Integer> letters =
                new ArrayList<>(IntStream.rangeClosed('a', 'z').boxed().toList());
        Collections.shuffle(letters, new Random(seed));
        StringBuilder alphabet = new StringBuilder();
        letters.forEach(alphabet::appendCodePoint);
        return alphabet.toString();
    }

    private static String written(String text, String alphabet) {
        StringBuilder written = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .chars()
                .forEach(c -> written.append('a' <= c && c <= 'z' ? alphabet.charAt(c - 'a') : (char) c));
        return written.toString();
    }

    private static double processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static String share(double number) {
        String share = String.format(Locale.ROOT, "%.3f", number);
        return share.startsWith("0") ? share.substring(1) : share;
    }
}
