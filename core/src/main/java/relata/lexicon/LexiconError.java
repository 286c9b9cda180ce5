package relata.lexicon;

/** A vocabulary or profile file that cannot be used. The message is one line: file, line, reason. */
public final class LexiconError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LexiconError(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
