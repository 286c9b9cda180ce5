package relata.inputs.archives;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relata.inputs.documents.DocumentLimits;
import relata.reading.Fetch;

/** Web archives: each page is a report, and damage costs the record that is damaged. */
class WarcTest {

    private static final String[] NAMES = {"Northgate", "Riverside", "Hillfort"};

    @TempDir
    private Path folder;

    private Found read(String name, byte[] bytes) throws IOException {
        return Found.in(Files.write(folder.resolve(name), bytes));
    }

    private Found read(Warc warc) throws IOException {
        return read("news.warc.gz", warc.bytes());
    }

    private static Warc three() {
        Warc warc = new Warc();
        for (String name : NAMES) {
            warc.packed(Warc.about(name));
        }
        return warc;
    }

    private static void assertHolds(Found found, String... places) {
        assertThat(found.reports()).hasSameSizeAs(places);
        for (int i = 0; i < places.length; i++) {
            assertThat(found.reports().get(i).text()).contains("took " + places[i] + " on Monday", "Residents said");
        }
    }

    @Nested
    class Sound {

        @Test
        void eachPageIsAReportWithItsAddressAndWhenItWasFetched() throws IOException {
            Found found = read(three());

            assertHolds(found, NAMES);
            assertThat(found.flaws()).isEmpty();
            assertThat(found.names(folder)).first().isEqualTo("news.warc.gz!/https://courier.example/Northgate");
            assertThat(found.reports().get(0).url()).contains("https://courier.example/Northgate");
            assertThat(found.reports().get(0).fetched().map(Fetch::at)).contains(Instant.parse("2016-12-07T12:00:00Z"));
        }

        @Test
        void plainFilesAndFilesPackedAsAWholeAreReadToo() throws IOException {
            Warc plain = new Warc();
            for (String name : NAMES) {
                plain.add(Warc.about(name));
            }

            assertHolds(read("news.warc", plain.bytes()), NAMES);
            assertHolds(read("whole.warc.gz", Warc.gzip(plain.bytes())), NAMES);
            assertHolds(read("named otherwise", plain.bytes()), NAMES);
        }

        @Test
        void whatIsNoAnswerWithATextIsPassedOver() throws IOException {
            byte[] page = Warc.html("Northgate");
            Warc warc = new Warc()
                    .packed(Warc.record("warcinfo", "", "4", "none".getBytes(UTF_8)))
                    .packed(Warc.record("request", "https://a.example/", String.valueOf(page.length), page))
                    .packed(Warc.record("revisit", "https://a.example/", String.valueOf(page.length), page))
                    .packed(Warc.response(
                            "https://a.example/p.png", Warc.ok("Content-Type: image/png\r\n", new byte[99])))
                    .packed(Warc.response(
                            "https://a.example/gone",
                            Warc.join(
                                    "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8),
                                    Warc.page("Nowhere").getBytes(UTF_8))))
                    .packed(Warc.response(
                            "https://a.example/robots.txt",
                            Warc.ok("Content-Type: text/plain\r\n", "User-agent: *".getBytes(UTF_8))))
                    .packed(Warc.about("Riverside"));

            Found found = read(warc);

            assertHolds(found, "Riverside");
            assertThat(found.flaws()).isEmpty();
        }

        @Test
        void whatIsSaidOfADamagedRecordIsOneLine() throws IOException {
            Found found =
                    read("news.warc", Warc.record("response", "https://a.example/", "1\r8", Warc.html("Northgate")));

            assertThat(found.flaws()).singleElement().asString().hasLineCount(1).contains("'1\\u000D8'");
        }

        @Test
        void textsMadeFromPagesAreRead() throws IOException {
            byte[] text = "The army took the mill at Northgate on Monday, an officer said.".getBytes(UTF_8);
            byte[] record = new String(
                            Warc.record("conversion", "https://a.example/", String.valueOf(text.length), text),
                            ISO_8859_1)
                    .replace("application/http; msgtype=conversion", "text/plain")
                    .getBytes(ISO_8859_1);

            assertThat(read(new Warc().packed(record)).text()).contains("took the mill");
        }

        @Test
        void theSameBytesInTwoArchivesAreOneReport() throws IOException {
            Found one = read("one.warc.gz", Warc.gzip(Warc.about("Northgate")));
            Found two = read("two.warc", Warc.about("Northgate"));
            Found file = read("page.html", Warc.page("Northgate").getBytes(UTF_8));

            assertThat(one.reports().get(0).digest())
                    .isEqualTo(two.reports().get(0).digest())
                    .isEqualTo(file.reports().get(0).digest());
        }
    }

    /** Every byte but those that are damaged comes through. */
    @Nested
    class Damaged {

        @Test
        void aFileThatBreaksOffKeepsAllWholeRecords() throws IOException {
            byte[] bytes = three().bytes();
            Found found = read("news.warc.gz", Arrays.copyOf(bytes, bytes.length - 40));

            assertHolds(found, "Northgate", "Riverside");
            assertThat(found.flaws())
                    .singleElement()
                    .asString()
                    .startsWith("news.warc.gz: a record that breaks off, at byte ");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 4, 12, 60, 200})
        void aDamagedRecordCostsNoOther(int where) throws IOException {
            Warc warc = new Warc().packed(Warc.about("Northgate"));
            int start = warc.size();
            byte[] bytes = warc.packed(Warc.about("Riverside"))
                    .packed(Warc.about("Hillfort"))
                    .bytes();
            for (int i = 0; i < 6; i++) {
                bytes[start + where + i] ^= 0x5A;
            }

            Found found = read("news.warc.gz", bytes);

            assertThat(found.text()).contains("took Northgate", "took Hillfort");
            if (where == 4) { // the time of packing, which nobody asks for
                return;
            }
            assertHolds(found, "Northgate", "Hillfort");
            assertThat(found.flaws())
                    .singleElement()
                    .asString()
                    .contains("at byte " + start + ",", " bytes passed over");
        }

        @Test
        void garbageBetweenRecordsCostsNone() throws IOException {
            byte[] garbage = new byte[5_000];
            for (int i = 0; i < garbage.length; i++) {
                garbage[i] = (byte) (i * 37);
            }
            garbage[100] = 0x1F; // what looks like a record's beginning and is none
            garbage[101] = (byte) 0x8B;
            garbage[102] = 8;
            Warc warc = new Warc().packed(Warc.about("Northgate"));
            int at = warc.size();
            warc.add(garbage).packed(Warc.about("Riverside"));

            Found found = read(warc);

            assertHolds(found, "Northgate", "Riverside");
            assertThat(found.flaws())
                    .containsExactly(
                            "news.warc.gz: bytes that belong to no record, at byte " + at + ", 5000 bytes passed over");
        }

        @ParameterizedTest
        @ValueSource(strings = {"17", "900000", "99999999999", "-5", "9223372036854775808", "many", ""})
        void aLengthThatIsNotTrueIsSaidAndTheRecordReadToWhereTheNextBegins(String length) throws IOException {
            byte[] lying = Warc.record("response", "https://courier.example/Riverside", length, Warc.html("Riverside"));
            Warc packed =
                    new Warc().packed(Warc.about("Northgate")).packed(lying).packed(Warc.about("Hillfort"));
            Warc plain = new Warc().add(Warc.about("Northgate")).add(lying).add(Warc.about("Hillfort"));

            for (Found found : new Found[] {
                read("news.warc.gz", packed.bytes()),
                read("news.warc", plain.bytes()),
                read("whole.warc.gz", Warc.gzip(plain.bytes()))
            }) {
                assertHolds(found, NAMES);
                assertThat(found.flaws())
                        .singleElement()
                        .asString()
                        .contains("https://courier.example/Riverside: a record that ");
            }
        }

        @Test
        void aRecordThatUnpacksToHundredsOfMegabytesIsStopped() throws IOException {
            Warc warc = new Warc()
                    .packed(Warc.about("Northgate"))
                    .add(Warc.packedZeros("https://a.example/", 500))
                    .packed(Warc.about("Riverside"));
            assertThat(warc.size()).isLessThan(1 << 20);

            Found found = read(warc);

            assertHolds(found, "Northgate", "Riverside");
            assertThat(found.flaws())
                    .singleElement()
                    .asString()
                    .contains("a record that unpacks to more than 100 times its size");
        }

        @Test
        void aRecordOverTheLimitOfBytesIsPassedOver() throws IOException {
            Warc warc = new Warc().add(Warc.about("Northgate"));
            warc.add(Warc.response("https://a.example/", Warc.ok("", new byte[5_000])))
                    .add(Warc.about("Riverside"));
            Path file = Files.write(folder.resolve("news.warc"), warc.bytes());

            Found found = Found.in(file, new DocumentLimits(4_000, 100, 4, 100, 10));

            assertHolds(found, "Northgate", "Riverside");
            assertThat(found.flaws()).singleElement().asString().contains("more than the limit of 4000");
        }

        @ParameterizedTest
        @CsvSource({
            "Content-Length: 3",
            "Content-Length: 99999999",
            "Content-Encoding: gzip",
            "Content-Encoding: deflate",
            "Content-Encoding: br",
            "Transfer-Encoding: chunked",
            "X-Nothing: true"
        })
        void aBodyIsReadWhateverItsHeaderSays(String header) throws IOException {
            byte[] block = Warc.ok(
                    "Content-Type: text/html\r\n" + header + "\r\n",
                    Warc.page("Riverside").getBytes(UTF_8));

            assertHolds(read(new Warc().packed(Warc.response("https://a.example/", block))), "Riverside");
        }

        @Test
        void whatIsPackedIsUnpackedAlsoWhereItBreaksOff() throws IOException {
            byte[] packed = Warc.gzip(Warc.page("Riverside").getBytes(UTF_8));
            byte[] chunks = Warc.join(
                    Warc.join((Integer.toHexString(packed.length) + "\r\n").getBytes(UTF_8), packed),
                    "\r\n0\r\n\r\n".getBytes(UTF_8));
            String type = "Content-Type: text/html\r\n";
            Warc warc = new Warc()
                    .packed(Warc.response(
                            "https://a.example/1",
                            Warc.ok(type + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", chunks)))
                    .packed(Warc.response("https://a.example/2", Warc.ok(type, packed)))
                    .packed(Warc.response(
                            "https://a.example/3",
                            Warc.ok(type + "Content-Encoding: gzip\r\n", Arrays.copyOf(packed, packed.length - 9))));

            assertHolds(read(warc), "Riverside", "Riverside", "Riverside");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "hello", "<!DOCTYPE html><html><body><p>404 Not Found</p></body></html>"})
        void whatIsNoArchiveIsSaidToBeNone(String content) throws IOException {
            String flaw = ": not a WARC: there is no record in it";

            assertThat(read("a.warc.gz", content.getBytes(UTF_8)).flaws()).containsExactly("a.warc.gz" + flaw);
            assertThat(read("b.warc.gz", Warc.gzip(content.getBytes(UTF_8))).flaws())
                    .containsExactly("b.warc.gz" + flaw);
            assertThat(read("c.warc", content.getBytes(UTF_8)).flaws()).containsExactly("c.warc" + flaw);
        }

        @Test
        void endlessHeadersAreCutOff() throws IOException {
            String many = "X-Header: 1\r\n".repeat(100_000);
            String wide = "X-Header: " + "x".repeat(5 << 20) + "\r\n";
            Warc warc = new Warc()
                    .add(Warc.response(
                            "https://a.example/many",
                            Warc.ok(many, Warc.page("Northgate").getBytes(UTF_8))))
                    .add(Warc.response(
                            "https://a.example/wide",
                            Warc.ok(wide, Warc.page("Northgate").getBytes(UTF_8))))
                    .add(("WARC/1.0\r\n" + many + "\r\n").getBytes(UTF_8))
                    .add("\r\n\r\n".getBytes(UTF_8))
                    .add(Warc.about("Riverside"));

            Found found = read("news.warc", warc.bytes());

            assertHolds(found, "Riverside");
            assertThat(found.flaws()).hasSize(3);
            assertThat(found.flaws().get(0)).contains("https://a.example/many: an HTTP header of more than 256 kB");
            assertThat(found.flaws().get(1)).contains("https://a.example/wide: an HTTP header of more than 256 kB");
            assertThat(found.flaws().get(2)).contains("a record whose header does not end");
        }

        @Test
        void whatStandsWithinAWholeRecordIsNoRecord() throws IOException {
            byte[] forged = Warc.join(
                    Warc.page("Northgate").getBytes(UTF_8),
                    Warc.join("\r\n\r\n".getBytes(UTF_8), Warc.about("Hillfort")));
            byte[] outer = Warc.response("https://a.example/", Warc.ok("Content-Type: text/html\r\n", forged));

            Found found = read("news.warc", Warc.join(outer, Warc.about("Riverside")));

            assertThat(found.names(folder))
                    .containsExactly("news.warc!/https://a.example/", "news.warc!/https://courier.example/Riverside");
        }
    }
}
