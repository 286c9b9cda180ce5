package relata.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.exports.Csv;
import relata.picture.Dispute;
import relata.picture.Origin;
import relata.picture.Statement;

/** Disputes for a spreadsheet: a row for each of the two accounts. */
public final class DisputeCsv {

    private static final List<String> HEADINGS =
            List.of("place_id", "place", "from", "to", "holder_id", "holder", "says", "origins", "claims", "words");

    private DisputeCsv() {}

    public static List<String> lines(List<Dispute> disputes) {
        return Stream.concat(
                        Stream.of(Csv.line(HEADINGS)),
                        disputes.stream()
                                .flatMap(dispute -> Stream.of(dispute.one(), dispute.other())
                                        .map(position -> line(dispute, position))))
                .toList();
    }

    private static String line(Dispute dispute, Dispute.Position position) {
        return Csv.line(List.of(
                dispute.place(),
                dispute.name(),
                dispute.from().toString(),
                dispute.to().toString(),
                position.holder(),
                position.name(),
                position.says().words(),
                position.origins().stream().map(Origin::name).collect(Collectors.joining("; ")),
                position.statements().stream()
                        .map(statement -> statement.claim().id())
                        .collect(Collectors.joining("; ")),
                position.statements().stream()
                        .map(Statement::words)
                        .map(Printable::line)
                        .distinct()
                        .collect(Collectors.joining(" | "))));
    }
}
