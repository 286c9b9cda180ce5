package relata.voices;

import java.util.Optional;
import relata.text.Span;

/**
 * Whoever a cue names.
 *
 * @param mention the words beside the cue
 * @param name what a relative pronoun stands for, otherwise the mention
 * @param first number of the mention's first word
 * @param last number of its last word
 * @param isFirstPerson whether it is "I" or "we"
 */
record Speaker(Span mention, Optional<Span> name, int first, int last, boolean isFirstPerson) {}
