package relata.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.claims.Claim;
import relata.picture.Statement;
import relata.search.Found;
import relata.search.Hit;
import relata.search.OtherSpelling;
import relata.search.Passages;
import relata.text.Span;

/** What a search found, for people: each report with the words around, what was found marked, and the claims that rest on it. */
public final class SearchView {

    private static final String CUT = "…";
    private static final int MOST_CLAIMS = 5;

    private final Screen screen;

    public SearchView(Screen screen) {
        this.screen = screen;
    }

    public void print(Found found, Consumer<String> out) {
        for (Hit hit : found.hits()) {
            wrapped("", head(hit), out);
            hit.title()
                    .map(Printable::line)
                    .filter(title -> !title.isBlank())
                    .ifPresent(title -> wrapped("  ", title, out));
            Passages.of(hit.text(), hit.matches())
                    .forEach(passage -> wrapped("    ", marked(hit.text(), passage), out));
            hit.statements().stream().limit(MOST_CLAIMS).forEach(claim -> wrapped("  > ", told(claim), out));
            int more = hit.statements().size() - MOST_CLAIMS;
            if (more > 0) {
                wrapped(
                        "  > ",
                        more + " more: relata claims --report " + hit.digest().substring(0, 12),
                        out);
            }
            out.accept("");
        }
    }

    /** "also: Kelaseh, الكلاسة – same place as Kallaseh": what was searched for beside what was asked for. */
    public static List<String> also(Found found) {
        return found.others().stream()
                .collect(Collectors.groupingBy(
                        SearchView::why,
                        LinkedHashMap::new,
                        Collectors.mapping(other -> Printable.line(other.words()), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(why -> "also: " + why.getValue() + " – " + why.getKey())
                .toList();
    }

    private static String why(OtherSpelling other) {
        return other.id()
                        .map(id -> "same " + id.substring(0, Math.max(0, id.indexOf(':'))) + " as ")
                        .orElse("a name like ")
                + Printable.line(other.of());
    }

    private String head(Hit hit) {
        List<String> head = new ArrayList<>();
        head.add(hit.published().map(Words::published).orElse("no date"));
        hit.publisher().map(Printable::line).ifPresent(head::add);
        head.add(Printable.line(hit.name()) + " (" + hit.digest().substring(0, 12) + ")");
        return screen.paint(Style.STRONG, String.join("  ", head));
    }

    private void wrapped(String indent, String words, Consumer<String> out) {
        Wrap.lines(words, screen.width() - indent.length())
                .forEach(line -> out.accept((indent + line).stripTrailing()));
    }

    /** Without colours, what was found stands between stars. */
    private String marked(String text, Passages.Passage passage) {
        StringBuilder marked = new StringBuilder();
        int done = passage.span().start();
        for (Span match : passage.matches()) {
            if (match.start() >= done) {
                marked.append(Printable.stretch(text.substring(done, match.start())));
                String words = Printable.line(match.of(text));
                marked.append(screen.colour() ? screen.paint(Style.MARKED, words) : "*" + words + "*");
                done = match.end();
            }
        }
        marked.append(Printable.stretch(
                text.substring(done, Math.max(done, passage.span().end()))));
        return (passage.span().start() > 0 ? CUT : "")
                + marked.toString().strip()
                + (passage.span().end() < text.length() ? CUT : "");
    }

    /** "3f2a01bc takes: The army, Riverside, 2016-12-07; a military source (asserted)". */
    private static String told(Statement statement) {
        Claim claim = statement.claim();
        List<String> told = new ArrayList<>();
        if (!claim.actors().isEmpty()) {
            told.add(Words.names(claim.actors()));
        }
        claim.quantity().map(Words::quantity).ifPresent(told::add);
        claim.place().map(Words::place).ifPresent(told::add);
        claim.occurred().map(Words::days).ifPresent(told::add);
        String review = ReviewWords.of(statement);
        return ReviewWords.shortId(claim.id()) + " " + claim.relation().word() + ": " + String.join(", ", told)
                + (claim.voices().isEmpty() ? "" : "; " + Words.chain(claim.voices())) + " ("
                + claim.modality().word() + ")" + (review.isEmpty() ? "" : " [" + review + "]");
    }
}
