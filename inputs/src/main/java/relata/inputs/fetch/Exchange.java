package relata.inputs.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;

/**
 * One request and its answer, to the byte.
 *
 * @param address what was asked for
 * @param machine which machine was asked
 * @param at when it was asked
 * @param request as sent
 * @param response as received, head and body
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Exchange(URI address, InetAddress machine, Instant at, byte[] request, byte[] response) {}
