package relata.inputs.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relata.reading.Envelope;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** Word and OpenDocument files, as their authors see them. */
class OfficeTest {

    private static final String SAID = "The army took the bridge at Northgate, an officer told the paper.";
    private static final String WORD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";
    private static final String OPEN =
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">"
                    + "<office:body><office:text>";

    private static byte[] zip(String... entries) {
        return zip(UTF_8, entries);
    }

    private static byte[] zip(Charset charset, String... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(charset));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] word(String body, String... more) {
        String[] parts = {
            "[Content_Types].xml",
            "<Types/>",
            "_rels/.rels",
            "<Relationships/>",
            "word/document.xml",
            WORD + body + "</w:body></w:document>"
        };
        String[] all = Arrays.copyOf(parts, parts.length + more.length);
        System.arraycopy(more, 0, all, parts.length, more.length);
        return zip(all);
    }

    private static byte[] open(String body) {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                OPEN + body + "</office:text></office:body></office:document-content>");
    }

    private static Report read(byte[] bytes) throws UnreadableReport {
        return new DocumentReader(ReportReader.standard(), DocumentLimits.STANDARD)
                .readAll(Document.ofBytes("report", bytes, Envelope.NONE), Given.NOTHING)
                .get(0);
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    @Test
    void paragraphsOfAWordDocumentStandApart() throws UnreadableReport {
        assertThat(read(word(paragraph(SAID) + paragraph("Caf\u00e9 &amp; mill burned.")))
                        .text())
                .isEqualTo(SAID + "\n\nCaf\u00e9 & mill burned.");
    }

    @Test
    void whatAWordDocumentDoesNotShowIsNotRead() throws UnreadableReport {
        String body =
                "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>The army took </w:t></w:r><w:del><w:r><w:delText>Hillfort</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>Northgate</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> and Hillfort</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>.</w:t></w:r>"
                        + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("Seen once.")
                        + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph("Seen once.")
                        + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        String text = read(word(body)).text();

        assertThat(text)
                .startsWith("The army took Northgate.")
                .containsOnlyOnce("Seen once.")
                .doesNotContain("Hillfort");
    }

    @Test
    void theRowsOfATableAreLines() throws UnreadableReport {
        String row =
                "<w:tr><w:tc>" + paragraph("Northgate") + "</w:tc><w:tc>" + paragraph("12 killed") + "</w:tc></w:tr>";

        assertThat(read(word(paragraph(SAID) + "<w:tbl>" + row + row + "</w:tbl>"))
                        .text())
                .isEqualTo(SAID + "\n\nNorthgate\t12 killed\n\nNorthgate\t12 killed");
    }

    @Test
    void notesAndFieldsOfAWordDocumentAreKept() throws UnreadableReport {
        String core =
                "<cp:coreProperties xmlns:cp=\"x\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">"
                        + "<dc:title>Weekly report on Northgate</dc:title><dcterms:modified>2016-12-07T10:00:00Z</dcterms:modified></cp:coreProperties>";
        Report report = read(word(
                paragraph(SAID),
                "docProps/core.xml",
                core,
                "word/footnotes.xml",
                WORD.replace("w:body", "w:b") + paragraph("As the paper had it.") + "</w:b></w:document>"));

        assertThat(report.text()).endsWith("\n\nAs the paper had it.");
        assertThat(report.title()).contains("Weekly report on Northgate");
        assertThat(report.published().orElseThrow().from()).isEqualTo(Instant.parse("2016-12-07T10:00:00Z"));
    }

    @Test
    void anOpenDocumentIsReadWithoutWhatWasDeletedOrRemarked() throws UnreadableReport {
        String body =
                "<text:tracked-changes><text:p>Hillfort was lost.</text:p></text:tracked-changes><text:h>Bridge taken</text:h>"
                        + "<text:p>The army<text:s text:c=\"2\"/>took<text:tab/>the <text:span>bridge</text:span>\n at Northgate<office:annotation><text:p>Sure?</text:p></office:annotation>.</text:p>"
                        + "<table:table><table:table-row><table:table-cell><text:p>Northgate</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table>";

        assertThat(read(open(body)).text())
                .isEqualTo("Bridge taken\n\nThe army  took\tthe bridge at Northgate.\n\nNorthgate\t12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE d SYSTEM \"http://169.254.169.254/d.dtd\">"
            })
    void aDocumentTypeIsRefused(String doctype) {
        byte[] bytes = zip(
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                "<Relationships/>",
                "word/document.xml",
                doctype + WORD + paragraph(SAID) + "</w:body></w:document>");

        assertThatThrownBy(() -> read(bytes)).hasMessage("declares a document type in its XML, which is not read");
    }

    @Test
    void aPartThatUnpacksToFarMoreThanItsSizeIsRefused() {
        assertThatThrownBy(() -> read(word(paragraph(" ".repeat(30 << 20)))))
                .isInstanceOf(UnreadableReport.class)
                .hasMessageContaining("unpacks to more than 100 times its size");
    }

    @Test
    void elementsInElementsEnd() throws UnreadableReport {
        String deep = "<w:sdt>".repeat(100_000) + paragraph(SAID) + "</w:sdt>".repeat(100_000);

        assertThatThrownBy(() -> read(word(deep + paragraph("x".repeat(1 << 20)))))
                .isInstanceOf(UnreadableReport.class);
        assertThat(read(word("<w:sdt>".repeat(1_000) + paragraph(SAID) + "</w:sdt>".repeat(1_000)))
                        .text())
                .isEqualTo(SAID);
    }

    @Test
    void whatBreaksOffIsSaidToBeDamaged() {
        byte[] broken = zip(
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                "<Relationships/>",
                "word/document.xml",
                WORD + "<w:p><w:r><w:t>The army");

        assertThatThrownBy(() -> read(broken)).hasMessage("damaged document: its XML breaks off or breaks a rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void aDocumentIsReadInAnyEncodingThatXmlAllows(String encoding) throws UnreadableReport {
        for (String mark : encoding.equals("UTF-16") ? List.of("") : List.of("", "\uFEFF")) {
            byte[] bytes = zip(
                    Charset.forName(encoding),
                    "[Content_Types].xml",
                    "<Types/>",
                    "_rels/.rels",
                    "<Relationships/>",
                    "word/document.xml",
                    mark + "<?xml version=\"1.0\"?>" + WORD + paragraph("Caf\u00e9 burned.")
                            + "</w:body></w:document>");
            assertThat(read(bytes).text()).isEqualTo("Caf\u00e9 burned.");
        }
    }

    @Test
    void aByteThatIsWrongCostsItself() throws UnreadableReport {
        byte[] bytes = zip(
                ISO_8859_1,
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                "<Relationships/>",
                "word/document.xml",
                WORD + paragraph("Caf\u00e9 burned.") + "</w:body></w:document>");

        assertThat(read(bytes).text()).isEqualTo("Caf\uFFFD burned.");
    }

    @Test
    void spreadsheetsAreNotRead() {
        byte[] sheet = zip(
                "[Content_Types].xml", "<Types/>", "_rels/.rels", "<Relationships/>", "xl/workbook.xml", "<workbook/>");

        assertThatThrownBy(() -> read(sheet))
                .hasMessageStartingWith("a spreadsheet, slides or a book, which are not read");
    }
}
