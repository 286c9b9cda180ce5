package relata.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** PostgreSQL's own {@code COPY … FROM STDIN}, in its text format: a line a row, tabs between values. */
final class PostgresCopy implements Copying {

    private static final String NOTHING = "\\N";

    @Override
    public void copy(Connection connection, String table, String columns, List<@Nullable Object[]> rows)
            throws SQLException {
        StringBuilder lines = new StringBuilder();
        for (@Nullable Object[] row : rows) {
            char between = '\n';
            for (int i = 0; i < row.length; i++) {
                between = i < row.length - 1 ? '\t' : '\n';
                append(lines, row[i]);
                lines.append(between);
            }
        }
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " (" + columns + ") FROM STDIN", new StringReader(lines.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(StringBuilder lines, @Nullable Object value) {
        if (value == null) {
            lines.append(NOTHING);
        } else if (value instanceof byte[] bytes) {
            lines.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else if (value instanceof String words) {
            escape(lines, words);
        } else {
            lines.append(value);
        }
    }

    private static void escape(StringBuilder lines, String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(c);
            }
        }
    }
}
