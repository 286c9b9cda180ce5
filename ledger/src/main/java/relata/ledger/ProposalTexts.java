package relata.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relata.diplomacy.Reproduction;
import relata.picture.Statement;

/**
 * What reports that tell of proposals hold beside their claims.
 *
 * @param texts of the reports, by digest
 * @param documents that they print in full
 */
public record ProposalTexts(Map<String, String> texts, List<Reproduction> documents) {

    public ProposalTexts {
        texts = Map.copyOf(texts);
        documents = List.copyOf(documents);
    }

    /**
     * Of the reports of some statements.
     *
     * @param known as the ledger knew them at this instant
     */
    public static ProposalTexts of(Ledger ledger, Collection<Statement> statements, Optional<Instant> known) {
        Map<String, String> texts = new HashMap<>();
        List<Reproduction> documents = new ArrayList<>();
        statements.stream()
                .map(Statement::report)
                .distinct()
                .forEach(digest -> ledger.reading(digest, known).ifPresent(reading -> {
                    String text = reading.report().text();
                    texts.put(digest, text);
                    documents.addAll(Reproduction.of(
                            reading.report().name(),
                            digest,
                            text,
                            reading.speech().documents()));
                }));
        return new ProposalTexts(texts, documents);
    }
}
