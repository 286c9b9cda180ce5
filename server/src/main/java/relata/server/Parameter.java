package relata.server;

import java.util.List;

/**
 * Something that is asked for by name.
 *
 * @param name in the path or the query
 * @param where it stands: {@code path} or {@code query}
 * @param about what it means
 * @param values which it may have; any at all where empty
 * @param type of JSON Schema: string, integer, boolean
 * @param many whether several may be given, with commas between
 */
record Parameter(String name, String where, String about, List<String> values, String type, boolean many) {

    static final Parameter AT = query(
            "at",
            "The time that is asked about: a day (its end) or an instant. Default: the latest publication in the ledger.");
    static final Parameter KNOWN =
            query("known", "As the ledger knew it then: a day (its end) or an instant. Default: now.");
    static final Parameter SAID =
            query("said", "As said by then: what was published later is left out; a day (its end) or an instant.");
    static final Parameter LIMIT = number("limit", "At most so many; default 100, at most 1000.");
    static final Parameter CURSOR = query("cursor", "Where to go on: `next` of the answer before.");

    Parameter {
        values = List.copyOf(values);
    }

    static Parameter path(String name, String about) {
        return new Parameter(name, "path", about, List.of(), "string", false);
    }

    static Parameter query(String name, String about) {
        return new Parameter(name, "query", about, List.of(), "string", false);
    }

    static Parameter number(String name, String about) {
        return new Parameter(name, "query", about, List.of(), "integer", false);
    }

    static Parameter flag(String name, String about) {
        return new Parameter(name, "query", about, List.of(), "boolean", false);
    }

    static Parameter oneOf(String name, String about, List<String> values) {
        return new Parameter(name, "query", about, values, "string", false);
    }

    static Parameter anyOf(String name, String about, List<String> values) {
        return new Parameter(name, "query", about, values, "string", true);
    }
}
