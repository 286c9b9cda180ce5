package relata.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.voices.Attribution;
import relata.voices.Voice;

/** Attributions for people. */
public final class AttributionTable {

    private static final List<String> HEADINGS = List.of("WHO", "CUE", "TO WHOM", "WHEN", "WHAT IS SAID");
    private static final List<String> WITH_WHY =
            List.of("WHO", "CUE", "TO WHOM", "WHEN", "WHAT IS SAID", "RULE", "WHO IT IS BY");

    private final Screen screen;
    private final boolean why;

    /** @param why whether to show the rule that found each attribution, how often it is right, and how the speaker was told */
    public AttributionTable(Screen screen, boolean why) {
        this.screen = screen;
        this.why = why;
    }

    /** Prints the attributions of one report, whose text is given. */
    public void print(String text, List<Attribution> attributions, Consumer<String> out) {
        if (attributions.isEmpty()) {
            return;
        }
        Table table = new Table(why ? WITH_WHY : HEADINGS);
        attributions.forEach(attribution -> table.add(cells(text, attribution)));
        table.print(screen, out);
    }

    private List<String> cells(String text, Attribution attribution) {
        List<String> cells = new ArrayList<>(List.of(
                who(text, attribution),
                attribution.cue().map(cue -> Printable.line(cue.of(text))).orElse(""),
                attribution
                        .voice()
                        .flatMap(Voice::addressee)
                        .map(addressee -> Printable.line(addressee.of(text)))
                        .orElse(""),
                attribution.voice().flatMap(Voice::said).map(Words::said).orElse(""),
                attribution.content().stream()
                        .map(content -> Printable.line(content.of(text)))
                        .collect(Collectors.joining(" … "))));
        if (why) {
            cells.add(attribution.rule() + String.format(Locale.ROOT, " %.2f", attribution.confidence()));
            cells.add(attribution.voice().map(voice -> resolution(text, voice)).orElse(""));
        }
        return cells;
    }

    /** "pronoun: he" where the words beside the cue are not those of the first column. */
    private static String resolution(String text, Voice voice) {
        return voice.mention().equals(voice.span())
                ? voice.resolution()
                : voice.resolution() + ": " + Printable.line(voice.mention().of(text));
    }

    private static String who(String text, Attribution attribution) {
        return attribution
                .voice()
                .map(Voice::label)
                .or(() -> attribution.source().map(source -> source.of(text)))
                .map(Printable::line)
                .orElse("(not said)");
    }
}
