package relata.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import relata.claims.IdentityCandidate;
import relata.json.CandidateJson;
import relata.json.Json;
import relata.names.Resolution;

/** What words were taken to stand for, what else was looked at, and why. */
public final class ResolutionView {

    private ResolutionView() {}

    public static void print(String role, Resolution told, Screen screen, Consumer<String> out) {
        out.accept("as " + role + ": " + told.id().map(Printable::line).orElse("open") + " – "
                + Printable.line(told.rule())
                + told.relation()
                        .map(relation -> " (" + relation.kind().word() + ": " + Printable.line(relation.words()) + ")")
                        .orElse(""));
        if (!told.candidates().isEmpty()) {
            Table table = new Table(List.of("SCORE", "CANDIDATE", "NAME", "BECAUSE"));
            for (IdentityCandidate candidate : told.candidates()) {
                table.add(List.of(
                        score(candidate),
                        Printable.line(candidate.id()),
                        Printable.line(candidate.name()),
                        Printable.line(candidate.reason())));
            }
            table.print(screen, out);
        }
    }

    public static String json(String words, String role, Resolution told) {
        return Json.object(json -> {
            json.writeStringProperty("words", words);
            json.writeStringProperty("role", role);
            Json.optional(json, "id", told.id());
            json.writeStringProperty("rule", told.rule());
            Json.optional(
                    json,
                    "relation",
                    told.relation().map(relation -> relation.kind().word()));
            json.writeArrayPropertyStart("candidates");
            told.candidates().forEach(candidate -> CandidateJson.write(json, candidate));
            json.writeEndArray();
        });
    }

    static String score(IdentityCandidate candidate) {
        return String.format(Locale.ROOT, "%.3f", candidate.score());
    }
}
