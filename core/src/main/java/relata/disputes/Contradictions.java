package relata.disputes;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relata.claims.Kind;
import relata.names.Names;
import relata.origins.Copies;
import relata.picture.Conflict;
import relata.picture.Dispute;
import relata.picture.Figure;
import relata.picture.FigureSheet;
import relata.picture.Figures;
import relata.picture.Origins;
import relata.picture.Picture;
import relata.picture.Statement;
import relata.picture.Window;
import relata.tolls.Toll;
import relata.tolls.TollEvent;
import relata.tolls.TollLine;
import relata.tolls.Tolls;

/** Lists what the picture, the figures and the tolls find that cannot all hold; it finds nothing of its own. */
public final class Contradictions {

    /** The kinds of claims that are set against each other, in the order of the list. */
    public static final List<Kind> KINDS = List.of(Kind.CONTROL, Kind.FIGURE, Kind.CASUALTIES);

    private final Collection<Statement> statements;
    private final Names names;
    private final Copies copies;

    /**
     * @param statements of any kind, those that the picture is made of among them; rejected ones do not count
     * @param copies among their reports
     */
    public Contradictions(Collection<Statement> statements, Names names, Copies copies) {
        this.statements = statements;
        this.names = names;
        this.copies = copies;
    }

    /**
     * What cannot all hold of what is said of the day of a picture and of days before.
     *
     * @param kinds the only kinds wanted; all where it is empty
     * @param place identity of the only place wanted
     * @return control first, by place; then figures, by place; then casualties, by the day of the event
     */
    public List<Contradiction> of(Picture picture, Collection<Kind> kinds, Optional<String> place) {
        LocalDate day = LocalDate.ofInstant(picture.at(), ZoneOffset.UTC);
        return KINDS.stream()
                .filter(kind -> kinds.isEmpty() || kinds.contains(kind))
                .flatMap(kind -> switch (kind) {
                    case CONTROL -> picture.disputes().stream().map(Contradictions::control);
                    case FIGURE -> figures(day);
                    default -> tolls(day);
                })
                .filter(each -> place.isEmpty() || place.equals(each.place()))
                .toList();
    }

    private static Contradiction control(Dispute dispute) {
        return new Contradiction(
                Kind.CONTROL,
                Optional.of(dispute.place()),
                dispute.name(),
                Optional.empty(),
                Optional.of(new Window(dispute.from(), dispute.to())),
                account(dispute.one()),
                account(dispute.other()),
                "They would meet if one were of a part of the place, or of other days.");
    }

    private static Contradiction.Account account(Dispute.Position position) {
        return new Contradiction.Account(
                Optional.of(position.holder()),
                Optional.of(position.name()),
                position.says().words(),
                position.statements(),
                position.origins());
    }

    private Stream<Contradiction> figures(LocalDate until) {
        Origins origins = Origins.of(
                statements.stream()
                        .filter(statement -> statement.claim().kind() == Kind.FIGURE)
                        .toList(),
                names,
                copies);
        return Figures.sheets(statements, names).stream()
                .flatMap(sheet -> sheet.conflicts().stream()
                        .filter(conflict -> conflict.days()
                                .filter(days -> days.from().isAfter(until))
                                .isEmpty())
                        .map(conflict -> figures(sheet, conflict, origins)));
    }

    private static Contradiction figures(FigureSheet sheet, Conflict conflict, Origins origins) {
        return new Contradiction(
                Kind.FIGURE,
                Optional.of(sheet.place()),
                sheet.name(),
                Optional.empty(),
                conflict.days(),
                account(conflict.one(), origins),
                account(conflict.other(), origins),
                conflict.change());
    }

    private static Contradiction.Account account(Conflict.Account account, Origins origins) {
        List<Statement> said = account.figures().stream().map(Figure::statement).toList();
        return new Contradiction.Account(
                Optional.empty(), Optional.empty(), account.words(), said, origins.among(said));
    }

    private Stream<Contradiction> tolls(LocalDate until) {
        return Tolls.of(statements, names, copies, until).stream()
                .flatMap(event -> event.lines().stream()
                        .flatMap(line -> line.disputes().stream().map(dispute -> tolls(event, line, dispute))));
    }

    private static Contradiction tolls(TollEvent event, TollLine line, TollLine.Dispute dispute) {
        return new Contradiction(
                Kind.CASUALTIES,
                event.place(),
                event.placeName().orElseGet(() -> String.join(", ", event.words())),
                Optional.of(event.id()),
                Optional.of(new Window(event.from(), event.to())),
                account(line, dispute.one()),
                account(line, dispute.other()),
                dispute.change());
    }

    private static Contradiction.Account account(TollLine line, Toll toll) {
        return new Contradiction.Account(
                Optional.empty(),
                Optional.empty(),
                line.whom() + " " + line.relation().word() + ": " + toll.words(),
                List.of(toll.statement()),
                List.of(toll.origin()));
    }
}
