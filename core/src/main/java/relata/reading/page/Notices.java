package relata.reading.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** Knows the lines and paragraphs by which a report says that it was changed: {@code notices} of {@code lexicon/notices.yaml}. */
public final class Notices {

    /** What a notice says. */
    public enum Kind {
        /** Something was added. */
        UPDATE,
        /** Something was wrong. */
        CORRECTION
    }

    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST = 600; // of a paragraph that is a notice

    private record Phrases(LinePhrases line, LinePhrases head, InnerPhrases inside) {

        boolean fit(String paragraph) {
            return isStamp(paragraph)
                    || headed(paragraph)
                    || paragraph.length() <= LONGEST && inside.standIn(paragraph);
        }

        /** "Updated 14:05": no sentence, and it says when. */
        private boolean isStamp(String paragraph) {
            return paragraph.length() <= LONGEST_LINE
                    && !paragraph.endsWith(".")
                    && paragraph.chars().anyMatch(Character::isDigit)
                    && line.rest(paragraph) > 0;
        }

        /** "Correction (8 December): …" */
        private boolean headed(String paragraph) {
            int end = 0;
            while (end < paragraph.length() && ":(–—".indexOf(paragraph.charAt(end)) < 0) {
                end++;
            }
            return end < paragraph.length() && end <= LONGEST_HEAD && head.rest(paragraph.substring(0, end)) == 0;
        }
    }

    private final Map<Kind, Phrases> kinds = new EnumMap<>(Kind.class);

    private Notices(Entry file) {
        for (Entry notice : file.itemsOf("notices")) {
            kinds.put(
                    Kind.valueOf(notice.get("is").text().toUpperCase(Locale.ROOT)),
                    new Phrases(
                            new LinePhrases(notice.textsOf("line")),
                            new LinePhrases(notice.textsOf("head")),
                            new InnerPhrases(notice.textsOf("inside").stream()
                                    .flatMap(phrase -> spelledOut(phrase).stream())
                                    .toList())));
        }
    }

    /** With the vocabulary that ships with Relata. */
    public static Notices shipped() {
        return Shipped.INSTANCE;
    }

    /** Of which kind a paragraph is, where it is a notice. */
    public Optional<Kind> kind(String paragraph) {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().fit(paragraph.strip()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** "this story/article was" is "this story was" and "this article was". */
    private static List<String> spelledOut(String phrase) {
        List<String> phrases = List.of("");
        for (String word : phrase.split(" ")) {
            List<String> longer = new ArrayList<>();
            for (String beginning : phrases) {
                for (String choice : word.split("/")) {
                    longer.add(beginning + " " + choice);
                }
            }
            phrases = longer;
        }
        return phrases;
    }

    private static final class Shipped {
        private static final Notices INSTANCE = new Notices(Vocabulary.shipped("lexicon/notices.yaml"));
    }
}
