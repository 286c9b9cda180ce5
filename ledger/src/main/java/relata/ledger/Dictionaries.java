package relata.ledger;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What one transaction writes of the words that rows repeat. */
record Dictionaries(Dictionary words, Dictionary names, Dictionary identities) {

    static Dictionaries of(Handle handle) {
        return new Dictionaries(
                Dictionary.ofWords(handle), Dictionary.ofNames(handle), Dictionary.ofIdentities(handle));
    }

    long word(String word) {
        return words.number(word);
    }

    long word(Enum<?> constant) {
        return words.number(Recorder.word(constant));
    }

    @Nullable
    Long word(Optional<String> word) {
        return word.map(words::number).orElse(null);
    }

    @Nullable
    Long identity(Optional<String> canonical) {
        return canonical.map(identities::number).orElse(null);
    }

    /** Writes what is new. */
    void write() {
        words.write();
        names.write();
        identities.write();
    }
}
