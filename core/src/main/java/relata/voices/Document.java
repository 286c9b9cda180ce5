package relata.voices;

import java.util.Optional;
import relata.text.Span;

/**
 * A text reproduced in full inside a report: a statement, a communiqué. It keeps its own voice.
 *
 * @param span from its first to its last words, without the quotation marks
 * @param introduction the words that introduce it, where they stand
 * @param voice who issued it, where the report says so
 */
public record Document(Span span, Optional<Span> introduction, Optional<Voice> voice) {}
