package relata.names.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/**
 * Says how alike two names are, in Latin, Arabic (Persian, Pashto, Kurdish), Cyrillic and some other scripts: "Bab an-Nayrab" and
 * "باب النيرب". The words of {@code lexicon/transliteration.yaml} and a weighted edit distance over sounds; one threshold for
 * all scripts. A likeness is a hint and never an identity: Karm al-Dada and Karm al-Da'da' are two districts.
 */
public final class NameMatcher {

    /** From this score on two names may be one. */
    public static final double ALIKE = 0.5;

    /** From this score on nothing but habits of spelling parts two names. */
    public static final double SAME = 0.98;

    private static final double OTHER_NAME = 0.97;

    /** A single change that costs more is no habit of spelling, however long the name: Hoseynabad, Hasanabad. In hundredths. */
    private static final int HABIT = 35;

    /** The share of the sounds that is taken to be changed where names are translations of one another. */
    private static final double MEANING = 0.1;

    private final Sounds sounds;
    private final SpellingReader reader;
    private final Alignment alignment;
    private final Weights weights;

    private NameMatcher(Entry lexicon) {
        this.sounds = new Sounds(lexicon);
        this.reader = new SpellingReader(lexicon, sounds);
        this.alignment = new Alignment(sounds);
        this.weights = Weights.of(lexicon.get("weights"));
    }

    /** Read once: its tables serve all who compare. */
    private static final class Shipped {
        static final NameMatcher MATCHER = of(Vocabulary.shipped("lexicon/transliteration.yaml"));
    }

    /** With the rules of spelling that ship with Relata. Safe for many threads. */
    public static NameMatcher load() {
        return Shipped.MATCHER;
    }

    static NameMatcher of(Entry lexicon) {
        return new NameMatcher(lexicon);
    }

    /** Takes a name apart once, for those who compare it often. */
    public Spelling read(String name) {
        return reader.read(name);
    }

    /** A name without the articles and words of administration around it: "Kelaseh" of "the al-Kelaseh district". */
    public String core(String name) {
        return reader.core(name);
    }

    public Match compare(String one, String other) {
        return compare(read(one), read(other));
    }

    public Match compare(Spelling one, Spelling other) {
        double score = score(one, other);
        return new Match(score, decision(score), reasons(one, other));
    }

    /** The score alone: the quick way. */
    public double score(Spelling one, Spelling other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.written().equals(other.written()) && !one.written().isBlank() ? 1 : 0;
        }
        if (one.written().equals(other.written())) {
            return 1;
        }
        Comparison compared = comparison(one, other);
        double score = compared.score(weights);
        if (score >= SAME && alignment.dearest(compared.one(), compared.other()) > HABIT) {
            score = OTHER_NAME;
        }
        return isOtherName(one, other) ? Math.max(score, OTHER_NAME) : score;
    }

    /**
     * Numbers under which a store keeps a name, to find it again in another spelling: its consonants, without and with the
     * words that say what the thing is.
     */
    public List<Long> keys(Spelling name) {
        return LongStream.of(skeleton(name.name), skeleton(name.whole))
                .filter(key -> key != 0)
                .distinct()
                .boxed()
                .toList();
    }

    /** The keys of names that differ from this one in one consonant, missing, too many or another; none for the shortest names. */
    public List<Long> nearKeys(Spelling name) {
        return keys(name).stream()
                .filter(key -> Skeleton.length(key) > 2)
                .flatMap(key -> Skeleton.near(key, sounds.keyCount()).boxed())
                .distinct()
                .toList();
    }

    long skeleton(SoundSequence sequence) {
        return Skeleton.of(sequence, sounds);
    }

    /** What of two names is compared: the names by themselves, or all words. */
    Comparison comparison(Spelling one, Spelling other) {
        double worst = worstWord(one, other);
        if (one.bare || other.bare) {
            Comparison whole = whole(one, other, worst);
            return one.meansTheSame(other) ? whole.atMost(MEANING) : whole;
        }
        Comparison names = compared(one.name, other.name, worst, kinds(one, other), marks(one, other));
        if (one.kinds == other.kinds && one.marks == other.marks) {
            return names;
        }
        Comparison whole = whole(one, other, worst);
        return whole.score(weights) > names.score(weights) ? whole : names;
    }

    /** A long name hides that one of its words is another; -1 where word does not answer to word. */
    private double worstWord(Spelling one, Spelling other) {
        if (one.words != other.words || one.words < 2) {
            return -1;
        }
        return one.kinds == other.kinds && one.marks == other.marks && !one.bare
                ? alignment.worstWord(one.name, other.name)
                : alignment.worstWord(one.whole, other.whole);
    }

    private Comparison whole(Spelling one, Spelling other, double worst) {
        return compared(
                one.whole,
                other.whole,
                worst,
                Comparison.Words.SAME,
                reader.words().areOpposite(one.marks, other.marks) ? Comparison.Words.OPPOSITE : Comparison.Words.SAME);
    }

    private Comparison compared(
            SoundSequence one, SoundSequence other, double worst, Comparison.Words kinds, Comparison.Words marks) {
        return new Comparison(one, other, alignment.cost(one, other), worst, kinds, marks);
    }

    private Comparison.Words kinds(Spelling one, Spelling other) {
        if (one.kinds == other.kinds) {
            return Comparison.Words.SAME;
        }
        long a = reader.words().weighty(one.kinds & ~other.kinds);
        long b = reader.words().weighty(other.kinds & ~one.kinds);
        return (a != 0 && b != 0) || reader.words().telling(a | b) != 0
                ? Comparison.Words.OPPOSITE
                : a == 0 && b == 0 ? Comparison.Words.SLIGHT : Comparison.Words.MISSING;
    }

    private Comparison.Words marks(Spelling one, Spelling other) {
        return one.marks == other.marks
                ? Comparison.Words.SAME
                : reader.words().areOpposite(one.marks, other.marks)
                        ? Comparison.Words.OPPOSITE
                        : Comparison.Words.MISSING;
    }

    private static boolean isOtherName(Spelling one, Spelling other) {
        return one.otherNames >= 0 && one.otherNames == other.otherNames;
    }

    private static Decision decision(double score) {
        return score >= SAME ? Decision.SAME : score >= ALIKE ? Decision.ALIKE : Decision.DIFFERENT;
    }

    private List<String> reasons(Spelling one, Spelling other) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of("no letters that can be read");
        }
        if (one.written().equals(other.written())) {
            return List.of();
        }
        if (isOtherName(one, other)) {
            return List.of("two names of one place");
        }
        List<String> reasons = new ArrayList<>();
        Comparison compared = comparison(one, other);
        if (compared.one() == one.name) {
            said(
                            "kind of place",
                            reader.words().kindsOf(one.kinds & ~other.kinds),
                            reader.words().kindsOf(other.kinds & ~one.kinds))
                    .ifPresent(reasons::add);
        }
        said(
                        "distinction",
                        reader.words().marksOf(one.marks & ~other.marks),
                        reader.words().marksOf(other.marks & ~one.marks))
                .ifPresent(reasons::add);
        reasons.addAll(alignment.reasons(compared.one(), compared.other()));
        return reasons;
    }

    private static Optional<String> said(String what, String one, String other) {
        if (one.isEmpty() && other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                one.isEmpty() || other.isEmpty()
                        ? what + " in one only: " + one + other
                        : what + ": " + one + " against " + other);
    }
}
