package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do with words besides saying that something is so. */
class VoicesActsTest {

    @Test
    void leavesToTheChainWhatIsToldInsideOfWhatIsTold() {
        String text = "The envoy said the rebels had announced a truce. The army rejected the plan.";
        assertThat(outermost(text)).containsExactly("The envoy said", "The army rejected");
        assertThat(Texts.speech(text).attributions()).hasSizeGreaterThan(2);
    }

    @Test
    void readsADeniedOrPossibleActAsAStanceAndNoVoice() {
        assertThat(outermost("The tribes did not endorse the plan.")).containsExactly("The tribes endorse");
        assertThat(outermost("The tribes would reject the plan.")).containsExactly("The tribes reject");
        assertThat(outermost("The tribes may reject the plan.")).isEmpty();
        assertThat(outermost("The tribes came to reject the plan.")).isEmpty();
        assertThat(Texts.speech("The tribes did not say that the dam held.").attributions())
                .allSatisfy(attribution -> assertThat(attribution.voice()).isEmpty());
    }

    @Test
    void givesAParticipleTheSubjectOfTheClauseAround() {
        assertThat(outermost("Besides attacking the mayor, the envoy praised the guards."))
                .containsExactlyInAnyOrder("the envoy attacking", "the envoy praised");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor called the raid a mistake. | the raid a mistake",
                "The mayor wants the guards to leave the gate. | the guards to leave the gate",
                "The mayor praised the plan on Monday. | the plan",
                "The mayor praised the plan in an interview. | the plan",
                "The mayor praised the plan for the valley before the vote. | the plan for the valley",
                "The mayor criticized the plan, a gift to the tribes. | the plan",
                "The mayor talked about closing the road. | closing the road",
                "The mayor praised the plan in June. | the plan",
                "The mayor praised him. |",
            })
    void takesAnObjectWithWhatCompletesIt(String text, String content) {
        assertThat(Texts.speech(text).attributions().stream()
                        .map(attribution -> attribution.content().get(0).of(text))
                        .toList())
                .isEqualTo(Optional.ofNullable(content).stream().toList());
    }

    private static List<String> outermost(String text) {
        return Texts.speech(text).outermost().stream()
                .map(attribution -> attribution.source().orElseThrow().of(text) + " "
                        + attribution.cue().orElseThrow().of(text))
                .collect(Collectors.toList());
    }
}
