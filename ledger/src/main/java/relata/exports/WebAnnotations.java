package relata.exports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import relata.ledger.Amendment;
import relata.text.Span;
import tools.jackson.core.JsonGenerator;

/**
 * W3C Web Annotation Data Model (2017): each claim is an annotation of its sentence in the report's text, found again by position
 * (in code points, as the model wants) or by quotation; the text's digest tells whether it is still the same.
 */
final class WebAnnotations implements ClaimWriter {

    /** Characters before and after a quotation. */
    private static final int AROUND = 32;

    private final Listing list;

    WebAnnotations(Consumer<String> out) {
        this.list = new Listing(out);
    }

    @Override
    public void begin() {
        list.begin("{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"relata\":\"" + Uris.TERMS
                + "\"}],\"id\":\"urn:relata:annotations\",\"type\":\"AnnotationPage\",\"items\":[");
    }

    @Override
    public void end() {
        list.end("]}");
    }

    @Override
    public Optional<String> write(Told told, Optional<Amendment.Kind> change) {
        list.add(json -> {
            json.writeStringProperty("id", Uris.claim(told.claim().id()));
            json.writeStringProperty("type", "Annotation");
            json.writeStringProperty("motivation", "describing");
            json.writeStringProperty("created", told.statement().learned().toString());
            json.writeObjectPropertyStart("generator");
            json.writeStringProperty("id", "urn:relata:program");
            json.writeStringProperty("type", "Software");
            json.writeStringProperty("name", "Relata " + told.report().run().program());
            json.writeEndObject();
            json.writeStringProperty("relata:review", told.review());
            change.ifPresent(kind -> json.writeStringProperty("relata:change", kind.word()));
            body(json, told);
            target(json, told);
        });
        return Optional.empty();
    }

    private static void body(JsonGenerator json, Told told) {
        json.writeArrayPropertyStart("body");
        Stream.of(
                        told.claim().kind().word(),
                        told.claim().relation().word(),
                        told.claim().modality().word())
                .forEach(tag -> text(json, "tagging", tag));
        text(json, "describing", description(told));
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String purpose, String value) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("purpose", purpose);
        json.writeStringProperty("format", "text/plain");
        json.writeStringProperty("value", value);
        json.writeEndObject();
    }

    private static String description(Told told) {
        StringBuilder description = new StringBuilder();
        part(description, "who", told.actors());
        part(description, "whom", told.counterparts());
        part(description, "where", told.place().stream().toList());
        part(
                description,
                "when",
                told.claim().occurred().stream()
                        .map(when -> when.from() + ".." + when.to())
                        .toList());
        part(description, "said by", told.chain());
        return description.toString();
    }

    private static void part(StringBuilder description, String heading, List<String> values) {
        if (!values.isEmpty()) {
            description
                    .append(description.isEmpty() ? "" : "\n")
                    .append(heading)
                    .append(": ")
                    .append(String.join("; ", values));
        }
    }

    private static void target(JsonGenerator json, Told told) {
        json.writeObjectPropertyStart("target");
        json.writeObjectPropertyStart("source");
        json.writeStringProperty(
                "id", told.url().orElseGet(() -> Uris.report(told.report().digest())));
        json.writeStringProperty("type", "Text");
        told.report().language().ifPresent(language -> json.writeStringProperty("language", language));
        json.writeStringProperty("relata:textDigest", "sha256:" + told.report().textDigest());
        json.writeStringProperty(
                "relata:reportDigest", "sha256:" + told.report().digest());
        json.writeEndObject();
        json.writeArrayPropertyStart("selector");
        position(json, told.quotedAt());
        quotation(json, told);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void position(JsonGenerator json, Span at) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", at.start());
        json.writeNumberProperty("end", at.end());
        json.writeEndObject();
    }

    private static void quotation(JsonGenerator json, Told told) {
        String text = told.report().text();
        Span sentence = told.claim().sentence();
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", told.quotation());
        json.writeStringProperty("prefix", text.substring(before(text, sentence.start()), sentence.start()));
        json.writeStringProperty("suffix", text.substring(sentence.end(), after(text, sentence.end())));
        json.writeEndObject();
    }

    private static int before(String text, int start) {
        return text.offsetByCodePoints(start, -Math.min(AROUND, text.codePointCount(0, start)));
    }

    private static int after(String text, int end) {
        return text.offsetByCodePoints(end, Math.min(AROUND, text.codePointCount(end, text.length())));
    }

    /** The annotation is there still, and says that it was taken back (Activity Vocabulary). */
    @Override
    public void gone(Amendment.Gone gone) {
        list.add(json -> {
            json.writeStringProperty("id", Uris.claim(gone.claim()));
            json.writeStringProperty("type", "https://www.w3.org/ns/activitystreams#Tombstone");
            json.writeStringProperty("relata:change", "gone");
            json.writeStringProperty("relata:reason", gone.reason().word());
            json.writeStringProperty("relata:reportDigest", "sha256:" + gone.report());
        });
    }
}
