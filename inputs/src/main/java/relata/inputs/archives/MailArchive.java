package relata.inputs.archives;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import relata.inputs.documents.LimitExceeded;

/** One mail with what is attached to it. */
final class MailArchive implements Archive {

    private final Deque<Member> members;
    private final SeekableByteChannel file;

    MailArchive(String name, SeekableByteChannel file, Budget budget) throws IOException {
        this.file = file;
        if (file.size() > budget.limits().bytes()) {
            throw new LimitExceeded("a mail of " + file.size() + " bytes, more than the limit of "
                    + budget.limits().bytes());
        }
        file.position(0);
        members = new ArrayDeque<>(
                Mail.members(name, Channels.newInputStream(file).readAllBytes(), budget.limits()));
    }

    @Override
    public Optional<Member> next() {
        return Optional.ofNullable(members.poll());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
