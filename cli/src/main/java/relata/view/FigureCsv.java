package relata.view;

import java.util.ArrayList;
import java.util.List;
import relata.exports.Csv;
import relata.picture.Figure;
import relata.picture.FigureSheet;
import relata.picture.Implication;
import relata.picture.Range;

/** Figures and what they imply for a spreadsheet. */
public final class FigureCsv {

    private static final List<String> HEADINGS = List.of(
            "place_id",
            "standing",
            "words",
            "measure",
            "holder",
            "voices",
            "share_low",
            "share_high",
            "claim",
            "because");

    private FigureCsv() {}

    public static List<String> lines(FigureSheet sheet) {
        List<String> lines = new ArrayList<>(List.of(Csv.line(HEADINGS)));
        sheet.figures().forEach(figure -> lines.add(line(sheet, "said", figure)));
        sheet.denied().forEach(figure -> lines.add(line(sheet, "denied", figure)));
        sheet.prospects().forEach(figure -> lines.add(line(sheet, "prospect", figure)));
        sheet.unplaced().forEach(figure -> lines.add(line(sheet, "place not named", figure)));
        sheet.implications().forEach(implication -> lines.add(line(sheet, implication)));
        return lines;
    }

    private static String line(FigureSheet sheet, String standing, Figure figure) {
        return Csv.line(List.of(
                sheet.place(),
                standing,
                figure.words(),
                figure.measure(),
                figure.holderName(),
                Printable.line(figure.voices()),
                figure.share().map(Range::low).map(Words::exactly).orElse(""),
                figure.share().map(Range::high).map(Words::exactly).orElse(""),
                figure.statement().claim().id(),
                figure.place()));
    }

    private static String line(FigureSheet sheet, Implication implication) {
        return Csv.line(List.of(
                sheet.place(),
                "implied",
                implication.words(),
                "",
                "",
                "",
                implication.share().map(Range::low).map(Words::exactly).orElse(""),
                implication.share().map(Range::high).map(Words::exactly).orElse(""),
                "",
                Printable.line(implication.text())));
    }
}
