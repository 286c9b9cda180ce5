package relata.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.voices.Attribution;
import relata.voices.Voice;

/** Attributions for people. */
public final class AttributionTable {

    private final Screen screen;

    public AttributionTable(Screen screen) {
        this.screen = screen;
    }

    /** Prints the attributions of one report, whose text is given. */
    public void print(String text, List<Attribution> attributions, Consumer<String> out) {
        if (attributions.isEmpty()) {
            return;
        }
        Table table = new Table(List.of("WHO", "CUE", "WHAT IS SAID"));
        attributions.forEach(attribution -> table.add(List.of(
                who(text, attribution),
                attribution.cue().map(cue -> Printable.line(cue.of(text))).orElse(""),
                attribution.content().stream()
                        .map(content -> Printable.line(content.of(text)))
                        .collect(Collectors.joining(" … ")))));
        table.print(screen, out);
    }

    private static String who(String text, Attribution attribution) {
        return attribution
                .voice()
                .map(Voice::text)
                .or(() -> attribution.source().map(source -> source.of(text)))
                .map(Printable::line)
                .orElse("(not said)");
    }
}
