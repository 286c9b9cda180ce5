package relata.exports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Occurred;
import relata.claims.Place;
import relata.claims.Quantity;
import relata.claims.SpatialRelation;
import relata.ledger.Amendment;
import relata.names.KnownPlace;
import relata.reading.Published;

/** A table with a row a claim, address and quotation first; RFC 4180. A second row may hold HXL tags. */
final class Spreadsheet implements ClaimWriter {

    /** A claim, or one that is no more. */
    private record Line(Optional<Told> told, Optional<Amendment.Gone> gone, String change) {

        Optional<Claim> claim() {
            return told.map(Told::claim);
        }

        Optional<Quantity> quantity() {
            return claim().flatMap(Claim::quantity);
        }

        Optional<Occurred> occurred() {
            return claim().flatMap(Claim::occurred);
        }

        Optional<Published> said() {
            return told.flatMap(claim -> claim.statement().said());
        }

        Optional<Locations.Located> located() {
            return told.flatMap(Told::located);
        }

        List<String> ids(List<Mention> mentions) {
            return mentions.stream().map(mention -> mention.id().orElse("")).toList();
        }
    }

    private static final Columns<Line> COLUMNS = columns();

    private final Consumer<String> out;
    private final boolean hxl;

    /** @param hxl whether the second row holds HXL tags */
    Spreadsheet(Consumer<String> out, boolean hxl) {
        this.out = out;
        this.hxl = hxl;
    }

    private static Columns<Line> columns() {
        Columns<Line> columns = new Columns<>();
        columns.optional("url", "#meta+url", line -> line.told().flatMap(Told::url))
                .optional(
                        "quotation",
                        "#description+quotation",
                        line -> line.told().map(told -> Told.line(told.quotation())))
                .add(
                        "claim",
                        "#meta+id",
                        line -> line.claim()
                                .map(Claim::id)
                                .orElseGet(() -> line.gone().orElseThrow().claim()))
                .add("change", "#status+change", Line::change)
                .optional(
                        "kind",
                        "#event+type",
                        line -> line.claim().map(claim -> claim.kind().word()))
                .optional(
                        "relation",
                        "#event+subtype",
                        line -> line.claim().map(claim -> claim.relation().word()))
                .optional(
                        "modality",
                        "#event+modality",
                        line -> line.claim().map(claim -> claim.modality().word()))
                .optional(
                        "trigger",
                        "#event+words",
                        line -> line.claim()
                                .map(claim -> Told.line(claim.trigger().text())));
        who(columns);
        what(columns);
        source(columns);
        return columns;
    }

    private static void who(Columns<Line> columns) {
        columns.several(
                        "actors",
                        "#group+actor+name",
                        line -> line.told().map(Told::actors).orElse(List.of()))
                .several(
                        "actor_ids",
                        "#group+actor+code",
                        line -> line.claim()
                                .map(claim -> line.ids(claim.actors()))
                                .orElse(List.of()))
                .several(
                        "counterparts",
                        "#group+counterpart+name",
                        line -> line.told().map(Told::counterparts).orElse(List.of()))
                .several(
                        "counterpart_ids",
                        "#group+counterpart+code",
                        line -> line.claim()
                                .map(claim -> line.ids(claim.counterparts()))
                                .orElse(List.of()))
                .optional("place", "#loc+name", line -> line.told().flatMap(Told::place))
                .optional("place_id", "#loc+code", line -> line.told().flatMap(Told::placeId))
                .optional(
                        "place_words",
                        "#loc+words",
                        line -> line.claim()
                                .flatMap(Claim::place)
                                .map(place -> Told.line(place.mention().text())))
                .optional(
                        "place_relation",
                        "#loc+relation",
                        line -> line.claim()
                                .flatMap(Claim::place)
                                .flatMap(Place::relation)
                                .map(SpatialRelation::words)
                                .map(Told::line))
                .optional("latitude", "#geo+lat", line -> point(line).map(at -> Columns.number(at.latitude())))
                .optional("longitude", "#geo+lon", line -> point(line).map(at -> Columns.number(at.longitude())))
                .optional(
                        "precision",
                        "#geo+precision",
                        line -> line.located()
                                .map(located -> line.told()
                                        .orElseThrow()
                                        .precision(located)
                                        .word()))
                .optional(
                        "coordinates_source",
                        "#geo+source",
                        line -> line.located().map(Locations.Located::source));
    }

    private static Optional<KnownPlace.Point> point(Line line) {
        return line.located().flatMap(located -> located.place().at());
    }

    private static void what(Columns<Line> columns) {
        columns.optional(
                        "low",
                        "#indicator+value+min",
                        line -> line.quantity().map(quantity -> Columns.number(quantity.low())))
                .optional(
                        "high",
                        "#indicator+value+max",
                        line -> line.quantity().map(quantity -> Columns.number(quantity.high())))
                .optional("unit", "#indicator+unit", line -> line.quantity().map(Quantity::unit))
                .optional(
                        "approximate",
                        "#indicator+approximate",
                        line -> line.quantity().map(Quantity::approximate))
                .optional("measure", "#indicator+type", line -> line.claim().flatMap(Claim::measure))
                .optional("topic", "#event+topic", line -> line.claim().flatMap(Claim::topic))
                .optional(
                        "weapon",
                        "#event+weapon",
                        line -> line.claim().flatMap(Claim::weapon).map(weapon -> Told.line(weapon.text())))
                .optional(
                        "occurred_from",
                        "#date+occurred+start",
                        line -> line.occurred().map(Occurred::from))
                .optional(
                        "occurred_to",
                        "#date+occurred+end",
                        line -> line.occurred().map(Occurred::to))
                .optional(
                        "occurred_basis",
                        "#date+occurred+basis",
                        line -> line.occurred().map(occurred -> occurred.basis().word()));
    }

    private static void source(Columns<Line> columns) {
        columns.several(
                        "said_by",
                        "#meta+source+voices",
                        line -> line.told().map(Told::voices).orElse(List.of()))
                .several(
                        "said_by_ids",
                        "#meta+source+code",
                        line -> line.told().map(Told::voiceIds).orElse(List.of()))
                .optional(
                        "publisher",
                        "#meta+source+publisher",
                        line -> line.told()
                                .flatMap(told -> told.statement().publisher())
                                .map(Told::line))
                .optional(
                        "published_from",
                        "#date+published+start",
                        line -> line.said().map(Published::from))
                .optional(
                        "published_to",
                        "#date+published+end",
                        line -> line.said().map(Published::to))
                .add(
                        "report",
                        "#meta+report+name",
                        line -> Told.line(line.told()
                                .map(told -> told.statement().reportName())
                                .orElseGet(() -> line.gone().orElseThrow().reportName())))
                .optional(
                        "title",
                        "#meta+report+title",
                        line -> line.told()
                                .flatMap(told -> told.report().title())
                                .map(Told::line))
                .add(
                        "report_digest",
                        "#meta+report+id",
                        line -> line.told()
                                .map(told -> told.report().digest())
                                .orElseGet(() -> line.gone().orElseThrow().report()))
                .optional(
                        "quotation_start",
                        "#meta+quotation+start",
                        line -> line.told().map(told -> told.quotedAt().start()))
                .optional(
                        "quotation_end",
                        "#meta+quotation+end",
                        line -> line.told().map(told -> told.quotedAt().end()))
                .optional("repeats", "#meta+repeats+id", line -> line.claim().flatMap(Claim::repeats))
                .optional("review", "#status+review", line -> line.told().map(Told::review))
                .several(
                        "reviewers",
                        "#contact+reviewer",
                        line -> line.told()
                                .map(told -> told.statement().review().reviewers())
                                .orElse(List.of()))
                .optional(
                        "learned",
                        "#date+learned",
                        line -> line.told().map(told -> told.statement().learned()));
    }

    @Override
    public void begin() {
        out.accept(COLUMNS.heading());
        if (hxl) {
            out.accept(COLUMNS.tags());
        }
    }

    @Override
    public Optional<String> write(Told told, Optional<Amendment.Kind> change) {
        out.accept(COLUMNS.line(new Line(
                Optional.of(told),
                Optional.empty(),
                change.map(Amendment.Kind::word).orElse(""))));
        return Optional.empty();
    }

    @Override
    public void gone(Amendment.Gone gone) {
        out.accept(COLUMNS.line(new Line(
                Optional.empty(), Optional.of(gone), "gone: " + gone.reason().word())));
    }
}
