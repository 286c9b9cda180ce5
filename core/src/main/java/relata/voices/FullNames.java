package relata.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
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
    private final List<String> bare = new ArrayList<>(); // the words in lower case, without endings
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<String, List<Run>> runs = new HashMap<>();
    private final Map<String, Integer> brackets = new HashMap<>(); // where letters first stand in brackets
    private final Set<String> common = new HashSet<>(); // words that have no capital somewhere

    /** Capitalised words that end in a name, where they stand first, and which of them are names. */
    private record Run(Span span, int wordEnd, List<String> names) {}

    FullNames(String text, SpeakerLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            int i = words.size();
            words.add(new Span(matcher.start(), matcher.end()));
            bare.add(bare(matcher.group()));
            places.computeIfAbsent(lower(i), word -> new ArrayList<>()).add(i);
            if (!isCapital(i)) {
                common.add(lower(i));
            }
        }
        Matcher bracketed = IN_BRACKETS.matcher(text);
        while (bracketed.find()) {
            brackets.putIfAbsent(bracketed.group(1), bracketed.start());
        }
    }

    /** "the VOHR": the name that stands before these letters in brackets, and begins with them. */
    Optional<Span> spelledOut(Mention mention) {
        String letters = mention.span().of(text).replaceAll("^(?i:the)\\s+", "");
        if (!letters.matches("\\p{Lu}{2,8}")) {
            return Optional.empty();
        }
        return Optional.ofNullable(brackets.get(letters))
                .filter(bracket -> bracket < mention.span().start())
                .flatMap(bracket -> initialed(letters, bracket));
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
        if (own.size() != 1 || isPossessor(own.get(0), mention)) {
            return Optional.empty();
        }
        List<Run> before = runs.computeIfAbsent(own.get(0), this::runsTo).stream()
                .filter(run -> run.wordEnd() <= mention.span().start())
                .toList();
        return before.stream()
                .max(Comparator.comparingInt(run -> run.names().size()))
                .filter(full -> full.names().size() > 1)
                .filter(full -> before.stream().allMatch(run -> full.names().containsAll(run.names())))
                .map(Run::span);
    }

    /** "the Observatory's director" is not the Observatory. */
    private boolean isPossessor(String name, Mention mention) {
        return WORD.matcher(mention.span().of(text))
                .results()
                .map(MatchResult::group)
                .anyMatch(word -> !word.equalsIgnoreCase(bare(word))
                        && bare(word).equals(name)
                        && !mention.span().of(text).endsWith(word));
    }

    /** All different runs that end in a word: what is written alike tells nothing new. */
    private List<Run> runsTo(String word) {
        Map<String, Run> different = new LinkedHashMap<>();
        for (int i : places.getOrDefault(word, List.of())) {
            if (isCapital(i)) {
                int end = words.get(i).end();
                run(i).ifPresent(run -> different.putIfAbsent(run.of(text), new Run(run, end, nameIn(run))));
            }
        }
        return List.copyOf(different.values());
    }

    /** The capitalised words up to and with this one. */
    private Optional<Span> run(int last) {
        int first = last;
        while (first > 0 && last - first < MOST_BEFORE && isCapital(first - 1) && joins(first - 1, first)) {
            first--;
        }
        // At the start of a sentence every word has a capital.
        while (first < last && common.contains(lower(first)) && !lexicon.isTitle(lower(first))) {
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

    private boolean isOwn(String word) {
        return !lexicon.isTitle(word);
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
        return bare.get(i);
    }

    private static String bare(String word) {
        return withoutEnding(word.toLowerCase(Locale.ROOT));
    }

    /** Without the full stop of a sentence or a possessive ending. */
    private static String withoutEnding(String word) {
        int end = word.endsWith(".") ? word.length() - 1 : word.length();
        boolean s = end > 0 && "sS".indexOf(word.charAt(end - 1)) >= 0;
        int mark = s ? end - 2 : end - 1;
        return word.substring(0, mark >= 0 && "'’".indexOf(word.charAt(mark)) >= 0 ? mark : end);
    }
}
