package relata.inputs.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/**
 * Sends one request over a socket of its own and takes the answer down to the byte. The JDK's HTTP client would do neither of two things that
 * are wanted here: connect to the very address that was checked (a name may lead elsewhere a second later), and hand over
 * the answer as it was sent, which is what an archive keeps. jwarc reads the protocol.
 */
final class Connection implements AutoCloseable {

    private static final int HEAD = 256 << 10;

    private final Socket socket;
    private final InetAddress machine;

    private Connection(Socket socket, InetAddress machine) {
        this.socket = socket;
        this.machine = machine;
    }

    /**
     * @param socket not yet connected; whoever holds it may close it to end everything that waits for it
     */
    static Connection open(Socket socket, URI address, InetAddress machine, int timeoutMillis) throws IOException {
        boolean secure = address.getScheme().equalsIgnoreCase("https");
        int port = address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
        socket.connect(new InetSocketAddress(machine, port), timeoutMillis);
        socket.setSoTimeout(timeoutMillis);
        if (!secure) {
            return new Connection(socket, machine);
        }
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket tls = (SSLSocket) factory.createSocket(socket, address.getHost(), port, true);
        SSLParameters parameters = tls.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS"); // the certificate must be the host's
        tls.setSSLParameters(parameters);
        tls.startHandshake();
        return new Connection(tls, machine);
    }

    InetAddress machine() {
        return machine;
    }

    /**
     * What came back.
     *
     * @param head the answer's head
     * @param body unpacked
     * @param cut whether the body went beyond the limit and is cut there
     * @param bytes all of it as sent
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Answer(HttpResponse head, byte[] body, boolean cut, byte[] bytes) {

        Optional<String> header(String name) {
            return head.headers().first(name).map(String::strip).filter(value -> !value.isEmpty());
        }
    }

    /** @param maxBytes of the body, as sent and as unpacked */
    Answer ask(byte[] request, int maxBytes) throws IOException {
        socket.getOutputStream().write(request);
        socket.getOutputStream().flush();
        try (Recorder recorder = new Recorder(socket.getInputStream(), maxBytes + HEAD)) {
            ByteArrayOutputStream begun = new ByteArrayOutputStream();
            HttpResponse head =
                    HttpResponse.parseWithoutBody(Channels.newChannel(recorder), Channels.newChannel(begun));
            if (head.status() < 100) {
                throw new EOFException("the server hung up");
            }
            byte[] body = hasBody(head.status())
                    ? whole(head, begun.toByteArray(), recorder).bodyDecoded().stream()
                            .readNBytes(maxBytes + 1)
                    : new byte[0];
            boolean cut = body.length > maxBytes;
            return new Answer(head, cut ? Arrays.copyOf(body, maxBytes) : body, cut, recorder.bytes());
        }
    }

    /** The answer with its body: as long as the head says, in chunks, or else all that comes until the server hangs up. */
    private static HttpResponse whole(HttpResponse head, byte[] begun, InputStream rest) throws IOException {
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(begun), rest);
        boolean saysWhere = head.headers().contains("Transfer-Encoding", "chunked")
                || head.headers()
                        .first("Content-Length")
                        .filter(length -> length.strip().matches("\\d{1,18}"))
                        .isPresent();
        if (saysWhere) {
            return HttpResponse.parse(Channels.newChannel(all));
        }
        byte[] bytes = all.readAllBytes(); // the recorder sees to it that this ends
        return HttpResponse.parse(LengthedBody.create(
                Channels.newChannel(new ByteArrayInputStream(bytes)), ByteBuffer.allocate(0), bytes.length));
    }

    private static boolean hasBody(int status) {
        return status >= 200 && status != 204 && status != 304;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** Keeps what passes; ends in an error where more passes than is wanted. */
    private static final class Recorder extends FilterInputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final int max;

        Recorder(InputStream in, int max) {
            super(in);
            this.max = max;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            if (count > 0) {
                kept.write(buffer, offset, count);
                if (kept.size() > max) {
                    throw new TooLong();
                }
            }
            return count;
        }

        byte[] bytes() {
            return kept.toByteArray();
        }
    }

    /** More was sent than is taken. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
