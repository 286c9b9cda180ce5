package relata.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import relata.text.Span;
import relata.voices.SpeechLexicon.Force;

/**
 * Finds voices named after the fact: "see the Fars report above" gives the nearest long quotation further up, if it is still
 * without a voice, to Fars.
 */
final class BackReferences {

    private static final int LONG = 200; // characters; a short quotation is not "a report"

    private final String text;
    private final SpeechLexicon lexicon;
    private final List<Quotation> quotations;

    BackReferences(String text, SpeechLexicon lexicon, List<Quotation> quotations) {
        this.text = text;
        this.lexicon = lexicon;
        this.quotations = quotations;
    }

    /** @param spoken what already has a voice */
    List<Finding> find(List<Span> paragraphs, List<Span> spoken) {
        List<Finding> found = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            List<Span> words = words(paragraph);
            for (int i = 2; i < words.size(); i++) {
                if (lexicon.isBackReference(
                        words.get(i - 1).of(text), words.get(i).of(text))) {
                    Span cue = words.get(i - 1).cover(words.get(i));
                    int noun = i - 1;
                    name(words, noun)
                            .ifPresent(name -> voiceless(cue.start(), spoken)
                                    .ifPresent(quotation -> found.add(finding(name, cue, quotation))));
                }
            }
        }
        return found;
    }

    private List<Span> words(Span paragraph) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int i = paragraph.start(); i <= paragraph.end(); i++) {
            boolean inside =
                    i < paragraph.end() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-');
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** The capitalised words right before the noun. */
    private Optional<Span> name(List<Span> words, int noun) {
        int first = noun;
        while (first > 0
                && Character.isUpperCase(text.charAt(words.get(first - 1).start()))) {
            first--;
        }
        return first == noun ? Optional.empty() : Optional.of(words.get(first).cover(words.get(noun - 1)));
    }

    private Optional<Quotation> voiceless(int before, List<Span> spoken) {
        return quotations.stream()
                .filter(quotation ->
                        quotation.depth() == 0 && quotation.marked().end() < before)
                .filter(quotation -> quotation.marked().length() >= LONG)
                .filter(quotation -> spoken.stream().noneMatch(span -> fills(span, quotation)))
                .max(Comparator.comparingInt(Quotation::end));
    }

    private static boolean fills(Span span, Quotation quotation) {
        return span.contains(quotation.start()) && span.contains(quotation.end() - 1);
    }

    private static Finding finding(Span name, Span cue, Quotation quotation) {
        return new Finding(
                Optional.of(name),
                Optional.empty(),
                cue,
                cue,
                quotation.pieces(),
                Optional.empty(),
                Force.VOICE,
                false,
                true,
                "named later");
    }
}
