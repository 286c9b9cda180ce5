package relata.inputs.archives;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import relata.inputs.documents.Flaw;

/** The mails of a mailbox (mbox, RFC 4155): each begins with a line "From …" behind a blank one. */
final class MailboxArchive implements Archive {

    private static final Pattern QUOTED = Pattern.compile("(?m)^>(>*+From )");

    private final String name;
    private final InputStream in;
    private final Budget budget;
    private final Deque<Member> ahead = new ArrayDeque<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private boolean started;
    private boolean ended;

    MailboxArchive(String name, SeekableByteChannel file, Budget budget) throws IOException {
        this.name = name;
        this.budget = budget;
        file.position(0);
        in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
    }

    @Override
    public Optional<Member> next() throws IOException {
        while (ahead.isEmpty() && !ended) {
            Gathered mail = new Gathered(budget.limits().bytes());
            long length = read(mail);
            if (length == 0 && ended) {
                break;
            }
            String called = Archive.named(name, String.valueOf(++number));
            if (length > budget.limits().bytes()) {
                ahead.add(new Ready(Flaw.of(
                        called,
                        "a mail of " + length + " bytes, more than the limit of "
                                + budget.limits().bytes())));
            } else {
                ahead.addAll(Mail.members(called, unquoted(mail.bytes()), budget.limits()));
            }
        }
        return Optional.ofNullable(ahead.poll());
    }

    /** Reads up to the next line that begins a mail; gives the length of what was read. */
    private long read(Gathered mail) throws IOException {
        boolean blank = false;
        long length = 0;
        while (line()) {
            byte[] bytes = line.toByteArray();
            boolean from = startsMail(bytes);
            if (from && !started) {
                started = true;
                continue;
            }
            if (from && blank) {
                return length;
            }
            blank = bytes.length == 1 || bytes.length == 2 && bytes[0] == '\r';
            mail.add(bytes);
            length += bytes.length;
        }
        ended = true;
        return length;
    }

    /** A line with its end; a very long one in pieces. */
    private boolean line() throws IOException {
        line.reset();
        int next = in.read();
        while (next >= 0) {
            line.write(next);
            if (next == '\n' || line.size() >= 1 << 20) {
                return true;
            }
            next = in.read();
        }
        return line.size() > 0;
    }

    private static boolean startsMail(byte[] line) {
        return line.length > 5
                && line[0] == 'F'
                && line[1] == 'r'
                && line[2] == 'o'
                && line[3] == 'm'
                && line[4] == ' ';
    }

    /** Lines of a mail that begin so as well are marked by the program that keeps the mailbox. */
    private static byte[] unquoted(byte[] mail) {
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        return QUOTED.matcher(text).replaceAll("$1").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
