package relata.diplomacy;

import java.util.List;
import java.util.Optional;
import relata.text.Span;
import relata.voices.Document;
import relata.voices.Voice;

/**
 * A document that a report prints in full: a statement, a communiqué, an agreement.
 *
 * @param report file name or address of the report
 * @param digest of the report
 * @param span where it stands in the report
 * @param issuer who issued it, in the report's words, where it says so
 * @param introduction the words that introduce it
 * @param signed the sentence beside it that says who signed it
 * @param beginning how it begins
 */
public record Reproduction(
        String report,
        String digest,
        Span span,
        Optional<String> issuer,
        Optional<String> introduction,
        Optional<String> signed,
        String beginning) {

    /** So far before and behind a document a report says who signed it. */
    private static final int BESIDE = 500;

    private static final int BEGINNING = 120;

    /** The documents that a report prints in full, in their order. */
    public static List<Reproduction> of(String report, String digest, String text, List<Document> documents) {
        ProposalWords words = ProposalWords.load();
        return documents.stream()
                .map(document -> new Reproduction(
                        report,
                        digest,
                        document.span(),
                        document.voice().map(Voice::label),
                        document.introduction().map(span -> ProposalWords.line(span.of(text))),
                        signed(text, document.span(), words),
                        ProposalWords.line(text.substring(
                                document.span().start(),
                                Math.min(document.span().end(), document.span().start() + BEGINNING)))))
                .toList();
    }

    private static Optional<String> signed(String text, Span span, ProposalWords words) {
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + BESIDE));
        String before = text.substring(Math.max(0, span.start() - BESIDE), span.start());
        return ProposalWords.sentences(span.of(text) + "\n\n" + behind + "\n\n" + before)
                .filter(words::isSigned)
                .findFirst();
    }
}
