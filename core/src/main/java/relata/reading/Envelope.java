package relata.reading;

import java.util.Optional;

/**
 * What came with the bytes of a report, beside them: how an archive, a mail or a document describes what it holds. Where it was fetched is taken from
 * here; all else counts only where the report itself says nothing.
 *
 * @param address where it was fetched
 * @param fetched when: it cannot have been published later
 * @param encoding the encoding that its label names; a hint and no more
 * @param title as a field beside the text gives it
 * @param publisher likewise
 * @param published likewise; one that is {@link Published.Basis#INFERRED} only after all times that the text names
 */
public record Envelope(
        Optional<String> address,
        Optional<Fetch> fetched,
        Optional<String> encoding,
        Optional<String> title,
        Optional<String> publisher,
        Optional<Published> published) {

    /** For bytes that came alone. */
    public static final Envelope NONE = new Envelope(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Of what was fetched from the web. */
    public static Envelope fetched(String address, Optional<Fetch> at, Optional<String> encoding) {
        return new Envelope(Optional.of(address), at, encoding, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Of what is named by the address where it was fetched. */
    public static Envelope of(Fetch fetched) {
        return new Envelope(
                Optional.empty(),
                Optional.of(fetched),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Of a document that tells of itself in fields beside its text. */
    public static Envelope ofFields(Optional<String> title, Optional<String> publisher, Optional<Published> published) {
        return new Envelope(Optional.empty(), Optional.empty(), Optional.empty(), title, publisher, published);
    }

    Optional<Published> stated() {
        return published.filter(time -> time.basis() != Published.Basis.INFERRED);
    }

    Optional<Published> inferred() {
        return published.filter(time -> time.basis() == Published.Basis.INFERRED);
    }
}
