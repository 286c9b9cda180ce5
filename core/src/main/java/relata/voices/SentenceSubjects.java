package relata.voices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import relata.language.Phrase;
import relata.language.Sentence;
import relata.language.Tree;
import relata.text.Span;

/** The subject within a pronoun's own sentence that it may stand for: "<i>Ida Roe</i> turned to what she said was urgent". */
final class SentenceSubjects {

    private final String text;
    private final ParsedSentences sentences;
    private final SpeakerLexicon lexicon;
    private final Agreement agreement;

    SentenceSubjects(String text, ParsedSentences sentences, SpeakerLexicon lexicon, Agreement agreement) {
        this.text = text;
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.agreement = agreement;
    }

    /**
     * The first subject before the pronoun that agrees with it: that of the main clause rather than one nearer by.
     *
     * @param said what the pronoun is said to have said: nobody in there says it
     */
    Optional<Mention> before(Mention pronoun, List<Span> said) {
        return sentences.at(pronoun.span().start()).stream()
                .flatMap(sentence -> subjects(sentence, pronoun.span()).stream())
                .filter(span -> said.stream().noneMatch(content -> content.overlaps(span)))
                .map(span -> Mention.of(span, text, lexicon))
                .filter(subject -> subject.form() == Mention.Form.PRONOUN
                        ? subject.head().equals(pronoun.head())
                        : agreement.holds(pronoun.head(), subject))
                .findFirst();
    }

    private static List<Span> subjects(Sentence sentence, Span before) {
        Tree tree = sentence.tree();
        List<Span> subjects = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "nsubj") && tree.token(i).span().end() <= before.start()) {
                tree.coordinated(i).stream()
                        .flatMap(noun -> sentence.phrase(tree.token(noun)).stream())
                        .map(Phrase::span)
                        .filter(span -> span.end() <= before.start())
                        .reduce(Span::cover)
                        .ifPresent(subjects::add);
            }
        }
        Collections.sort(subjects);
        return subjects;
    }
}
