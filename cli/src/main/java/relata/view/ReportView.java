package relata.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import relata.Reading;
import relata.claims.Claim;
import relata.picture.Statement;
import relata.reading.Passage;
import relata.reading.Published;
import relata.reading.Report;
import relata.text.Span;
import relata.voices.Piece;
import relata.writing.Languages;

/**
 * A report as it was read: its text with the page frame set back, the voices in the margin, each claim marked with a number
 * and listed below.
 */
public final class ReportView {

    private static final String BODY_RULE = " │ ";
    private static final String FRAME_RULE = " ~ ";

    private final Screen screen;
    private final int margin;

    public ReportView(Screen screen) {
        this.screen = screen;
        this.margin = Math.max(14, Math.min(28, screen.width() / 4));
    }

    /**
     * Prints a report.
     *
     * @param statements its claims as reviewers have them, those that they added at the end
     */
    public void print(Reading reading, List<Statement> statements, Consumer<String> out) {
        List<Claim> claims = statements.stream().map(Statement::claim).toList();
        head(reading.report()).forEach(out);
        Map<Span, String> marks = marks(claims);
        for (Passage passage : reading.report().passages()) {
            out.accept(" ".repeat(margin) + rule(passage).stripTrailing());
            for (Piece piece :
                    Piece.of(passage, reading.speech(), reading.report().text())) {
                print(passage, piece, reading.report().text(), marks, out);
            }
        }
        out.accept("");
        String found = reading.unread()
                .map(why -> "Not read for claims: " + why + ".")
                .filter(why -> claims.isEmpty())
                .orElseGet(() -> claims(claims));
        Wrap.lines(found, screen.width()).forEach(line -> out.accept(screen.paint(Style.HEADING, line)));
        new ClaimTable(screen).printNumbered(statements, out);
    }

    private static String claims(List<Claim> claims) {
        int repeats = (int)
                claims.stream().filter(claim -> claim.repeats().isPresent()).count();
        int count = claims.size() - repeats;
        String again = repeats == 0 ? "" : ", " + repeats + " of them said again";
        return count == 0 ? "No claims." : (count == 1 ? "1 claim" : count + " claims") + again + ":";
    }

    private List<String> head(Report report) {
        List<String> head = new ArrayList<>();
        report.title().ifPresent(title -> head.add(screen.paint(Style.STRONG, Printable.line(title))));
        head.add("report     " + Printable.line(report.name()) + " ("
                + report.digest().substring(0, 12) + ")");
        head.addAll(ReportLines.of(
                report, report.published().map(ReportView::published).orElse("nothing tells")));
        return head.stream()
                .flatMap(line -> Wrap.lines(line, screen.width()).stream())
                .toList();
    }

    private static String published(Published published) {
        String known = switch (published.basis()) {
            case GIVEN -> "as given by hand";
            case STATED -> "as the report states";
            case DATELINE -> "by its dateline “" + Printable.line(published.words()) + "”";
            case INFERRED -> "inferred from “" + Printable.line(published.words()) + "”";
        };
        return Words.published(published) + ", " + known;
    }

    /** What is written behind each trigger: the numbers of its claims. Triggers that overlap are marked as one. */
    private static Map<Span, String> marks(List<Claim> claims) {
        TreeMap<Span, List<Integer>> numbers = new TreeMap<>();
        List<Integer> inOrder = IntStream.range(0, claims.size())
                .boxed()
                .sorted(Comparator.comparing(i -> claims.get(i).trigger().span()))
                .toList();
        for (int i : inOrder) {
            Span trigger = claims.get(i).trigger().span();
            List<Integer> together = new ArrayList<>();
            if (!numbers.isEmpty() && numbers.lastKey().overlaps(trigger)) {
                trigger = trigger.cover(numbers.lastKey());
                together.addAll(numbers.pollLastEntry().getValue());
            }
            together.add(i + 1);
            numbers.put(trigger, together);
        }
        Map<Span, String> marks = new TreeMap<>();
        numbers.forEach((span, of) ->
                marks.put(span, of.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "[", "]"))));
        return marks;
    }

    private void print(Passage passage, Piece piece, String text, Map<Span, String> marks, Consumer<String> out) {
        String words = passage.isRead()
                ? marked(piece.span(), text, marks)
                : faint(piece.span().of(text));
        List<String> beside = Wrap.lines(label(passage, piece, text), margin);
        List<String> lines = Wrap.lines(words.strip(), screen.width() - margin - BODY_RULE.length());
        for (int i = 0; i < Math.max(beside.size(), lines.size()); i++) {
            String left = i < beside.size() ? beside.get(i) : "";
            String right = i < lines.size() ? lines.get(i) : "";
            String padding = " ".repeat(margin - Printable.width(left));
            out.accept((screen.paint(Style.FAINT, left) + padding + rule(passage) + right).stripTrailing());
        }
    }

    private static String rule(Passage passage) {
        return passage.isRead() ? BODY_RULE : FRAME_RULE;
    }

    private String faint(String words) {
        return screen.paint(Style.FAINT, Printable.line(words));
    }

    private static String label(Passage passage, Piece piece, String text) {
        return switch (passage.kind()) {
            case HEADER -> "(header)";
            case FRAME -> "(frame)";
            case FOREIGN ->
                "(not read: "
                        + Languages.shipped()
                                .of(passage.span().of(text))
                                .map(Languages::name)
                                .orElse("another language")
                        + ")";
            case CAPTION -> "(caption)";
            case PULL_QUOTE -> "(pull quote)";
            case TITLE -> piece.voices().isEmpty() ? "(headline)" : Words.chain(piece.voices());
            case BODY -> Words.chain(piece.voices());
        };
    }

    private String marked(Span piece, String text, Map<Span, String> marks) {
        StringBuilder marked = new StringBuilder();
        int done = piece.start();
        for (Map.Entry<Span, String> mark : marks.entrySet()) {
            Span trigger = mark.getKey();
            if (trigger.start() >= done && trigger.end() <= piece.end()) {
                marked.append(Printable.stretch(text.substring(done, trigger.start())));
                marked.append(screen.paint(Style.MARKED, Printable.line(trigger.of(text))));
                marked.append(screen.paint(Style.STRONG, mark.getValue()));
                done = trigger.end();
            }
        }
        return marked.append(Printable.stretch(text.substring(done, piece.end())))
                .toString();
    }
}
