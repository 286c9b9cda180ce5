package relata.voices;

import java.util.List;
import java.util.Optional;
import relata.text.Span;

/**
 * An attribution before quotations are tied to it and its speaker is known.
 *
 * @param source the words beside the cue that name the speaker
 * @param name for a relative pronoun, the words it stands for
 * @param cue the attributing words
 * @param frame from the first to the last word of speaker and cue; the cue alone where the speaker stands elsewhere
 * @param content what is said as far as the sentence shows it; may be empty where a quotation may still be tied to the cue
 * @param speech whether a quotation may be tied to it
 * @param outer whether another voice of equal extent is nearer to the words ("was quoted as saying by …")
 */
record Finding(
        Optional<Span> source,
        Optional<Span> name,
        Span cue,
        Span frame,
        List<Span> content,
        Optional<Span> addressee,
        SpeechLexicon.Force force,
        boolean speech,
        boolean outer,
        String rule) {

    Finding {
        content = List.copyOf(content);
    }

    Finding saying(List<Span> words) {
        return new Finding(source, name, cue, frame, words, addressee, force, speech, outer, rule);
    }

    Finding by(Span speaker) {
        return new Finding(
                Optional.of(speaker),
                Optional.empty(),
                cue,
                beside(Optional.of(speaker), cue),
                content,
                addressee,
                force,
                speech,
                outer,
                rule);
    }

    Finding as(SpeechLexicon.Force otherForce, boolean isOuter) {
        return new Finding(source, name, cue, frame, content, addressee, otherForce, speech, isOuter, rule);
    }

    /** Where the speaker stands beside the cue. */
    static Span beside(Optional<Span> source, Span cue) {
        return source.map(cue::cover).orElse(cue);
    }
}
