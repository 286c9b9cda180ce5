package relata.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.claims.Claim;
import relata.picture.Statement;

/** Claims for people: who says it, through whom, what, where, when, how it is put, and the words. */
public final class ClaimTable {

    private static final List<String> HEADINGS =
            List.of("WHO SAYS", "THROUGH WHOM", "WHAT", "WHERE", "WHEN", "HOW PUT");

    /** From here on the words have room for a column of their own. */
    private static final int WIDE = 140;

    private final Screen screen;

    public ClaimTable(Screen screen) {
        this.screen = screen;
    }

    /** Prints claims with their words: in the last column where there is room for it, else under each. */
    public void print(List<Statement> statements, Consumer<String> out) {
        if (statements.isEmpty()) {
            return;
        }
        boolean wide = screen.width() >= WIDE;
        Table table = new Table(wide ? with(HEADINGS, "WORDS") : HEADINGS);
        for (Statement statement : statements) {
            if (wide) {
                table.add(with(cells(statement), quoted(statement, screen)));
            } else {
                table.add(cells(statement), quoted(statement, screen));
            }
        }
        table.print(screen, out);
    }

    /** The beginning of its id, its words, and what reviewers made of it. */
    static String quoted(Statement statement, Screen screen) {
        String words = "“" + Excerpt.of(statement.claim(), statement.words()) + "”";
        return screen.paint(Style.FAINT, ReviewWords.shortId(statement.claim().id()) + " " + words)
                + reviewed(statement, screen).map(review -> " " + review).orElse("");
    }

    /** What reviewers made of it, where they have. */
    private static Optional<String> reviewed(Statement statement, Screen screen) {
        String reviewed = ReviewWords.of(statement);
        return reviewed.isEmpty() ? Optional.empty() : Optional.of(screen.paint(Style.WARNING, "[" + reviewed + "]"));
    }

    /** Those that do not say again what another of them says in the same report. */
    public static List<Statement> saidOnce(List<Statement> statements) {
        Set<String> shown = statements.stream().map(ClaimTable::key).collect(Collectors.toSet());
        return statements.stream()
                .filter(statement -> statement
                        .claim()
                        .repeats()
                        .filter(other -> shown.contains(statement.report() + " " + other))
                        .isEmpty())
                .toList();
    }

    private static String key(Statement statement) {
        return statement.report() + " " + statement.claim().id();
    }

    /** Prints claims of one report under the numbers 1, 2, 3 …, whose words are shown elsewhere. */
    void printNumbered(List<Statement> statements, Consumer<String> out) {
        if (statements.isEmpty()) {
            return;
        }
        List<String> headings = new ArrayList<>(List.of("#"));
        headings.addAll(HEADINGS);
        Table table = new Table(headings);
        Map<String, Integer> numbers = new HashMap<>();
        for (Statement statement : statements) {
            numbers.put(statement.claim().id(), numbers.size() + 1);
        }
        for (Statement statement : statements) {
            Claim claim = statement.claim();
            String number = numbers.get(claim.id())
                    + claim.repeats()
                            .map(numbers::get)
                            .map(other -> " = " + other)
                            .orElse("");
            List<String> cells = new ArrayList<>(List.of(number));
            cells.addAll(cells(statement));
            reviewed(statement, screen).ifPresentOrElse(review -> table.add(cells, review), () -> table.add(cells));
        }
        table.print(screen, out);
    }

    private static List<String> with(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }

    private static List<String> cells(Statement statement) {
        Claim claim = statement.claim();
        return List.of(
                who(statement),
                through(statement),
                what(claim),
                where(claim),
                claim.occurred().map(Words::days).orElse(""),
                claim.modality().word());
    }

    /** The innermost voice; the report itself where nobody is quoted. */
    static String who(Statement statement) {
        return statement.claim().voices().stream()
                .findFirst()
                .map(voice -> Printable.line(voice.label()))
                .orElseGet(() -> publisher(statement));
    }

    /** Everybody else it passed on its way to the reader, in that order. */
    static String through(Statement statement) {
        Stream<String> others = statement.claim().voices().stream().skip(1).map(voice -> Printable.line(voice.label()));
        Stream<String> report = statement.claim().voices().isEmpty() ? Stream.empty() : Stream.of(publisher(statement));
        return Stream.concat(others, report).collect(Collectors.joining(", "));
    }

    static String publisher(Statement statement) {
        return statement.publisher().map(Printable::line).orElseGet(() -> Printable.line(statement.shortReportName()));
    }

    /** "the army takes", "rebels loses ≥ 40 districts lost", "the office proposes ceasefire → the parties". */
    static String what(Claim claim) {
        List<String> parts = new ArrayList<>();
        if (!claim.actors().isEmpty()) {
            parts.add(Words.names(claim.actors()));
        }
        parts.add(claim.relation().word());
        claim.quantity().map(Words::quantity).ifPresent(parts::add);
        claim.measure().ifPresent(parts::add);
        claim.topic().ifPresent(parts::add);
        if (!claim.counterparts().isEmpty()) {
            parts.add("→ " + Words.names(claim.counterparts()));
        }
        claim.weapon().ifPresent(weapon -> parts.add("with " + Printable.line(weapon.text())));
        return String.join(" ", parts);
    }

    private static String where(Claim claim) {
        return claim.place().map(Words::place).orElse("");
    }
}
