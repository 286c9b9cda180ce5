package relata.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.text.Span;
import relata.voices.SpeechLexicon.Force;

/**
 * Finds voices that layout alone shows: a headline that names its voice at one end, "Speaker: text" in an interview.
 */
final class Layout {

    private static final int LONGEST_LABEL = 6; // words
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "de", "al", "el", "in", "to");

    private final String text;
    private final SpeechLexicon lexicon;

    Layout(String text, SpeechLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * A headline's own voice.
     *
     * @param sources who speaks in the report otherwise: a headline names one of them, or a kind of speaker
     */
    Optional<Finding> headline(Span headline, List<Span> sources) {
        Span line = headline.trimmed(text);
        Set<String> heads = sources.stream()
                .map(source -> lastWord(source.of(text)).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        int colon = text.indexOf(": ", line.start());
        if (colon > line.start() && colon < line.end()) {
            Span label = new Span(line.start(), colon);
            boolean quoted = "'\"“‘«„".indexOf(text.charAt(Math.min(colon + 2, line.end() - 1))) >= 0;
            if (wordCount(label) <= LONGEST_LABEL && (quoted && isName(label) || speaks(label, heads))) {
                return Optional.of(finding(label, new Span(colon + 2, mainPart(line, colon)), "headline"));
            }
        }
        return atEnd(line, heads);
    }

    /** A headline's second part, behind a semicolon, is the writer's. */
    private int mainPart(Span line, int colon) {
        int semicolon = text.indexOf(';', colon);
        return semicolon > 0 && semicolon < line.end() ? semicolon : line.end();
    }

    private Optional<Finding> atEnd(Span line, Set<String> heads) {
        int end = line.end();
        while (end > line.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int site = text.indexOf(" | ", line.start());
        if (site > line.start() && site < end) {
            end = site; // "… | Norden Times"
        }
        for (String dash : List.of(" - ", " – ", " — ", " _ ", ": ")) {
            int at = text.lastIndexOf(dash, end);
            if (at > line.start() && at + dash.length() < end) {
                Span label = new Span(at + dash.length(), end);
                if (wordCount(label) <= LONGEST_LABEL && speaks(label, heads)) {
                    return Optional.of(finding(label, new Span(line.start(), at), "headline"));
                }
            }
        }
        int last = text.lastIndexOf(' ', end - 1) + 1;
        boolean sentence = text.charAt(line.end() - 1) == '.'; // headlines have no full stop
        if (sentence || last <= line.start() || !lexicon.closesHeadline(text.substring(last, end))) {
            return Optional.empty();
        }
        int from = last;
        int before = text.lastIndexOf(' ', last - 2) + 1;
        String word = text.substring(Math.max(before, line.start()), last).strip();
        if (before > line.start() && lexicon.isHeadlineQualifier(word)) {
            from = before;
        }
        return Optional.of(finding(new Span(from, end), new Span(line.start(), from).trimmed(text), "headline"));
    }

    private boolean speaks(Span label, Set<String> heads) {
        String last = lastWord(label.of(text)).toLowerCase(Locale.ROOT);
        boolean outlet =
                Stream.of(label.of(text).strip().split("[^\\p{L}\\p{N}]+")).anyMatch(lexicon::isOutlet);
        return lexicon.isHeadlineSpeaker(last) || heads.contains(last) || outlet;
    }

    private static String lastWord(String words) {
        String[] all = words.strip().split("[^\\p{L}\\p{N}]+");
        return all.length == 0 ? "" : all[all.length - 1];
    }

    private int wordCount(Span span) {
        return span.of(text).strip().split("\\s+").length;
    }

    /**
     * Paragraphs that begin with a name and a colon: an interview or a transcript, in which somebody asks or speaks twice.
     * A list ("Norden: Ida Roe, Odo Marn", "Roe: 1,501") looks the same and says nothing.
     */
    List<Finding> interview(List<Span> paragraphs) {
        List<Finding> found = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            Span line = paragraph.trimmed(text);
            label(line).ifPresent(label -> {
                Span said = new Span(label.end() + 1, line.end()).trimmed(text);
                if (isSentence(said)) {
                    found.add(finding(label, said, "label"));
                }
            });
        }
        return found.size() < 2 || !isTalk(found) ? List.of() : found;
    }

    private boolean isSentence(Span said) {
        String words = said.of(text);
        return !words.isEmpty()
                && words.chars().anyMatch(Character::isLetter)
                && ".?!…”\")]".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private boolean isTalk(List<Finding> found) {
        boolean asked = found.stream()
                .anyMatch(finding -> finding.content().get(0).of(text).endsWith("?"));
        long speakers = found.stream()
                .flatMap(finding -> finding.source().stream())
                .map(source -> lastWord(source.of(text)))
                .distinct()
                .count();
        return asked || speakers < found.size();
    }

    private Optional<Span> label(Span line) {
        int colon = text.indexOf(':', line.start());
        boolean near = colon > line.start() && colon + 1 < line.end() && colon - line.start() <= 50;
        if (!near || !Blanks.is(text.charAt(colon + 1))) {
            return Optional.empty();
        }
        Span label = new Span(line.start(), colon);
        return isName(label) ? Optional.of(label) : Optional.empty();
    }

    /** Every word capitalised, save for small ones. */
    private boolean isName(Span label) {
        String[] words = label.of(text).split("\\s+");
        if (words.length > LONGEST_LABEL) {
            return false;
        }
        for (String word : words) {
            boolean small = SMALL.contains(word);
            if (word.isEmpty()
                    || !small && !Character.isUpperCase(word.charAt(0))
                    || word.endsWith(".") && word.length() > 4) {
                return false;
            }
        }
        return true;
    }

    private Finding finding(Span speaker, Span said, String rule) {
        return finding(speaker, List.of(said), rule);
    }

    private Finding finding(Span speaker, List<Span> said, String rule) {
        boolean colon = speaker.end() < text.length() && text.charAt(speaker.end()) == ':';
        Span cue = colon ? new Span(speaker.end(), speaker.end() + 1) : new Span(speaker.start(), speaker.start());
        return new Finding(
                Optional.of(speaker),
                Optional.empty(),
                cue,
                cue.cover(speaker),
                said,
                Optional.empty(),
                Force.VOICE,
                false,
                false,
                rule);
    }
}
