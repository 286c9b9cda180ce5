package relata.inputs.archives;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relata.inputs.documents.OfficeKind;
import relata.inputs.feeds.FeedReader;

/** What a file is, told by how it begins. Its name is asked only where the content may be either. */
enum Kind {
    DOCUMENT,
    WARC,
    WARC_GZ,
    ZIP,
    TAR,
    PACKED_TAR,
    PACKED,
    MAILBOX,
    MAIL,
    FEED;

    private static final int HEAD = 8_192;
    private static final int TAR_MARK = 257;
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z][A-Za-z-]{1,40}+):[ \\t]");
    private static final Set<String> CARRIED = Set.of(
            "received", "return-path", "message-id", "mime-version", "delivered-to", "x-mailer", "dkim-signature");
    private static final int FEWEST_FIELDS = 3;

    static Kind of(SeekableByteChannel file, String name) throws IOException {
        byte[] head = head(file);
        String lower = name.toLowerCase(Locale.ROOT);
        Optional<Packing> packing = Packing.of(head, lower);
        if (packing.isPresent()) {
            return packed(file, packing.get(), lower);
        }
        if (text(head).startsWith("WARC/") || lower.endsWith(".warc")) {
            return WARC;
        }
        if (lower.endsWith(".warc.gz")) {
            return WARC_GZ; // one whose beginning is damaged, or none: its reader tells
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return OfficeKind.of(file) == OfficeKind.NONE ? ZIP : DOCUMENT;
        }
        if (isTar(head)) {
            return TAR;
        }
        return FeedReader.isFeed(head) ? FEED : written(text(head));
    }

    /** How a file of a packed kind is packed. */
    static Packing packing(SeekableByteChannel file, String name) throws IOException {
        return Packing.of(head(file), name).orElseThrow();
    }

    private static Kind packed(SeekableByteChannel file, Packing packing, String lower) throws IOException {
        boolean gzip = packing == Packing.GZIP;
        if (gzip && lower.endsWith(".warc.gz")) {
            return WARC_GZ;
        }
        byte[] inner = new byte[0];
        try {
            inner = packing.unpacked(Channels.newInputStream(file)).readNBytes(TAR_MARK + 8);
        } catch (IOException e) {
            // damaged: whoever unpacks it tells
        }
        file.position(0);
        if (gzip && text(inner).startsWith("WARC/")) {
            return WARC_GZ;
        }
        return isTar(inner) ? PACKED_TAR : PACKED;
    }

    /** Mail begins with fields, of which some are added on the way and stand nowhere else. */
    private static Kind written(String head) {
        if (head.startsWith("From ") && head.indexOf('\n') > 0 && isMail(head.substring(head.indexOf('\n') + 1))) {
            return MAILBOX;
        }
        return isMail(head) ? MAIL : DOCUMENT;
    }

    private static boolean isMail(String text) {
        String head = text.split("\\r?\\n\\r?\\n", 2)[0];
        Matcher field = FIELD.matcher(head);
        int fields = 0;
        boolean carried = false;
        boolean first = true;
        while (field.find()) {
            if (first && field.start() > 0) {
                return false;
            }
            first = false;
            fields++;
            carried |= CARRIED.contains(field.group(1).toLowerCase(Locale.ROOT));
        }
        return carried && fields >= FEWEST_FIELDS;
    }

    private static boolean isTar(byte[] head) {
        return head.length >= TAR_MARK + 5
                && new String(head, TAR_MARK, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    private static byte[] head(SeekableByteChannel file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        file.position(0);
        while (head.hasRemaining() && file.read(head) > 0) {
            // until it is full
        }
        file.position(0);
        return Arrays.copyOf(head.array(), head.position());
    }
}
