package relata.names.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cheapest way to turn the sounds of one name into those of another. */
final class Alignment {

    private final Sounds table;

    Alignment(Sounds table) {
        this.table = table;
    }

    /** In hundredths of a plain consonant. */
    int cost(SoundSequence one, SoundSequence other) {
        return cost(one, 0, one.length(), other, 0, other.length());
    }

    /**
     * Of two names with as many words, the greatest share of a word that has to be changed to make it the other's; -1 where
     * one has more words.
     */
    double worstWord(SoundSequence one, SoundSequence other) {
        double worst = -1;
        if (one.ends.length == other.ends.length) {
            for (int word = 0; word < one.ends.length; word++) {
                int from = one.start(word);
                int to = one.end(word);
                int start = other.start(word);
                int end = other.end(word);
                double weight = 1 + (one.weight(from, to) + other.weight(start, end)) / 2.0;
                worst = Math.max(worst, cost(one, from, to, other, start, end) / weight);
            }
        }
        return worst;
    }

    private int cost(SoundSequence one, int from, int to, SoundSequence other, int start, int end) {
        int length = end - start;
        int[] gained = new int[length];
        int[] above = new int[length + 1];
        for (int j = 0; j < length; j++) {
            gained[j] = other.lost(start + j, one);
            above[j + 1] = above[j] + gained[j];
        }
        for (int i = from; i < to; i++) {
            int row = table.row(one.sounds[i]);
            int lost = one.lost(i, other);
            int diagonal = above[0];
            above[0] += lost;
            for (int j = 0; j < length; j++) {
                int changed = diagonal + table.cost(row, other.sounds[start + j]);
                diagonal = above[j + 1];
                above[j + 1] = Math.min(changed, Math.min(diagonal + lost, above[j] + gained[j]));
            }
        }
        return above[length];
    }

    /** The dearest single change on the cheapest way, in hundredths. */
    int dearest(SoundSequence one, SoundSequence other) {
        int[][] costs = costs(one, other);
        int dearest = 0;
        int i = one.length();
        int j = other.length();
        while (i + j > 0) {
            int before = costs[i][j];
            if (i > 0 && j > 0 && before == costs[i - 1][j - 1] + cost(one, i - 1, other, j - 1)) {
                i--;
                j--;
            } else if (i > 0 && before == costs[i - 1][j] + one.lost(i - 1, other)) {
                i--;
            } else {
                j--;
            }
            dearest = Math.max(dearest, before - costs[i][j]);
        }
        return dearest;
    }

    /** What the cheapest way rests on: the rules that made unlike sounds alike, and what is left over, the dearest first. */
    List<String> reasons(SoundSequence one, SoundSequence other) {
        int[][] costs = costs(one, other);
        Map<String, Integer> reasons = new LinkedHashMap<>();
        int i = one.length();
        int j = other.length();
        while (i + j > 0) {
            if (i > 0 && j > 0 && costs[i][j] == costs[i - 1][j - 1] + cost(one, i - 1, other, j - 1)) {
                byte a = one.sounds[--i];
                byte b = other.sounds[--j];
                if (a != b) {
                    reasons.merge(changed(a, b), table.cost(table.row(a), b), Integer::sum);
                }
            } else if (i > 0 && costs[i][j] == costs[i - 1][j] + one.lost(i - 1, other)) {
                i--;
                reasons.merge(left(one.sounds[i], "first"), one.lost(i, other), Integer::sum);
            } else {
                j--;
                reasons.merge(left(other.sounds[j], "second"), other.lost(j, one), Integer::sum);
            }
        }
        return reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What it costs to turn each beginning of one name into each of the other. */
    private int[][] costs(SoundSequence one, SoundSequence other) {
        int[][] costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i + j > 0) {
                    int least = i == 0 ? Integer.MAX_VALUE : costs[i - 1][j] + one.lost(i - 1, other);
                    least = Math.min(least, j == 0 ? Integer.MAX_VALUE : costs[i][j - 1] + other.lost(j - 1, one));
                    costs[i][j] = i == 0 || j == 0
                            ? least
                            : Math.min(least, costs[i - 1][j - 1] + cost(one, i - 1, other, j - 1));
                }
            }
        }
        return costs;
    }

    private int cost(SoundSequence one, int i, SoundSequence other, int j) {
        return table.cost(table.row(one.sounds[i]), other.sounds[j]);
    }

    private String changed(byte one, byte other) {
        String why = table.why(one, other);
        if (!why.isEmpty()) {
            return why;
        }
        return Sounds.isVowel(one) && Sounds.isVowel(other)
                ? "other vowels"
                : Sounds.letter(one) + " against " + Sounds.letter(other);
    }

    private static String left(byte sound, String where) {
        if (Sounds.letter(sound) == 'ʔ') {
            return "ʿayn or hamza in one only";
        }
        return Sounds.isVowel(sound) ? "a vowel in one only" : Sounds.letter(sound) + " in the " + where + " only";
    }
}
