package relata.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relata.text.Span;

/** Finds the fullest form of a name anywhere before it in a report, by capitals alone: most of the text is not parsed. */
final class FullNames {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}’'.-]*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(\\s*(\\p{Lu}{2,8})\\s*\\)");
    private static final int LONGEST = 9; // words of "the … Observatory for Human Rights"
    private static final int MOST_BEFORE = 4; // "Foreign Minister Sergei Viktorovich Lavrov"

    private final String text;
    private final SpeakerLexicon lexicon;
    private final List<Span> words = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Set<String> common = new HashSet<>(); // words that have no capital somewhere

    FullNames(String text, SpeakerLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            int i = words.size();
            words.add(new Span(matcher.start(), matcher.end()));
            places.computeIfAbsent(lower(i), word -> new ArrayList<>()).add(i);
            if (!isCapital(i)) {
                common.add(lower(i));
            }
        }
    }

    /** "the VOHR": the name that stands before these letters in brackets, and begins with them. */
    Optional<Span> spelledOut(Mention mention) {
        String letters = mention.span().of(text).replaceAll("^(?i:the)\\s+", "");
        if (!letters.matches("\\p{Lu}{2,8}")) {
            return Optional.empty();
        }
        Matcher brackets = IN_BRACKETS.matcher(text);
        while (brackets.find() && brackets.start() < mention.span().start()) {
            if (brackets.group(1).equals(letters)) {
                return initialed(letters, brackets.start());
            }
        }
        return Optional.empty();
    }

    /** The words right before an offset whose initials are the letters; small words may be passed over. */
    private Optional<Span> initialed(String letters, int end) {
        int last = lastWordBefore(end);
        int letter = letters.length() - 1;
        int i = last;
        while (i >= 0 && letter >= 0 && last - i < LONGEST) {
            char initial = text.charAt(words.get(i).start());
            if (Character.toUpperCase(initial) == letters.charAt(letter)) {
                letter--;
            } else if (Character.isUpperCase(initial)) {
                return Optional.empty();
            }
            i--;
        }
        return letter < 0 ? Optional.of(words.get(i + 1).cover(words.get(last))) : Optional.empty();
    }

    private int lastWordBefore(int end) {
        int last = -1;
        while (last + 1 < words.size() && words.get(last + 1).end() <= end) {
            last++;
        }
        return last;
    }

    /** "Mehmud" to "Nureddine Mehmud", "Mr. Roe" to "Governor Ida Roe"; none where two different people have the name. */
    Optional<Span> fuller(Mention mention) {
        List<String> own = mention.words().stream().filter(this::isOwn).toList();
        if (own.size() != 1) {
            return Optional.empty();
        }
        List<Span> runs = new ArrayList<>();
        for (int i : places.getOrDefault(own.get(0), List.of())) {
            if (words.get(i).end() <= mention.span().start() && isCapital(i)) {
                run(i).ifPresent(runs::add);
            }
        }
        Optional<Span> longest =
                runs.stream().max(Comparator.comparingInt(run -> nameIn(run).size()));
        return longest.filter(full -> nameIn(full).size() > 1)
                .filter(full -> runs.stream().allMatch(run -> nameIn(full).containsAll(nameIn(run))));
    }

    /** The capitalised words up to and with this one. */
    private Optional<Span> run(int last) {
        int first = last;
        while (first > 0 && last - first < MOST_BEFORE && isCapital(first - 1) && joins(first - 1, first)) {
            first--;
        }
        // At the start of a sentence every word has a capital.
        while (first < last && common.contains(lower(first)) && !isTitle(lower(first))) {
            first++;
        }
        int ending = words.get(last).length()
                - withoutEnding(words.get(last).of(text)).length();
        Span run = new Span(words.get(first).start(), words.get(last).end() - ending);
        return first == last ? Optional.empty() : Optional.of(run);
    }

    private boolean joins(int left, int right) {
        String between = text.substring(words.get(left).end(), words.get(right).start());
        String word = words.get(left).of(text);
        boolean possessive = word.endsWith("'s") || word.endsWith("’s");
        boolean sentenceEnd = word.endsWith(".") && word.length() > 5;
        return between.isBlank()
                && between.indexOf('\n') < 0
                && !possessive
                && !sentenceEnd
                && !lexicon.isNobody(lower(left));
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(text.charAt(words.get(i).start()));
    }

    private boolean isTitle(String word) {
        return lexicon.isPerson(word) || lexicon.isOf("he", word) || lexicon.isOf("she", word);
    }

    private boolean isOwn(String word) {
        return !isTitle(word);
    }

    private List<String> nameIn(Span run) {
        List<String> name = new ArrayList<>();
        Matcher matcher = WORD.matcher(run.of(text));
        while (matcher.find()) {
            String word = bare(matcher.group());
            if (isOwn(word)) {
                name.add(word);
            }
        }
        return name;
    }

    private String lower(int i) {
        return bare(words.get(i).of(text));
    }

    private static String bare(String word) {
        return withoutEnding(word.toLowerCase(Locale.ROOT));
    }

    /** Without the full stop of a sentence or a possessive ending. */
    private static String withoutEnding(String word) {
        return word.replaceAll("\\.$", "").replaceAll("['’](s|S)?$", "");
    }
}
