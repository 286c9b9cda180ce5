package relata.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Base64;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which tables an archive holds, those that others point at first. What is made from them alone is made anew. */
record ArchiveTable(String name, String order) {

    static final List<ArchiveTable> ALL = List.of(
            new ArchiveTable("word", "seq"),
            new ArchiveTable("name", "seq"),
            new ArchiveTable("identity", "seq"),
            new ArchiveTable("run", "seq"),
            new ArchiveTable("report", "seq"),
            new ArchiveTable("publication", "seq"),
            new ArchiveTable("text", "seq"),
            new ArchiveTable("original", "seq"),
            new ArchiveTable("original_content", "original"),
            new ArchiveTable("text_source", "text, original"),
            new ArchiveTable("retrieval", "seq"),
            new ArchiveTable("reading", "seq"),
            new ArchiveTable("link", "reading, position"),
            new ArchiveTable("passage", "reading, position"),
            new ArchiveTable("voice", "seq"),
            new ArchiveTable("attribution", "reading, position"),
            new ArchiveTable("attribution_content", "reading, attribution, position"),
            new ArchiveTable("document", "reading, position"),
            new ArchiveTable("claim", "seq"),
            new ArchiveTable("role", "claim, role, position"),
            new ArchiveTable("chain", "claim, position"),
            new ArchiveTable("former_identity", "seq"),
            new ArchiveTable("candidate", "reading, start_at, end_at, role, position"),
            new ArchiveTable("publisher_identity", "seq"),
            new ArchiveTable("review", "seq"),
            new ArchiveTable("review_value", "review, field, position"));

    /** Of earlier versions alone. */
    static final List<String> FORMER = List.of("stretch");

    /** Made from the others, or the store's own. */
    static final List<String> DERIVED =
            List.of("relata", "flyway_schema_history", "indexed", "searched", "search", "spelling", "fingerprint");

    /** What a column holds. */
    enum Type {
        NUMBER {
            @Override
            @Nullable
            Object read(ResultSet row, int column) throws SQLException {
                long value = row.getLong(column);
                return row.wasNull() ? null : value;
            }
        },
        REAL {
            @Override
            @Nullable
            Object read(ResultSet row, int column) throws SQLException {
                double value = row.getDouble(column);
                return row.wasNull() ? null : value;
            }
        },
        FLAG {
            @Override
            @Nullable
            Object read(ResultSet row, int column) throws SQLException {
                boolean value = row.getBoolean(column);
                return row.wasNull() ? null : value ? 1L : 0L;
            }

            @Override
            Object written(Object value) {
                return !value.equals(0L);
            }
        },
        BYTES {
            @Override
            @Nullable
            Object read(ResultSet row, int column) throws SQLException {
                byte[] value = row.getBytes(column);
                return value == null ? null : Base64.getEncoder().encodeToString(value);
            }

            @Override
            Object written(Object value) {
                return Base64.getDecoder().decode(value.toString());
            }
        },
        TEXT {
            @Override
            @Nullable
            Object read(ResultSet row, int column) throws SQLException {
                return row.getString(column);
            }
        };

        /** As an archive has it: text, number, or nothing; a flag as 0 or 1, since SQLite cannot tell it from a number; bytes in Base64 (RFC 4648). */
        abstract @Nullable Object read(ResultSet row, int column) throws SQLException;

        /** As a column of this type takes it. */
        Object written(Object value) {
            return value;
        }
    }

    static Type typeOf(int sqlType) {
        return switch (sqlType) {
            case Types.BIT, Types.BOOLEAN -> Type.FLAG;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> Type.REAL;
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> Type.BYTES;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Type.NUMBER;
            default -> Type.TEXT;
        };
    }

    static boolean isEmpty(Handle handle) {
        return ALL.stream()
                .allMatch(table -> handle.createQuery("SELECT 1 FROM " + table.name + " LIMIT 1")
                        .mapTo(Integer.class)
                        .findOne()
                        .isEmpty());
    }
}
