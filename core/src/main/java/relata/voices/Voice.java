package relata.voices;

import java.util.Optional;
import relata.text.Span;

/**
 * Whoever a report says is speaking: one link of a chain.
 *
 * @param text the words that name the speaker, the fullest mention the report gives; empty where nobody is named
 * @param span where those words stand; the mention beside the cue may be another
 * @param mention the words beside the cue ("the source", "he"), where they stand
 * @param standing how well the report lets its reader know who speaks
 * @param resolution the rule that led from the mention to the text
 * @param cue the words that attribute ("said", "according to")
 * @param cueSpan where the cue stands; none for an inherited voice (a statement reproduced in full)
 * @param mode how the words are given
 * @param addressee to whom it was said ("told Reuters"); never a voice
 * @param said when it was said, where the words around the cue tell
 * @param id the source that {@code names} takes it to stand for, once it has looked
 */
public record Voice(
        String text,
        Span span,
        Span mention,
        Standing standing,
        String resolution,
        String cue,
        Optional<Span> cueSpan,
        Mode mode,
        Optional<Span> addressee,
        Optional<Said> said,
        Optional<String> id) {

    /** How well the report lets its reader know who speaks. */
    public enum Standing {
        /** By a name, or by an office that only one holds. */
        NAMED,
        /** Described and left without a name: "a source", "officials". */
        UNNAMED,
        /** By words that stand for another mention, and it cannot be told for which: "he", "the group". */
        OPEN,
        /** Not at all: "it is claimed", a quotation that is tied to nobody. */
        UNSAID
    }

    public enum Mode {
        /** In quotation marks, or reproduced in full. */
        DIRECT,
        /** Reported in the writer's words. */
        INDIRECT,
        /** Partly quoted. */
        MIXED
    }

    /** Taken to stand for a source. */
    public Voice as(Optional<String> source) {
        return new Voice(text, span, mention, standing, resolution, cue, cueSpan, mode, addressee, said, source);
    }

    public boolean isUnsaid() {
        return standing == Standing.UNSAID;
    }

    /** For a reader: the text, and where it is not clear who speaks, that it is not. */
    public String label() {
        return switch (standing) {
            case NAMED, UNNAMED -> text;
            case OPEN -> text + " (unclear who)";
            case UNSAID -> "(not said)";
        };
    }
}
