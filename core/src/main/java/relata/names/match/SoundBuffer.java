package relata.names.match;

import java.util.Arrays;

/** Sounds in the order they are heard, each with what it costs to lose it. A sound twice in a row is one: doubled letters tell little. */
final class SoundBuffer {

    /** The second of two letters that an unwritten vowel may part, as in Arabic S-d-d. */
    private static final byte REPEATED = 30;

    private final Sounds table;
    private byte[] sounds = new byte[32];
    private byte[] lost = new byte[32];
    private int size;
    private int word;
    private byte[] ends = new byte[8];
    private int words;

    SoundBuffer(Sounds table) {
        this.table = table;
    }

    void add(byte[] heard, boolean repeats) {
        for (byte sound : heard) {
            boolean again = size > word && sounds[size - 1] == sound;
            if (!again || (repeats && !Sounds.isVowel(sound))) {
                add(sound, again ? (byte) Math.min(REPEATED, table.lost(sound)) : table.lost(sound));
            }
        }
    }

    /** Appends the words of another. */
    void add(SoundBuffer other) {
        for (int i = 0; i < other.size; i++) {
            add(other.sounds[i], other.lost[i]);
        }
        if (size > word) {
            ends = words == ends.length ? Arrays.copyOf(ends, words * 2) : ends;
            ends[words++] = (byte) size;
        }
        word = size;
    }

    private void add(byte sound, byte cost) {
        if (size == sounds.length) {
            sounds = Arrays.copyOf(sounds, size * 2);
            lost = Arrays.copyOf(lost, size * 2);
        }
        sounds[size] = sound;
        lost[size++] = cost;
    }

    /** Marks the vowels that a script may leave out; the first and the last of a word are written in every script. */
    void endWord() {
        for (int i = word + 1; i < size - 1; i++) {
            if (Sounds.isVowel(sounds[i])) {
                lost[i] = (byte) -lost[i];
            }
        }
        word = size;
    }

    int size() {
        return size;
    }

    byte at(int index) {
        return sounds[index];
    }

    /** Makes a sound cheaper to lose than it is elsewhere. */
    void lighten(int index, byte cost) {
        lost[index] = (byte) Math.min(lost[index], cost);
    }

    /** Takes a sound for another one. */
    void soften(int index, byte sound) {
        sounds[index] = sound;
        lost[index] = table.lost(sound);
    }

    void clear() {
        size = 0;
        word = 0;
        words = 0;
    }

    SoundSequence toSequence() {
        return new SoundSequence(Arrays.copyOf(sounds, size), Arrays.copyOf(lost, size), Arrays.copyOf(ends, words));
    }
}
