package relata.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.claims.Claim;
import relata.claims.Field;
import relata.picture.Statement;
import relata.review.Trail;
import relata.voices.Voice;

/** One claim with its whole trail: words, chain, fields, rule, identities, history and reviews. */
public final class TrailView {

    private final Screen screen;

    public TrailView(Screen screen) {
        this.screen = screen;
    }

    public void print(Trail trail, Consumer<String> out) {
        Statement statement = trail.statement();
        Claim claim = statement.claim();
        line("claim", screen.paint(Style.STRONG, claim.id()) + ", " + ClaimTable.what(claim), out);
        if (!trail.stands()) {
            line("", screen.paint(Style.WARNING, "no longer found by the reading that stands"), out);
        }
        if (statement.review().isReviewed()) {
            line("", screen.paint(Style.WARNING, ReviewWords.of(statement)), out);
        }
        line("words", "“" + Printable.line(statement.words()) + "”", out);
        line("report", report(statement), out);
        line("said by", said(statement), out);
        out.accept("");
        fields(statement, out);
        out.accept("");
        line("rule", Printable.line(claim.rule()), out);
        claim.repeats().ifPresent(other -> line("repeats", "claim " + other, out));
        line("learned", Words.minute(statement.learned()), out);
        trail.readings()
                .forEach(found -> line(
                        "read by",
                        "run " + found.run() + " (" + Printable.line(found.program()) + "), "
                                + Words.minute(found.learned()),
                        out));
        trail.identities().forEach(identified -> line("identity", identity(identified), out));
        trail.decisions().forEach(entry -> line("review", reviewed(entry), out));
    }

    private static String reviewed(Trail.Entry entry) {
        return ReviewWords.line(entry).substring("review ".length());
    }

    private void line(String name, String words, Consumer<String> out) {
        List<String> lines = Wrap.lines(words, screen.width() - 10);
        for (int i = 0; i < lines.size(); i++) {
            out.accept((String.format("%-10s", i == 0 ? name : "") + lines.get(i)).stripTrailing());
        }
    }

    private static String report(Statement statement) {
        return Printable.line(statement.reportName())
                + statement
                        .publisher()
                        .map(words -> ", " + Printable.line(words))
                        .orElse("")
                + statement.publisherId().map(id -> " (" + id + ")").orElse("")
                + statement.said().map(said -> ", " + Words.published(said)).orElse("") + ", digest "
                + ReviewWords.shortId(statement.report());
    }

    /** From the innermost voice outwards, each with its cue, its rule and what it stands for. */
    private static String said(Statement statement) {
        String chain = statement.claim().voices().stream().map(TrailView::voice).collect(Collectors.joining(" < "));
        String publisher = ClaimTable.publisher(statement);
        return chain.isEmpty() ? publisher + ", in its own words" : chain + " < " + publisher;
    }

    private static String voice(Voice voice) {
        return Printable.line(voice.label())
                + voice.id().map(id -> " (" + id + ")").orElse("") + " “"
                + Printable.line(voice.cue()) + "” " + voice.mode().name().toLowerCase(Locale.ROOT) + ", "
                + voice.resolution();
    }

    private void fields(Statement statement, Consumer<String> out) {
        Table table = new Table(List.of("FIELD", "HOLDS", "STANDS FOR", "WAS READ AS"));
        Claim read = statement.review().original().orElse(statement.claim());
        List<Field> corrected = statement.review().corrected(statement.claim());
        for (Field field : Field.values()) {
            List<Field.Value> values = field.of(statement.claim());
            if (!values.isEmpty() || corrected.contains(field)) {
                table.add(List.of(
                        field.word(),
                        words(field, values),
                        values.stream()
                                .flatMap(value -> value.id().stream())
                                .map(Printable::line)
                                .collect(Collectors.joining(", ")),
                        corrected.contains(field) ? words(field, field.of(read)) : ""));
            }
        }
        table.print(screen, out);
    }

    private static String words(Field field, List<Field.Value> values) {
        return values.isEmpty()
                ? "–"
                : values.stream()
                        .map(value -> field.hasWords()
                                ? "“" + Printable.line(value.text()) + "”"
                                : Printable.line(value.text()))
                        .collect(Collectors.joining(", "));
    }

    private static String identity(Trail.Identified identified) {
        return identified.role() + " “" + Printable.line(identified.words()) + "” is " + identified.identity() + " by "
                + identified.by() + ", " + Words.minute(identified.made())
                + identified
                        .withdrawn()
                        .map(at -> ", until " + Words.minute(at))
                        .orElse("");
    }
}
