package relata;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relata.lexicon.Vocabulary;
import relata.text.Span;

/** Finds where a report was written or who sent it, set before its first sentence: "BEIRUT (AP) —", "Moscow, SANA-", "AMMAN At least …". */
final class Placelines {

    private static final int LONGEST = 60; // characters
    private static final int HEAD =
            1500; // characters of a passage in which a scrape may have glued a headline before it

    /** "MOSCOW (Sputnik) According": a place in capitals and an agency in brackets, wherever a headline ends. */
    private static final Pattern WITH_AGENCY =
            Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}{4,}(?:[ -]\\p{Lu}{3,}){0,2}(?:,? \\p{Lu}\\p{Ll}+)?"
                    + " ?\\(\\p{Lu}[\\p{L}. ]{1,30}\\)\\s*[-–—:]*\\s*(?=[\"“]?[\\p{Lu}\\d])");

    /** "TALL AMAL Norland A suspected": a place in capitals, a country, and a word that begins a sentence and is no part of a name. */
    private static final Pattern IN_CAPITALS =
            Pattern.compile("(?<![\\p{L}\\d-])\\p{Lu}{4,}(?:[ -]\\p{Lu}{4,}){0,2}(?:,? \\p{Lu}\\p{Ll}{3,})? (?=(?:"
                    + String.join("|", openers()) + ") \\p{L})");

    /** "… the town The monitor said", "… Reports At least five": a sentence that lost the full stop before it. */
    private static final Pattern OPENER = Pattern.compile(
            "(?<=(?:\\p{L}|\\d)[\"”)]? )(?=At least (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten))"
                    + "|(?<=\\p{Ll}{3} )(?<!\\b(?:and|that|said|says|added|but|with|for|from|told|called|the|newspaper|daily) )"
                    + "(?=(?:The|In|It|They|This|These|Meanwhile|However|According|Earlier) \\p{Ll})");

    private Placelines() {}

    /** Where sentences begin or end beside a place line; those with a dash only at the head of a stretch. */
    static SortedSet<Integer> edges(String text, List<Span> stretches) {
        SortedSet<Integer> edges = new TreeSet<>();
        for (Span stretch : stretches) {
            withDash(text, stretch, edges);
            Matcher agency = WITH_AGENCY.matcher(text).region(stretch.start(), head(stretch));
            while (agency.find()) {
                edges.add(agency.start());
                edges.add(agency.end());
            }
            Matcher opener = OPENER.matcher(text).region(stretch.start(), stretch.end());
            opener.useTransparentBounds(true);
            while (opener.find()) {
                edges.add(opener.start());
            }
            Matcher capitals = IN_CAPITALS.matcher(text).region(stretch.start(), head(stretch));
            while (capitals.find()) {
                edges.add(capitals.start());
                edges.add(capitals.end());
            }
        }
        return edges;
    }

    private static int head(Span stretch) {
        return Math.min(stretch.end(), stretch.start() + HEAD);
    }

    private static Set<String> openers() {
        Set<String> words = new TreeSet<>(Set.of(
                "A",
                "An",
                "The",
                "At",
                "In",
                "On",
                "After",
                "As",
                "More",
                "Nearly",
                "About",
                "Some",
                "Several",
                "Dozens",
                "Hundreds",
                "Thousands",
                "Two",
                "Three",
                "Four",
                "Five",
                "Six",
                "Seven",
                "Eight",
                "Nine",
                "Ten",
                "Twelve",
                "Thirteen",
                "Twenty",
                "Intense",
                "Heavy"));
        words.addAll(Vocabulary.shipped("lexicon/nouns.yaml").get("nationality").texts());
        words.removeIf(word -> !word.matches("\\p{Lu}\\p{Ll}*"));
        return words;
    }

    /** Capitalised words up to a dash at the head of a paragraph are no part of its sentence. */
    private static void withDash(String text, Span stretch, SortedSet<Integer> edges) {
        int limit = Math.min(stretch.end(), stretch.start() + LONGEST);
        for (int at = stretch.start() + 2; at < limit; at++) {
            if (!isDash(text, at, stretch.end())) {
                continue;
            }
            boolean placeline = Arrays.stream(
                            text.substring(stretch.start(), at).trim().split("\\s+"))
                    .filter(word -> !word.isEmpty())
                    .allMatch(Placelines::isCapitalised);
            int end = at;
            while (end < stretch.end()
                    && !Character.isLetterOrDigit(text.charAt(end))
                    && "\"“[(".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (placeline) {
                edges.add(end);
            }
            return;
        }
    }

    /** A dash between words, not a hyphen within one. */
    private static boolean isDash(String text, int at, int end) {
        char c = text.charAt(at);
        boolean hyphen = c == '-' && at + 1 < end && (text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '-');
        return c == '—' || c == '–' || hyphen;
    }

    private static boolean isCapitalised(String word) {
        int first = word.startsWith("(") ? word.codePointAt(word.length() > 1 ? 1 : 0) : word.codePointAt(0);
        return word.startsWith("(") || Character.isUpperCase(first) || Character.isDigit(first);
    }
}
