package relata.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import relata.claims.Kind;
import relata.claims.Mention;
import relata.claims.Place;
import relata.names.Names;
import relata.origins.Copies;

/** What is said of who holds each place, and what nobody can place. */
public final class ByPlace {

    private final Names names;
    private final Origins origins;
    private final Map<String, List<Assertion>> assertions = new TreeMap<>();
    private final List<Statement> open = new ArrayList<>();

    /**
     * Of the statements that count and were learned in time.
     *
     * @param last what is about later days is left out
     */
    public ByPlace(Collection<Statement> statements, Names names, Copies copies, LocalDate last, Instant known) {
        List<Statement> learned = statements.stream()
                .filter(statement -> !statement.learned().isAfter(known))
                .filter(statement -> statement.review().counts())
                .toList();
        this.names = names;
        this.origins = Origins.of(learned, names, copies);
        Assertions meaning = new Assertions(names, origins);
        for (Statement statement : learned) {
            if (statement.claim().kind() == Kind.CONTROL && !isOfLaterDays(statement, last)) {
                placeId(statement)
                        .filter(id -> Window.of(statement).isPresent())
                        .ifPresentOrElse(
                                id -> assertions
                                        .computeIfAbsent(id, any -> new ArrayList<>())
                                        .addAll(meaning.of(statement)),
                                () -> open.add(statement));
            }
        }
    }

    Origins origins() {
        return origins;
    }

    /** By the identity of the place. */
    public Map<String, List<Assertion>> assertions() {
        return assertions;
    }

    /** Control claims of which nobody can tell the place or, in reports without a date, the day. */
    List<Statement> open() {
        return open;
    }

    /** A place that the profile does not list is called as the reports call it. */
    String nameOf(String id) {
        return names.profile().place(id).isPresent()
                ? names.nameOf(id)
                : Optional.ofNullable(assertions.get(id)).stream()
                        .flatMap(List::stream)
                        .flatMap(assertion -> assertion.statement().claim().place().stream())
                        .map(place -> place.mention().text())
                        .findFirst()
                        .orElseGet(() -> names.nameOf(id));
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
                .flatMap(Mention::id);
    }
}
