package relata.exports;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import relata.claims.Claim;
import relata.claims.Modality;
import relata.claims.Occurred;
import relata.claims.Quantity;
import relata.claims.Relation;
import relata.ledger.Amendment;
import relata.names.KnownPlace;

/**
 * Claims of events in the 31 columns that ACLED's tables have had since March 2023, for programs that read those. They are claims, not coded
 * events: not checked against each other, not counted once, and no data of ACLED. What Relata does not know stays empty.
 */
final class AcledShaped implements ClaimWriter {

    private record Type(String disorder, String event) {}

    private static final String POLITICAL = "Political violence";
    private static final String STRATEGIC = "Strategic developments";

    /** Sub-types need to be told who is a government and who a civilian, so they stay empty. */
    private static final Map<Relation, Type> TYPES = new EnumMap<>(Map.ofEntries(
            Map.entry(Relation.TAKES, new Type(POLITICAL, "Battles")),
            Map.entry(Relation.LOSES, new Type(POLITICAL, "Battles")),
            Map.entry(Relation.CONTESTS, new Type(POLITICAL, "Battles")),
            Map.entry(Relation.ADVANCES, new Type(POLITICAL, "Battles")),
            Map.entry(Relation.STRIKES, new Type(POLITICAL, "Explosions/Remote violence")),
            Map.entry(Relation.KILLED, new Type(POLITICAL, "")),
            Map.entry(Relation.WOUNDED, new Type(POLITICAL, "")),
            Map.entry(Relation.BESIEGES, new Type(STRATEGIC, STRATEGIC)),
            Map.entry(Relation.LEAVES, new Type(STRATEGIC, STRATEGIC)),
            Map.entry(Relation.DISPLACED, new Type(STRATEGIC, STRATEGIC)),
            Map.entry(Relation.DETAINED, new Type(STRATEGIC, STRATEGIC)),
            Map.entry(Relation.SURRENDERED, new Type(STRATEGIC, STRATEGIC)),
            Map.entry(Relation.ACCEPTS, new Type(STRATEGIC, STRATEGIC)),
            Map.entry(Relation.VIOLATES, new Type(STRATEGIC, STRATEGIC))));

    private static final Set<Modality> HAPPENED = Set.of(Modality.ASSERTED, Modality.HEDGED);

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_A_MONTH = 31;

    private record Line(Told told, Type type, Occurred occurred, Optional<Amendment.Kind> change) {

        Optional<Locations.Located> located() {
            return told.located();
        }

        Optional<KnownPlace.Point> at() {
            return located().flatMap(located -> located.place().at());
        }
    }

    private static final Columns<Line> COLUMNS = columns();

    private final Consumer<String> out;

    AcledShaped(Consumer<String> out) {
        this.out = out;
    }

    private static Columns<Line> columns() {
        Columns<Line> columns = new Columns<>();
        columns.add("event_id_cnty", "", line -> id(line.told().claim().id()))
                .add("event_date", "", line -> line.occurred().from().toString())
                .add("year", "", line -> String.valueOf(line.occurred().from().getYear()))
                .add("time_precision", "", line -> String.valueOf(timePrecision(line.occurred())))
                .add("disorder_type", "", line -> line.type().disorder())
                .add("event_type", "", line -> line.type().event())
                .add("sub_event_type", "", line -> "");
        actors(columns);
        columns.add("civilian_targeting", "", line -> "")
                .add("iso", "", line -> "")
                .add("region", "", line -> "");
        places(columns);
        columns.add("source", "", line -> String.join("; ", line.told().chain()))
                .add("source_scale", "", line -> "")
                .add("notes", "", line -> notes(line.told()))
                .add("fatalities", "", line -> fatalities(line.told().claim()))
                .add("tags", "", AcledShaped::tags)
                .add(
                        "timestamp",
                        "",
                        line -> String.valueOf(line.told().statement().learned().getEpochSecond()));
        return columns;
    }

    private static void actors(Columns<Line> columns) {
        columns.add("actor1", "", line -> first(line.told().actors()))
                .add("assoc_actor_1", "", line -> others(line.told().actors()))
                .add("inter1", "", line -> "")
                .add("actor2", "", line -> first(line.told().counterparts()))
                .add("assoc_actor_2", "", line -> others(line.told().counterparts()))
                .add("inter2", "", line -> "")
                .add("interaction", "", line -> "");
    }

    private static void places(Columns<Line> columns) {
        columns.optional("country", "", line -> line.located().flatMap(Locations.Located::country))
                .optional("admin1", "", line -> line.located().flatMap(Locations.Located::division))
                .add("admin2", "", line -> "")
                .add("admin3", "", line -> "")
                .optional("location", "", line -> line.told().place())
                .optional("latitude", "", line -> line.at().map(at -> Columns.number(at.latitude())))
                .optional("longitude", "", line -> line.at().map(at -> Columns.number(at.longitude())))
                .optional(
                        "geo_precision",
                        "",
                        line -> line.located()
                                .map(located -> geoPrecision(line.told().precision(located))));
    }

    private static String id(String claim) {
        return "RELATA-" + claim;
    }

    /** 1: the day; 2: a day of a week, or worked out from the day of publication; 3: a day of a month. */
    private static int timePrecision(Occurred occurred) {
        long days = days(occurred);
        if (days == 1 && occurred.basis() == Occurred.Basis.STATED) {
            return 1;
        }
        return days <= DAYS_OF_A_WEEK ? 2 : 3;
    }

    private static long days(Occurred occurred) {
        return ChronoUnit.DAYS.between(occurred.from(), occurred.to()) + 1;
    }

    private static int geoPrecision(Told.Precision precision) {
        return switch (precision) {
            case PLACE -> 1;
            case NEAR -> 2;
            case REGION -> 3;
        };
    }

    private static String first(List<String> names) {
        return names.stream().findFirst().orElse("");
    }

    private static String others(List<String> names) {
        return names.stream().skip(1).collect(Collectors.joining("; "));
    }

    private static String notes(Told told) {
        return "“" + Told.line(told.quotation()) + "” – a claim, said by " + String.join(", ", told.chain())
                + told.url().map(url -> ": " + url).orElse("");
    }

    /** The lowest number that is claimed; of the dead alone. */
    private static String fatalities(Claim claim) {
        return claim.relation() == Relation.KILLED
                ? claim.quantity().map(Quantity::low).map(Columns::number).orElse("")
                : "";
    }

    private static String tags(Line line) {
        Claim claim = line.told().claim();
        return "relata=" + claim.id() + "; relation=" + claim.relation().word() + "; modality="
                + claim.modality().word() + "; occurred=" + line.occurred().from() + ".."
                + line.occurred().to() + "; basis="
                + line.occurred().basis().word() + "; review=" + line.told().review()
                + line.change().map(change -> "; change=" + change.word()).orElse("");
    }

    @Override
    public void begin() {
        out.accept(COLUMNS.heading());
    }

    @Override
    public Optional<String> write(Told told, Optional<Amendment.Kind> change) {
        Claim claim = told.claim();
        Optional<Type> type = Optional.ofNullable(TYPES.get(claim.relation()));
        Optional<Occurred> occurred = claim.occurred();
        if (type.isEmpty() || !HAPPENED.contains(claim.modality())) {
            return Optional.of("that tell of no event (states, figures, talks, forecasts, demands, denials)");
        }
        if (claim.repeats().isPresent()) {
            return Optional.of("that their report tells more fully elsewhere");
        }
        if (occurred.isEmpty() || days(occurred.get()) > DAYS_OF_A_MONTH) {
            return Optional.of("without a day, or of more than a month");
        }
        out.accept(COLUMNS.line(new Line(told, type.get(), occurred.get(), change)));
        return Optional.empty();
    }

    /** A row with nothing but its id, and why it is gone among the tags. */
    @Override
    public void gone(Amendment.Gone gone) {
        out.accept(Csv.line(COLUMNS.headings().stream()
                .map(heading -> switch (heading) {
                    case "event_id_cnty" -> id(gone.claim());
                    case "tags" ->
                        "relata=" + gone.claim() + "; change=gone; reason="
                                + gone.reason().word();
                    default -> "";
                })
                .toList()));
    }
}
