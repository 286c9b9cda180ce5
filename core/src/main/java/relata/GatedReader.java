package relata;

import java.util.List;
import relata.claims.Explanation;
import relata.claims.Gate;
import relata.names.Gazetteer;
import relata.names.Precedents;
import relata.reading.Report;
import relata.voices.Speech;

/** Leaves unread what is not about an armed conflict. */
final class GatedReader implements Reader {

    private final Reader reader;
    private final Gate gate;

    GatedReader(Reader reader, Gate gate) {
        this.reader = reader;
        this.gate = gate;
    }

    @Override
    public Reading read(Report report) {
        return Foreign.objection(report)
                .or(() -> gate.objection(
                        FoldedReport.of(report).map(FoldedReport::report).orElse(report)))
                .map(why -> Reading.unread(report, why))
                .orElseGet(() -> reader.read(report));
    }

    /** Who says something is asked of news of any kind. */
    @Override
    public Speech speech(Report report) {
        return reader.speech(report);
    }

    /** Whoever asks why wants an answer. */
    @Override
    public List<Explanation> explain(Report report) {
        return reader.explain(report);
    }

    @Override
    public Reader asking(Gazetteer gazetteer) {
        return new GatedReader(reader.asking(gazetteer), gate);
    }

    @Override
    public Reader recalling(Precedents precedents) {
        return new GatedReader(reader.recalling(precedents), gate);
    }

    @Override
    public Reader gated() {
        return this;
    }
}
