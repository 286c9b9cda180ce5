package relata.reading.page;

import java.util.List;
import java.util.Locale;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The vocabulary of pages: {@code lexicon/pages.yaml}. */
final class PageWords {

    private final Names names;
    private final List<String> credits;
    private final InnerPhrases pleas;
    private final LinePhrases ends;
    private final LinePhrases lines;
    private final InnerPhrases live;
    private final Stubs stubs;
    private final List<String> archives;

    private PageWords(Entry file) {
        names = new Names(file);
        credits = file.textsOf("credits");
        pleas = new InnerPhrases(file.textsOf("pleas"));
        ends = new LinePhrases(file.textsOf("ends"));
        lines = new LinePhrases(file.textsOf("lines"));
        live = new InnerPhrases(file.textsOf("live"));
        stubs = new Stubs(file.itemsOf("stubs").stream().map(Stub::of).toList());
        archives = file.textsOf("archives");
    }

    static PageWords shipped() {
        return new PageWords(Vocabulary.shipped("lexicon/pages.yaml"));
    }

    Names names() {
        return names;
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

    /** By which a headline says that its page is added to while things happen. */
    InnerPhrases live() {
        return live;
    }

    Stubs stubs() {
        return stubs;
    }

    /** Domains and names of those who keep copies of others' pages. */
    List<String> archives() {
        return archives;
    }
}
