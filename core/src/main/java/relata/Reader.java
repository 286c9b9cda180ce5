package relata;

import java.util.List;
import relata.claims.Explanation;
import relata.claims.Gate;
import relata.names.Gazetteer;
import relata.names.Precedents;
import relata.reading.Report;
import relata.voices.Speech;

/** Reads reports. Safe for use by many threads; loads its language models at the first report that needs them. */
public interface Reader {

    Reading read(Report report);

    /** Why each sentence of a report gives the claims that {@link #read} finds there, or none. */
    List<Explanation> explain(Report report);

    /** Who speaks where in a report, whatever it is about, without looking for claims. */
    Speech speech(Report report);

    /**
     * This reader with another gazetteer than the one that ships, asked for places that no profile lists. To ask that one as
     * well, join the two: {@link relata.names.JointGazetteer}.
     */
    Reader asking(Gazetteer gazetteer);

    /** This reader, told what names of places were taken for before. */
    Reader recalling(Precedents precedents);

    /**
     * This reader behind a gate: reports that hardly have a word of armed conflict are not read, and their readings say so.
     * Spares nine in ten reports of general news the time of reading them, and the ledger what is no claim of a conflict.
     */
    default Reader gated() {
        return new GatedReader(this, Gate.shipped());
    }
}
