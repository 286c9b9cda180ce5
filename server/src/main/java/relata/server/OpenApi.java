package relata.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import relata.json.Json;
import tools.jackson.core.JsonGenerator;

/** What can be asked, as an OpenAPI 3.1 document: made from the endpoints themselves, so that it cannot tell otherwise. */
final class OpenApi {

    private static final String VERSION = "3.1.0";

    private OpenApi() {}

    /** Answers with the document of these endpoints and itself. */
    static Endpoint endpoint(List<Endpoint> others) {
        String document = document(others);
        return Endpoint.open(
                Endpoint.Method.GET,
                "/openapi.json",
                "This document.",
                Optional.empty(),
                "Nothing",
                asked -> Answer.json(document));
    }

    static String document(List<Endpoint> endpoints) {
        Map<String, List<Endpoint>> paths = endpoints.stream()
                .collect(Collectors.groupingBy(Endpoint::path, LinkedHashMap::new, Collectors.toList()));
        return Json.object(json -> {
            json.writeStringProperty("openapi", VERSION);
            json.writeObjectPropertyStart("info");
            json.writeStringProperty("title", "Relata");
            json.writeStringProperty("version", "1");
            json.writeStringProperty(
                    "description",
                    "Who says what about an armed conflict, when, and through whom. Never who is right.");
            json.writeEndObject();
            json.writeArrayPropertyStart("servers");
            json.writeStartObject();
            json.writeStringProperty("url", RelataServer.API);
            json.writeEndObject();
            json.writeEndArray();
            json.writeObjectPropertyStart("paths");
            paths.forEach((path, there) -> {
                json.writeObjectPropertyStart(path);
                there.forEach(endpoint -> operation(json, endpoint));
                json.writeEndObject();
            });
            json.writeEndObject();
            json.writeObjectPropertyStart("components");
            json.writeObjectPropertyStart("securitySchemes");
            json.writeObjectPropertyStart("token");
            json.writeStringProperty("type", "http");
            json.writeStringProperty("scheme", "bearer");
            json.writeEndObject();
            json.writeObjectPropertyStart("session");
            json.writeStringProperty("type", "apiKey");
            json.writeStringProperty("in", "cookie");
            json.writeStringProperty("name", Guard.COOKIE);
            json.writeEndObject();
            json.writeEndObject();
            json.writeName("schemas");
            json.writeRawValue(schemas());
            json.writeEndObject();
        });
    }

    private static void operation(JsonGenerator json, Endpoint endpoint) {
        json.writeObjectPropertyStart(endpoint.method().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("summary", endpoint.about());
        json.writeStringProperty("operationId", operationId(endpoint));
        endpoint.least().ifPresent(role -> json.writeStringProperty("x-role", role.word()));
        Pages.objects(json, "parameters", endpoint.parameters(), OpenApi::parameter);
        endpoint.body().ifPresent(schema -> {
            json.writeObjectPropertyStart("requestBody");
            json.writeBooleanProperty("required", true);
            content(json, endpoint.sends(), schema);
            json.writeEndObject();
        });
        json.writeObjectPropertyStart("responses");
        json.writeObjectPropertyStart(endpoint.method() == Endpoint.Method.POST ? "2XX" : "200");
        json.writeStringProperty("description", "What was asked for.");
        content(json, endpoint.answers(), endpoint.schema());
        json.writeEndObject();
        json.writeObjectPropertyStart("default");
        json.writeStringProperty("description", "Why not.");
        content(json, List.of(Problem.TYPE), "Problem");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String operationId(Endpoint endpoint) {
        String path = endpoint.path().replaceAll("[{}]", "").replaceAll("[^A-Za-z]+", "-");
        return endpoint.method().name().toLowerCase(Locale.ROOT) + path;
    }

    private static void parameter(JsonGenerator json, Parameter parameter) {
        json.writeStringProperty("name", parameter.name());
        json.writeStringProperty("in", parameter.where());
        json.writeBooleanProperty("required", parameter.where().equals("path"));
        json.writeStringProperty("description", parameter.about());
        json.writeObjectPropertyStart("schema");
        if (parameter.many()) {
            json.writeStringProperty("type", "array");
            json.writeObjectPropertyStart("items");
            value(json, parameter);
            json.writeEndObject();
        } else {
            value(json, parameter);
        }
        json.writeEndObject();
        if (parameter.many()) {
            json.writeBooleanProperty("explode", false);
        }
    }

    private static void value(JsonGenerator json, Parameter parameter) {
        json.writeStringProperty("type", parameter.type());
        if (!parameter.values().isEmpty()) {
            json.writeArrayPropertyStart("enum");
            parameter.values().forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private static void content(JsonGenerator json, List<String> types, String schema) {
        json.writeObjectPropertyStart("content");
        for (String type : types) {
            json.writeObjectPropertyStart(type);
            json.writeObjectPropertyStart("schema");
            json.writeStringProperty("$ref", "#/components/schemas/" + schema);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String schemas() {
        try (InputStream schemas = OpenApi.class.getResourceAsStream("schemas.json")) {
            if (schemas == null) {
                throw new IllegalStateException("schemas.json is missing in this build");
            }
            return new String(schemas.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
