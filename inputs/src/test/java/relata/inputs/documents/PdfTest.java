package relata.inputs.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relata.reading.Envelope;
import relata.reading.Given;
import relata.reading.Published;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** PDF documents read as a person reads them; hostile ones end soon, with the reason. */
class PdfTest {

    private static final String[] LEFT = {
        "The army took the bridge at Northgate on",
        "Monday after two days of shelling, an of-",
        "ficer told the paper. The pro-",
        "government side lost nine men and three",
        "vehicles in the streets near the station."
    };

    private static final String[] RIGHT = {
        "Residents said that the mill at Riverside",
        "had burned since the early morning, and",
        "that nobody had come to put the fire out.",
        "The shops of the quarter stayed shut, and",
        "the road to the north was under fire too."
    };

    private static Report read(byte[] bytes, DocumentLimits limits) throws UnreadableReport {
        return new DocumentReader(ReportReader.standard(), limits)
                .readAll(Document.ofBytes("report.pdf", bytes, Envelope.NONE), Given.NOTHING)
                .get(0);
    }

    private static Report read(Pdf pdf) throws UnreadableReport {
        return read(pdf.bytes(), DocumentLimits.STANDARD);
    }

    private static void assertRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> read(bytes, DocumentLimits.STANDARD))
                .isInstanceOf(UnreadableReport.class)
                .hasMessage(reason);
    }

    @Test
    void linesAreJoinedAndWhatWasDividedAtTheirEndsIsWhole() throws UnreadableReport {
        assertThat(read(new Pdf().page(LEFT)).text())
                .isEqualTo(
                        "The army took the bridge at Northgate on Monday after two days of shelling, an officer told the paper."
                                + " The pro-government side lost nine men and three vehicles in the streets near the station.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void columnsAreReadOneAfterTheOtherHoweverTheyAreDrawn(boolean across) throws UnreadableReport {
        Pdf pdf = new Pdf().page(content -> {
            Pdf.line(content, 72, 780, 16, "Bridge and mill change hands in one day of fighting");
            for (int i = 0; i < LEFT.length; i++) {
                Pdf.line(content, 72, 740 - 14 * i, 10, LEFT[i]);
                if (across) {
                    Pdf.line(content, 310, 740 - 14 * i, 10, RIGHT[i]);
                }
            }
            for (int i = 0; i < RIGHT.length && !across; i++) {
                Pdf.line(content, 310, 740 - 14 * i, 10, RIGHT[i]);
            }
        });

        String text = read(pdf).text();

        assertThat(text)
                .startsWith("Bridge and mill change hands in one day of fighting\n\nThe army took the bridge")
                .contains("streets near the station.\n\nResidents said that the mill at Riverside had burned");
    }

    @Test
    void aTableIsReadRowByRow() throws UnreadableReport {
        Pdf pdf = new Pdf().page(content -> {
            String[][] rows = {
                {"Place", "Killed"},
                {"Northgate", "12"},
                {"Riverside", "3"},
                {"Hillfort", "40"},
                {"Millbank", "7"},
                {"Eastford", "1"}
            };
            for (int i = 0; i < rows.length; i++) {
                Pdf.line(content, 72, 740 - 14 * i, 10, rows[i][0]);
                Pdf.line(content, 310, 740 - 14 * i, 10, rows[i][1]);
            }
        });

        assertThat(read(pdf).text()).contains("Northgate 12", "Hillfort 40");
    }

    @Test
    void aParagraphGoesOnOverleafWithoutWhatStandsAtTheHeadOfEachPage() throws UnreadableReport {
        Pdf pdf = new Pdf();
        for (int page = 1; page <= 3; page++) {
            int number = page;
            pdf.page(content -> {
                Pdf.line(content, 72, 800, 8, "Weekly report no. 12");
                for (int i = 0; i < LEFT.length; i++) {
                    Pdf.line(
                            content,
                            72,
                            740 - 14 * i,
                            10,
                            number == 1
                                    ? LEFT[i].replace("station.", "old station")
                                    : number == 2 ? LEFT[i].replace("The army", "where the army") : RIGHT[i]);
                }
                Pdf.line(content, 290, 40, 8, "- " + number + " -");
            });
        }

        String text = read(pdf).text();

        assertThat(text).doesNotContain("Weekly report").doesNotContain("- 2 -");
        assertThat(text).contains("near the old station where the army took the bridge");
        assertThat(text.substring(0, text.indexOf("Residents said"))
                        .chars()
                        .filter(c -> c == '\f')
                        .count())
                .as("pages turned before the third")
                .isEqualTo(2);
    }

    @Test
    void ligaturesAreLetters() throws UnreadableReport {
        Pdf pdf = new Pdf();
        pdf.page(content -> {
            try (InputStream font =
                    Pdf.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                content.beginText();
                content.setFont(PDType0Font.load(pdf.document(), font), 10);
                content.newLineAtOffset(72, 700);
                content.showText("Under \uFB01re the brigade hauled down its \uFB02ag.");
                content.endText();
            }
        });

        assertThat(read(pdf).text()).isEqualTo("Under fire the brigade hauled down its flag.");
    }

    @ParameterizedTest
    @CsvSource({
        "Weekly report on Northgate, true",
        "Microsoft Word - draft3.doc, false",
        "report.pdf, false",
        "untitled, false"
    })
    void theTitleCountsWhereItIsOne(String field, boolean counts) throws UnreadableReport {
        Pdf pdf = new Pdf().page(LEFT);
        pdf.document().getDocumentInformation().setTitle(field);

        assertThat(read(pdf).title().isPresent()).isEqualTo(counts);
    }

    @Test
    void theDayItWasSavedIsNoMoreThanAGuess() throws UnreadableReport {
        Pdf pdf = new Pdf().page(LEFT);
        Calendar saved = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        saved.setTimeInMillis(Instant.parse("2016-12-07T10:00:00Z").toEpochMilli());
        pdf.document().getDocumentInformation().setModificationDate(saved);

        Published published = read(pdf).published().orElseThrow();

        assertThat(published.basis()).isEqualTo(Published.Basis.INFERRED);
        assertThat(published.from()).isEqualTo(Instant.parse("2016-12-07T10:00:00Z"));
        assertThat(published.to()).isEqualTo(Instant.parse("2016-12-08T10:00:00Z"));
    }

    @Test
    void aScanIsSaidToBeOneAndTheTextLaidOverItRead() throws UnreadableReport {
        assertRefused(new Pdf().scan().scan().bytes(), "a scan without text: 2 pages");
        assertRefused(new Pdf().page().bytes(), "a PDF without text: 1 page");
        assertThat(read(new Pdf().scan(LEFT)).text()).startsWith("The army took the bridge");
    }

    @Test
    void whatNobodySeesIsNotRead() throws UnreadableReport {
        Pdf pdf = new Pdf().page(content -> {
            for (int i = 0; i < LEFT.length; i++) {
                Pdf.line(content, 72, 740 - 14 * i, 10, LEFT[i]);
            }
            Pdf.line(content, 72, 300, .5, "The army lost the whole city of Hillfort.");
            Pdf.line(content, 72, 2_000, 10, "The army lost the whole city of Hillfort.");
            content.setRenderingMode(RenderingMode.NEITHER);
            Pdf.line(content, 72, 200, 10, "The army lost the whole city of Hillfort.");
        });

        assertThat(read(pdf).text()).contains("Northgate").doesNotContain("Hillfort");
    }

    @Test
    void anEncryptedDocumentIsReadOrSaidToBeOne() throws IOException, UnreadableReport {
        for (String password : new String[] {"", "secret"}) {
            Pdf pdf = new Pdf().page(LEFT);
            pdf.document().protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            byte[] bytes = pdf.bytes();
            if (password.isEmpty()) {
                assertThat(read(bytes, DocumentLimits.STANDARD).text()).contains("Northgate");
            } else {
                assertRefused(bytes, "encrypted: a password is needed");
            }
        }
    }

    @Test
    void oneThatIsEncryptedForAFewIsSaidToBeOne() {
        StringBuilder pdf = new StringBuilder("%PDF-1.6\n");
        StringBuilder places = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (String object : new String[] {
            "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
            "2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n",
            "3 0 obj\n<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4/R 4/Length 128/StmF/DefaultCryptFilter/StrF/DefaultCryptFilter"
                    + "/CF<</DefaultCryptFilter<</CFM/AESV2/Length 16/Recipients[<00>]>>>>>>\nendobj\n"
        }) {
            places.append(String.format("%010d 00000 n \n", pdf.length()));
            pdf.append(object);
        }
        int start = pdf.length();
        pdf.append(places)
                .append("trailer\n<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>\nstartxref\n" + start
                        + "\n%%EOF\n");

        assertRefused(pdf.toString().getBytes(StandardCharsets.US_ASCII), "encrypted for holders of a certificate");
    }

    @Test
    void morePagesThanTheLimitAreRefused() {
        Pdf pdf = new Pdf();
        for (int i = 0; i < 6_000; i++) {
            pdf.document().addPage(new PDPage());
        }
        assertRefused(pdf.bytes(), "a PDF of 6000 pages, more than the limit of 5000");
    }

    @Test
    void formsThatDrawOneAnotherEnd() throws IOException {
        Pdf pdf = new Pdf();
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.document().addPage(page);
        PDFormXObject[] forms = new PDFormXObject[40];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = new PDFormXObject(pdf.document());
            forms[i].setBBox(PDRectangle.A4);
            try (OutputStream out = forms[i].getContentStream().createOutputStream()) {
                out.write("/Next Do /Next Do /Next Do".getBytes(StandardCharsets.US_ASCII));
            }
        }
        for (int i = 0; i < forms.length; i++) {
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("Next"), forms[(i + 1) % forms.length]);
            forms[i].setResources(resources);
        }
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Next"), forms[0]);
        page.setResources(resources);
        PDStream contents = new PDStream(pdf.document());
        try (OutputStream out = contents.createOutputStream()) {
            out.write("/Next Do".getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(contents);

        assertThatThrownBy(() -> read(pdf)).hasMessage("a PDF that draws more than 20000 forms on a page");
    }

    @Test
    void aPageThatUnpacksToMoreThanTheLimitIsRefused() throws IOException {
        Pdf pdf = new Pdf();
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.document().addPage(page);
        PDStream contents = new PDStream(pdf.document());
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < 100; i++) {
                out.write(blanks);
            }
        }
        page.setContents(contents);

        assertRefused(pdf.bytes(), "a PDF that is larger than the limit of 32 MB");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 300, 600, 900})
    void aDamagedDocumentIsReadAsFarAsItGoesOrSaidToBeDamaged(int length) {
        byte[] bytes = Arrays.copyOf(new Pdf().page(LEFT).bytes(), length);
        try {
            assertThat(read(bytes, DocumentLimits.STANDARD).text()).contains("Northgate");
        } catch (UnreadableReport e) {
            assertThat(e).hasMessageMatching("(?:damaged PDF: .+|a PDF without text.*)");
        }
    }

    @Test
    void somethingDrawnThatIsDamagedDoesNotTakeTheTextAroundIt() throws IOException, UnreadableReport {
        Pdf pdf = new Pdf();
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.document().addPage(page);
        COSDictionary odd = new COSDictionary();
        odd.setItem(COSName.getPDFName("Odd"), new COSStream()); // neither a picture nor a form
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.XOBJECT, odd);
        resources.put(COSName.getPDFName("F"), Pdf.FONT);
        page.setResources(resources);
        PDStream contents = new PDStream(pdf.document());
        try (OutputStream out = contents.createOutputStream()) {
            out.write("/Odd Do BT /F 10 Tf 72 760 Td (The army left Northgate.) Tj ET"
                    .getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(contents);

        assertThat(read(pdf).text()).isEqualTo("The army left Northgate.");
    }

    @Test
    void nothingIsLeftBehindOnTheMachine() throws IOException, UnreadableReport {
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean before = Files.exists(cache);
        read(new Pdf().page(LEFT));
        assertThat(Files.exists(cache)).isEqualTo(before);
    }
}
