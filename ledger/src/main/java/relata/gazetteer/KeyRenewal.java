package relata.gazetteer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import relata.names.NameKeys;

/** Keeps names under the keys that this version of Relata looks for. */
final class KeyRenewal {

    private final Connection connection;
    private final NameKeys keys;

    KeyRenewal(Connection connection, NameKeys keys) {
        this.connection = connection;
        this.keys = keys;
    }

    void renewIfOld() throws SQLException {
        if (isOld()) {
            renew();
            try (PreparedStatement mark = connection.prepareStatement("UPDATE import SET keys = ?")) {
                mark.setString(1, NameKeys.version());
                mark.executeUpdate();
            }
        }
    }

    /** Whether names are there that other rules of spelling would find. */
    boolean isOld() throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("SELECT 1 FROM import WHERE keys <> ? LIMIT 1")) {
            find.setString(1, NameKeys.version());
            try (ResultSet found = find.executeQuery()) {
                return found.next();
            }
        }
    }

    private void renew() throws SQLException {
        try (Statement all = connection.createStatement();
                PreparedStatement fold = connection.prepareStatement(
                        "UPDATE name SET folded = ?1 WHERE place = ?2 AND text = ?3 AND folded <> ?1");
                PreparedStatement key =
                        connection.prepareStatement("INSERT OR IGNORE INTO name_key (key, place) VALUES (?, ?)")) {
            all.executeUpdate("DELETE FROM name_key");
            try (ResultSet names = all.executeQuery("SELECT place, text FROM name")) {
                while (names.next()) {
                    String text = names.getString(2);
                    fold.setString(1, keys.folded(text));
                    fold.setLong(2, names.getLong(1));
                    fold.setString(3, text);
                    fold.executeUpdate();
                    for (long consonants : keys.consonants(text)) {
                        key.setLong(1, consonants);
                        key.setLong(2, names.getLong(1));
                        key.executeUpdate();
                    }
                }
            }
        }
    }
}
