/** Reads feeds (RSS, Atom, JSON Feed) and lists of them (OPML). Knows no network. */
@NullMarked
package relata.inputs.feeds;

import org.jspecify.annotations.NullMarked;
