package relata.voices;

import java.util.List;
import java.util.Optional;
import relata.text.Span;

/**
 * One act of attribution as the text has it: who, by which words, said what.
 *
 * @param source the words that name the speaker; none where an agentless cue hides it ("it is claimed")
 * @param cue the words that attribute; none where only layout does (an interview's "Speaker:")
 * @param content what is said, in text order; more than one stretch for a split quotation
 * @param voice the speaker as a link of a chain, after pronouns and descriptions are resolved
 * @param quoted whether the cue itself stands in quotation marks: whoever is quoted reports another
 * @param rule the name of the rule that found it
 * @param confidence 0 to 1
 */
public record Attribution(
        Optional<Span> source,
        Optional<Span> cue,
        List<Span> content,
        Optional<Voice> voice,
        boolean quoted,
        String rule,
        double confidence) {

    public Attribution {
        content = List.copyOf(content);
    }

    public boolean covers(int offset) {
        return content.stream().anyMatch(span -> span.contains(offset));
    }
}
