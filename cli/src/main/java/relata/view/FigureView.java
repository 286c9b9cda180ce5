package relata.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.picture.Conflict;
import relata.picture.Figure;
import relata.picture.FigureSheet;
import relata.picture.Implication;
import relata.picture.Range;

/** Figures about a territory for people: on one scale, then what they imply, then which cannot all hold. */
public final class FigureView {

    /** The scale, drawn: a mark for each five points. */
    private static final int MARKS = 20;

    private final Screen screen;

    public FigureView(Screen screen) {
        this.screen = screen;
    }

    public void print(FigureSheet sheet, Consumer<String> out) {
        Wrap.lines(sentence(sheet), screen.width()).forEach(out);
        Map<String, String> numbers = numbers(sheet);
        section("FIGURES", sheet.figures(), numbers, out);
        implications(sheet, numbers, out);
        conflicts(sheet, numbers, out);
        section("DENIED", sheet.denied(), numbers, out);
        section("EXPECTED, DEMANDED OR CONDITIONAL", sheet.prospects(), numbers, out);
        section("PLACE NOT NAMED", sheet.unplaced(), numbers, out);
    }

    private static String sentence(FigureSheet sheet) {
        int count = sheet.figures().size();
        if (count == 0) {
            return "Nobody gives a figure for " + Printable.line(sheet.name()) + ".";
        }
        return (count == 1 ? "1 figure" : count + " figures") + " about " + Printable.line(sheet.name()) + ", "
                + sheet.implications().size() + " implied, "
                + (sheet.conflicts().size() == 1
                        ? "1 conflict."
                        : sheet.conflicts().size() + " conflicts.")
                + (sheet.sideName().isEmpty()
                        ? ""
                        : " The scale is the share held by " + Printable.line(sheet.sideName()) + ", from 0 to 100 %.");
    }

    private static Map<String, String> numbers(FigureSheet sheet) {
        Map<String, String> numbers = new HashMap<>();
        Stream.of(sheet.figures(), sheet.denied(), sheet.prospects(), sheet.unplaced())
                .flatMap(List::stream)
                .forEach(figure -> numbers.putIfAbsent(id(figure), Integer.toString(numbers.size() + 1)));
        return numbers;
    }

    private static String id(Figure figure) {
        return figure.statement().claim().id();
    }

    private void section(String title, List<Figure> figures, Map<String, String> numbers, Consumer<String> out) {
        if (figures.isEmpty()) {
            return;
        }
        out.accept("");
        boolean scaled = figures.stream().anyMatch(figure -> figure.share().isPresent());
        List<String> plain = List.of("#", title, "WHO SAYS", "WHEN");
        Table table = new Table(scaled ? with(plain, "SHARE", "0" + " ".repeat(MARKS - 4) + "100") : plain);
        for (Figure figure : figures) {
            List<String> cells = List.of(
                    String.valueOf(numbers.get(id(figure))),
                    what(figure),
                    Printable.line(figure.voices()),
                    figure.statement().claim().occurred().map(Words::days).orElse(""));
            String share = figure.share().map(FigureView::percent).orElse("");
            String bar = figure.share().map(FigureView::bar).orElse("");
            table.add(scaled ? with(cells, share, bar) : cells);
        }
        table.print(screen, out);
    }

    private static String what(Figure figure) {
        return figure.words() + " " + figure.measure()
                + (figure.holderName().isEmpty() ? "" : " by " + Printable.line(figure.holderName()));
    }

    private static List<String> with(List<String> cells, String... more) {
        return Stream.concat(cells.stream(), Stream.of(more)).toList();
    }

    private static String percent(Range range) {
        String low = Words.number(range.low());
        String high = Words.number(range.high());
        return low.equals(high) ? low + " %" : low + "–" + high + " %";
    }

    /** "·············####···": what a figure leaves open, a mark for each five points. */
    private static String bar(Range range) {
        int from = (int) Math.min(MARKS - 1L, Math.round(range.low() / 100 * MARKS));
        int to = (int) Math.max(from + 1L, Math.min(MARKS, Math.round(range.high() / 100 * MARKS)));
        return "·".repeat(from) + "#".repeat(to - from) + "·".repeat(MARKS - to);
    }

    private void implications(FigureSheet sheet, Map<String, String> numbers, Consumer<String> out) {
        if (sheet.implications().isEmpty()) {
            return;
        }
        out.accept("");
        Table table = new Table(List.of("IMPLIED", "FROM", "HOW"));
        for (Implication implication : sheet.implications()) {
            table.add(List.of(
                    screen.paint(Style.STRONG, implication.words()),
                    references(implication.from(), numbers),
                    Printable.line(implication.text())));
        }
        table.print(screen, out);
    }

    private void conflicts(FigureSheet sheet, Map<String, String> numbers, Consumer<String> out) {
        if (sheet.conflicts().isEmpty()) {
            return;
        }
        out.accept("");
        out.accept(screen.paint(Style.HEADING, "CANNOT ALL HOLD"));
        Table table = new Table(List.of("#", "WHY", "WHAT WOULD RECONCILE THEM"));
        for (Conflict conflict : sheet.conflicts()) {
            table.add(List.of(
                    screen.paint(Style.BAD, references(conflict.figures(), numbers)),
                    Printable.line(conflict.text()),
                    Printable.line(conflict.change())));
        }
        table.print(screen, out);
    }

    private static String references(List<Figure> figures, Map<String, String> numbers) {
        return figures.stream()
                .map(figure -> Optional.ofNullable(numbers.get(id(figure))).orElse("?"))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
