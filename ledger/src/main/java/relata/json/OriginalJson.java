package relata.json;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import relata.reading.Fetch;
import relata.reading.Original;
import relata.reading.Retrieval;
import relata.reading.SourceExcerpt;
import relata.text.CodePoints;
import relata.text.Span;
import tools.jackson.core.JsonGenerator;

/** What a report was read from, and where its claims stand in it. */
public final class OriginalJson {

    private OriginalJson() {}

    /** The properties of an original and how it came in; the object is begun and ended by the caller. */
    public static void write(JsonGenerator json, Original original, List<Retrieval> retrievals) {
        json.writeStringProperty("digest", original.digest());
        json.writeStringProperty("media_type", original.mediaType());
        json.writeNumberProperty("length", original.length());
        Json.optional(
                json,
                "encoding",
                original.source().map(source -> source.encoding().charset().name()));
        json.writeBooleanProperty("kept", original.bytes().isPresent());
        json.writeArrayPropertyStart("retrievals");
        for (Retrieval retrieval : retrievals) {
            json.writeStartObject();
            json.writeStringProperty("name", retrieval.name());
            Json.optional(
                    json, "fetched", retrieval.fetched().map(fetch -> fetch.at().toString()));
            Optional<Fetch.Kept> record = retrieval.fetched().flatMap(Fetch::record);
            Json.optional(json, "archive", record.map(Fetch.Kept::archive));
            json.writeName("record_at");
            record.ifPresentOrElse(at -> json.writeNumber(at.offset()), json::writeNull);
            json.writeStringProperty("learned", retrieval.learned().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * Parts of the source: an array of objects. Offsets of marks count code points of the part, {@code bytes} bytes of the original.
     *
     * @param claim the id of the claim whose words a mark's number stands for
     */
    public static void excerpts(JsonGenerator json, List<SourceExcerpt> excerpts, IntFunction<String> claim) {
        json.writeArrayPropertyStart("excerpts");
        for (SourceExcerpt excerpt : excerpts) {
            json.writeStartObject();
            bytes(json, excerpt.bytes());
            json.writeStringProperty("text", excerpt.text());
            CodePoints points = CodePoints.of(excerpt.text());
            json.writeArrayPropertyStart("marks");
            for (SourceExcerpt.Mark mark : excerpt.marks()) {
                json.writeStartObject();
                json.writeStringProperty("claim", claim.apply(mark.number()));
                json.writeNumberProperty("start", points.at(mark.at().start()));
                json.writeNumberProperty("end", points.at(mark.at().end()));
                bytes(json, mark.bytes());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void bytes(JsonGenerator json, Span bytes) {
        json.writeArrayPropertyStart("bytes");
        json.writeNumber(bytes.start());
        json.writeNumber(bytes.end());
        json.writeEndArray();
    }
}
