package relata.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.exports.Csv;
import relata.names.Alignment;
import relata.names.Names;
import relata.record.Fared;
import relata.record.ForecastScore;
import relata.record.SourceRecord;

/** The records of sources for people, and for a spreadsheet: a row each. */
public final class RecordView {

    private static final List<String> HEADINGS = List.of(
            "id",
            "name",
            "with",
            "against",
            "declared_by",
            "control_claims",
            "control_supported",
            "control_contradicted",
            "control_both",
            "control_untested",
            "control_low",
            "control_high",
            "tolls",
            "tolls_supported",
            "tolls_contradicted",
            "tolls_both",
            "tolls_overtaken",
            "tolls_untested",
            "forecasts",
            "forecasts_tested",
            "forecasts_came_true",
            "conceded",
            "revised",
            "corrected",
            "labels");

    private final Names names;

    public RecordView(Names names) {
        this.names = names;
    }

    public void print(List<SourceRecord> records, Screen screen, Consumer<String> out) {
        Table table = new Table(List.of("SOURCE", "WHO HOLDS WHAT", "TOLLS", "FORECASTS", "BESIDES"));
        records.forEach(source -> table.add(List.of(
                screen.paint(Style.STRONG, Printable.line(source.name())) + stands(source),
                fared(source.control()),
                fared(source.tolls()),
                source.forecasts().stream().map(RecordView::forecasts).collect(Collectors.joining("\n")),
                besides(source))));
        table.print(screen, out);
        out.accept("");
        Wrap.lines(
                        "3 of 4 (30–95 %): of 4 that later claims of independent origins speak to, 3 are supported and not"
                                + " contradicted; in brackets what share that may well stand for. It says how claims fared by other claims, not"
                                + " who was right.",
                        screen.width())
                .forEach(out);
    }

    private String stands(SourceRecord source) {
        String stands = Stream.of(Alignment.WITH, Alignment.AGAINST)
                .flatMap(alignment -> sides(source, alignment).stream()
                        .map(side -> alignment.name().toLowerCase(Locale.ROOT) + " "
                                + Printable.line(names.nameOfSide(side))))
                .collect(Collectors.joining(", "));
        return stands.isEmpty()
                ? ""
                : "\n" + stands + ", declares profile " + names.profile().name();
    }

    private static String fared(Fared fared) {
        if (fared.claims() == 0) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(fared.rate().of() == 0 ? "none tested" : Words.rate(fared.rate()));
        count(lines, fared.contradicted(), "contradicted");
        count(lines, fared.both(), "both");
        count(lines, fared.overtaken(), "overtaken");
        count(lines, fared.untested(), "not tested");
        return String.join("\n", lines);
    }

    private static void count(List<String> lines, int number, String what) {
        if (number > 0) {
            lines.add(number + " " + what);
        }
    }

    private static String forecasts(ForecastScore score) {
        return score.reach().words() + ": "
                + (score.cameTrue().of() == 0 ? score.forecasts() + " not tested" : Words.rate(score.cameTrue()));
    }

    private static String besides(SourceRecord source) {
        List<String> lines = new ArrayList<>();
        count(lines, source.conceded(), "against its own interest");
        count(lines, source.revised(), "it took back itself");
        count(lines, source.corrected(), source.corrected() == 1 ? "report corrected" : "reports corrected");
        source.labels().stream()
                .limit(3)
                .forEach(label ->
                        lines.add("“" + Printable.line(label.words()) + "” for " + Printable.line(label.actorName())));
        return String.join("\n", lines);
    }

    private static List<String> sides(SourceRecord source, Alignment alignment) {
        return source.alignments().entrySet().stream()
                .filter(side -> side.getValue() == alignment)
                .map(side -> side.getKey())
                .sorted()
                .toList();
    }

    public List<String> csv(List<SourceRecord> records) {
        return Stream.concat(Stream.of(Csv.line(HEADINGS)), records.stream().map(this::line))
                .toList();
    }

    private String line(SourceRecord source) {
        Fared control = source.control();
        Fared tolls = source.tolls();
        return Csv.line(Stream.<Object>of(
                        source.id(),
                        Printable.line(source.name()),
                        String.join("; ", sides(source, Alignment.WITH)),
                        String.join("; ", sides(source, Alignment.AGAINST)),
                        source.alignments().isEmpty()
                                ? ""
                                : "profile " + names.profile().name(),
                        control.claims(),
                        control.supported(),
                        control.contradicted(),
                        control.both(),
                        control.untested(),
                        String.format(Locale.ROOT, "%.3f", control.rate().low()),
                        String.format(Locale.ROOT, "%.3f", control.rate().high()),
                        tolls.claims(),
                        tolls.supported(),
                        tolls.contradicted(),
                        tolls.both(),
                        tolls.overtaken(),
                        tolls.untested(),
                        source.forecasts().stream()
                                .mapToInt(ForecastScore::forecasts)
                                .sum(),
                        source.forecasts().stream()
                                .mapToInt(score -> score.cameTrue().of())
                                .sum(),
                        source.forecasts().stream()
                                .mapToInt(score -> score.cameTrue().count())
                                .sum(),
                        source.conceded(),
                        source.revised(),
                        source.corrected(),
                        source.labels().stream()
                                .map(label -> Printable.line(label.words()))
                                .distinct()
                                .collect(Collectors.joining("; ")))
                .map(Object::toString)
                .toList());
    }
}
