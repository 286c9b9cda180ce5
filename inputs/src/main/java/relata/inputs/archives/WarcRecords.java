package relata.inputs.archives;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import relata.inputs.documents.DocumentLimits;
import relata.reading.Inputs;

/**
 * The records of a WARC file (ISO 28500), one after the other. What a record says of its length is believed where the next record begins there; where
 * not, the record ends where the next one begins or its piece of the file ends, and is marked. A piece that cannot be unpacked costs what is
 * in it.
 */
final class WarcRecords implements Closeable {

    /**
     * A record, or a stretch that holds none.
     *
     * @param offset where in the file it, or its piece, begins
     * @param header empty for a stretch that holds none
     * @param block empty where it is not wanted
     * @param fault what is wrong with it
     * @param passedOver how many bytes of the file hold no record
     */
    record Found(
            long offset,
            Optional<WarcHeader> header,
            Optional<byte[]> block,
            Optional<String> fault,
            long passedOver) {}

    private static final byte[] START = ascii("WARC/");
    private static final byte[] BLANK = ascii("\r\n\r\n");
    private static final byte[] ANY = ascii("WARC/1.");
    private static final byte[] NEXT = ascii("\r\n\r\nWARC/1.");
    private static final int LONGEST_HEADER = 60_000;
    private static final Set<String> WANTED = Set.of("response", "resource", "conversion");

    private final Members members;
    private final MemberBytes in;
    private final DocumentLimits limits;
    private final Budget again;
    private boolean within;
    private long begun; // where within its piece the record begins

    /** @param again bounds what is read again where records lie about their length */
    WarcRecords(Members members, DocumentLimits limits, Budget again) {
        this.members = members;
        this.limits = limits;
        this.again = again;
        in = new MemberBytes(members);
    }

    /** The next; nothing at the end. */
    Optional<Found> next() throws IOException {
        try {
            while (!within || in.atEnd()) {
                in.begin();
                begun = 0;
                within = members.next();
                if (!within) {
                    return Optional.empty();
                }
            }
            begun = in.offset();
            return Optional.of(in.startsWith(START) ? record() : nothing());
        } catch (Members.Damaged e) {
            return Optional.of(damaged(String.valueOf(e.getMessage())));
        }
    }

    private Found damaged(String fault) throws IOException {
        within = false;
        long from = begun == 0 ? members.start() : members.position();
        long to = members.resync() ? members.position() : members.size();
        return none(from, fault, to - from);
    }

    private static Found none(long offset, String fault, long passedOver) {
        return new Found(offset, Optional.empty(), Optional.empty(), Optional.of(fault), passedOver);
    }

    /** Where in the file the record begins, or the piece that it stands in. */
    private long place() {
        return members instanceof PlainMembers ? in.offset() : members.start();
    }

    /** Bytes where a record should begin. */
    private Found nothing() throws IOException {
        long offset = place();
        toNext(ANY, 0);
        return none(offset, "no WARC record where one should begin", in.offset() - begun);
    }

    private Found record() throws IOException {
        long offset = place();
        int end = in.find(BLANK, LONGEST_HEADER);
        if (end < 0) {
            toNext(NEXT, 0);
            return none(offset, "a record whose header does not end", in.offset() - begun);
        }
        byte[] head = in.read(end + BLANK.length);
        WarcHeader header = WarcHeader.of(head, 0, head.length);
        boolean wanted = WANTED.contains(header.type());
        long body = in.offset();
        Optional<Long> length = header.length();
        if (length.isEmpty()) {
            String stated = header.field("Content-Length")
                    .map(words -> "a length of '" + shortened(words) + "'")
                    .orElse("no length");
            return recovered(offset, header, body, wanted, "a record that states " + stated);
        }
        boolean large = length.get() > limits.bytes();
        Optional<byte[]> block = Optional.empty();
        long read;
        if (wanted && !large) {
            block = Optional.of(in.read(length.get()));
            read = block.get().length;
        } else {
            read = in.skip(length.get());
        }
        if (read < length.get() || !endsHere()) {
            return recovered(
                    offset,
                    header,
                    body,
                    wanted,
                    "a record that is not of the length that it states (" + length.get() + ")");
        }
        Optional<String> fault = wanted && large
                ? Optional.of("a record of " + length.get() + " bytes, more than the limit of " + limits.bytes())
                : Optional.empty();
        return new Found(offset, Optional.of(header), block, fault, 0);
    }

    /** Passes over the blank lines that end a record; whether it ends here. */
    private boolean endsHere() throws IOException {
        boolean blank = in.startsWith(BLANK);
        if (blank) {
            in.skip(BLANK.length);
        }
        return blank || in.atEnd();
    }

    private Found recovered(long offset, WarcHeader header, long body, boolean wanted, String fault)
            throws IOException {
        again.spend(in.offset());
        in.rewind(body);
        byte[] block = toNext(NEXT, wanted ? limits.bytes() : 0);
        return new Found(
                offset, Optional.of(header), Optional.of(block).filter(bytes -> wanted), Optional.of(fault), 0);
    }

    /** Goes to where the next record begins, or to the end of the piece; gives so many at most of the bytes before. */
    private byte[] toNext(byte[] sign, int most) throws IOException {
        Gathered gathered = new Gathered(most);
        while (true) {
            int found = in.find(sign, LONGEST_HEADER);
            if (found >= 0) {
                gathered.add(in.read(found));
                in.skip(sign.length - ANY.length);
                return gathered.bytes();
            }
            byte[] some = in.read(LONGEST_HEADER);
            gathered.add(some);
            if (some.length < LONGEST_HEADER) {
                return gathered.withoutEnd(BLANK);
            }
        }
    }

    private static String shortened(String words) {
        return Inputs.shown(words.length() > 30 ? words.substring(0, 30) + "…" : words);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        members.close();
    }
}
