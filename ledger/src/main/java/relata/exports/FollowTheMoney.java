package relata.exports;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.json.Json;
import relata.ledger.Amendment;
import relata.names.KnownPlace;
import relata.reading.Published;

/**
 * Entities of FollowTheMoney (the model of Aleph and OpenSanctions), one a line. A report is an Article; a claim that something
 * happened an Event with the Article as its proof, any other claim a Note on the Article; who is named a LegalEntity, a place an Address.
 */
final class FollowTheMoney implements ClaimWriter {

    private static final Set<Modality> HAPPENED = Set.of(Modality.ASSERTED, Modality.HEDGED);

    private final Consumer<String> out;
    /** As many as there are reports, actors and places: small beside the claims. */
    private final Set<String> written = new HashSet<>();

    FollowTheMoney(Consumer<String> out) {
        this.out = out;
    }

    /** An entity while its properties are gathered; each has several values. */
    private final class Entity {

        private final String id;
        private final String schema;
        private final Map<String, Collection<String>> properties = new LinkedHashMap<>();

        private Entity(String id, String schema) {
            this.id = id;
            this.schema = schema;
        }

        private Entity with(String name, Collection<String> values) {
            if (!values.isEmpty()) {
                properties.put(name, values);
            }
            return this;
        }

        private Entity with(String name, Optional<String> value) {
            return with(name, value.stream().toList());
        }

        private Entity with(String name, String value) {
            return with(name, List.of(value));
        }

        private void write() {
            out.accept(Json.object(json -> {
                json.writeStringProperty("id", id);
                json.writeStringProperty("schema", schema);
                json.writeObjectPropertyStart("properties");
                properties.forEach((name, values) -> {
                    json.writeArrayPropertyStart(name);
                    values.forEach(json::writeString);
                    json.writeEndArray();
                });
                json.writeEndObject();
            }));
        }
    }

    private static String idOf(String kind, String name) {
        // A name may hold what an id of the model may not.
        return "relata-" + kind + "-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String claimId(String claim) {
        return "relata-claim-" + claim;
    }

    private static String reportId(String digest) {
        return "relata-report-" + digest;
    }

    @Override
    public Optional<String> write(Told told, Optional<Amendment.Kind> change) {
        if (written.add(reportId(told.report().digest()))) {
            article(told);
        }
        Claim claim = told.claim();
        List<Mention> involved = Stream.concat(claim.actors().stream(), claim.counterparts().stream())
                .filter(mention -> mention.id().isPresent())
                .toList();
        involved.forEach(mention -> party(told, mention));
        told.located().ifPresent(this::address);
        boolean event = HAPPENED.contains(claim.modality());
        Entity entity = new Entity(claimId(claim.id()), event ? "Event" : "Note");
        if (event) {
            entity.with("name", name(told))
                    .with("summary", Told.line(told.quotation()))
                    .with("startDate", claim.occurred().map(when -> when.from().toString()))
                    .with("endDate", claim.occurred().map(when -> when.to().toString()))
                    .with("location", told.place())
                    .with("involved", ids(involved))
                    .with("recordId", claim.id());
        } else {
            entity.with("name", name(told))
                    .with("description", Told.line(told.quotation()))
                    .with("entity", reportId(told.report().digest()));
        }
        entity.with("addressEntity", told.located().map(located -> addressId(located.place())))
                .with("keywords", keywords(told))
                .with("notes", "A claim, said by " + String.join(", ", told.chain()))
                .with("publisher", told.publisher())
                .with("sourceUrl", told.url())
                .with("proof", reportId(told.report().digest()))
                .with("retrievedAt", day(told.statement().learned()))
                .write();
        return Optional.empty();
    }

    private void article(Told told) {
        String name = told.report().title().orElseGet(() -> told.statement().shortReportName());
        new Entity(reportId(told.report().digest()), "Article")
                .with("name", Told.line(name))
                .with("title", told.report().title().map(Told::line))
                .with("fileName", told.statement().shortReportName())
                .with("publisher", told.publisher())
                .with("sourceUrl", told.url())
                .with("publishedAt", told.statement().said().flatMap(FollowTheMoney::day))
                .with("notes", "SHA-256 of the report: " + told.report().digest())
                .write();
    }

    private void party(Told told, Mention mention) {
        String id = idOf("party", mention.id().orElseThrow());
        if (written.add(id)) {
            new Entity(id, "LegalEntity").with("name", told.called(mention)).write();
        }
    }

    private void address(Locations.Located located) {
        KnownPlace place = located.place();
        if (written.add(addressId(place))) {
            new Entity(addressId(place), "Address")
                    .with("name", place.name())
                    .with("full", place.name())
                    .with("latitude", place.at().map(at -> Columns.number(at.latitude())))
                    .with("longitude", place.at().map(at -> Columns.number(at.longitude())))
                    .with("remarks", "coordinates: " + located.source())
                    .write();
        }
    }

    private static String addressId(KnownPlace place) {
        return idOf("place", place.id());
    }

    private static List<String> ids(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> idOf("party", mention.id().orElseThrow()))
                .distinct()
                .toList();
    }

    private static String name(Told told) {
        return "“" + Told.line(told.claim().trigger().text()) + "” ("
                + told.publisher().orElse("publisher not known") + ")";
    }

    private static List<String> keywords(Told told) {
        return Arrays.asList(
                told.claim().kind().word(),
                told.claim().relation().word(),
                told.claim().modality().word(),
                "review: " + told.review());
    }

    private static String day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    /** Where it is known to the day. */
    private static Optional<String> day(Published published) {
        return Optional.of(day(published.from())).filter(day(published.to())::equals);
    }

    /** As deltas of OpenSanctions call what is to be deleted. */
    @Override
    public void gone(Amendment.Gone gone) {
        out.accept(Json.object(json -> {
            json.writeStringProperty("op", "DEL");
            json.writeObjectPropertyStart("entity");
            json.writeStringProperty("id", claimId(gone.claim()));
            json.writeEndObject();
            json.writeStringProperty("reason", gone.reason().word());
        }));
    }
}
