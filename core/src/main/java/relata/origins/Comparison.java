package relata.origins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relata.reading.Report;
import relata.text.Span;
import relata.voices.Quotations;

/**
 * What two reports have in common to the letter, to show why they are taken for copies, or that they are not.
 *
 * @param passages the same words outside of quotation marks, some six words or more in a row, in the order of the first report
 * @param quotations the same words in quotation marks in both, in the order of the first report
 * @param shareOfOne how much of the first report's paragraphs stands in the other one, 0 to 1, quotations left out
 * @param shareOfOther how much of the other report's paragraphs stands in the first
 */
public record Comparison(
        List<SharedWords> passages, List<SharedWords> quotations, double shareOfOne, double shareOfOther) {

    /** Letters of a quotation that two people would not use by chance: four or five words. */
    private static final int LEAST_QUOTED = 20;

    public Comparison {
        passages = List.copyOf(passages);
        quotations = List.copyOf(quotations);
    }

    public static Comparison of(Report one, Report other) {
        Text first = Text.of(one);
        Text second = Text.of(other);
        return new Comparison(
                passages(first, second),
                quotations(first, second),
                share(first.letters, second.letters),
                share(second.letters, first.letters));
    }

    private record Text(String text, Letters letters, List<Span> quotations) {

        static Text of(Report report) {
            List<Span> paragraphs = Fingerprint.paragraphs(report);
            List<Span> quotations = Quotations.marked(report.text(), paragraphs);
            return new Text(report.text(), Letters.of(report.text(), paragraphs, quotations), quotations);
        }
    }

    private static double share(Letters of, Letters in) {
        long[] shingles = of.shingles(Fingerprint.SHINGLE);
        Set<Long> others = new HashSet<>();
        Arrays.stream(in.shingles(Fingerprint.SHINGLE)).forEach(others::add);
        return Arrays.stream(shingles).filter(others::contains).count() / (double) Math.max(1, shingles.length);
    }

    private static List<SharedWords> passages(Text one, Text other) {
        Map<Long, List<Integer>> places = new HashMap<>();
        long[] others = other.letters.shingles(Fingerprint.GRAM);
        for (int i = 0; i < others.length; i++) {
            places.computeIfAbsent(others[i], any -> new ArrayList<>()).add(i);
        }
        List<SharedWords> passages = new ArrayList<>();
        long[] runs = one.letters.shingles(Fingerprint.GRAM);
        for (int i = 0; i < runs.length; i++) {
            int from = i;
            int length = 0;
            int at = 0;
            for (int place : places.getOrDefault(runs[from], List.of())) {
                int common = one.letters.inCommon(from, other.letters, place);
                if (common > length) {
                    length = common;
                    at = place;
                }
            }
            if (length > 0) {
                passages.add(new SharedWords(words(one, from, from + length), words(other, at, at + length)));
                i += length - 1;
            }
        }
        return passages;
    }

    /** From the first whole word to the last. */
    private static Span words(Text text, int from, int to) {
        Span span = text.letters.span(from, to);
        int start = span.start();
        while (start > 0 && start < span.end() && isInWord(text.text, start)) {
            start++;
        }
        int end = span.end();
        while (end > start && end < text.text.length() && isInWord(text.text, end)) {
            end--;
        }
        return new Span(start, end).trimmed(text.text);
    }

    /** Whether letters stand on both sides of a place. */
    private static boolean isInWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
    }

    private static List<SharedWords> quotations(Text one, Text other) {
        Map<String, Span> quoted = new HashMap<>();
        other.quotations.forEach(span -> quoted.putIfAbsent(letters(other, span), span));
        List<SharedWords> shared = new ArrayList<>();
        for (Span span : one.quotations) {
            Span same = quoted.get(letters(one, span));
            if (same != null && letters(one, span).length() >= LEAST_QUOTED) {
                shared.add(new SharedWords(span, same));
            }
        }
        return shared;
    }

    private static String letters(Text text, Span span) {
        return Letters.of(text.text, List.of(span), List.of()).toString();
    }
}
