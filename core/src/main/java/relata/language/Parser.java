package relata.language;

import java.util.List;

/** Tags and parses; safe for many threads. */
interface Parser {

    List<Token> tag(List<RawWord> words);

    List<Dependency> parse(List<Token> tokens);
}
