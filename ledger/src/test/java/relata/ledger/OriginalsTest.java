package relata.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import relata.Reader;
import relata.Reading;
import relata.Relata;
import relata.picture.Statement;
import relata.reading.Credit;
import relata.reading.Envelope;
import relata.reading.Fetch;
import relata.reading.Given;
import relata.reading.Original;
import relata.reading.PageOrigin;
import relata.reading.Published;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.Retrieval;
import relata.reading.TextSource;
import relata.reading.UnreadableReport;
import relata.text.Span;

/** Every claim is found in the bytes as they were fetched, from the ledger alone. */
class OriginalsTest extends EveryStore {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Instant READ = Instant.parse("2016-12-07T20:00:00Z");
    private static final Reader READER = Relata.reader();
    private static final Run RUN = new Run("1", "words");
    private static final String PAGE =
            "<html lang='en'><head><title>Bridge taken</title><meta name='author' content='Ada Writer'>"
                    + "<meta property='article:published_time' content='2016-12-06T10:00:00Z'>"
                    + "<meta property='article:modified_time' content='2016-12-07T11:00:00Z'></head><body><article>"
                    + "<h1>Bridge taken</h1><p>“Here” &ndash; the <i>Red</i> brigade captured the town of <b>Northgate</b> on Monday.</p>"
                    + "<p>Its spokesman said that two fighters were killed &amp; four wounded in the café by the mill.</p>"
                    + "<p>Source: <a href='https://agency.example/7'>Northgate News</a></p>"
                    + "<p>Correction: an earlier version of this report named another day.</p></article></body></html>";

    @Test
    void everyClaimStandsInThePageAsFetched() throws UnreadableReport {
        byte[] page = PAGE.getBytes(WINDOWS);
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(read(page), RUN, READ);

            Original original = ledger.original("page.html", Optional.empty()).orElseThrow();
            assertThat(original.bytes())
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(page));
            assertThat(original.digest()).isEqualTo(ReportReader.digest(page));
            List<Statement> claims = ledger.statements(StatementFilter.ALL);
            assertThat(claims)
                    .isNotEmpty()
                    .allSatisfy(claim -> assertThat(
                                    bytes(original, claim.claim().trigger().span()))
                            .isEqualTo(claim.claim().trigger().text()));
            assertThat(claims)
                    .extracting(claim -> bytes(original, claim.claim().sentence()))
                    .contains("“Here” &ndash; the <i>Red</i> brigade captured the town of <b>Northgate</b> on Monday.");
            assertThat(ledger.check()).isEmpty();
        }
    }

    private static String bytes(Original original, Span span) {
        TextSource source = original.source().orElseThrow();
        byte[] bytes = original.bytes().orElseThrow();
        Span place = source.places(bytes, List.of(span)).get(0).bytes();
        return new String(bytes, place.start(), place.length(), WINDOWS);
    }

    @Test
    void aTextIsItsOwnOriginal() throws Exception {
        String text = "The Red brigade captured the town of Northgate on Monday.\r\n";
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(read("a.txt", text.getBytes(UTF_8), Envelope.NONE), RUN, READ);

            Original original = ledger.original("a.txt", Optional.empty()).orElseThrow();
            assertThat(original.decoded()).contains(text);
            assertThat(original.mediaType()).isEqualTo("text/plain");
            assertThat(ledger.retrievals("a.txt", Optional.empty())).isEmpty();
        }
    }

    @Test
    void whatWasNotKeptAtFirstIsAddedWhenReadAgain() throws UnreadableReport {
        Reading whole = read(PAGE.getBytes(WINDOWS));
        Reading without = new Reading(whole.report().keeping(0), whole.speech(), whole.claims());
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(without, RUN, READ);
            Original bare = ledger.original("page.html", Optional.empty()).orElseThrow();
            assertThat(bare.bytes()).isEmpty();
            assertThat(bare.source())
                    .isEqualTo(whole.report().original().orElseThrow().source());
            assertThat(ledger.holds(without.report(), RUN)).isTrue();
            assertThat(ledger.holds(whole.report(), RUN)).isFalse();
            String before = ledger.state();

            assertThat(ledger.add(whole, RUN, READ.plusSeconds(60))).isFalse();

            assertThat(ledger.state()).isNotEqualTo(before);
            assertThat(ledger.original("page.html", Optional.empty()))
                    .isEqualTo(whole.report().original());
            assertThat(ledger.holds(whole.report(), RUN)).isTrue();
            String after = ledger.state();
            ledger.add(whole, RUN, READ.plusSeconds(120));
            assertThat(ledger.state()).isEqualTo(after);
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void theBytesOfWhatIsNotReadAreNotKept() throws UnreadableReport {
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(
                    Reading.unread(read(PAGE.getBytes(WINDOWS)).report(), "hardly a word of armed conflict"),
                    RUN,
                    READ);

            Original original = ledger.original("page.html", Optional.empty()).orElseThrow();
            assertThat(original.digest()).isEqualTo(ReportReader.digest(PAGE.getBytes(WINDOWS)));
            assertThat(original.bytes()).isEmpty();
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void whenItWasFetchedIsToldWithTheRecordThatSaysSo() throws UnreadableReport {
        Fetch fetch = new Fetch(READ.minusSeconds(30), Optional.of(new Fetch.Kept("news.warc.gz", 1234)));
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(
                    read(
                            "page.html",
                            PAGE.getBytes(UTF_8),
                            Envelope.fetched("https://north.example/1", Optional.of(fetch), Optional.empty())),
                    RUN,
                    READ);

            assertThat(ledger.retrievals("page.html", Optional.empty()))
                    .extracting(Retrieval::fetched, Retrieval::original, Retrieval::learned)
                    .containsExactly(
                            tuple(Optional.of(fetch), Optional.of(ReportReader.digest(PAGE.getBytes(UTF_8))), READ));
            assertThat(ledger.reading("page.html").orElseThrow().report().fetched())
                    .contains(fetch);
            assertThat(ledger.retrievals("page.html", Optional.of(READ.minusSeconds(1))))
                    .isEmpty();
        }
    }

    @Test
    void whatAPageSaysOfItselfIsKept() throws UnreadableReport {
        Report read = read(PAGE.getBytes(UTF_8)).report();
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(read(PAGE.getBytes(UTF_8)), RUN, READ);

            Report kept = ledger.reading("page.html").orElseThrow().report();
            PageOrigin page = kept.page().orElseThrow();
            assertThat(page.byline()).contains("Ada Writer");
            assertThat(page.modified().map(Published::from)).contains(Instant.parse("2016-12-07T11:00:00Z"));
            assertThat(kept.credits())
                    .isEqualTo(read.credits())
                    .extracting(Credit::address)
                    .containsExactly(Optional.of("https://agency.example/7"));
            assertThat(kept.notices()).isEqualTo(read.notices()).hasSize(1);
        }
    }

    @Test
    void nothingIsLostInAnArchive() throws Exception {
        byte[] page = PAGE.getBytes(WINDOWS);
        Path archive = folder().resolve("ledger.archive");
        try (Ledger ledger = Ledger.open(ledger());
                OutputStream out = Files.newOutputStream(archive)) {
            ledger.add(read(page), RUN, READ);
            ledger.upkeep().archive(out);
        }
        for (TestStore target : TestStore.values()) {
            String other = target.fresh(Files.createDirectories(folder().resolve("other-" + target)));
            Upkeep.restore(archive, other);
            try (Ledger before = Ledger.openExisting(ledger());
                    Ledger after = Ledger.openExisting(other)) {
                assertThat(after.check()).isEmpty();
                assertThat(after.original("page.html", Optional.empty()).flatMap(Original::bytes))
                        .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(page));
                assertThat(after.reading("page.html")).isEqualTo(before.reading("page.html"));
                assertThat(after.retrievals("page.html", Optional.empty()))
                        .isEqualTo(before.retrievals("page.html", Optional.empty()));
            }
        }
    }

    @Test
    void changedBytesAreFound() throws Exception {
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(read(PAGE.getBytes(WINDOWS)), RUN, READ);
            ledger.add(
                    read("other.html", PAGE.replace("Monday", "Sunday").getBytes(WINDOWS), Envelope.NONE), RUN, READ);
        }
        Foreign.run(
                ledger(),
                store == TestStore.SQLITE
                        ? "DROP TRIGGER original_content_is_history"
                        : "DROP TRIGGER original_content_is_history ON original_content",
                "UPDATE original_content SET packed = (SELECT packed FROM original_content WHERE original = 2) WHERE original = 1",
                "UPDATE text_source SET mark = 3 WHERE original = 2");

        try (Ledger ledger = Ledger.openExisting(ledger())) {
            assertThat(ledger.check())
                    .hasSize(2)
                    .anyMatch(
                            line -> line.endsWith("its bytes are not the ones that were stored (their digest differs)"))
                    .anyMatch(line -> line.endsWith("does not stand in it where its map says"));
        }
    }

    @Test
    void pruningARunTakesItsMapsAndLeavesTheBytes() throws UnreadableReport {
        Run better = new Run("2", "words");
        byte[] page = PAGE.getBytes(WINDOWS);
        Reading first = read(page);
        Report otherwise = read("page.html", PAGE.replace("café", "mill").getBytes(WINDOWS), Envelope.NONE)
                .report();
        // The same bytes, of which a later program makes another text.
        Report anew = new Report(
                first.report().digest(),
                "page.html",
                otherwise.text(),
                otherwise.title(),
                otherwise.publisher(),
                otherwise.url(),
                otherwise.language(),
                otherwise.published(),
                otherwise.passages(),
                otherwise.page(),
                otherwise.fetched(),
                first.report()
                        .original()
                        .map(whole -> new Original(
                                whole.digest(), whole.length(), whole.mediaType(), whole.bytes(), Optional.empty())));
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.add(first, RUN, READ);
            ledger.add(READER.read(anew), better, READ.plusSeconds(60));

            ledger.upkeep().prune(1, READ.plusSeconds(120));

            assertThat(ledger.check()).isEmpty();
            Original left = ledger.original("page.html", Optional.empty()).orElseThrow();
            assertThat(left.bytes()).isPresent();
            assertThat(left.source()).isEmpty();
        }
    }

    private static Reading read(byte[] page) throws UnreadableReport {
        return read("page.html", page, Envelope.NONE);
    }

    private static Reading read(String name, byte[] bytes, Envelope envelope) throws UnreadableReport {
        return READER.read(ReportReader.standard()
                .readAll(name, bytes, Given.NOTHING, envelope)
                .get(0));
    }
}
