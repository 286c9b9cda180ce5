package relata.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import relata.text.Span;
import relata.voices.Attribution;
import relata.voices.Voice;

/** Attributions for a spreadsheet: one row each. */
public final class AttributionCsv {

    private AttributionCsv() {}

    public static String heading() {
        return Csv.line(List.of("doc", "source", "voice", "cue", "content", "rule", "confidence"));
    }

    /** One attribution as one record, without the line end. */
    public static String line(String document, String text, Attribution attribution) {
        return Csv.line(List.of(
                document,
                words(text, attribution.source()),
                attribution.voice().map(Voice::text).orElse(""),
                words(text, attribution.cue()),
                attribution.content().stream()
                        .map(content -> Printable.line(content.of(text)))
                        .collect(Collectors.joining(" … ")),
                attribution.rule(),
                Double.toString(attribution.confidence())));
    }

    private static String words(String text, Optional<Span> span) {
        return span.map(present -> Printable.line(present.of(text))).orElse("");
    }
}
