package relata.server;

import java.util.List;
import java.util.Optional;
import relata.json.Json;

/** Who asks: begins and ends sessions of browsers. */
final class SessionEndpoints {

    private final Guard guard;

    SessionEndpoints(Guard guard) {
        this.guard = guard;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.open(
                        Endpoint.Method.POST,
                        "/session",
                        "Begins a session: sets a cookie, and gives the secret that every change needs in the header "
                                + Guard.CSRF_HEADER + ".",
                        Optional.of("SignIn"),
                        "Session",
                        this::begin),
                Endpoint.act(
                        Endpoint.Method.DELETE,
                        "/session",
                        Role.READER,
                        "Ends the session.",
                        Optional.empty(),
                        "Nothing",
                        this::end));
    }

    private Answer begin(Asked asked) {
        Optional<String> token =
                Optional.of(asked.json().path("token").asString("")).filter(given -> !given.isEmpty());
        Session session = guard.signIn(asked.context(), token);
        return Answer.json(201, Json.object(json -> {
            json.writeStringProperty("role", session.role().word());
            Json.optional(json, "name", session.name());
            json.writeStringProperty("csrf", session.csrf());
        }));
    }

    private Answer end(Asked asked) {
        guard.signOut(asked.context(), asked.visitor());
        return Answer.json("{}");
    }
}
