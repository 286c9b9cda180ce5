package relata.search;

import java.util.Optional;

/**
 * A name that was searched for as well, since it may be the one that was asked for.
 *
 * @param of the name that was asked for
 * @param words the other one, as a report has it
 * @param id what both stand for; none where only the spelling comes to the same name
 */
public record OtherSpelling(String of, String words, Optional<String> id) {}
