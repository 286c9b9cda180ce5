/** The commands: what is asked, which files and which ledger. Tables and exports are made in {@code relata.view}. */
@NullMarked
package relata.cli;

import org.jspecify.annotations.NullMarked;
