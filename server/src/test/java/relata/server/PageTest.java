package relata.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** The page as somebody meets it in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {

    /** What a report may hold to harm whoever reads it. */
    private static final String HOSTILE = """
            Title: <img src=x onerror="window.owned=true">
            Source: "><script>window.owned=true</script>
            Published: 2016-12-08T09:00:00Z

            The army took control of the \u202egnihtemos\u202c district of Aleppo on Thursday, <b onclick=alert(1)>a military source</b> said.
            Rebel fighters took the javascript:alert(1) district of Aleppo on Thursday, a rebel commander said.
            </p></body><script src=https://elsewhere.example/x.js></script><style>*{display:none}</style>
            سيطر الجيش على حي الكلاسة يوم الخميس.
            """;

    /** A page that would do harm if it were shown as one. */
    private static final String HOSTILE_PAGE = """
            <html><head><title>Harbour taken</title><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">
            <script>window.owned=true</script><style>*{display:none}</style></head><body onload="window.owned=true"><article><h1>Harbour taken</h1>
            <p>The army took control of <img src=x onerror="window.owned=true"> the \u202egnihtemos\u202c district of Aleppo on Thursday, <a
            href="javascript:window.owned=true">a military source</a> said &amp; left.</p>
            <p>Twelve people were killed by shelling in the Kallaseh district of Aleppo on Thursday, doctors said in the evening.</p></article>
            <iframe src="https://elsewhere.example/"></iframe></body></html>
            """;

    private static final Map<String, String> REPORTS = reports();

    private Path ledger;
    private Served served;
    private Browser browser;

    private static Map<String, String> reports() {
        Map<String, String> reports = new LinkedHashMap<>();
        reports.put("one.txt", """
                Title: Army takes Kallaseh
                Source: Example Wire
                Published: 2016-12-07T12:00:00Z

                The army took control of the Kallaseh district of Aleppo on Wednesday, a military source said. At least 12 people were
                killed in shelling there. The army now holds 70 percent of eastern Aleppo, the source added.
                """);
        reports.put("two.txt", """
                Title: Wednesday in Aleppo
                Source: Northern Example
                Published: 2016-12-07T18:00:00Z

                Home | News | Contact

                Rebel fighters still hold the Kallaseh district of Aleppo on Wednesday, an activist told Northern Example. The rebels
                hold 40 percent of eastern Aleppo, he said. The regime forces will take the Fardous district within days, a source said.
                """);
        reports.put("three.txt", """
                Title: Before the storm
                Source: Example Wire
                Published: 2016-12-03T10:00:00Z

                Rebels held the Fardous district of Aleppo on Saturday, residents said.
                """);
        reports.put("four.txt", """
                Title: Talk of a truce
                Source: Example Wire
                Published: 2016-12-05T10:00:00Z

                The rebels asked the army for a five-day ceasefire on Sunday. The army rejected the five-day ceasefire on Monday, a
                spokesman said. "The terrorists shelled the Marjeh district on Monday", a military source said.
                """);
        reports.put("hostile.txt", HOSTILE);
        reports.put("hostile.html", HOSTILE_PAGE);
        return reports;
    }

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        browser = Browser.open("--enable-unsafe-swiftshader");
        ledger = Served.ledger(folder, REPORTS);
        served = Served.open(ledger);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (served != null) {
            served.close();
        }
    }

    @Test
    void everyViewCanBeReadOnAnyScreenLightAndDarkByAnybody() throws Exception {
        browser.complaints();
        for (Map.Entry<String, String> view : views().entrySet()) {
            for (int width : List.of(Browser.WIDE, Browser.NARROW)) {
                for (boolean dark : List.of(false, true)) {
                    browser.screen(width, dark);
                    browser.go(served.at(view.getValue()));
                    String name = view.getKey() + "-" + width + (dark ? "-dark" : "");
                    browser.screenshot(name);
                    assertThat(browser.barriers()).as(name).isEmpty();
                    assertThat(browser.script("return document.documentElement.scrollWidth - window.innerWidth"))
                            .as("what is wider than the screen in " + name)
                            .isEqualTo(0L);
                }
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private Map<String, String> views() throws Exception {
        JsonNode claim = served.json("/claims?place=place:al-kallaseh&relation=takes")
                .path("items")
                .get(0);
        Map<String, String> views = new LinkedHashMap<>();
        views.put("picture", "/");
        views.put("place", "/place/place:al-kallaseh");
        views.put("figures", "/figures/place:eastern-aleppo");
        views.put("claim", "/claim/" + claim.path("id").asString());
        views.put("report", "/report/" + claim.path("report").asString());
        views.put("search", "/search?q=Kallaseh");
        views.put("claims", "/claims");
        views.put("reports", "/reports");
        views.put("sources", "/sources");
        views.put("source", "/source/kind:military-source");
        views.put("disputes", "/disputes?at=2016-12-07");
        views.put("tolls", "/tolls");
        views.put("proposals", "/proposals?all=true");
        views.put("forecasts", "/forecasts");
        views.put("labels", "/labels");
        views.put("review", "/review");
        views.put("add", "/add");
        return views;
    }

    @Test
    void thePictureSaysItInASentenceAndListsRivalsWithTheirOrigins() {
        browser.screen(Browser.WIDE, false);
        browser.go(served.at("/?at=2016-12-07&said=2016-12-07"));
        assertThat(browser.text("h1")).startsWith("As said by 7 Dec 2016, on 7 Dec 2016: 2 places, 1 disputed");
        assertThat(browser.texts(".place"))
                .anySatisfy(row -> assertThat(row)
                        .contains(
                                "Kallaseh", "disputed", "according to Example Wire", "according to Northern Example"));
        browser.await("places on the map", () -> browser.texts(".marker").size() >= 2);
    }

    @Test
    void theSampleReportsMakeThePictureOfTheReadme(@TempDir Path samples) throws Exception {
        Map<String, String> texts = Served.texts(Path.of("..", "examples", "aleppo-2016"));
        try (Served example = Served.open(Served.ledger(samples, texts))) {
            browser.screen(Browser.WIDE, false);
            browser.go(example.at("/?at=2016-12-12"));
            browser.await("places on the map", () -> browser.texts(".marker").size() > 10);
            browser.await(
                    "the map's ground",
                    () -> Boolean.TRUE.equals(
                            browser.script("return document.querySelector('.maplibregl-canvas') !== null")));
            assertThat(browser.text("h1")).contains("disputed", "of a single origin", "agreed");
            browser.screenshot("readme");
        }
    }

    @Test
    void theTwoClocksMoveApart() {
        browser.screen(Browser.WIDE, false);
        browser.go(served.at("/"));
        browser.element(".clock-said [aria-label='said by: a day earlier']").click();
        browser.await("the clock of what was said", () -> browser.path().equals("/?said=2016-12-07"));
        browser.settled();
        browser.element(".clock-at [aria-label='about: a day earlier']").click();
        browser.await(
                "the clock of what is asked about", () -> browser.path().equals("/?at=2016-12-07&said=2016-12-07"));
        browser.settled();
        assertThat(browser.text(".clock-at output")).isEqualTo("7 Dec 2016");
        browser.script("history.back()");
    }

    @Test
    void aPlaceShowsRivalsSideBySideAndOtherDaysApart() {
        browser.go(served.at("/place/place:al-kallaseh?at=2016-12-07"));
        assertThat(browser.texts(".rival h3")).hasSize(2);
        assertThat(browser.texts(".rival"))
                .anySatisfy(rival -> assertThat(rival)
                        .contains(
                                "Rebel fighters still hold the Kallaseh district",
                                "an activist",
                                "about",
                                "7 Dec 2016"));
        browser.go(served.at("/place/place:al-fardous?at=2016-12-20"));
        assertThat(browser.text("main")).contains("About other days – not rivals");
        browser.go(served.at("/place/place:al-fardous?at=2016-12-08"));
        assertThat(browser.text("main")).contains("Forecast, planned, demanded");
    }

    @Test
    void tollsShowWhichNumberIsWhose() {
        browser.go(served.at("/tolls"));
        assertThat(browser.texts(".toll"))
                .anySatisfy(toll -> assertThat(toll).contains("killed", "12", "Example Wire"));
    }

    @Test
    void aDisputeShowsBothSidesWords() {
        browser.go(served.at("/disputes?at=2016-12-07"));
        assertThat(browser.text("h1")).contains("On 7 Dec 2016, 2 pairs of accounts cannot both hold");
        assertThat(browser.texts(".rival"))
                .hasSize(4)
                .anySatisfy(side -> assertThat(side).contains("The army took control", "Example Wire"))
                .anySatisfy(side -> assertThat(side).contains("Rebel fighters still hold", "an activist"));
        assertThat(browser.texts(".dispute"))
                .anySatisfy(dispute -> assertThat(dispute).contains("figures", "40 %", "They would meet if"));
        browser.go(served.at("/disputes?at=2016-12-07&place=place:al-fardous"));
        assertThat(browser.text("h1")).startsWith("No accounts");
    }

    @Test
    void anEstimateIsSaidToBeOneAndCanBeSwitchedOff() {
        browser.go(served.at("/place/place:al-kallaseh?at=2016-12-07"));
        assertThat(browser.text(".estimate")).contains("said by nobody", "Not enough is said");
        browser.press("Leave estimates out");
        browser.await("the switch in the address", () -> browser.path().contains("estimate=no"));
        browser.settled();
        assertThat(browser.text(".estimate")).doesNotContain("Not enough");
    }

    @Test
    void proposalsShowWhatBecameOfThemAndWhyItIsTiedToThem() {
        browser.go(served.at("/proposals"));
        assertThat(browser.texts(".proposal"))
                .anySatisfy(proposal -> assertThat(proposal)
                        .contains("ceasefire", "proposed by The rebels", "rejected by The army", "tied to it:"));
        browser.go(served.at("/proposals?subject=prisoners"));
        assertThat(browser.text("main")).contains("Nothing is told of any about “prisoners”");
    }

    @Test
    void forecastsShowUntilWhenTheyAreOpen() {
        browser.go(served.at("/forecasts?at=2016-12-08"));
        assertThat(browser.texts(".act-row"))
                .anySatisfy(row -> assertThat(row).contains("open until", "will take the Fardous district"));
    }

    @Test
    void aSourceShowsWhoSaysWhereItStandsAndWhatItCallsOthers() {
        browser.go(served.at("/sources"));
        browser.go(served.at("/source/kind:military-source"));
        assertThat(browser.text("main"))
                .contains("Where it is said to stand", "Nobody declares it", "What it calls others", "“terrorists”");
    }

    @Test
    void rowsOfEveryListAreReachedAndOpenedFromTheKeyboard() throws Exception {
        browser.screen(Browser.WIDE, false);
        for (Map.Entry<String, String> view : views().entrySet()) {
            browser.go(served.at(view.getValue()));
            if (browser.has("main [data-row] [data-main]")) {
                browser.type("j");
                Object leadsTo = browser.script("""
                        const link = document.activeElement.closest('[data-row]') && document.activeElement;
                        return link?.pathname + link?.search""");
                browser.enter();
                browser.await(
                        "a row of " + view.getKey() + " to open",
                        () -> browser.path().equals(leadsTo));
                browser.settled();
            }
        }
    }

    @Test
    void thePageIsShownFromLessThanThreeHundredKilobytes() {
        browser.go(served.at("/?map=no"));
        Object bytes = browser.script("""
                return performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                    .reduce((sum, each) => sum + each.encodedBodySize, 0)""");
        assertThat(((Number) bytes).longValue()).isBetween(10_000L, 300_000L);
    }

    @Test
    void theLicencesOfWhatThePageIsMadeOfComeWithIt() throws Exception {
        assertThat(served.send(HttpRequest.newBuilder(served.at("/third-party.txt")))
                        .body())
                .contains("preact 11", "maplibre-gl 6", "source-serif-4", "SIL OPEN FONT LICENSE", "world-atlas 2");
    }

    @Test
    void figuresStandOnOneAxisWithWhatWouldReconcileThem() {
        browser.go(served.at("/figures/place:eastern-aleppo"));
        assertThat(browser.texts(".axis-row")).anyMatch(row -> row.contains("70 %"));
        assertThat(browser.text("main")).contains("Cannot all hold", "They would meet if");
    }

    @Test
    void aReportShowsWhoSpeaksWhatIsClaimedAndOnDemandWhatWasNotRead() throws Exception {
        browser.go(served.at("/report/" + digest("one.txt")));
        assertThat(browser.texts(".margin .voice")).anyMatch(voice -> voice.startsWith("a military source"));
        assertThat(browser.texts("mark")).contains("took control");
        assertThat(browser.texts(".card")).anyMatch(card -> card.contains("takes"));
        assertThat(browser.has(".unread")).isFalse();
        browser.element("input[role=switch]").click();
        browser.await("what was not read", () -> browser.has(".unread"));
        assertThat(browser.texts(".unread")).anyMatch(words -> words.contains("Source: Example Wire"));
    }

    @Test
    void allOfItCanBeDoneFromTheKeyboard() {
        browser.screen(Browser.WIDE, false);
        browser.go(served.at("/"));
        browser.type("/");
        browser.type("Kallaseh", Keys.ENTER);
        browser.await("the search", () -> browser.path().startsWith("/search?q=Kallaseh"));
        browser.await("what was found", () -> browser.has(".hit"));
        browser.settled();
        browser.type("j");
        browser.type("j");
        browser.type("k");
        browser.enter();
        browser.await("the report", () -> browser.path().startsWith("/report/"));
        browser.settled();
        browser.type("?");
        browser.await("help", () -> browser.has("dialog[open]"));
        browser.type(Keys.ESCAPE);
        browser.await("help to go", () -> !browser.has("dialog[open]"));
    }

    @Test
    void aRowIsCopiedAsACitation() {
        browser.go(served.at("/place/place:al-kallaseh?at=2016-12-07"));
        browser.script("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }");
        browser.type("j");
        browser.type("c");
        browser.await("the citation", () -> browser.script("return window.copied") != null);
        assertThat(String.valueOf(browser.script("return window.copied")))
                .contains("“", "7 Dec 2016", served.at("/claim/").toString());
        assertThat(browser.text(".announcement")).isEqualTo("Citation copied.");
    }

    @Test
    void aReviewSurvivesARestart() throws Exception {
        String claim = served.json("/claims?relation=takes&place=place:al-kallaseh")
                .path("items")
                .get(0)
                .path("id")
                .asString();
        browser.go(served.at("/claim/" + claim));
        browser.press("reject");
        browser.element("input[name=because]").sendKeys("a caption of another day");
        browser.element("input[name=by]").clear();
        browser.element("input[name=by]").sendKeys("A. Reader");
        browser.press("Record it");
        browser.await("the decision", () -> browser.has(".decision-row"));
        served.close();
        served = Served.open(ledger);
        browser.go(served.at("/claim/" + claim));
        assertThat(browser.text(".decision-row")).contains("reject", "A. Reader", "a caption of another day");
        browser.press("withdraw");
        browser.element("input[name=because]").sendKeys("it was the right day");
        browser.element("input[name=by]").sendKeys(Keys.chord(Keys.CONTROL, "a"), "A. Reader");
        browser.press("Record it");
        browser.await("the withdrawal", () -> browser.has(".decision-row.withdrawn"));
        browser.go(served.at("/review/history"));
        assertThat(browser.texts(".decision-row"))
                .anySatisfy(row -> assertThat(row).contains("a caption of another day", "withdrawn by"))
                .anySatisfy(row -> assertThat(row).contains("it was the right day"));
    }

    @Test
    void fieldsAreCorrectedByMarkingWords() throws Exception {
        String claim = served.json("/claims?relation=holds&place=place:al-kallaseh")
                .path("items")
                .get(0)
                .path("id")
                .asString();
        browser.go(served.at("/claim/" + claim));
        browser.press("correct");
        browser.element("select[name=modality]");
        browser.script("""
                const words = [...document.querySelectorAll('.trail .words [data-from]')]
                    .flatMap(run => [...run.childNodes]).find(node => node.data?.includes('Rebel fighters'));
                const range = document.createRange();
                range.setStart(words, words.data.indexOf('Rebel fighters'));
                range.setEnd(words, words.data.indexOf('Rebel fighters') + 'Rebel fighters'.length);
                getSelection().removeAllRanges();
                getSelection().addRange(range);""");
        browser.await("marked words", () -> browser.texts("button").contains("take marked"));
        browser.script(
                "[...document.querySelectorAll('.decision label')].find(label => label.textContent.startsWith('counterpart')).querySelector('button').click()");
        browser.element("select[name=modality]").sendKeys("hedged");
        browser.element("input[name=because]").sendKeys("the activist only heard so");
        browser.element("input[name=by]").sendKeys(Keys.chord(Keys.CONTROL, "a"), "A. Reader");
        browser.press("Record it");
        browser.await("the decision", () -> browser.has(".decision-row"));
        assertThat(browser.text(".decision-row")).contains("modality: hedged", "counterpart: Rebel fighters");
        assertThat(browser.text(".fields-table")).contains("hedged");
    }

    @Test
    void aNameThatMeansAnotherHereIsSplitOffFromTheClaim() throws Exception {
        String claim = served.json("/claims?relation=holds&place=place:al-fardous")
                .path("items")
                .get(0)
                .path("id")
                .asString();
        browser.go(served.at("/claim/" + claim));
        assertThat(browser.texts(".identity-row"))
                .anySatisfy(row -> assertThat(row).contains("place", "al-fardous"));
        browser.script("""
                [...document.querySelectorAll('.identity-row')].find(row => row.textContent.includes('place:al-fardous'))
                    .querySelector('button').click()""");
        browser.element("input[name=taken_for]").sendKeys("place:al-kallaseh");
        browser.element("input[name=because]").sendKeys("the next line names the other district");
        browser.element("input[name=by]").sendKeys(Keys.chord(Keys.CONTROL, "a"), "A. Reader");
        browser.press("Record it");
        browser.await("the decision", () -> browser.has(".decision-row"));
        assertThat(browser.texts(".identity-row"))
                .anySatisfy(row -> assertThat(row).contains("stands for place:al-kallaseh"));
        browser.press("withdraw");
        browser.element("input[name=because]").sendKeys("it names this one");
        browser.element("input[name=by]").sendKeys(Keys.chord(Keys.CONTROL, "a"), "A. Reader");
        browser.press("Record it");
        browser.await("the withdrawal", () -> browser.has(".decision-row.withdrawn"));
    }

    @Test
    void reportsAreAddedWhileTheResultsComeIn() {
        browser.go(served.at("/add"));
        browser.element("textarea")
                .sendKeys(
                        "The army took control of the Marjeh district of Aleppo on Thursday, a military source said.");
        browser.element("input[name=publisher]").sendKeys("Harbour Example");
        browser.element("input[name=published]").sendKeys("2016-12-08");
        browser.press("Add the text");
        browser.await(
                "the report",
                () -> browser.texts(".progress h2").stream()
                        .anyMatch(head -> head.startsWith("Read 1 file – 1 new report")));
        browser.script("document.querySelector('.result a').click()");
        browser.await("the report's view", () -> browser.path().startsWith("/report/"));
        browser.settled();
        assertThat(browser.text(".head")).contains("Harbour Example", "8 Dec 2016");
    }

    @Test
    void hostileReportsAreTextAndNothingElse() throws Exception {
        browser.complaints();
        for (String view : List.of(
                "/", "/report/" + digest("hostile.txt") + "?unread=yes", "/claims", "/search?q=script", "/reports")) {
            browser.go(served.at(view));
            assertThat(browser.script("return window.owned")).as(view).isNull();
            assertThat(
                            browser.script(
                                    "return document.querySelectorAll('main script, main img, main style, main [onclick]').length"))
                    .as(view)
                    .isEqualTo(0L);
        }
        assertThat(browser.complaints()).isEmpty();
        browser.go(served.at("/report/" + digest("hostile.txt") + "?unread=yes"));
        assertThat(browser.text("h1")).isEqualTo("<img src=x onerror=\"window.owned=true\">");
        assertThat(browser.texts(".hidden-character")).contains("U+202E", "U+202C");
        assertThat(String.valueOf(browser.script("return document.querySelector('.report').textContent")))
                .contains("elsewhere.example", "سيطر الجيش")
                .doesNotContain("\u202e");
    }

    @Test
    void theOriginalStandsBesideTheReportAndDoesNothing() throws Exception {
        browser.complaints();
        browser.requests();
        browser.screen(Browser.WIDE, false);
        String digest = digest("hostile.html");
        browser.go(served.at("/report/" + digest + "?original=yes"));
        browser.await("the source", () -> browser.has(".source mark"));
        browser.screenshot("original-1440");

        String source = String.valueOf(browser.script("return document.querySelector('.original').textContent"));
        assertThat(source)
                .contains(
                        "<img src=x onerror=\"window.owned=true\">",
                        "javascript:window.owned=true",
                        "U+202E",
                        "&amp; left.")
                .doesNotContain("\u202e");
        assertThat(String.valueOf(browser.script("return document.querySelector('.source mark').textContent")))
                .contains("The army took control of");
        assertThat(browser.script("return window.owned")).isNull();
        assertThat(browser.path()).startsWith("/report/");
        assertThat(
                        browser.script(
                                "return document.querySelectorAll('main script, main img, main iframe, main meta, main style').length"))
                .isEqualTo(0L);
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.complaints()).isEmpty();

        // Opened by itself it is a file to keep, and no page of this origin.
        browser.script("fetch('/api/v1/reports/" + digest
                + "/original').then(r => { window.type = r.headers.get('Content-Type'); })");
        browser.await("the file", () -> browser.script("return window.type") != null);
        assertThat(browser.script("return window.type")).isEqualTo("application/octet-stream");
        assertThat(browser.requests())
                .allMatch(url -> url.startsWith(served.at("/").toString()) || url.startsWith("data:"));
    }

    @Test
    void nothingIsAskedOfAnybodyElse() throws Exception {
        browser.requests();
        for (String view : views().values()) {
            browser.go(served.at(view));
        }
        browser.go(served.at("/"));
        browser.await("the map", () -> browser.has(".marker"));
        String own = served.at("/").toString();
        assertThat(browser.requests())
                .contains(own + "map-worker.js", own + "land.json")
                .allMatch(url -> url.startsWith(own) || url.startsWith("data:") || url.startsWith("blob:" + own));
    }

    @Test
    void withoutWebGlTheListSaysItAll() throws IOException {
        try (Browser plain = Browser.open("--disable-3d-apis")) {
            plain.screen(Browser.WIDE, false);
            plain.go(served.at("/"));
            plain.await("word of the missing map", () -> plain.text(".map").contains("the list has it all"));
            assertThat(plain.texts(".place")).isNotEmpty();
            plain.screenshot("picture-without-map");
        }
    }

    private String digest(String name) throws Exception {
        for (JsonNode report : served.json("/reports").path("items")) {
            if (report.path("name").asString().endsWith(name)) {
                return report.path("digest").asString();
            }
        }
        throw new AssertionError("no report " + name);
    }
}
