package relata.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import relata.claims.Kind;
import relata.claims.Mention;
import relata.claims.Place;
import relata.voices.Voice;

/**
 * Ties figures that name no place ("7 km²", "70 % of the territory") to the territory of their sentence, or of the figure
 * that the same voice gave before. What cannot be tied for a reason stays apart.
 */
final class FigurePlaces {

    /** A figure's statement, the territory it is about, and why; and whom it is said of, where its own words name nobody. */
    record Placed(Statement statement, Optional<String> place, String because, List<Mention> actors) {}

    /** White space and a quotation mark. */
    private static final int LONGEST_GAP_BETWEEN_SENTENCES = 3;

    private static final Comparator<Statement> BY_TEXT = Comparator.comparing(
                    (Statement statement) -> statement.claim().sentence())
            .thenComparing(statement -> statement.claim().trigger().span())
            .thenComparing(statement -> statement.claim().id());

    private FigurePlaces() {}

    /** All figures among the statements of one report, in text order. */
    static List<Placed> of(Collection<Statement> report) {
        List<Placed> placed = new ArrayList<>();
        Map<List<String>, Placed> lastByVoice = new HashMap<>();
        report.stream().filter(FigurePlaces::isFigure).sorted(BY_TEXT).forEach(figure -> {
            Optional<Placed> before = Optional.ofNullable(lastByVoice.get(voices(figure)));
            Placed now = place(figure, report, before);
            placed.add(now);
            lastByVoice.put(voices(figure), now);
        });
        return placed;
    }

    static boolean isFigure(Statement statement) {
        return statement.claim().kind() == Kind.FIGURE
                && statement.claim().quantity().isPresent();
    }

    /** Whether two statements are one voice's words in the same sentence or in neighbouring ones. */
    static boolean areSaidTogether(Statement one, Statement other) {
        if (!one.report().equals(other.report()) || !voices(one).equals(voices(other))) {
            return false;
        }
        int gap = Math.max(
                one.claim().sentence().start() - other.claim().sentence().end(),
                other.claim().sentence().start() - one.claim().sentence().end());
        return gap <= LONGEST_GAP_BETWEEN_SENTENCES;
    }

    private static Placed place(Statement figure, Collection<Statement> report, Optional<Placed> before) {
        List<Mention> own = figure.claim().actors();
        boolean namesNobody = own.stream().allMatch(actor -> actor.id().isEmpty());
        List<Mention> actors = before.filter(last -> namesNobody && areSaidTogether(last.statement(), figure))
                .map(Placed::actors)
                .orElse(own);
        Optional<String> named = placeId(figure);
        if (named.isPresent()) {
            String words =
                    figure.claim().place().map(place -> place.mention().text()).orElse("");
            return new Placed(figure, named, "named: “" + words + "”", actors);
        }
        Set<String> beside = report.stream()
                .filter(FigurePlaces::isFigure)
                .filter(other -> other.claim().sentence().equals(figure.claim().sentence()))
                .flatMap(other -> placeId(other).stream())
                .collect(Collectors.toSet());
        if (beside.size() == 1) {
            return new Placed(figure, beside.stream().findFirst(), "named in the same sentence", actors);
        }
        Optional<String> last = before.flatMap(Placed::place);
        return last.isPresent()
                ? new Placed(figure, last, "the same voice's figure before is about it", actors)
                : new Placed(figure, Optional.empty(), "place not named", actors);
    }

    static Optional<String> placeId(Statement statement) {
        return statement.claim().place().map(Place::mention).flatMap(Mention::id);
    }

    private static List<String> voices(Statement statement) {
        return statement.claim().voices().stream().map(FigurePlaces::key).toList();
    }

    private static String key(Voice voice) {
        return voice.id().orElse(voice.text().toLowerCase(Locale.ROOT));
    }
}
