package relata.spark;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of the tables; {@code docs/scale.md} says what they mean. */
final class Columns {

    private static final DataType WORDS = DataTypes.createArrayType(DataTypes.StringType, false);

    /** A document on its way to whoever reads it: its bytes and what came with them, or what is wrong with it. */
    static final StructType DOCUMENT = new StructType()
            .add("file", DataTypes.IntegerType, false)
            .add("number", DataTypes.LongType, false)
            .add("name", DataTypes.StringType, false)
            .add("content", DataTypes.BinaryType)
            .add("envelope", DataTypes.StringType)
            .add("flaw", DataTypes.StringType);

    /** What a document came to: a row a report with its reading, or the reason why there is none. */
    static final StructType WORK = new StructType()
            .add("file", DataTypes.IntegerType, false)
            .add("number", DataTypes.LongType, false)
            .add("part", DataTypes.IntegerType, false)
            .add("name", DataTypes.StringType, false)
            .add("report", DataTypes.StringType)
            .add("reading", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("read", DataTypes.BooleanType, false);

    static final StructType REPORT = new StructType()
            .add("report", DataTypes.StringType, false)
            .add("name", DataTypes.StringType, false)
            .add("publisher", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("language", DataTypes.StringType)
            .add("published_from", DataTypes.TimestampType)
            .add("published_to", DataTypes.TimestampType)
            .add("characters", DataTypes.IntegerType, false)
            .add("claims", DataTypes.IntegerType, false)
            .add("unread", DataTypes.StringType)
            .add("fingerprint", DataTypes.BinaryType, false);

    static final StructType CLAIM = new StructType()
            .add("report", DataTypes.StringType, false)
            .add("id", DataTypes.StringType, false)
            .add("report_name", DataTypes.StringType, false)
            .add("publisher", DataTypes.StringType)
            .add("published_from", DataTypes.TimestampType)
            .add("published_to", DataTypes.TimestampType)
            .add("kind", DataTypes.StringType, false)
            .add("relation", DataTypes.StringType, false)
            .add("modality", DataTypes.StringType, false)
            .add("actors", WORDS, false)
            .add("counterparts", WORDS, false)
            .add("place", DataTypes.StringType)
            .add("occurred_from", DataTypes.DateType)
            .add("occurred_to", DataTypes.DateType)
            .add("voices", WORDS, false)
            .add("words", DataTypes.StringType, false)
            .add("repeats", DataTypes.StringType)
            .add("claim", DataTypes.StringType, false)
            .add("month", DataTypes.StringType, false);

    static final StructType COPY = new StructType()
            .add("cluster", DataTypes.StringType, false)
            .add("report", DataTypes.StringType, false)
            .add("name", DataTypes.StringType, false)
            .add("publisher", DataTypes.StringType)
            .add("share", DataTypes.DoubleType, false);

    static final StructType PLACE = new StructType()
            .add("place", DataTypes.StringType, false)
            .add("name", DataTypes.StringType, false)
            .add("state", DataTypes.StringType, false)
            .add("picture", DataTypes.StringType, false);

    private Columns() {}
}
