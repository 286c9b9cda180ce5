package relata.names.match;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import relata.lexicon.Entry;

/** Reads letters as sounds: the longest sequence that is known, whatever the script. */
final class Letters {

    private static final String APOSTROPHES = "'’‘`´ʼʻʾʿ′ʹʺˌ\"”“ˈ";
    private static final int NONE = 0;

    /** A tree of letters: for each node, what follows it by letter code, and the sounds that end there. */
    private final char[] codes = new char[1 << 16];

    private int codesKnown = 1;
    private int[][] next = new int[64][];
    private byte[][] sounds = new byte[64][];
    private int nodes = 1;

    Letters(Entry lexicon) {
        Entry letters = lexicon.get("letters");
        for (String script : letters.keys()) {
            Entry table = letters.get(script);
            for (String written : table.keys()) {
                learn(Normalizer.normalize(written, Normalizer.Form.NFC), Sounds.parse(table.get(written)));
            }
        }
        for (int c = 0xC0; c < 0x2000; c++) {
            byte[] plain = alone(base((char) c));
            if (codes[c] != NONE && alone((char) c) == null && plain != null) {
                learn(String.valueOf((char) c), plain);
            }
        }
        for (char digit = '0'; digit <= '9'; digit++) {
            learn(String.valueOf(digit), new byte[] {Sounds.of(digit)});
        }
        for (int i = 0; i < APOSTROPHES.length(); i++) {
            learn(APOSTROPHES.substring(i, i + 1), new byte[] {Sounds.of('ʔ')});
        }
    }

    /** A letter without its accent. */
    static char base(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }

    private byte @Nullable [] alone(char c) {
        int code = codes[c];
        return code == NONE || code >= next[0].length || next[0][code] == NONE ? null : sounds[next[0][code]];
    }

    private void learn(String written, byte[] heard) {
        int node = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (codes[c] == NONE) {
                codes[c] = (char) codesKnown++;
            }
            int code = codes[c];
            int[] following = next[node];
            if (following == null || following.length <= code) {
                following = following == null ? new int[code + 1] : Arrays.copyOf(following, code + 1);
                next[node] = following;
            }
            if (following[code] == NONE) {
                following[code] = nodes++;
                if (nodes > next.length) {
                    next = Arrays.copyOf(next, nodes * 2);
                    sounds = Arrays.copyOf(sounds, nodes * 2);
                }
            }
            node = following[code];
        }
        sounds[node] = heard;
    }

    /** Apostrophes of any shape: ʿayn, hamza, a soft sign, or nothing at all. */
    static boolean isApostrophe(char c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    boolean isKnown(char c) {
        return codes[c] != NONE;
    }

    /** Appends the sounds of a word, which stands between ^ and $. */
    void read(CharSequence word, SoundBuffer into) {
        int at = 0;
        boolean repeats =
                word.length() > 1 && Character.UnicodeScript.of(word.charAt(1)) == Character.UnicodeScript.ARABIC;
        while (at < word.length()) {
            int node = 0;
            int end = at + 1;
            byte[] heard = null;
            for (int i = at; i < word.length(); i++) {
                int[] following = next[node];
                int code = codes[word.charAt(i)];
                if (following == null || code == NONE || code >= following.length || following[code] == NONE) {
                    break;
                }
                node = following[code];
                if (sounds[node] != null) {
                    heard = sounds[node];
                    end = i + 1;
                }
            }
            if (heard != null) {
                into.add(heard, repeats);
            }
            at = end;
        }
    }
}
