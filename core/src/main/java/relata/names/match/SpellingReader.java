package relata.names.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import relata.lexicon.Entry;
import relata.text.Span;

/** Takes a name apart: words, what they are, and the sounds of those that are the name. */
final class SpellingReader {

    /** What a t at the end of a word may be: tāʾ marbūṭa. */
    private static final byte LAST_T = 30;

    private static final byte MARBUTA = Sounds.of('ẗ');

    /** "al" at the beginning of a longer word may be an article. */
    private static final byte GLUED_ARTICLE = 35;

    /** No name is longer, and to compare two takes time by the product of their lengths. */
    private static final int LONGEST = 250;

    private static final int LONG_ENOUGH_FOR_ARTICLE = 5;
    private static final char ZERO_WIDTH_JOINER = '\u200D';
    private static final char TATWEEL = '\u0640';

    private final Sounds sounds;
    private final Letters letters;
    private final NameWords words;
    private final char[] bases = new char[1 << 16];
    private final Map<String, Integer> otherNames = new HashMap<>();

    SpellingReader(Entry lexicon, Sounds sounds) {
        this.sounds = sounds;
        this.letters = new Letters(lexicon);
        for (int c = 0; c < bases.length; c++) {
            bases[c] = (char) c;
        }
        for (int c = 0xC0; c < 0x2000; c++) {
            bases[c] = Letters.base((char) c);
        }
        this.words = new NameWords(lexicon, this::foldWord);
        int number = 0;
        for (Entry group : lexicon.itemsOf("other-names")) {
            for (Entry name : group.items()) {
                String key = take(name.text()).folded();
                Integer other = otherNames.put(key, number);
                if (other != null && other != number) {
                    throw name.error("'" + name.text() + "' belongs to another place already");
                }
                if (key.indexOf(' ') < 0) {
                    words.readAs(key, group.items().get(0).text());
                }
            }
            number++;
        }
    }

    NameWords words() {
        return words;
    }

    /** A word as it is written, in small letters, and as it is looked up: without accents and apostrophes. */
    private record Word(String written, String folded) {}

    /** A name taken apart, and its words as they are looked up, without articles. */
    private record Taken(Spelling spelling, String folded) {}

    Spelling read(String name) {
        return take(name).spelling();
    }

    private Taken take(String name) {
        List<Word> found = split(name);
        SoundBuffer own = new SoundBuffer(sounds);
        SoundBuffer all = new SoundBuffer(sounds);
        SoundBuffer heavy = new SoundBuffer(sounds);
        SoundBuffer one = new SoundBuffer(sounds);
        StringBuilder folded = new StringBuilder(name.length());
        int count = 0;
        long kinds = 0;
        long marks = 0;
        for (int i = 0; i < found.size(); i++) {
            Word word = found.get(i);
            if (i + 1 < found.size()
                    && (words.isArticle(word.folded, found.get(i + 1).folded) || words.isParticle(word.folded))) {
                continue;
            }
            if (i > 0 && words.isParticle(word.folded)) {
                continue;
            }
            count++;
            int article = words.articleWithin(word.folded);
            String bare = word.folded.substring(article);
            folded.append(folded.isEmpty() ? "" : " ").append(bare);
            read(article == 0 ? word : new Word(word.written.substring(article), bare), one);
            long kind = words.kind(bare);
            long mark = words.mark(bare);
            all.add(one);
            if (kind == 0 || words.weighty(kind) != 0) {
                heavy.add(one);
            }
            kinds |= kind;
            marks |= mark;
            if (kind == 0 && mark == 0) {
                own.add(one);
            }
        }
        SoundSequence whole = (heavy.size() == 0 ? all : heavy).toSequence();
        boolean isBare = own.size() == 0;
        String key = folded.toString();
        Spelling spelling = new Spelling(
                name,
                isBare || own.size() == whole.length() ? whole : own.toSequence(),
                whole,
                count,
                kinds,
                marks,
                isBare,
                otherNames.getOrDefault(key, -1));
        return new Taken(spelling, key);
    }

    private void read(Word word, SoundBuffer into) {
        into.clear();
        String spelt = words.readAs(word.folded).orElse(word.written);
        letters.read("^" + spelt + "$", into);
        int last = into.size() - 1;
        if (last > 1 && spelt.charAt(spelt.length() - 1) == 't') {
            char before = spelt.charAt(spelt.length() - 2);
            if (before == 'a' || words.isUnvowelled(spelt)) {
                into.soften(last, MARBUTA);
            } else if (before != 'u' && before != 'o') {
                into.lighten(last, LAST_T);
            }
        }
        if (spelt.length() >= LONG_ENOUGH_FOR_ARTICLE
                && (spelt.startsWith("al") || spelt.startsWith("el"))
                && into.size() > 2
                && !Sounds.isVowel(into.at(2))) {
            into.lighten(1, GLUED_ARTICLE);
        }
        into.endWord();
    }

    /** See {@link NameMatcher#core}. */
    String core(String name) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean within = i < name.length() && !Character.isWhitespace(name.charAt(i)) && !isHyphen(name.charAt(i));
            if (!within) {
                if (i > start) {
                    found.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        int first = 0;
        int last = found.size() - 1;
        while (first < last
                && isBefore(found.get(first).of(name), found.get(first + 1).of(name))) {
            first++;
        }
        while (last > first && isSlight(foldWord(found.get(last).of(name)))) {
            last--;
        }
        return found.isEmpty() ? name : found.get(first).cover(found.get(last)).of(name);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** A capital makes it part of the name: Sheikh Maqsoud, but the city of Ada. */
    private boolean isBefore(String word, String next) {
        String folded = foldWord(word);
        return words.isArticle(folded, foldWord(next))
                || words.isParticle(folded)
                || isSlight(folded) && !Character.isUpperCase(word.charAt(0));
    }

    private boolean isSlight(String folded) {
        long kind = words.kind(folded);
        return kind != 0 && words.weighty(kind) == 0;
    }

    /** Words without what stands in brackets, unless all of it does. */
    private List<Word> split(String name) {
        String plain = normalized(name);
        int open = plain.indexOf('(');
        if (open > 0) {
            int close = plain.indexOf(')', open);
            List<Word> outside = words(plain.substring(0, open) + ' ' + (close < 0 ? "" : plain.substring(close + 1)));
            if (!outside.isEmpty()) {
                return outside;
            }
        }
        return words(plain);
    }

    private static String normalized(String given) {
        String name = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x7F) {
                return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }

    private List<Word> words(String plain) {
        List<Word> found = new ArrayList<>(4);
        StringBuilder written = new StringBuilder();
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (c == TATWEEL || c == ZERO_WIDTH_JOINER) {
                continue;
            }
            if (Letters.isApostrophe(c)) {
                written.append(c);
            } else if (Character.isLetterOrDigit(c)) {
                written.append(letters.isKnown(c) ? c : bases[c]);
                folded.append(bases[c]);
            } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
                if (letters.isKnown(c)) {
                    written.append(c);
                }
            } else if (!folded.isEmpty()) {
                found.add(new Word(written.toString(), folded.toString()));
                written.setLength(0);
                folded.setLength(0);
            } else {
                written.setLength(0);
            }
        }
        return found;
    }

    private String foldWord(String word) {
        StringBuilder folded = new StringBuilder();
        for (Word each : words(normalized(word))) {
            folded.append(each.folded);
        }
        return folded.toString();
    }
}
