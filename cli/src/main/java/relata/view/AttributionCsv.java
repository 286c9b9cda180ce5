package relata.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import relata.exports.Csv;
import relata.text.Span;
import relata.voices.Attribution;
import relata.voices.Said;
import relata.voices.Voice;

/** Attributions for a spreadsheet: one row each. */
public final class AttributionCsv {

    private AttributionCsv() {}

    public static String heading() {
        return Csv.line(List.of(
                "doc",
                "source",
                "voice",
                "standing",
                "resolution",
                "cue",
                "addressee",
                "said_from",
                "said_to",
                "said_basis",
                "content",
                "rule",
                "confidence"));
    }

    /** One attribution as one record, without the line end. */
    public static String line(String document, String text, Attribution attribution) {
        Optional<Voice> voice = attribution.voice();
        Optional<Said> said = voice.flatMap(Voice::said);
        return Csv.line(List.of(
                document,
                words(text, attribution.source()),
                voice.map(Voice::text).map(Printable::line).orElse(""),
                voice.map(Voice::standing).map(AttributionCsv::word).orElse(""),
                voice.map(Voice::resolution).orElse(""),
                words(text, attribution.cue()),
                words(text, voice.flatMap(Voice::addressee)),
                said.map(Said::from).map(LocalDate::toString).orElse(""),
                said.map(Said::to).map(LocalDate::toString).orElse(""),
                said.map(Said::basis).map(AttributionCsv::word).orElse(""),
                attribution.content().stream()
                        .map(content -> Printable.line(content.of(text)))
                        .collect(Collectors.joining(" … ")),
                attribution.rule(),
                Double.toString(attribution.confidence())));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String words(String text, Optional<Span> span) {
        return span.map(present -> Printable.line(present.of(text))).orElse("");
    }
}
