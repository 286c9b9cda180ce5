package relata.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What people do with words besides saying that something is so. */
class VoicesActsTest {

    @Test
    void leavesToTheChainWhatIsToldInsideOfWhatIsTold() {
        String text = "The envoy said the rebels had announced a truce. The army rejected the plan.";
        assertThat(outermost(text)).containsExactly("The envoy said", "The army rejected");
        assertThat(Texts.speech(text).attributions()).hasSizeGreaterThan(2);
    }

    private static List<String> outermost(String text) {
        return Texts.speech(text).outermost().stream()
                .map(attribution -> attribution.source().orElseThrow().of(text) + " "
                        + attribution.cue().orElseThrow().of(text))
                .collect(Collectors.toList());
    }
}
