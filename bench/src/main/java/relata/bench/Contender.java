package relata.bench;

import edu.stanford.nlp.coref.CorefProperties;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import relata.Reader;
import relata.Relata;
import relata.reading.Given;
import relata.reading.Passage;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** Something that reads a report from its file to its end. Safe for many threads. */
@FunctionalInterface
interface Contender {

    /** Returns how many things were found, so that nothing can be left out as unused. */
    int read(Path report) throws IOException, UnreadableReport;

    static Contender named(String name) {
        return switch (name) {
            case "relata" -> relata(Relata.reader().gated());
            case "relata-all" -> relata(Relata.reader());
            case "corenlp" -> coreNlp();
            default -> throw new IllegalArgumentException("no such system: " + name);
        };
    }

    /** From bytes to claims, as {@code relata extract} does it: page frame, sentences, voices, claims, names. */
    private static Contender relata(Reader reader) {
        ReportReader files = ReportReader.standard();
        return file -> reader.read(files.read(file, Given.NOTHING)).claims().size();
    }

    /** All that CoreNLP ships for what Relata does, with its own defaults, on the passages that Relata reads. */
    private static Contender coreNlp() {
        ReportReader files = ReportReader.standard();
        Properties wanted = new Properties();
        wanted.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        System.err.printf(
                "# coreference: %s, mentions by %s%n",
                CorefProperties.algorithm(wanted), CorefProperties.mdType(wanted));
        StanfordCoreNLP pipeline = new StanfordCoreNLP(wanted);
        return file -> {
            CoreDocument document = new CoreDocument(body(files.read(file, Given.NOTHING)));
            pipeline.annotate(document);
            return document.quotes().size() + document.corefChains().size();
        };
    }

    private static String body(Report report) {
        return report.body().stream()
                .map(Passage::span)
                .map(span -> span.of(report.text()))
                .collect(Collectors.joining("\n\n"));
    }
}
