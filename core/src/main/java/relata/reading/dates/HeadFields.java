package relata.reading.dates;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The fields of a page's head: {@code <meta property="article:published_time" content="…">} and its many kin. */
final class HeadFields {

    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private final DateWords words;
    private final MachineDates dates;

    HeadFields(DateWords words, MachineDates dates) {
        this.words = words;
        this.dates = dates;
    }

    List<Candidate> in(Page page) {
        List<Candidate> found = new ArrayList<>();
        for (Element meta : page.fields()) {
            for (String attribute : NAMES) {
                String name = meta.attr(attribute);
                if (!name.isEmpty() && words.isField(name)) {
                    String value = meta.attr("content");
                    boolean item = attribute.equals("itemprop");
                    dates.read(value)
                            .ifPresent(date -> found.add(Candidate.unseen(
                                    item ? Signal.ITEM : Signal.FIELD,
                                    words.meaningOfField(name),
                                    date,
                                    new Evidence("meta[" + name + "]", value, Page.source(meta, "content")))));
                }
            }
        }
        return found;
    }
}
