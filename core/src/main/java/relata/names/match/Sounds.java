package relata.names.match;

import java.util.Arrays;
import java.util.Set;
import relata.lexicon.Entry;

/** What it costs that one name has a sound where the other has another, or none: in hundredths of a plain consonant. */
final class Sounds {

    static final String VOWELS = "aeiouɛɔɨāūīəẗ";
    private static final String ALL = VOWELS + "bptθdðjʧħhxrzʒsʃɣfvqkglmnwyʦɕʔ0123456789";
    /** A key has four bits. */
    private static final int MAX_KEYS = 15;

    private static final int UNIT = 100;
    private static final int UNLIKE_CONSONANTS = 100;
    private static final int UNLIKE_VOWELS = 30;

    private final int size = ALL.length();
    private final byte[] lost = new byte[size];
    private final int[] cost = new int[size * size];
    private int keyCount;
    private final byte[] keys = new byte[size];
    private final String[] why = new String[size * size];

    Sounds(Entry lexicon) {
        Arrays.fill(lost, (byte) UNIT);
        for (Entry entry : lexicon.get("lost").items()) {
            byte number = cost(entry.allow(Set.of("sounds", "cost")));
            for (byte sound : parse(entry.get("sounds"))) {
                lost[sound] = number;
            }
        }
        Arrays.fill(why, "");
        for (byte one = 0; one < size; one++) {
            for (byte other = 0; other < size; other++) {
                cost[one * size + other] = one == other ? 0 : unlike(one, other);
            }
        }
        for (Entry entry : lexicon.get("alike").items()) {
            byte number = cost(entry.allow(Set.of("sounds", "for", "cost", "why")));
            byte[] sounds = parse(entry.get("sounds"));
            byte[] others = entry.find("for").map(Sounds::parse).orElse(sounds);
            String reason = entry.get("why").text();
            for (byte one : sounds) {
                for (byte other : others) {
                    if (one != other) {
                        set(one, other, number, reason);
                        set(other, one, number, reason);
                    }
                }
            }
        }
        groupKeys(lexicon.get("keys"));
    }

    private static byte cost(Entry entry) {
        double cost = entry.get("cost").number();
        if (cost < 0 || cost > 1) {
            throw entry.error("a cost from 0 to 1 is wanted here, not " + cost);
        }
        return (byte) Math.round(cost * UNIT);
    }

    private int unlike(byte one, byte other) {
        int both = lost[one] + lost[other];
        return isVowel(one) != isVowel(other) ? both : Math.min(both, isVowel(one) ? UNLIKE_VOWELS : UNLIKE_CONSONANTS);
    }

    private void set(byte one, byte other, byte number, String reason) {
        cost[one * size + other] = number;
        why[one * size + other] = reason;
    }

    private void groupKeys(Entry groups) {
        byte number = 0;
        for (Entry group : groups.items()) {
            if (++number > MAX_KEYS) {
                throw group.error("no more than " + MAX_KEYS + " keys can be told apart");
            }
            for (byte sound : parse(group)) {
                keys[sound] = number;
            }
        }
        keyCount = number;
    }

    static byte[] parse(Entry entry) {
        String text = entry.text();
        byte[] sounds = new byte[text.length()];
        for (int i = 0; i < sounds.length; i++) {
            int sound = ALL.indexOf(text.charAt(i));
            if (sound < 0) {
                throw entry.error("'" + text.charAt(i) + "' is no sound; sounds are " + ALL);
            }
            sounds[i] = (byte) sound;
        }
        return sounds;
    }

    static byte of(char sound) {
        return (byte) ALL.indexOf(sound);
    }

    static char letter(byte sound) {
        return ALL.charAt(sound);
    }

    static boolean isVowel(byte sound) {
        return sound < VOWELS.length();
    }

    /** What it costs that one name has this sound and the other has nothing there. */
    byte lost(byte sound) {
        return lost[sound];
    }

    /** Where the costs of a sound against others stand; see {@link #cost}. */
    int row(byte sound) {
        return sound * size;
    }

    /** What it costs that one name has the sound of a row and the other this one. */
    int cost(int row, byte other) {
        return cost[row + other];
    }

    /** How many groups of sounds an index tells apart. */
    int keyCount() {
        return keyCount;
    }

    /** The group of sounds that an index takes for one, from 1; 0 where it takes no notice. */
    byte key(byte sound) {
        return keys[sound];
    }

    /** Why the two are alike; empty where no rule says so. */
    String why(byte one, byte other) {
        return why[one * size + other];
    }
}
