package relata.gazetteer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import relata.names.NameKeys;
import relata.names.PlaceCandidate;
import relata.names.match.Match;
import relata.names.match.NameMatcher;

/** Looks a name up: under its folded form, then under its consonants; how alike names are the matcher says. */
final class Lookup {

    /** So many under one key are looked at, those first where most live. */
    private static final int MOST = 2000;

    /** A name as like as this is not looked for under other consonants. */
    private static final double ENOUGH = 0.9;

    private static final String PLACES = "SELECT s.name, p.id, n.text, p.population FROM name n"
            + " JOIN place p ON p.seq = n.place JOIN source s ON s.seq = p.source WHERE ";

    private static final Comparator<Hit> ORDER = Comparator.comparingDouble(Hit::score)
            .thenComparingLong(Hit::population)
            .reversed()
            .thenComparing(hit -> hit.identity().toString());

    private record Hit(Identity identity, String name, long population, double score) {}

    private final Connection connection;
    private final NameKeys keys;
    private final String mention;
    private final ToDoubleFunction<String> likeness;
    private final Map<Identity, Hit> hits = new HashMap<>();

    Lookup(Connection connection, NameKeys keys, String mention) {
        this.connection = connection;
        this.keys = keys;
        this.mention = mention;
        this.likeness = keys.likeness(mention);
    }

    List<PlaceCandidate> candidates(int k) throws SQLException {
        lookUnderName();
        if (best() < ENOUGH) {
            look(keys.consonants(mention));
        }
        if (best() < ENOUGH) {
            look(keys.nearConsonants(mention));
        }
        return best(k);
    }

    List<PlaceCandidate> named(int k) throws SQLException {
        lookUnderName();
        return best(k);
    }

    private void lookUnderName() throws SQLException {
        if (!keys.folded(mention).isEmpty()) {
            look(PLACES + "n.folded = ? ORDER BY p.population DESC LIMIT " + MOST, List.of(keys.folded(mention)));
        }
    }

    private List<PlaceCandidate> best(int k) throws SQLException {
        List<PlaceCandidate> candidates = new ArrayList<>();
        for (Hit hit : hits.values().stream()
                .filter(hit -> hit.score() >= NameMatcher.ALIKE)
                .sorted(ORDER)
                .limit(k)
                .toList()) {
            candidates.add(candidate(hit));
        }
        return candidates;
    }

    private double best() {
        return hits.values().stream().mapToDouble(Hit::score).max().orElse(0);
    }

    private PlaceCandidate candidate(Hit hit) throws SQLException {
        Places places = new Places(connection);
        Match match = keys.compare(mention, hit.name());
        String id = hit.identity().toString();
        return PlaceCandidate.of(
                places.find(id).orElseThrow().place(),
                places.containers(id),
                hit.population(),
                hit.name(),
                hit.score(),
                match.reasons());
    }

    private void look(List<Long> some) throws SQLException {
        if (!some.isEmpty()) {
            look(
                    PLACES
                            + "p.seq IN (SELECT k.place FROM name_key k JOIN place q ON q.seq = k.place WHERE k.key IN ("
                            + String.join(", ", Collections.nCopies(some.size(), "?"))
                            + ") ORDER BY q.population DESC LIMIT " + MOST + ")",
                    some);
        }
    }

    private void look(String sql, List<?> looked) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(sql)) {
            for (int i = 0; i < looked.size(); i++) {
                find.setObject(i + 1, looked.get(i));
            }
            try (ResultSet found = find.executeQuery()) {
                while (found.next()) {
                    Hit hit = new Hit(
                            new Identity(found.getString(1), found.getString(2)),
                            found.getString(3),
                            found.getLong(4),
                            likeness.applyAsDouble(found.getString(3)));
                    hits.merge(hit.identity(), hit, (one, other) -> one.score() >= other.score() ? one : other);
                }
            }
        }
    }
}
