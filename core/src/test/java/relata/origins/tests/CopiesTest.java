package relata.origins.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static relata.origins.tests.Written.BRIDGE;
import static relata.origins.tests.Written.HILLS;
import static relata.origins.tests.Written.OWN;
import static relata.origins.tests.Written.report;
import static relata.origins.tests.Written.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relata.origins.Cluster;
import relata.origins.CopiedPassage;
import relata.origins.Copies;
import relata.origins.Fingerprinted;
import relata.reading.Report;
import relata.text.Span;

/** Which reports are copies, as wholes or in part. */
class CopiesTest {

    private static final String QUOTED =
            "“We have taken nothing that was not ours and we shall leave the bridge to nobody, neither today nor in a hundred years,” the"
                    + " general said. “Whoever wants to talk to us may come to the mill with a white flag, and will be given tea and a chair.”";

    private final Report wire = report("Example Wire", "2031-05-03", text(BRIDGE));

    private static Copies among(Report... reports) {
        return Copies.among(Stream.of(reports).map(Fingerprinted::of).toList());
    }

    private static List<List<String>> publishers(Copies copies) {
        return copies.clusters().stream().map(CopiesTest::publishers).toList();
    }

    private static List<String> publishers(Cluster cluster) {
        return cluster.reports().stream()
                .map(report -> report.publisher().orElseThrow())
                .toList();
    }

    private static Span span(Report report, String words) {
        int at = report.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    private static String frame(String name) {
        return "<nav><ul><li><a href='/'>" + name + "</a></li><li><a href='/war'>War</a></li></ul></nav>";
    }

    private static Report page(String publisher, String address, String headline, String before, String after) {
        String head = "<title>" + headline + " | " + publisher + "</title><meta property='og:site_name' content='"
                + publisher + "'><meta property='article:published_time' content='2031-05-03T18:00:00Z'>";
        return Written.read(
                address,
                "<!DOCTYPE html><html lang='en'><head>" + head + "</head><body>" + before + "<article><h1>" + headline
                        + "</h1><p>" + String.join("</p>\n<p>", BRIDGE) + "</p></article>" + after + "</body></html>");
    }

    @Test
    void oneArticleUnderFiveAddressesIsOneTextOfFiveSources() {
        Report original = page("Example Wire", "https://wire.example/war/1", "Bridge taken", frame("Example Wire"), "");
        Report mobile = page(
                "Example Wire Lite",
                "https://wire.example/amp/war/1?amp=1",
                "Bridge taken",
                "<amp-ad></amp-ad>",
                "<p>Open in app</p>");
        Report printed = page(
                "Example Wire Print",
                "https://wire.example/print/1",
                "Bridge taken",
                "",
                "<p>Printed from wire.example</p>");
        Report syndicated = page(
                "Harbour Post",
                "https://harbour.example/a/77",
                "River town cut off from its road",
                frame("Harbour Post"),
                "<aside><p>Subscribe to our letter and get the news of the week every Sunday.</p></aside>");
        Report tracked = page(
                "Valley Times",
                "https://valley.example/x?utm_source=feed",
                "What happened at the bridge",
                frame("Valley Times"),
                "");

        Copies copies = among(original, mobile, printed, syndicated, tracked);

        assertThat(publishers(copies))
                .singleElement()
                .satisfies(cluster -> assertThat(cluster)
                        .containsExactlyInAnyOrder(
                                "Example Wire",
                                "Example Wire Lite",
                                "Example Wire Print",
                                "Harbour Post",
                                "Valley Times"));
    }

    @Test
    void editsAndCutsMakeNoOtherText() {
        List<String> edited = new ArrayList<>(BRIDGE);
        edited.set(
                0,
                "River brigade soldiers crossed the bridge at Varna before sunrise, digging in behind the cement works on the far bank.");
        edited.set(
                3,
                "The Old Harbour garrison gave no figures; a nurse counted eleven stretchers at the clinic's side door.");
        edited.remove(5);
        Report rewritten = report("Harbour Post", "2031-05-04", text(edited));
        Report cut = report("Valley Times", "2031-05-04", text(BRIDGE.subList(0, 3)));
        Report own = report("Capital Daily", "2031-05-03", text(OWN));

        assertThat(publishers(among(cut, own, rewritten, wire)))
                .containsExactly(List.of("Example Wire", "Harbour Post", "Valley Times"));
    }

    @Test
    void lostCommasAndCapitalsMakeNoOtherText() {
        String scraped =
                text(BRIDGE).toUpperCase(java.util.Locale.ROOT).replace(",", "").replace("-", " ");

        assertThat(publishers(among(wire, report("Valley Times", "2031-05-04", scraped))))
                .hasSize(1);
    }

    @Test
    void threeParagraphsOfAWireMakeAPassageAndNoCopy() {
        Report wire = report("Example Wire", "2031-05-03", text(BRIDGE), text(HILLS));
        Report paper = report("Capital Daily", "2031-05-04", text(OWN), text(BRIDGE.subList(2, 5)));

        Copies copies = among(paper, wire);

        assertThat(copies.clusters()).isEmpty();
        assertThat(copies.passages(wire.digest())).isEmpty();
        assertThat(copies.passages(paper.digest()))
                .extracting(CopiedPassage::from)
                .extracting(Fingerprinted::report)
                .containsOnly(wire.digest());
        for (String taken : BRIDGE.subList(2, 5)) {
            assertThat(copies.passage(paper.digest(), span(paper, taken)))
                    .as(taken)
                    .isPresent();
        }
        for (String own : OWN) {
            assertThat(copies.passage(paper.digest(), span(paper, own))).as(own).isEmpty();
        }
    }

    @Test
    void aReportMergedFromTwoTiesThemNotTogether() {
        Report hills = report("Example Wire", "2031-05-04", text(HILLS));
        Report merged = report("Valley Times", "2031-05-05", text(BRIDGE), text(HILLS));

        Copies copies = among(
                wire,
                hills,
                merged,
                report("Harbour Post", "2031-05-04", text(BRIDGE) + " More follows."),
                report("Northern Desk", "2031-05-04", text(HILLS) + " More follows."));

        assertThat(copies.cluster(wire.digest())).isPresent().isNotEqualTo(copies.cluster(hills.digest()));
        assertThat(copies.cluster(hills.digest())).isPresent();
        assertThat(copies.passage(merged.digest(), span(merged, BRIDGE.get(2)))
                        .orElseThrow()
                        .from()
                        .report())
                .isEqualTo(wire.digest());
        assertThat(copies.passage(merged.digest(), span(merged, HILLS.get(2)))
                        .orElseThrow()
                        .from()
                        .report())
                .isEqualTo(hills.digest());
    }

    @Test
    void twoReportersAtOnePressConferenceCopyNobody() {
        Report one = report("Capital Daily", "2031-05-03", text(OWN.subList(0, 3)), QUOTED);
        Report other = report("Northern Desk", "2031-05-03", QUOTED, text(HILLS.subList(0, 3)));

        Copies copies = among(one, other);

        assertThat(copies.clusters()).isEmpty();
        assertThat(copies.passages(one.digest())).isEmpty();
        assertThat(copies.passages(other.digest())).isEmpty();
    }

    @Test
    void copiesAreFoundInAnyScript() {
        List<String> arabic = List.of(
                "عبر جنود لواء النهر جسر فارنا قبل شروق الشمس وتحصنوا خلف مصنع الإسمنت على الضفة البعيدة.",
                "طلب من أصحاب المحال في حي الميناء إبقاء أبوابهم مغلقة حتى ينتهي القصف.",
                "عند الظهر كانت أربع عربات مدرعة محترقة على المنحدر وكان الطريق إلى ساحة القطار مغطى بالزجاج.",
                "نقلت القوارب التي تحمل الحبوب عادة نحو مئتي شخص معظمهم لا يحمل سوى حقيبة.");
        Report first = report("Example Wire", "2031-05-03", text(arabic));
        Report copy = report("Harbour Post", "2031-05-04", text(arabic.subList(0, 3)));

        assertThat(publishers(among(copy, first))).containsExactly(List.of("Example Wire", "Harbour Post"));
    }

    @Test
    void theOrderInWhichReportsComeChangesNothing() {
        List<Fingerprinted> reports = new ArrayList<>(Stream.of(
                        wire,
                        report("Example Wire", "2031-05-04", text(HILLS)),
                        report("Valley Times", "2031-05-05", text(BRIDGE), text(HILLS)),
                        report("Harbour Post", "2031-05-04", text(BRIDGE.subList(0, 4))),
                        report("Capital Daily", "2031-05-04", text(OWN), text(HILLS.subList(1, 4))))
                .map(Fingerprinted::of)
                .toList());
        Copies copies = Copies.among(reports);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(reports, new Random(seed));
            Copies shuffled = Copies.among(reports);
            assertThat(publishers(shuffled)).isEqualTo(publishers(copies));
            assertThat(reports)
                    .allSatisfy(report -> assertThat(shuffled.passages(report.report()))
                            .extracting(CopiedPassage::span)
                            .isEqualTo(copies.passages(report.report()).stream()
                                    .map(CopiedPassage::span)
                                    .toList()));
        }
    }

    @Test
    void phrasesThatEverybodyUsesMakeNoCopy() {
        Report one = report(
                "Capital Daily", "2031-05-03", "The general staff declined to comment. Clashes go on, residents said.");
        Report other = report(
                "Northern Desk", "2031-05-03", "Clashes go on, residents said. The general staff declined to comment.");

        assertThat(among(one, other).clusters()).isEmpty();
    }
}
