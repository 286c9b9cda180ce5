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
import relata.names.NameKeys;
import relata.names.PlaceCandidate;
import relata.names.match.Match;
import relata.names.match.NameMatcher;

/** Looks a name up: under its folded form, then under its consonants; how alike names are the matcher says. */
final class Lookup {

    /** So many under one key are looked at, those first where most live. */
    private static final int MOST = 500;

    private static final String PLACES = "SELECT s.name, p.id, n.text, p.population FROM name n"
            + " JOIN place p ON p.seq = n.place JOIN source s ON s.seq = p.source WHERE ";

    private static final Comparator<Hit> ORDER = Comparator.comparingDouble(
                    (Hit hit) -> hit.match().score())
            .thenComparingLong(Hit::population)
            .reversed()
            .thenComparing(hit -> hit.identity().toString());

    private record Hit(Identity identity, String name, long population, Match match) {}

    private final Connection connection;
    private final NameKeys keys;
    private final Map<Identity, Hit> hits = new HashMap<>();

    Lookup(Connection connection, NameKeys keys) {
        this.connection = connection;
        this.keys = keys;
    }

    List<PlaceCandidate> candidates(String mention, int k) throws SQLException {
        if (!keys.folded(mention).isEmpty()) {
            look(
                    mention,
                    PLACES + "n.folded = ? ORDER BY p.population DESC LIMIT " + MOST,
                    List.of(keys.folded(mention)));
        }
        for (List<Long> some : keys.searched(mention)) {
            if (!some.isEmpty() && best() < NameMatcher.SAME) {
                String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
                look(
                        mention,
                        PLACES
                                + "p.seq IN (SELECT k.place FROM name_key k JOIN place q ON q.seq = k.place WHERE k.key IN ("
                                + marks + ") ORDER BY q.population DESC LIMIT " + MOST + ")",
                        some);
            }
        }
        List<PlaceCandidate> candidates = new ArrayList<>();
        for (Hit hit : hits.values().stream()
                .filter(hit -> hit.match().score() >= NameMatcher.ALIKE)
                .sorted(ORDER)
                .limit(k)
                .toList()) {
            candidates.add(candidate(hit));
        }
        return candidates;
    }

    private double best() {
        return hits.values().stream()
                .mapToDouble(hit -> hit.match().score())
                .max()
                .orElse(0);
    }

    private PlaceCandidate candidate(Hit hit) throws SQLException {
        Places places = new Places(connection);
        String id = hit.identity().toString();
        return PlaceCandidate.of(
                places.find(id).orElseThrow().place(),
                places.containers(id),
                hit.population(),
                hit.name(),
                hit.match().score(),
                hit.match().reasons());
    }

    private void look(String mention, String sql, List<?> looked) throws SQLException {
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
                            keys.compare(mention, found.getString(3)));
                    hits.merge(
                            hit.identity(),
                            hit,
                            (one, other) -> one.match().score() >= other.match().score() ? one : other);
                }
            }
        }
    }
}
