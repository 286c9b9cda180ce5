package relata.voices;

import java.util.Optional;
import relata.text.Span;

/**
 * Whoever a report says is speaking: one link of a chain.
 *
 * @param text the words that name the speaker, the fullest mention the report gives
 * @param span where those words stand; the mention beside the cue may be another
 * @param mention the words beside the cue ("the source", "he"), where they stand
 * @param cue the words that attribute ("said", "according to")
 * @param cueSpan where the cue stands; none for an inherited voice (a statement reproduced in full)
 * @param mode how the words are given
 * @param addressee to whom it was said ("told Reuters"); never a voice
 * @param id the source that {@code names} takes it to stand for, once it has looked
 */
public record Voice(
        String text,
        Span span,
        Span mention,
        String cue,
        Optional<Span> cueSpan,
        Mode mode,
        Optional<Span> addressee,
        Optional<String> id) {

    public enum Mode {
        /** In quotation marks, or reproduced in full. */
        DIRECT,
        /** Reported in the writer's words. */
        INDIRECT,
        /** Partly quoted. */
        MIXED
    }
}
