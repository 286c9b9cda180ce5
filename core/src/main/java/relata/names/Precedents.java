package relata.names;

import java.util.List;

/** What a name was taken for before: in the reports that a ledger has. */
public interface Precedents {

    /** No report was read before. */
    Precedents NONE = name -> List.of();

    /**
     * What a name stood for.
     *
     * @param id the identity of a place; never one that rests on a spelling alone
     * @param reports in how many reports
     */
    record Precedent(String id, int reports) {}

    /**
     * The places that a name was taken for, each with the number of reports; what was withdrawn does not count.
     *
     * @param name folded: {@link NameKeys#folded}
     */
    List<Precedent> of(String name);
}
