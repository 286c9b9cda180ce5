package relata.origins;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import relata.text.Span;
import relata.writing.Folded;

/**
 * The letters and digits of some stretches of a text, in lower case and with nothing between them, and where each stands. Whoever
 * copies changes spaces, marks and capitals; scrapes lose commas and apostrophes.
 */
final class Letters {

    private final char[] letters;
    private final int[] at;
    private int count;

    private Letters(int most) {
        letters = new char[most];
        at = new int[most];
    }

    /**
     * @param stretches of the text, in its order
     * @param without what is passed over in them, in text order
     */
    static Letters of(String text, List<Span> stretches, List<Span> without) {
        Letters letters = new Letters(stretches.stream().mapToInt(Span::length).sum());
        int next = 0;
        for (Span stretch : stretches) {
            int from = stretch.start();
            while (next < without.size() && without.get(next).start() < stretch.end()) {
                letters.add(
                        text, new Span(from, Math.max(from, without.get(next).start())));
                from = Math.max(from, without.get(next).end());
                next++;
            }
            letters.add(text, new Span(Math.min(from, stretch.end()), stretch.end()));
        }
        return letters;
    }

    private void add(String text, Span stretch) {
        String words = stretch.of(text);
        Optional<Folded> folded = Folded.of(words);
        String plain = folded.map(Folded::text).orElse(words);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((Character.isLetterOrDigit(c) || Character.isSurrogate(c)) && count < letters.length) {
                int offset = i;
                letters[count] = Character.toLowerCase(c);
                at[count++] = stretch.start()
                        + folded.map(way -> way.toOriginal(new Span(offset, offset + 1))
                                        .start())
                                .orElse(i);
            }
        }
    }

    int count() {
        return count;
    }

    /** How many letters from one on are the same as those of another text from one of its letters on. */
    int inCommon(int from, Letters other, int otherFrom) {
        int end = Arrays.mismatch(letters, from, count, other.letters, otherFrom, other.count);
        return end < 0 ? count - from : end;
    }

    /** Where a letter stands in the text. */
    int at(int i) {
        return at[i];
    }

    /** The stretch of text from one letter to before another. */
    Span span(int from, int to) {
        return new Span(at[from], at[to - 1] + 1);
    }

    /**
     * A hash of every so many letters in a row, from the first letter on; the same letters have the same hash in any process.
     *
     * @param length how many letters
     */
    long[] shingles(int length) {
        if (count < length) {
            return new long[0];
        }
        long[] shingles = new long[count - length + 1];
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= Hashes.ODD;
        }
        long hash = 0;
        for (int i = 0; i < count; i++) {
            hash = hash * Hashes.ODD + letters[i] + 1;
            if (i >= length) {
                hash -= power * (letters[i - length] + 1);
            }
            if (i >= length - 1) {
                shingles[i - length + 1] = Hashes.mix(hash);
            }
        }
        return shingles;
    }

    @Override
    public String toString() {
        return new String(Arrays.copyOf(letters, count));
    }
}
