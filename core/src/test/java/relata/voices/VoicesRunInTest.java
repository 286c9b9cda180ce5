package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relata.text.Span;

/** Documents that begin in the line that introduces them. */
class VoicesRunInTest {

    /** A text, "/" between its paragraphs, and who says that the enemy fled. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The Defence Council of Orsova has made the following statement: Our forces captured Karsa. The enemy fled. | The Defence Council of Orsova",
                "The army command issued the following communique this morning: Our forces captured Karsa. The enemy fled. | The army command",
                "The army command issued communique No. 12, the text of which follows: Our forces captured Karsa. The enemy fled. | The army command",
                "The army command issued communique No. 12: Our forces captured Karsa. The enemy fled. | The army command",
                "The army command issued a communique at noon. The communique reads: Our forces captured Karsa. The enemy fled. | The army command",
                "Following is the text of a communique issued by the army command: Our forces captured Karsa. The enemy fled. | the army command",
                "KARSA: The army command issued the following communique: Our forces captured Karsa. The enemy fled. | The army command",
                // over the paragraphs that follow, up to a line that closes it
                "The Defence Council has made the following statement: Our forces captured Karsa. / The enemy fled. | The Defence Council",
                "The Defence Council has made the following statement: Our forces captured Karsa. / [End of text] / The enemy fled. |",
                // other things stand behind a colon
                "Following the statement by the mayor the guards had one wish: The gate must hold. The enemy fled. |",
                "The mayor sent a letter to the following towns: Karsa, Dolna and Brask. The enemy fled. |",
                "The mayor issued a statement with the following points: the gate, the dam and the mill. The enemy fled. |",
                "The statement of the mayor was plain: The gate must hold. The enemy fled. |",
            })
    void tellsWhoseDocumentItIs(String told, String voice) {
        String text = told.replace(" / ", "\n");
        int fled = text.indexOf("fled");
        assertThat(Texts.speech(text).chainAt(new Span(fled, fled + "fled".length())).stream()
                        .map(Voice::text)
                        .reduce((inner, outer) -> inner + " < " + outer))
                .isEqualTo(Optional.ofNullable(voice));
    }
}
