package relata.server;

import java.time.Instant;
import java.util.Optional;

/**
 * What a browser was let in by.
 *
 * @param id held by a cookie that no script can read
 * @param csrf which a page of ours sends back with whatever it changes, and no other page can know
 * @param name of whoever signed in
 * @param began when
 */
record Session(String id, String csrf, Optional<String> name, Role role, Instant began) {}
