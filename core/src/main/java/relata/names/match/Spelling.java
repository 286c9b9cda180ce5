package relata.names.match;

/** A name taken apart, ready to be compared with many. Made by {@link NameMatcher#read}. */
public final class Spelling {

    private final String written;

    /** The name itself, without the words that say what the thing is. */
    final SoundSequence name;

    /** All words but articles. */
    final SoundSequence whole;

    /** How many words there are, without articles. */
    final int words;

    /** What the thing is, a bit for each kind; none where nothing else is left to call it by. */
    final long kinds;

    /** Words that part places of one name (upper, old, second), a bit for each. */
    final long marks;

    /** Nothing but words that say what the thing is: the Citadel, al-Bab. */
    final boolean bare;

    /** Known names of one place have one number; -1 for others. */
    final int otherNames;

    Spelling(
            String written,
            SoundSequence name,
            SoundSequence whole,
            int words,
            long kinds,
            long marks,
            boolean bare,
            int otherNames) {
        this.written = written;
        this.name = name;
        this.whole = whole;
        this.words = words;
        this.kinds = kinds;
        this.marks = marks;
        this.bare = bare;
        this.otherNames = otherNames;
    }

    /** As it was given. */
    public String written() {
        return written;
    }

    /** Nothing in it can be read. */
    boolean isEmpty() {
        return whole.length() == 0;
    }

    /** Both are made of the same words, perhaps in two languages: Old City, al-Madina al-Qadima. One word alone says too little. */
    boolean meansTheSame(Spelling other) {
        return bare
                && other.bare
                && kinds == other.kinds
                && marks == other.marks
                && Long.bitCount(kinds) + Long.bitCount(marks) > 1;
    }

    @Override
    public String toString() {
        return written;
    }
}
