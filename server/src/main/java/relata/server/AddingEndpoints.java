package relata.server;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relata.json.Json;
import relata.reading.Given;
import tools.jackson.databind.JsonNode;

/** Handing reports in: files, a text, an address; and what becomes of them. */
final class AddingEndpoints {

    private static final String EVENTS = "text/event-stream";
    private static final String MULTIPART = "multipart/form-data";
    private static final long HEARTBEAT_MILLISECONDS = 10_000;
    private static final int LONGEST_NAME = 200;

    private final Jobs jobs;

    AddingEndpoints(Jobs jobs) {
        this.jobs = jobs;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.act(
                                Endpoint.Method.POST,
                                "/reports",
                                Role.ADMINISTRATOR,
                                "Hands reports in: files (multipart, any number of `file`), or an object with `text` and `name`, or with `address`;"
                                        + " `publisher` and `published` as known by hand. They are read one after the other.",
                                Optional.of("Handed"),
                                "Job",
                                this::add)
                        .sending(Answer.JSON, MULTIPART),
                Endpoint.question(
                                "/jobs/{job}",
                                "What became of reports that were handed in; as events while they are read.",
                                "Job",
                                this::job,
                                Parameter.path("job", "Its number."))
                        .fleeting()
                        .answering(Answer.JSON, EVENTS));
    }

    private Answer add(Asked asked) {
        Context context = asked.context();
        String type = Optional.ofNullable(context.contentType()).orElse("");
        List<Handed> handed = type.startsWith(MULTIPART) ? files(context) : List.of(described(asked.json()));
        Job job = jobs.begin(handed);
        return Answer.json(202, Json.object(job::write)).with("Location", RelataServer.API + "/jobs/" + job.id());
    }

    private static List<Handed> files(Context context) {
        Given given = given(
                Optional.ofNullable(context.formParam("publisher")),
                Optional.ofNullable(context.formParam("published")));
        List<Handed> files = new ArrayList<>();
        for (UploadedFile file : context.uploadedFiles("file")) {
            try (InputStream content = file.content()) {
                files.add(new Handed(
                        name(file.filename()), Optional.of(content.readAllBytes()), Optional.empty(), given));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (files.isEmpty()) {
            throw Problem.badRequest("no 'file' was sent");
        }
        return files;
    }

    private Handed described(JsonNode body) {
        Given given = given(text(body, "publisher"), text(body, "published"));
        Optional<String> address = text(body, "address");
        if (address.isPresent()) {
            if (!jobs.fetches()) {
                throw Problem.conflict(
                        "addresses are fetched only where the server was started with --contact, which is sent along");
            }
            return new Handed(address.get(), Optional.empty(), Optional.of(uri(address.get())), given);
        }
        String text = text(body, "text")
                .orElseThrow(() -> Problem.badRequest("one of 'text' and 'address' is needed, or files"));
        return new Handed(
                name(text(body, "name").orElse("pasted text")),
                Optional.of(text.getBytes(StandardCharsets.UTF_8)),
                Optional.empty(),
                given);
    }

    private static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw Problem.badRequest("'" + address + "' is no address");
        }
    }

    private static Given given(Optional<String> publisher, Optional<String> published) {
        try {
            return Given.of(publisher.filter(words -> !words.isBlank()), published.filter(words -> !words.isBlank()));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("'published': " + e.getMessage());
        }
    }

    private static Optional<String> text(JsonNode body, String name) {
        return Optional.of(body.path(name).asString("")).filter(words -> !words.isBlank());
    }

    /** A name and no path: nothing is written under it, and nobody learns the sender's folders from it. */
    private static String name(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return last.isEmpty() ? "unnamed" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }

    private Answer job(Asked asked) {
        String id = asked.path("job");
        Job job = jobs.of(id).orElseThrow(() -> Problem.notFound("there is no job " + id));
        return asked.prefers(EVENTS)
                ? new Answer(200, EVENTS, Map.of(), out -> tell(job, out))
                : Answer.json(Json.object(job::write));
    }

    /** Server-sent events (HTML standard, 9.2): one for each result, and one at the end. */
    private static void tell(Job job, OutputStream out) throws IOException {
        int seen = 0;
        try {
            while (true) {
                boolean ended = job.isDone();
                List<Job.Result> results = job.since(seen, HEARTBEAT_MILLISECONDS);
                for (Job.Result result : results) {
                    event(out, "result", Json.object(result::write));
                }
                seen += results.size();
                if (ended && results.isEmpty()) {
                    event(out, "end", Json.object(job::write));
                    return;
                }
                if (results.isEmpty()) {
                    out.write(": still reading\n\n".getBytes(StandardCharsets.UTF_8));
                }
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void event(OutputStream out, String name, String data) throws IOException {
        out.write(("event: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    }
}
