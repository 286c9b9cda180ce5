package relata.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import relata.names.Names;
import relata.origins.Copies;

/**
 * Who holds which place according to whom, for one time, as known at another. {@code docs/picture.md} defines every state
 * with worked examples.
 *
 * @param at the time that is asked about; the picture is of its day in UTC
 * @param known statements learned later are left out
 * @param places each place that is spoken of, by name
 * @param open control claims of which nobody can tell the place ("the city") or, in reports without a date, the day
 */
public record Picture(Instant at, Instant known, List<PlacePicture> places, List<Statement> open) {

    /**
     * A bare "holds" says nothing of later days; after so many it is out of date. In the fastest phase of a war of which the changes were
     * counted (Ukraine in spring 2022: once in 140 days for each place) one place in twenty changes hands within them.
     */
    public static final int DAYS_A_HOLDING_LASTS = 7;

    public Picture {
        places = List.copyOf(places);
        open = List.copyOf(open);
    }

    /**
     * The picture that statements make together. A pure function of them: their order does not matter.
     *
     * @param statements of any kind; only those about control that no reviewer rejected make the picture
     * @param names tell which actors are of one side, and how to call them
     */
    public static Picture at(Collection<Statement> statements, Names names, Instant at, Instant known) {
        return at(statements, names, Copies.NONE, at, known);
    }

    /** @param copies among the reports of the statements, as far as they were known then */
    public static Picture at(Collection<Statement> statements, Names names, Copies copies, Instant at, Instant known) {
        return at(statements, names, copies, at, known, DAYS_A_HOLDING_LASTS);
    }

    /** @param daysAHoldingLasts after so many days a bare "holds" is out of date */
    public static Picture at(
            Collection<Statement> statements,
            Names names,
            Copies copies,
            Instant at,
            Instant known,
            int daysAHoldingLasts) {
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        ByPlace spoken = new ByPlace(statements, names, copies, day, known);
        Reconciliation reconciliation =
                new Reconciliation(spoken.origins(), new Leanings(names), daysAHoldingLasts, day);
        List<PlacePicture> places = spoken.assertions().entrySet().stream()
                .map(place -> reconciliation.of(place.getKey(), spoken.nameOf(place.getKey()), place.getValue()))
                .sorted(Comparator.comparing(PlacePicture::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(PlacePicture::place))
                .toList();
        return new Picture(at, known, places, spoken.open());
    }

    /**
     * What is said of one place over time, as known at one moment; none where nobody speaks of it.
     *
     * @param place its identity
     * @param copies among the reports of the statements, as far as they were known then
     * @param daysAHoldingLasts after so many days a bare "holds" is out of date
     */
    public static Optional<Timeline> timeline(
            Collection<Statement> statements,
            String place,
            Names names,
            Copies copies,
            Instant known,
            int daysAHoldingLasts) {
        ByPlace spoken = new ByPlace(statements, names, copies, LocalDate.MAX, known);
        return new Timelines(spoken, new Leanings(names), daysAHoldingLasts).of(place);
    }

    /** The picture of one place, where it is spoken of. */
    public Optional<PlacePicture> of(String place) {
        return places.stream().filter(picture -> picture.place().equals(place)).findFirst();
    }

    /** All accounts of places that cannot all hold, by the name of the place. */
    public List<Dispute> disputes() {
        return places.stream().flatMap(place -> place.disputes().stream()).toList();
    }
}
