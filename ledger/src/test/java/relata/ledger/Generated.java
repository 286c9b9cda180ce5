package relata.ledger;

import relata.Reading;
import relata.claims.Relation;
import relata.voices.Voice;

/** Readings made by number: the same number gives the same reading, in any process. */
final class Generated {

    private Generated() {}

    static Reading reading(int number, int claims) {
        Handmade report = Handmade.report("report-" + number + ".txt")
                .publisher("Outlet " + number % 7)
                .published("2016-12-07T20:00:00Z");
        for (int i = 0; i < claims; i++) {
            report.sentence(
                    "In report " + number + " column " + i + " took Hill " + i % 50 + ", Officer " + i + " said.");
            Voice officer = report.voice("Officer " + i, "said", "source:officer-" + i % 20);
            report.claim(Relation.TAKES, "took")
                    .actor("column " + i, "actor:column-" + i % 10)
                    .place("Hill " + i % 50, "place:hill-" + i % 50)
                    .occurred("2016-12-07", "2016-12-07")
                    .voice(officer)
                    .end();
            report.says(officer, "trailing");
        }
        return report.read();
    }
}
