package relata.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import relata.json.Json;
import relata.ledger.Ledger;

/**
 * What is said of one place, as one file to print or to hand on: the page's own view of it, with all it needs inside. It shows itself in any
 * browser, asks nobody for anything, and says what it was made from.
 */
public final class Dossier {

    /**
     * What is wanted.
     *
     * @param place its id, or its name
     * @param disputesAlone only the accounts of it that cannot both hold
     * @param at the time that is asked about; the latest publication in the ledger where there is none
     * @param said what was published later is left out
     * @param known what the ledger learned later is left out
     * @param ledger how to call the ledger
     */
    public record Wanted(
            String place,
            boolean disputesAlone,
            Optional<Instant> at,
            Optional<Instant> said,
            Instant known,
            String ledger) {}

    private static final String PLACE = "/places/{place}";
    private static final Pattern FONT = Pattern.compile("url\\([\"']?/([a-z0-9-]+\\.woff2)[\"']?\\)");

    private final Map<String, Endpoint> endpoints = new LinkedHashMap<>();
    private final Wanted wanted;
    private final Map<String, String> clocks = new LinkedHashMap<>();

    private Dossier(Desk desk, Wanted wanted) {
        this.wanted = wanted;
        for (List<Endpoint> room : List.of(
                new LedgerEndpoints(desk).all(),
                new PictureEndpoints(desk).all(),
                new HistoryEndpoints(desk).all(),
                new ClaimEndpoints(desk).all())) {
            room.forEach(endpoint -> endpoints.put(endpoint.path(), endpoint));
        }
        wanted.at().ifPresent(at -> clocks.put("at", at.toString()));
        wanted.said().ifPresent(said -> clocks.put("said", said.toString()));
        clocks.put("known", wanted.known().toString());
    }

    /**
     * The dossier as HTML.
     *
     * @throws IllegalArgumentException where nobody speaks of such a place, or this build holds no page
     */
    public static String html(Ledger ledger, Conflict conflict, Wanted wanted) {
        try {
            Desk desk = new Desk(ledger, conflict);
            return new Dossier(desk, wanted).html(PictureEndpoints.id(wanted.place(), desk.names()));
        } catch (Problem problem) {
            throw new IllegalArgumentException(problem.getMessage(), problem);
        }
    }

    private String html(String place) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("/ledger", answer("/ledger", place, "known"));
        answers.put("/places/" + place, answer(PLACE, place, "at", "said", "known"));
        ifThere(answers, place, "/timeline", "said", "known");
        ifThere(answers, place, "/estimate", "at", "said", "known");
        answers.put("/disputes", answer("/disputes", place, "place", "at", "said", "known"));
        String digest = digest();
        return page(held(place, digest, answers), digest);
    }

    private void ifThere(Map<String, String> answers, String place, String what, String... parameters) {
        try {
            answers.put("/places/" + place + what, answer(PLACE + what, place, parameters));
        } catch (Problem problem) {
            // Nobody says enough for it: the page shows the rest.
        }
    }

    private String answer(String path, String place, String... parameters) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        write(path, place, Answer.JSON, body, parameters);
        return body.toString(StandardCharsets.UTF_8);
    }

    private void write(String path, String place, String type, OutputStream out, String... parameters) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String parameter : parameters) {
            Optional.ofNullable(parameter.equals("place") ? place : clocks.get(parameter))
                    .ifPresent(value -> query.put(parameter, value));
        }
        Endpoint endpoint = Optional.ofNullable(endpoints.get(path)).orElseThrow();
        try {
            endpoint.handling()
                    .answer(Asked.of(Map.of("place", place), query, type))
                    .body()
                    .writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all claims as JSON Lines, as the ledger knew them then: whoever has the ledger can take it again. */
    private String digest() {
        MessageDigest digest = Sha256.begin();
        OutputStream nowhere = OutputStream.nullOutputStream();
        write("/claims", wanted.place(), Answer.JSON_LINES, new DigestOutputStream(nowhere, digest), "known");
        return HexFormat.of().formatHex(digest.digest());
    }

    private String held(String place, String digest, Map<String, String> answers) {
        return Json.object(json -> {
            json.writeStringProperty("place", place);
            json.writeBooleanProperty("disputes_alone", wanted.disputesAlone());
            Json.optional(json, "at", wanted.at().map(Instant::toString));
            Json.optional(json, "said", wanted.said().map(Instant::toString));
            json.writeStringProperty("known", wanted.known().toString());
            json.writeStringProperty("ledger", wanted.ledger());
            json.writeStringProperty("digest", digest);
            json.writeObjectPropertyStart("answers");
            answers.forEach((path, answer) -> {
                json.writeName(path);
                json.writeRawValue(answer);
            });
            json.writeEndObject();
        });
    }

    /** The policy lets nothing in but this one script: what a report holds stays text even if the page had a hole. */
    private String page(String held, String digest) {
        String script = text("dossier.js");
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '%s'; style-src 'unsafe-inline'; font-src data:">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Dossier – Relata</title>
                <style>%s</style>
                <style>%s</style>
                <noscript>This dossier shows itself with a script that it holds; it asks nobody for anything.</noscript>
                <div id="page"></div>
                <script type="application/json" id="held">%s</script>
                <script type="module">%s</script>
                </html>
                """.formatted(
                        "sha256-" + base64(Sha256.of(script.getBytes(StandardCharsets.UTF_8))),
                        withFonts(text("main.css")),
                        footers(digest),
                        held.replace("<", "\\u003c"),
                        script);
    }

    /** What stands at the foot of each printed page. */
    private String footers(String digest) {
        String clocksWords = "about " + wanted.at().map(Instant::toString).orElse("the latest publication")
                + wanted.said().map(said -> ", said by " + said).orElse("") + ", known by " + wanted.known();
        return """
                @page { size: A4; margin: 18mm 16mm 22mm;
                 @bottom-left { content: %s; font: 7pt sans-serif; white-space: pre; }
                 @bottom-right { content: "page " counter(page) " of " counter(pages); font: 7pt sans-serif; } }
                """.formatted(cssString(
                wanted.ledger() + ", claims SHA-256 " + digest.substring(0, 32) + "…\n" + clocksWords));
    }

    private static String cssString(String words) {
        StringBuilder string = new StringBuilder("\"");
        words.codePoints().forEach(point -> {
            boolean plain = Character.isLetterOrDigit(point) && point < 128 || " .:,-".indexOf(point) >= 0;
            string.append(plain ? Character.toString(point) : String.format("\\%06X", point));
        });
        return string.append('"').toString();
    }

    private static String withFonts(String style) {
        return FONT.matcher(style)
                .replaceAll(font -> "url(data:font/woff2;base64," + base64(PageFiles.bytes(font.group(1))) + ")");
    }

    private static String text(String file) {
        return new String(PageFiles.bytes(file), StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
