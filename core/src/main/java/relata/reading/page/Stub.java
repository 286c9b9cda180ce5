package relata.reading.page;

import java.util.Set;
import relata.lexicon.Entry;

/**
 * A kind of page that holds no report.
 *
 * @param is what such a page is, for people
 * @param title phrases in its headline
 * @param text phrases in its paragraphs
 * @param beside whether such a paragraph beside a very short text makes it a foretaste of a report
 */
record Stub(String is, InnerPhrases title, InnerPhrases text, boolean beside) {

    static Stub of(Entry entry) {
        entry.allow(Set.of("is", "title", "text", "beside"));
        return new Stub(
                entry.get("is").text(),
                new InnerPhrases(entry.textsOf("title")),
                new InnerPhrases(entry.textsOf("text")),
                entry.textsOf("beside").contains("yes"));
    }
}
