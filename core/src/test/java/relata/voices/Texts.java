package relata.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relata.language.Language;
import relata.reading.Passage;
import relata.reading.Report;
import relata.text.Span;

/** Reads texts for the tests of this room: a line a paragraph. */
final class Texts {

    private static final Language LANGUAGE = Language.english();
    private static final Voices VOICES = Voices.load();

    private Texts() {}

    static Report report(String text) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                passages.add(new Passage(new Span(start, start + line.length()), Passage.Kind.BODY));
            }
            start += line.length() + 1;
        }
        return report(text, passages);
    }

    static Report report(String text, List<Passage> passages) {
        return new Report(
                "0".repeat(64),
                "test.txt",
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                passages);
    }

    static Speech speech(String text) {
        return speech(report(text));
    }

    static Speech speech(Report report) {
        List<Span> paragraphs = report.body().stream().map(Passage::span).toList();
        return VOICES.in(report, LANGUAGE.sentences(report.text(), paragraphs));
    }
}
