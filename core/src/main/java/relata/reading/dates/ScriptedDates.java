package relata.reading.dates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import relata.reading.dates.DateWords.Meaning;
import relata.text.Span;

/** Dates under a telling name in a page's scripts: {@code "publishedAt": "2016-12-07T10:00:00Z"}. The first of each name counts. */
final class ScriptedDates {

    private static final Pattern VALUE = Pattern.compile("20[0-9]{2}[-/][0-9]{2}[-/][0-9]{2}[^\"'\\\\<>]{0,30}");
    private static final Pattern NAME = Pattern.compile("([A-Za-z_]{4,40})\\\\?[\"']?\\s?[:=(]\\s?\\\\?[\"']$");
    private static final int LONGEST_NAME = 50;

    private final DateWords words;
    private final MachineDates dates;

    ScriptedDates(DateWords words, MachineDates dates) {
        this.words = words;
        this.dates = dates;
    }

    List<Candidate> in(Page page) {
        List<Candidate> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Element script : page.scripts()) {
            if (LinkedData.isLinkedData(script)) {
                continue;
            }
            for (DataNode data : script.dataNodes()) {
                int start = Page.span(data.sourceRange()).map(Span::start).orElse(-1);
                String code = data.getWholeData();
                Matcher value = VALUE.matcher(code);
                for (int i = code.indexOf("20"); i >= 0; i = code.indexOf("20", i + 2)) {
                    boolean quoted = i > 0 && (code.charAt(i - 1) == '"' || code.charAt(i - 1) == '\'');
                    if (!quoted || !value.region(i, code.length()).lookingAt()) {
                        continue;
                    }
                    Matcher name = NAME.matcher(code).region(Math.max(0, value.start() - LONGEST_NAME), value.start());
                    if (name.find() && names.add(name.group(1))) {
                        Optional<Span> source = start < 0
                                ? Optional.empty()
                                : Optional.of(new Span(start + value.start(), start + value.end()));
                        candidate(name.group(1), value.group(), source).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private Optional<Candidate> candidate(String name, String value, Optional<Span> source) {
        Optional<Meaning> meaning = words.meaningOfField(name);
        return meaning.isEmpty()
                ? Optional.empty()
                : dates.read(value)
                        .map(date -> Candidate.unseen(
                                Signal.SCRIPT, meaning, date, new Evidence("script " + name, value, source)));
    }
}
