package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far what is said reaches in its sentence. */
class VoicesReachTest {

    /** A sentence, the cue, and what is reported by it; pieces are joined by "…". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // over coordination, and up to the next thing the speaker says
                "The mayor said the gate was shut and the guards had left. | said | the gate was shut and the guards had left",
                "The mayor said the gate was shut, and that the guards had left. | said | the gate was shut, and that the guards had left",
                "The mayor said the gate was shut and asked the guards to leave. | said | the gate was shut",
                "The mayor said the gate was shut but added that the guards were late. | said | the gate was shut",
                "The mayor said the gate was shut but added that the guards were late. | added | that the guards were late",
                "The mayor said the gate was shut, and the guards said they had left. | said | the gate was shut",
                "The mayor said the gate was shut, adding that the guards had left. | said | the gate was shut",
                "The mayor said the gate was shut, calling it a pity. | said | the gate was shut, calling it a pity",
                "About a third said the gate was shut, compared with half a year ago. | said | the gate was shut",
                "The council said that Ida Roe, the miller and the guards had told it of two raids. | said | that Ida Roe, the miller and the guards had told it of two raids",
                // around the speaker and the cue
                "The bridge, the mayor said, was cut on Monday. | said | The bridge … was cut on Monday",
                "It is a risk, the guards said, that the river may rise. | said | It is a risk … that the river may rise",
                "In the long run, the miller said, the dam will not hold. | said | In the long run … the dam will not hold",
                "The dam held for a year, the miller said, but it will not hold for two. | said | The dam held for a year … but it will not hold for two",
                "The dam held for a year, the miller said, adding that it leaked. | said | The dam held for a year",
                "Asked about the dam, the miller said it would not hold. | said | it would not hold",
                "While the mayor waited in the hall, the miller said the dam would not hold. | said | the dam would not hold",
                "The dam had leaked for years, records show. | show | The dam had leaked for years",
                "The guards are asleep - the dam will leak, the miller said. | said | the dam will leak",
                // no clause at all
                "A new poll shows the mayor with a lead of nine points over the miller. | shows | the mayor with a lead of nine points over the miller",
                "The miller said no to the plan. | said | no to the plan",
                "The miller said the dam had leaked, the paper reported. | said | the dam had leaked",
                "The council added six guards, the paper reported. | reported | The council added six guards",
                "The miller said on Monday in the hall that the dam had leaked. | said | that the dam had leaked",
                "The miller said the dam was \"unsafe,\" adding that it leaked. | said | the dam was \"unsafe,",
                // in a clause of its own
                "While the mayor said the dam would hold, the guards had left. | said | the dam would hold",
                "The mayor opened the gate, which he said was safe. | said | the gate, which … was safe",
                "The mayor left the hall by saying he was ready to go. | saying | he was ready to go",
                "The mayor closed the gate on Monday, telling farmers in the valley that it leaked. | telling | that it leaked",
                "As reported by Radio North, the dam had leaked for years. | As reported by | the dam had leaked for years",
                // clauses that the parser does not see
                "A survey held by the council found that the dam leaked. | found | that the dam leaked",
                "After the mayor suggested he would not stay, the guards left. | suggested | he would not stay",
            })
    void reaches(String text, String cue, String content) {
        assertThat(Texts.speech(text).attributions())
                .filteredOn(
                        attribution -> attribution.cue().orElseThrow().of(text).equals(cue))
                .first()
                .extracting(attribution -> attribution.content().stream()
                        .map(span -> span.of(text))
                        .collect(Collectors.joining(" … ")))
                .isEqualTo(content);
    }
}
