package relata.inputs.documents;

/** What was found where the user pointed: a document to read, or why something cannot be. */
public sealed interface Finding permits Document, Flaw {

    /** The file it is or stands in; within an archive, with its place there after {@code !/}. */
    String name();
}
