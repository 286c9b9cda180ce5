package relata.claims.tests;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** A made-up report that is not about a war. */
record OtherNews(String name, Report report) {

    static List<OtherNews> all() {
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(OtherNews.class.getResourceAsStream("/relata/claims/other-news.yaml")),
                StandardCharsets.UTF_8)) {
            return Vocabulary.parse("other-news.yaml", in).items().stream()
                    .map(entry -> of(entry.allow(Set.of("name", "text"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OtherNews of(Entry entry) {
        String name = entry.get("name").text();
        return new OtherNews(name, report(name, entry.get("text").text()));
    }

    static Report report(String name, String text) {
        try {
            return ReportReader.standard().read(name, text.getBytes(StandardCharsets.UTF_8), Given.NOTHING);
        } catch (UnreadableReport e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
