package relata.server;

import java.net.URI;
import java.util.Optional;
import relata.reading.Given;

/**
 * Something that was handed in to be read.
 *
 * @param name what to call it
 * @param bytes what it holds; none for an address that is still to be fetched
 * @param address to fetch
 * @param given what is said of it by hand
 */
record Handed(String name, Optional<byte[]> bytes, Optional<URI> address, Given given) {}
