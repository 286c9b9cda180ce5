package relata.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.text.Span;

/** Knows the places where reports credit agencies and others, and the agencies: {@code lexicon/notices.yaml}. */
public final class Credits {

    private static final Pattern IN_BRACKETS_AT_HEAD =
            Pattern.compile("^[^().]{0,80}+\\(([^()]{2,60})\\)(?=\\s{0,3}[-–—:,]|\\s{0,3}$)");
    private static final Pattern IN_BRACKETS_AT_END = Pattern.compile("[(\\[]([^()\\[\\]]{2,60})[)\\]]\\s{0,3}\\.?$");
    private static final Pattern NAME = Pattern.compile("(?<=[:,;/&|])\\s*+([^,;/&|():]{2,60})");
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_NAMES = 60;
    private static final int TAIL = 80;
    private static final int MOST_BETWEEN = 3; // characters between names: "/", ", ", " - "

    private final Pattern agency;
    private final Pattern marked; // and names that are known only where a credit is expected
    private final LinePhrases sources;
    private final LinePhrases credited;

    private Credits(Entry file) {
        agency = anyOf(file.textsOf("agencies").stream());
        marked = anyOf(Stream.concat(file.textsOf("agencies").stream(), file.textsOf("ambiguous").stream()));
        sources = new LinePhrases(file.textsOf("sources"));
        credited = new LinePhrases(file.textsOf("credited"));
    }

    /** Any of these names, as whole words. */
    private static Pattern anyOf(Stream<String> names) {
        return Pattern.compile(
                names.sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    /** With the vocabulary that ships with Relata. */
    public static Credits shipped() {
        return Shipped.INSTANCE;
    }

    /** The known agencies that are named. */
    public List<Span> agencies(String text) {
        return found(agency, text, 0, text.length());
    }

    /** Who is credited at the beginning of a report: "BEIRUT (Reuters) –". */
    public List<Span> atHead(String paragraph) {
        Matcher brackets = IN_BRACKETS_AT_HEAD.matcher(paragraph);
        return brackets.find() ? found(marked, paragraph, brackets.start(1), brackets.end(1)) : List.of();
    }

    /** Who is credited at the end of a report: "(AFP)", "– SANA", "AP/Reuters". */
    public List<Span> atEnd(String paragraph) {
        int tail = Math.max(0, paragraph.length() - TAIL);
        Matcher brackets = IN_BRACKETS_AT_END.matcher(paragraph).region(tail, paragraph.length());
        if (brackets.find()) {
            return found(marked, paragraph, brackets.start(1), brackets.end(1));
        }
        List<Span> named = found(marked, paragraph, tail, paragraph.length());
        List<Span> last = new ArrayList<>();
        int end = paragraph.length();
        for (int i = named.size() - 1; i >= 0 && end - named.get(i).end() <= MOST_BETWEEN; i--) {
            last.add(0, named.get(i));
            end = named.get(i).start();
        }
        String before = paragraph.substring(0, end).strip();
        boolean apart = before.isEmpty() || "-–—/|".indexOf(before.charAt(before.length() - 1)) >= 0;
        return apart && !last.isEmpty() ? last : List.of();
    }

    /** Whom a short line credits: "Source: SANA", "via AFP", "Reporting by Reuters". */
    public List<Span> inLine(String line) {
        int colon = line.indexOf(':');
        if (line.length() > LONGEST_LINE) {
            return List.of();
        }
        if (colon > 0 && sources.rest(line.substring(0, colon)) == 0) {
            return names(line, colon + 1);
        }
        boolean says = credited.rest(line) > 0 || sources.rest(line) > 0;
        return says && line.length() <= LONGEST_NAMES ? agencies(line) : List.of();
    }

    private static List<Span> names(String line, int from) {
        List<Span> names = new ArrayList<>();
        if (line.contains("://")) {
            return names;
        }
        Matcher name = NAME.matcher(line).region(from, line.length()).useTransparentBounds(true);
        while (name.find()) {
            int end = name.end(1);
            while (end > name.start(1) && !Character.isLetterOrDigit(line.charAt(end - 1))) {
                end--;
            }
            if (end > name.start(1) && Character.isLetter(line.charAt(name.start(1)))) {
                names.add(new Span(name.start(1), end));
            }
        }
        return names;
    }

    private static List<Span> found(Pattern names, String text, int from, int to) {
        List<Span> found = new ArrayList<>();
        Matcher name = names.matcher(text).region(from, to).useTransparentBounds(true);
        while (name.find()) {
            found.add(new Span(name.start(), name.end()));
        }
        return found;
    }

    private static final class Shipped {
        private static final Credits INSTANCE = new Credits(Vocabulary.shipped("lexicon/notices.yaml"));
    }
}
