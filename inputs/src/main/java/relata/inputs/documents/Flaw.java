package relata.inputs.documents;

import java.util.OptionalLong;

/**
 * Something that could not be read, or not wholly.
 *
 * @param name the file or archive, and what in it
 * @param offset where in the file, in bytes, where that can be told
 * @param reason one line
 * @param skipped how many bytes of the file were passed over for it, where that can be told
 * @param whole whether all of a document is missing; if not, it was read, and this is said of it
 */
public record Flaw(String name, OptionalLong offset, String reason, OptionalLong skipped, boolean whole)
        implements Finding {

    /** A document that cannot be read. */
    public static Flaw of(String name, String reason) {
        return new Flaw(name, OptionalLong.empty(), reason, OptionalLong.empty(), true);
    }

    /** As above, where the place is known. */
    public static Flaw at(String name, long offset, String reason) {
        return new Flaw(name, OptionalLong.of(offset), reason, OptionalLong.empty(), true);
    }

    /** Said of a document that is read nevertheless. */
    public static Flaw remark(String name, String reason) {
        return new Flaw(name, OptionalLong.empty(), reason, OptionalLong.empty(), false);
    }

    /** The same, said of a document that is read nevertheless. */
    public Flaw asRemark() {
        return new Flaw(name, offset, reason, skipped, false);
    }

    public Flaw passingOver(long bytes) {
        return new Flaw(name, offset, reason, OptionalLong.of(bytes), whole);
    }

    /** The reason, with place and loss where they are known. */
    public String line() {
        StringBuilder line = new StringBuilder(reason);
        offset.ifPresent(at -> line.append(", at byte ").append(at));
        skipped.ifPresent(bytes -> line.append(", ").append(bytes).append(" bytes passed over"));
        return line.toString();
    }
}
