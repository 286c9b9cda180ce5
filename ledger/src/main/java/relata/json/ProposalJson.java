package relata.json;

import java.time.LocalDate;
import relata.diplomacy.Act;
import relata.diplomacy.Deed;
import relata.diplomacy.Proposal;
import relata.diplomacy.Reproduction;
import relata.picture.Window;
import tools.jackson.core.JsonGenerator;

/** Proposals, and documents printed in full, as JSON Lines: one object each; claims by their ids. */
public final class ProposalJson {

    private ProposalJson() {}

    public static String line(Proposal proposal) {
        return Json.object(json -> {
            json.writeStringProperty("proposal", proposal.id());
            json.writeStringProperty("subject", proposal.subject());
            Json.optional(json, "from", proposal.from().map(LocalDate::toString));
            Json.optional(json, "to", proposal.to().map(LocalDate::toString));
            json.writeBooleanProperty("proposed", proposal.isProposed());
            Json.strings(
                    json, "state", proposal.state().stream().map(Deed::word).toList());
            Json.strings(json, "points", proposal.points());
            json.writeArrayPropertyStart("acts");
            proposal.acts().forEach(act -> act(json, act));
            json.writeEndArray();
            Json.strings(json, "disputes", proposal.disputes());
            json.writeArrayPropertyStart("left_out");
            for (Proposal.LeftOut leftOut : proposal.leftOut()) {
                json.writeStartObject();
                json.writeStringProperty("point", leftOut.point());
                Json.strings(json, "named_by", leftOut.named());
                Json.strings(json, "not_named_by", leftOut.without());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("silences");
            for (Proposal.Silence silence : proposal.silences()) {
                json.writeStartObject();
                json.writeStringProperty("report", silence.report());
                json.writeStringProperty("words", silence.words());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    public static String line(Reproduction document) {
        return Json.object(json -> {
            json.writeStringProperty(
                    "document", document.digest() + ":" + document.span().start());
            json.writeStringProperty("report", document.report());
            json.writeStringProperty("digest", document.digest());
            json.writeNumberProperty("start", document.span().start());
            json.writeNumberProperty("end", document.span().end());
            Json.optional(json, "issuer", document.issuer());
            Json.optional(json, "introduction", document.introduction());
            Json.optional(json, "signed", document.signed());
            json.writeStringProperty("beginning", document.beginning());
        });
    }

    private static void act(JsonGenerator json, Act act) {
        json.writeStartObject();
        json.writeStringProperty("deed", act.deed().word());
        Json.strings(json, "by", act.actors());
        Json.strings(json, "to", act.addressees());
        Json.optional(json, "from", act.days().map(Window::from).map(LocalDate::toString));
        Json.optional(json, "until", act.days().map(Window::to).map(LocalDate::toString));
        json.writeStringProperty("modality", act.statement().claim().modality().word());
        Json.strings(json, "points", act.points());
        json.writeBooleanProperty("conditional", act.conditional());
        json.writeStringProperty("tie", act.tie().because());
        json.writeBooleanProperty("doubtful", act.tie().doubtful());
        json.writeStringProperty("claim", act.statement().claim().id());
        json.writeStringProperty("origin", act.origin().name());
        Json.optional(json, "publisher", act.statement().publisher());
        Json.optional(
                json, "said", act.statement().said().map(said -> said.from().toString()));
        json.writeStringProperty("report", act.statement().reportName());
        json.writeStringProperty("words", act.statement().words());
        json.writeEndObject();
    }
}
