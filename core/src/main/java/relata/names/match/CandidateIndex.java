package relata.names.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what a mention may stand for among up to 16 million names, in microseconds: by the same sounds, by the same consonants, then by
 * consonants of which one is missing, too many or another. Gives candidates; merges nothing. Safe for several threads.
 */
public final class CandidateIndex {

    /** Below this likeness nothing is handed out. */
    private static final double FLOOR = 0.05;
    /** One that is as like as this needs no search among names with other consonants. */
    private static final double SURE = 0.9;
    /** So many names under one key are looked at. */
    private static final int MOST_ALIKE = 256;

    private static final int MOST_NEAR = 32;
    /** So few names are all compared where no key leads to one that is alike. */
    private static final int FEW = 2000;

    private static final int SHORTEST_TO_SHORTEN = 3;
    private static final long EXACT = 1L << 60;
    private static final long SHORTENED = 2L << 60;

    private final NameMatcher matcher;
    private final List<String> ids;
    private final List<Spelling> names;
    private final long[] masks;
    private final Postings postings = new Postings();

    private CandidateIndex(NameMatcher matcher, List<String> ids, List<Spelling> names) {
        this.matcher = matcher;
        this.ids = List.copyOf(ids);
        this.names = List.copyOf(names);
        this.masks = names.stream().mapToLong(name -> name.whole.mask()).toArray();
        for (int number = 0; number < names.size(); number++) {
            Spelling name = names.get(number);
            postings.add(exact(name), number);
            long own = matcher.skeleton(name.name);
            long whole = matcher.skeleton(name.whole);
            addWithShorter(own, number);
            if (whole != own) {
                addWithShorter(whole, number);
            }
        }
        postings.sort();
    }

    private void addWithShorter(long skeleton, int number) {
        postings.add(skeleton, number);
        int length = Skeleton.length(skeleton);
        for (int i = 0; i < length && length >= SHORTEST_TO_SHORTEN; i++) {
            postings.add(Skeleton.without(skeleton, i) | SHORTENED, number);
        }
    }

    public static Builder builder(NameMatcher matcher) {
        return new Builder(matcher);
    }

    /** How many names it holds. */
    public int size() {
        return names.size();
    }

    /**
     * What a mention may stand for, the likest first, each identity once, by the name most like the mention. Those below
     * {@link NameMatcher#ALIKE} are given too, for whoever knows more about the mention.
     *
     * @param k how many at most
     */
    public List<Candidate> candidates(String mention, int k) {
        Spelling spelling = matcher.read(mention);
        if (spelling.isEmpty() || k < 1) {
            return List.of();
        }
        Map<String, Candidate> best = new Search(spelling).run();
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id))
                .limit(k)
                .toList();
    }

    /** One look-up. */
    private final class Search {

        private final Spelling mention;
        private final Map<String, Candidate> best = new HashMap<>();
        private Shortlist shortlist;
        private double most;

        Search(Spelling mention) {
            this.mention = mention;
            this.shortlist = new Shortlist(mention.whole.mask(), masks);
        }

        Map<String, Candidate> run() {
            long own = matcher.skeleton(mention.name);
            long whole = matcher.skeleton(mention.whole);
            postings.find(exact(mention), MOST_NEAR, shortlist::add);
            postings.find(own, MOST_ALIKE, shortlist::add);
            compare();
            if (most < SURE) {
                if (whole != own) {
                    postings.find(whole, MOST_ALIKE, shortlist::add);
                }
                near(own);
                if (whole != own) {
                    near(whole);
                }
                compare();
            }
            if (most < NameMatcher.ALIKE && names.size() <= FEW) {
                for (int i = 0; i < names.size(); i++) {
                    compare(i);
                }
            }
            return best;
        }

        private void near(long skeleton) {
            postings.find(skeleton | SHORTENED, MOST_NEAR, shortlist::add);
            int length = Skeleton.length(skeleton);
            for (int i = 0; i < length && length >= SHORTEST_TO_SHORTEN; i++) {
                long shorter = Skeleton.without(skeleton, i);
                postings.find(shorter, MOST_NEAR, shortlist::add);
                postings.find(shorter | SHORTENED, MOST_NEAR, shortlist::add);
            }
        }

        private void compare() {
            shortlist.forEach(this::compare);
            shortlist = new Shortlist(mention.whole.mask(), masks);
        }

        private void compare(int number) {
            Spelling name = names.get(number);
            double score = matcher.score(mention, name);
            most = Math.max(most, score);
            if (score >= FLOOR) {
                String id = ids.get(number);
                Candidate known = best.get(id);
                if (known == null || known.score() < score) {
                    best.put(id, new Candidate(id, mention, name, score, matcher));
                }
            }
        }
    }

    private static long exact(Spelling spelling) {
        long hash = 1;
        for (byte sound : spelling.whole.sounds) {
            hash = hash * 67 + sound;
        }
        return hash >>> 4 | EXACT;
    }

    /** Takes in names; one identity may have many, and one name may belong to several. */
    public static final class Builder {

        private record Named(String id, Spelling name, long skeleton) {}

        private final NameMatcher matcher;
        private final List<Named> names = new ArrayList<>();

        private Builder(NameMatcher matcher) {
            this.matcher = matcher;
        }

        /** A name without letters that can be read is passed over. */
        public Builder add(String id, String name) {
            Spelling spelling = matcher.read(name);
            if (!spelling.isEmpty()) {
                if (names.size() == Postings.MOST_ENTRIES) {
                    throw new IllegalStateException("an index holds no more than " + Postings.MOST_ENTRIES + " names");
                }
                names.add(new Named(id, spelling, matcher.skeleton(spelling.name)));
            }
            return this;
        }

        /** Names that are looked at together stand together: memory is read in one go. */
        public CandidateIndex build() {
            names.sort(Comparator.comparingLong(Named::skeleton));
            return new CandidateIndex(
                    matcher,
                    names.stream().map(Named::id).toList(),
                    names.stream().map(Named::name).toList());
        }
    }
}
