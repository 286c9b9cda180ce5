package relata.claims;

import java.util.stream.Stream;
import relata.language.Clause;
import relata.language.Sentence;
import relata.reading.Report;
import relata.text.Span;

/** What an act of diplomacy is about. */
final class ActTopics {

    private final Report report;
    private final Sentence sentence;
    private final Topics topics;

    ActTopics(Report report, Sentence sentence, Topics topics) {
        this.report = report;
        this.sentence = sentence;
        this.topics = topics;
    }

    /** By the words of the topic, else of what completes the act ("demanded that they leave"), else of the act itself. */
    String of(Saying saying, Span trigger) {
        return saying.topic()
                .flatMap(phrase -> topics.of(phrase.span().of(report.text())))
                .or(() -> complements(saying)
                        .flatMap(words -> topics.of(words.of(report.text())).stream())
                        .findFirst())
                .or(() -> topics.of(trigger.of(report.text())))
                .orElse("other");
    }

    /** The clauses that complete an act, or a noun of it: "refused to leave", "a deadline to surrender". */
    private Stream<Span> complements(Saying saying) {
        Clause act = saying.clause();
        Stream<Clause> nouns =
                act.at("object").stream().flatMap(phrase -> sentence.graph().headedBy(phrase.head()).stream());
        return Stream.concat(Stream.of(act), nouns)
                .flatMap(host -> host.dependents().stream()
                        .filter(clause -> clause.head().isVerb()
                                && clause.head().index() > host.head().index()
                                && clause.link()
                                        .filter(link -> link != Clause.Link.COORDINATE
                                                && link != Clause.Link.PARENTHESIS
                                                && link != Clause.Link.RELATIVE)
                                        .isPresent()))
                .map(ActTopics::reach);
    }

    /** From a verb to the end of what belongs to it. */
    private static Span reach(Clause clause) {
        return clause.arguments().stream()
                .map(argument -> argument.phrase().span())
                .filter(span -> span.start() > clause.head().span().start())
                .reduce(clause.head().span(), Span::cover);
    }
}
