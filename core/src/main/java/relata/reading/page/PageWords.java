package relata.reading.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The vocabulary of pages: {@code lexicon/pages.yaml}. */
final class PageWords {

    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_RUN = 6; // longer ones are made of headlines

    private final NameWords furniture;
    private final NameWords margin;
    private final NameWords walls;
    private final NameWords comments;
    private final NameWords captions;
    private final NameWords quotes;
    private final NameWords leads;
    private final NameWords body;
    private final NameWords article;
    private final List<String> credits;
    private final InnerPhrases pleas;
    private final LinePhrases ends;
    private final LinePhrases lines;
    private final Stubs stubs;
    private final List<String> archives;
    private final Set<String> neutral;

    private PageWords(Entry file) {
        furniture = new NameWords(file, "furniture");
        margin = new NameWords(file, "margin");
        walls = new NameWords(file, "walls");
        comments = new NameWords(file, "comments");
        captions = new NameWords(file, "captions");
        quotes = new NameWords(file, "quotes");
        leads = new NameWords(file, "leads");
        body = new NameWords(file, "body");
        article = new NameWords(file, "article");
        credits = file.textsOf("credits");
        pleas = new InnerPhrases(file.textsOf("pleas"));
        ends = new LinePhrases(file.textsOf("ends"));
        lines = new LinePhrases(file.textsOf("lines"));
        stubs = new Stubs(file.itemsOf("stubs").stream().map(Stub::of).toList());
        archives = file.textsOf("archives");
        neutral = new HashSet<>(file.textsOf("neutral"));
    }

    static PageWords shipped() {
        return new PageWords(Vocabulary.shipped("lexicon/pages.yaml"));
    }

    NameWords furniture() {
        return furniture;
    }

    NameWords margin() {
        return margin;
    }

    NameWords walls() {
        return walls;
    }

    NameWords comments() {
        return comments;
    }

    NameWords captions() {
        return captions;
    }

    NameWords quotes() {
        return quotes;
    }

    NameWords leads() {
        return leads;
    }

    NameWords body() {
        return body;
    }

    NameWords article() {
        return article;
    }

    /** Whether a line says who took the picture above it. */
    boolean isCredit(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return credits.stream().anyMatch(lower::contains);
    }

    InnerPhrases pleas() {
        return pleas;
    }

    LinePhrases ends() {
        return ends;
    }

    LinePhrases lines() {
        return lines;
    }

    Stubs stubs() {
        return stubs;
    }

    /** Domains and names of those who keep copies of others' pages. */
    List<String> archives() {
        return archives;
    }

    /** The words that an element is named by, without names that are no judgement of it. */
    List<List<String>> names(Element element) {
        List<List<String>> words = new ArrayList<>();
        for (String name : names(element.className(), element.id())) {
            List<String> run = split(name);
            if (!run.isEmpty() && run.size() <= LONGEST_RUN && !neutral.contains(run.get(0))) {
                words.add(run);
            }
        }
        return words;
    }

    private static List<String> names(String classes, String id) {
        List<String> names = new ArrayList<>();
        String all = classes + " " + id;
        for (String name :
                all.substring(0, Math.min(all.length(), LONGEST_NAME)).split("\\s+")) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /** "relatedPosts-2": related, posts. */
    static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || !Character.isLetter(name.charAt(i));
            boolean hump = !end
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (end || hump) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = end ? i + 1 : i;
            }
        }
        return words;
    }
}
