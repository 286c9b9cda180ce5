package relata.json;

import relata.review.Trail;

/** One claim with its whole trail as one JSON object. */
public final class TrailJson {

    private TrailJson() {}

    /** @param text the report's, which the offsets of the claim count in */
    public static String line(Trail trail, CharSequence text) {
        return Json.object(json -> {
            json.writeObjectPropertyStart("claim");
            new ClaimJson(trail.statement().reportName(), text).write(json, trail.statement());
            json.writeEndObject();
            json.writeStringProperty("report", trail.statement().report());
            Json.optional(json, "publisher", trail.statement().publisher());
            Json.optional(json, "publisher_id", trail.statement().publisherId());
            json.writeStringProperty("words", trail.statement().words());
            json.writeStringProperty("learned", trail.statement().learned().toString());
            json.writeBooleanProperty("stands", trail.stands());
            json.writeArrayPropertyStart("readings");
            trail.readings().forEach(found -> {
                json.writeStartObject();
                json.writeNumberProperty("run", found.run());
                json.writeStringProperty("program", found.program());
                json.writeStringProperty("learned", found.learned().toString());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("identities");
            trail.identities().forEach(identified -> {
                json.writeStartObject();
                json.writeStringProperty("role", identified.role());
                json.writeStringProperty("words", identified.words());
                json.writeStringProperty("id", identified.identity());
                json.writeStringProperty("by", identified.by());
                json.writeStringProperty("made", identified.made().toString());
                Json.optional(json, "withdrawn", identified.withdrawn().map(Object::toString));
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("reviews");
            trail.decisions().forEach(entry -> {
                json.writeStartObject();
                ReviewJson.write(json, entry);
                json.writeEndObject();
            });
            json.writeEndArray();
        });
    }
}
