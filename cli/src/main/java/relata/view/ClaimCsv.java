package relata.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Occurred;
import relata.claims.Place;
import relata.claims.Quantity;
import relata.claims.SpatialRelation;
import relata.exports.Csv;
import relata.picture.Statement;
import relata.reading.Published;
import relata.voices.Voice;

/** Claims for a spreadsheet: one row a claim, several names in one cell divided by "; ", voices from the innermost outwards. */
public final class ClaimCsv {

    private static final List<String> HEADINGS = List.of(
            "report",
            "publisher",
            "published_from",
            "published_to",
            "id",
            "kind",
            "relation",
            "modality",
            "trigger",
            "actors",
            "actor_ids",
            "counterparts",
            "counterpart_ids",
            "place",
            "place_id",
            "place_part",
            "place_relation",
            "low",
            "high",
            "unit",
            "approximate",
            "measure",
            "topic",
            "weapon",
            "occurred_from",
            "occurred_to",
            "occurred_basis",
            "voices",
            "voice_ids",
            "repeats",
            "words",
            "review",
            "reviewers",
            "original");

    private ClaimCsv() {}

    public static String heading() {
        return Csv.line(HEADINGS);
    }

    /** One claim as one record, without the line end. */
    public static String line(Statement statement) {
        Claim claim = statement.claim();
        Optional<Mention> place = claim.place().map(Place::mention);
        Optional<Quantity> quantity = claim.quantity();
        return Csv.line(List.of(
                Printable.line(statement.reportName()),
                statement.publisher().orElse(""),
                text(statement.said().map(Published::from)),
                text(statement.said().map(Published::to)),
                claim.id(),
                claim.kind().word(),
                claim.relation().word(),
                claim.modality().word(),
                claim.trigger().text(),
                names(claim.actors()),
                ids(claim.actors()),
                names(claim.counterparts()),
                ids(claim.counterparts()),
                place.map(Mention::text).orElse(""),
                place.flatMap(Mention::id).orElse(""),
                text(claim.place().map(Place::part)),
                claim.place()
                        .flatMap(Place::relation)
                        .map(SpatialRelation::words)
                        .map(Printable::line)
                        .orElse(""),
                quantity.map(q -> bound(q.low())).orElse(""),
                quantity.map(q -> bound(q.high())).orElse(""),
                quantity.map(Quantity::unit).orElse(""),
                text(quantity.map(Quantity::approximate)),
                claim.measure().orElse(""),
                claim.topic().orElse(""),
                claim.weapon().map(Mention::text).orElse(""),
                text(claim.occurred().map(Occurred::from)),
                text(claim.occurred().map(Occurred::to)),
                claim.occurred().map(occurred -> occurred.basis().word()).orElse(""),
                claim.voices().stream().map(Voice::label).collect(Collectors.joining("; ")),
                claim.voices().stream().map(voice -> voice.id().orElse("")).collect(Collectors.joining("; ")),
                claim.repeats().orElse(""),
                Printable.line(statement.words()),
                statement.review().isReviewed() ? statement.review().state().word() : "",
                Printable.line(String.join("; ", statement.review().reviewers())),
                ReviewWords.original(statement)));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String bound(OptionalDouble bound) {
        return bound.isPresent() ? Words.exactly(bound.getAsDouble()) : "";
    }

    private static String names(List<Mention> mentions) {
        return mentions.stream().map(Mention::text).collect(Collectors.joining("; "));
    }

    private static String ids(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.id().orElse("")).collect(Collectors.joining("; "));
    }
}
