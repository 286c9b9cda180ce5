package relata.inputs.work;

import java.util.List;
import java.util.Optional;
import relata.inputs.documents.Finding;

/**
 * What one document came to.
 *
 * @param finding the document, or what was wrong with it from the beginning
 * @param results one a report; none where there is a problem
 * @param problem why it was not read, or what is to be known of it
 */
public record Outcome<T>(Finding finding, List<T> results, Optional<Problem> problem) {

    public Outcome {
        results = List.copyOf(results);
    }
}
