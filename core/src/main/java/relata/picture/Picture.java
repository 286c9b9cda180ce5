package relata.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import relata.claims.Kind;
import relata.claims.Place;
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

    /** A bare "holds" says nothing of later days; after so many it is out of date. */
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
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        List<Statement> learned = statements.stream()
                .filter(statement -> !statement.learned().isAfter(known))
                .filter(statement -> statement.review().counts())
                .toList();
        Origins origins = Origins.of(learned, names, copies);
        Assertions assertions = new Assertions(names, origins);
        Map<String, List<Assertion>> byPlace = new TreeMap<>();
        List<Statement> open = new ArrayList<>();
        for (Statement statement : learned) {
            if (statement.claim().kind() == Kind.CONTROL && !isOfLaterDays(statement, day)) {
                Optional<String> place =
                        placeId(statement).filter(id -> Window.of(statement).isPresent());
                place.ifPresentOrElse(
                        id -> byPlace.computeIfAbsent(id, any -> new ArrayList<>())
                                .addAll(assertions.of(statement)),
                        () -> open.add(statement));
            }
        }
        List<PlacePicture> places = byPlace.entrySet().stream()
                .map(place -> new Reconciliation(origins, day)
                        .of(place.getKey(), nameOf(place.getKey(), place.getValue(), names), place.getValue()))
                .sorted(Comparator.comparing(PlacePicture::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(PlacePicture::place))
                .toList();
        return new Picture(at, known, places, open);
    }

    /** The picture of one place, where it is spoken of. */
    public Optional<PlacePicture> of(String place) {
        return places.stream().filter(picture -> picture.place().equals(place)).findFirst();
    }

    private static boolean isOfLaterDays(Statement statement, LocalDate day) {
        return Window.of(statement).filter(window -> window.from().isAfter(day)).isPresent();
    }

    /** Who holds a hill near a town does not hold the town. */
    private static Optional<String> placeId(Statement statement) {
        return statement
                .claim()
                .place()
                .filter(place -> !place.isOutside())
                .map(Place::mention)
                .flatMap(mention -> mention.id());
    }

    /** A place that the profile does not know is called as the reports call it. */
    private static String nameOf(String id, List<Assertion> assertions, Names names) {
        if (id.contains(Names.UNRESOLVED)) {
            return assertions
                    .get(0)
                    .statement()
                    .claim()
                    .place()
                    .orElseThrow()
                    .mention()
                    .text();
        }
        return names.nameOf(id);
    }
}
