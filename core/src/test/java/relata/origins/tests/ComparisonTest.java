package relata.origins.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static relata.origins.tests.Written.BRIDGE;
import static relata.origins.tests.Written.HILLS;
import static relata.origins.tests.Written.OWN;
import static relata.origins.tests.Written.report;
import static relata.origins.tests.Written.text;

import org.junit.jupiter.api.Test;
import relata.origins.Comparison;
import relata.origins.SharedWords;
import relata.reading.Report;

/** Why two reports are taken for copies can be shown to the letter. */
class ComparisonTest {

    private final Report wire = report("Example Wire", "2031-05-03", text(BRIDGE));

    @Test
    void theSameWordsAreFoundAtTheirPlaces() {
        Report paper = report(
                "Capital Daily",
                "2031-05-04",
                text(OWN),
                "Earlier: " + text(BRIDGE.subList(2, 5)).replace(", ", " "));

        Comparison comparison = Comparison.of(paper, wire);

        assertThat(comparison.passages()).singleElement().satisfies(shared -> {
            assertThat(shared.one().of(paper.text())).startsWith("By noon four").endsWith("nothing but a bag");
            assertThat(shared.other().of(wire.text()))
                    .startsWith("By noon four")
                    .endsWith("nothing but a bag");
        });
        assertThat(comparison.shareOfOne()).isCloseTo(.35, within(.1));
        assertThat(comparison.shareOfOther()).isCloseTo(.45, within(.1));
    }

    @Test
    void whereAWordDiffersAPassageEnds() {
        Report edited = report(
                "Harbour Post", "2031-05-04", text(BRIDGE).replace("burnt out on the ramp", "ablaze at the ramp"));

        assertThat(Comparison.of(wire, edited).passages())
                .extracting(shared -> shared.one().of(wire.text()))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Soldiers of the").endsWith("armoured cars stood"),
                        second -> assertThat(second).startsWith("the ramp, and").endsWith("lights switched off"));
    }

    @Test
    void quotationsAreShownApart() {
        String quotation = "“We shall leave the bridge to nobody,” the general said.";
        Report one = report("Capital Daily", "2031-05-03", text(OWN), quotation);
        Report other = report("Northern Desk", "2031-05-03", "The general spoke at noon. " + quotation, text(HILLS));

        Comparison comparison = Comparison.of(one, other);

        assertThat(comparison.passages()).isEmpty();
        assertThat(comparison.quotations())
                .extracting(SharedWords::other)
                .extracting(span -> span.of(other.text()))
                .containsExactly("“We shall leave the bridge to nobody,”");
    }

    @Test
    void whatHasNothingInCommonSharesNothing() {
        Comparison comparison = Comparison.of(wire, report("Capital Daily", "2031-05-03", text(OWN)));

        assertThat(comparison.passages()).isEmpty();
        assertThat(comparison.quotations()).isEmpty();
        assertThat(comparison.shareOfOne()).isLessThan(.05);
    }
}
