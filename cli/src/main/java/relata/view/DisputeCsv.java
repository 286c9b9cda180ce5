package relata.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.disputes.Contradiction;
import relata.exports.Csv;
import relata.picture.Origin;
import relata.picture.Statement;

/** Disputes for a spreadsheet: a row for each of the two accounts. */
public final class DisputeCsv {

    private static final List<String> HEADINGS = List.of(
            "kind",
            "place_id",
            "place",
            "event",
            "from",
            "to",
            "holder_id",
            "holder",
            "says",
            "origins",
            "claims",
            "words",
            "change");

    private DisputeCsv() {}

    public static List<String> lines(List<Contradiction> disputes) {
        return Stream.concat(
                        Stream.of(Csv.line(HEADINGS)),
                        disputes.stream()
                                .flatMap(dispute -> Stream.of(dispute.one(), dispute.other())
                                        .map(account -> line(dispute, account))))
                .toList();
    }

    private static String line(Contradiction dispute, Contradiction.Account account) {
        return Csv.line(List.of(
                dispute.kind().word(),
                dispute.place().orElse(""),
                Printable.line(dispute.name()),
                dispute.event().orElse(""),
                dispute.days().map(days -> days.from().toString()).orElse(""),
                dispute.days().map(days -> days.to().toString()).orElse(""),
                account.holder().orElse(""),
                account.name().orElse(""),
                Printable.line(account.says()),
                account.origins().stream().map(Origin::name).collect(Collectors.joining("; ")),
                account.statements().stream()
                        .map(statement -> statement.claim().id())
                        .collect(Collectors.joining("; ")),
                account.statements().stream()
                        .map(Statement::words)
                        .map(Printable::line)
                        .distinct()
                        .collect(Collectors.joining(" | ")),
                Printable.line(dispute.change())));
    }
}
