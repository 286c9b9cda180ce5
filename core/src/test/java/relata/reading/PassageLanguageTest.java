package relata.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import relata.Relata;

/** Passages in languages that cannot be read are kept, said to be so, and never read as if they were English. */
class PassageLanguageTest {

    private static final String ENGLISH =
            "The army took control of the Riverside district on Wednesday, a military source said.";
    private static final String ARABIC =
            "قال مصدر عسكري إن الجيش سيطر على الحي القديم في المدينة يوم الأربعاء بعد أن انسحب المسلحون.";
    private static final String GERMAN =
            "Die Armee hat am Mittwoch nach Angaben eines Sprechers die Kontrolle über das Viertel übernommen.";

    @Test
    void aReportHalfArabicHalfEnglishIsReadInItsEnglishHalf() throws UnreadableReport {
        Report report = read(ENGLISH + "\n\n" + ARABIC + "\n");

        assertThat(report.text()).contains(ARABIC);
        assertThat(report.body())
                .extracting(passage -> passage.span().of(report.text()))
                .containsExactly(ENGLISH);
        assertThat(report.foreignLanguages()).containsExactly("ar");
        assertThat(report.isForeign()).isFalse();
    }

    @Test
    void aReportInAnotherLanguageIsKeptAndSaysWhyItIsNotRead() throws UnreadableReport {
        Report report = read(GERMAN + "\n\n" + GERMAN + "\n");

        assertThat(report.language()).contains("de");
        assertThat(report.isForeign()).isTrue();
        assertThat(Relata.reader().read(report).unread()).contains("written in German, which cannot be read yet");
        assertThat(Relata.reader().gated().read(report).unread())
                .contains("written in German, which cannot be read yet");
    }

    @Test
    void whatAHeaderStatesOfTheLanguageStays() throws UnreadableReport {
        assertThat(read("Language: en-GB\n\n" + ENGLISH).language()).contains("en-GB");
    }

    private static Report read(String text) throws UnreadableReport {
        return ReportReader.standard().read("report.txt", text.getBytes(UTF_8), Given.NOTHING);
    }
}
