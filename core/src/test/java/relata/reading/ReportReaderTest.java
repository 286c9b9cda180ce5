package relata.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

    private static final String SENTENCE = "The convoy reached the café near the old bridge.";

    private final ReportReader reader = ReportReader.standard();

    @TempDir
    private Path folder;

    @Nested
    class Decoding {

        @Test
        void utf8IsReadAsItIs() throws UnreadableReport {
            assertThat(read(SENTENCE.getBytes(UTF_8)).text()).isEqualTo(SENTENCE);
        }

        @Test
        void aByteOrderMarkDecidesAndIsNoPartOfTheText() throws UnreadableReport {
            assertThat(read(("\uFEFF" + SENTENCE).getBytes(UTF_8)).text()).isEqualTo(SENTENCE);
            assertThat(read(("\uFEFF" + SENTENCE).getBytes(UTF_16LE)).text()).isEqualTo(SENTENCE);
            assertThat(read(("\uFEFF" + SENTENCE).getBytes(UTF_16BE)).text()).isEqualTo(SENTENCE);
        }

        @Test
        void whatIsNotUtf8IsDecodedByContent() throws UnreadableReport {
            String quoted = "“" + SENTENCE + "”";

            assertThat(read(quoted.getBytes(Charset.forName("windows-1252"))).text())
                    .isEqualTo(quoted);
        }

        @Test
        void utf8WithOneBrokenByteStaysUtf8() throws UnreadableReport {
            byte[] bytes = (SENTENCE + " “Café”, they said. #").getBytes(UTF_8);
            bytes[bytes.length - 1] = (byte) 0xE9;

            assertThat(read(bytes).text()).isEqualTo(SENTENCE + " “Café”, they said. \uFFFD");
        }

        @Test
        void nulsAreReplacedOneForOneSoThatOffsetsStay() throws UnreadableReport {
            Report report = read((SENTENCE + "\0" + SENTENCE).getBytes(UTF_8));

            assertThat(report.text()).isEqualTo(SENTENCE + "\uFFFD" + SENTENCE);
        }

        @Test
        void loneSurrogatesAreReplacedOneForOne() throws UnreadableReport {
            byte[] bytes = ("\uFEFF" + SENTENCE + "#" + SENTENCE).getBytes(UTF_16LE);
            int at = 2 + 2 * SENTENCE.length();
            bytes[at] = 0x00;
            bytes[at + 1] = (byte) 0xD8;

            assertThat(read(bytes).text()).isEqualTo(SENTENCE + "\uFFFD" + SENTENCE);
        }

        @Test
        void marksThatAreNotSeenStayInTheText() throws UnreadableReport {
            String marked = "\u202EThe\u202C town\u200D of Ba\u00ADb al-\u0640Hadid.";

            assertThat(read(marked.getBytes(UTF_8)).text()).isEqualTo(marked);
        }

        @Test
        void theDigestIsThatOfTheBytes() throws UnreadableReport {
            assertThat(read("abc".getBytes(UTF_8)).digest())
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    @Nested
    class Refusals {

        @Test
        void binaryFilesAreNamedByWhatTheyAre() {
            assertRefused("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1), "binary file (PNG image), not text");
            assertRefused("%PDF-1.7 …".getBytes(UTF_8), "binary file (PDF document), not text");
            assertRefused(new byte[] {'P', 'K', 3, 4, 20, 0}, "binary file (ZIP archive or Office document), not text");
            assertRefused(new byte[] {0x1F, (byte) 0x8B, 8, 0}, "binary file (gzip archive), not text");
            assertRefused(
                    "filedesc://news.arc 127.0.0.1 20161207120000 text/plain 75\n".getBytes(UTF_8),
                    "binary file (ARC web archive; as WARC it can be read), not text");
        }

        @Test
        void bytesThatAreNoTextAreRefused() {
            byte[] noise = new byte[10_000];
            new Random(1).nextBytes(noise);

            assertRefused(noise, "binary data, not text");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " \t\r\n\n", "\u00A0\u200B\n\u2028"})
        void nothingToSeeIsEmpty(String text) {
            assertRefused(text.getBytes(UTF_8), "empty");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE html><html><body><p></p></body></html>",
                    "\n <html lang=\"en\"><p> </p>",
                    "<!-- made by hand -->\n<HTML><p></p>"
                })
        void aPageThatSaysNothingIsNoReport(String page) {
            assertRefused(page.getBytes(UTF_8), "no report: a web page without the text of one");
        }

        @Test
        void aFileOverTheLimitIsRefused() throws IOException {
            ReportReader small = ReportReader.with(new ReadingLimits(1 << 20, 1000));
            byte[] line = new byte[(1 << 20) + 1];
            Arrays.fill(line, (byte) 'x');
            Path file = Files.write(folder.resolve("line.txt"), line);

            assertThatThrownBy(() -> small.read(file, Given.NOTHING))
                    .isInstanceOf(UnreadableReport.class)
                    .hasMessage("larger than the limit of 1 MB");
        }

        @Test
        void aTableOfVeryManyLinesIsRefused() {
            ReportReader small = ReportReader.with(new ReadingLimits(1 << 20, 1000));
            byte[] table = "1,2,3\n".repeat(1001).getBytes(UTF_8);

            assertThatThrownBy(() -> small.read("table.txt", table, Given.NOTHING))
                    .isInstanceOf(UnreadableReport.class)
                    .hasMessage("more than 1000 lines, which is no report");
        }

        @Test
        void aVeryLongLineIsReadInBoundedMemory() throws UnreadableReport {
            String line = "The bridge fell on Monday. ".repeat(200_000) + "Views do not necessarily represent us.";
            Report report = read(line.getBytes(UTF_8));

            assertThat(report.text()).hasSize(line.length());
            assertThat(report.passages())
                    .extracting(Passage::kind)
                    .containsExactly(Passage.Kind.BODY, Passage.Kind.FRAME);
        }

        @Test
        void missingFilesAndFoldersSaySo() {
            assertThatThrownBy(() -> reader.read(folder.resolve("gone.txt"), Given.NOTHING))
                    .isInstanceOf(UnreadableReport.class)
                    .hasMessage("no such file");
            assertThatThrownBy(() -> reader.read(folder, Given.NOTHING))
                    .isInstanceOf(UnreadableReport.class)
                    .hasMessage("is a folder");
        }

        private void assertRefused(byte[] bytes, String reason) {
            assertThatThrownBy(() -> read(bytes))
                    .isInstanceOf(UnreadableReport.class)
                    .hasMessage(reason);
        }
    }

    @Nested
    class Header {

        private static final String HEADER = """
                title: Bridge reopened in the north
                Source: The Northern Post
                Published: 2016-12-07
                URL: https://example.org/bridge
                Language: en
                """;

        @Test
        void itsFieldsAreKept() throws UnreadableReport {
            Report report = read(HEADER + "\n" + SENTENCE);

            assertThat(report.title()).contains("Bridge reopened in the north");
            assertThat(report.publisher()).contains("The Northern Post");
            assertThat(report.url()).contains("https://example.org/bridge");
            assertThat(report.language()).contains("en");
            assertThat(report.published()).hasValueSatisfying(published -> {
                assertThat(published.basis()).isEqualTo(Published.Basis.STATED);
                assertThat(published.from()).isEqualTo("2016-12-07T00:00:00Z");
                assertThat(published.to()).isEqualTo("2016-12-07T23:59:59Z");
                assertThat(published.span())
                        .hasValueSatisfying(
                                span -> assertThat(span.of(report.text())).isEqualTo("2016-12-07"));
            });
        }

        @Test
        void onlyTheTitlesValueIsReadForClaims() throws UnreadableReport {
            Report report = read(HEADER + "\n" + SENTENCE);

            assertThat(report.body())
                    .extracting(passage -> passage.span().of(report.text()))
                    .containsExactly("Bridge reopened in the north", SENTENCE);
            assertThat(report.passages()).extracting(Passage::kind).contains(Passage.Kind.HEADER);
        }

        @Test
        void whatIsGivenByHandWins() throws UnreadableReport {
            Given given = Given.of(Optional.of("Another Post"), Optional.of("2017-01-02T03:04:05+02:00"));
            Report report = reader.read("x.txt", (HEADER + "\n" + SENTENCE).getBytes(UTF_8), given);

            assertThat(report.publisher()).contains("Another Post");
            assertThat(report.published()).hasValueSatisfying(published -> {
                assertThat(published.basis()).isEqualTo(Published.Basis.GIVEN);
                assertThat(published.from()).isEqualTo(Instant.parse("2017-01-02T01:04:05Z"));
            });
        }

        @Test
        void aDateByHandThatIsNoneIsAnError() {
            assertThatThrownBy(() -> Given.of(Optional.empty(), Optional.of("31 February 2016")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'31 February 2016' is no date");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2016-12-07T20:00:00Z           | 2016-12-07T20:00:00Z",
                    "2016-12-07T20:00+03:00         | 2016-12-07T17:00:00Z",
                    "Wed, 7 Dec 2016 20:00:00 +0300 | 2016-12-07T17:00:00Z",
                    "2016-12-07 20:00               | 2016-12-07T20:00:00Z",
                    "2016-12-07                     | 2016-12-07T00:00:00Z"
                })
        void publishedTakesTheUsualForms(String words, Instant from) throws UnreadableReport {
            assertThat(read("Published: " + words + "\n\n" + SENTENCE).published())
                    .hasValueSatisfying(
                            published -> assertThat(published.from()).isEqualTo(from));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "yesterday", "31/02/2016", "0000-00-00", "2016-02-31", "soon", "2016"})
        void anUnreadableTimeLeavesItEmpty(String words) throws UnreadableReport {
            assertThat(read("Published: " + words + "\n\n" + SENTENCE).published())
                    .isEmpty();
        }

        @Test
        void aBodyThatBeginsWithAColonIsNoHeader() throws UnreadableReport {
            Report plain = read("MOSCOW: " + SENTENCE);
            Report after = read("Source: The Northern Post\nMOSCOW: " + SENTENCE);

            assertThat(plain.publisher()).isEmpty();
            assertThat(bodies(plain)).containsExactly("MOSCOW: " + SENTENCE);
            assertThat(bodies(after)).containsExactly("MOSCOW: " + SENTENCE);
        }

        @Test
        void unknownLinesBetweenKnownOnesBelongToIt() throws UnreadableReport {
            assertThat(bodies(read("Author: N. N.\nSource: The Northern Post\n\n" + SENTENCE)))
                    .containsExactly(SENTENCE);
        }
    }

    @Nested
    class Structure {

        @Test
        void everyKindOfLineBreakDividesAndOffsetsAreThoseOfTheText() throws UnreadableReport {
            List<String> breaks = List.of("\n", "\r\n", "\r", "\u2028", "\u2029", "\f", "\u0085", "\n \u00A0\n");
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < breaks.size(); i++) {
                text.append("Paragraph ").append(i).append(" ends here.").append(breaks.get(i));
            }
            Report report = read(text.toString());

            assertThat(report.text()).isEqualTo(text.toString());
            assertThat(bodies(report))
                    .hasSize(breaks.size())
                    .allMatch(body -> body.matches("Paragraph \\d ends here\\."));
        }

        @Test
        void wrappedLinesAreOneParagraph() throws UnreadableReport {
            String wrapped = """
                    Two bridges north of the town were closed on Monday after the river
                    rose by more than a metre, the council said. Lorries were sent on a
                    road to the east.
                    """;

            assertThat(bodies(read(wrapped + "\n" + SENTENCE))).containsExactly(wrapped.strip(), SENTENCE);
        }

        @Test
        void passagesStandInOrderAndDoNotOverlap() throws UnreadableReport {
            List<Passage> passages = read("Title: A bridge\n\n" + SENTENCE + "\n" + SENTENCE + "\n\nSubscribe\n")
                    .passages();

            assertThat(passages)
                    .isNotEmpty()
                    .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
            for (int i = 1; i < passages.size(); i++) {
                assertThat(passages.get(i).span().start())
                        .isGreaterThanOrEqualTo(passages.get(i - 1).span().end());
            }
        }
    }

    private Report read(String text) throws UnreadableReport {
        return read(text.getBytes(UTF_8));
    }

    private Report read(byte[] bytes) throws UnreadableReport {
        return reader.read("report.txt", bytes, Given.NOTHING);
    }

    private static List<String> bodies(Report report) {
        return report.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.BODY)
                .map(passage -> passage.span().of(report.text()))
                .toList();
    }
}
