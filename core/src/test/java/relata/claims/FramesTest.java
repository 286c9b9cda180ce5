package relata.claims;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import relata.lexicon.LexiconError;
import relata.lexicon.Vocabulary;

/** A lexicon at fault is refused with its file, the line and the reason. */
class FramesTest {

    @Test
    void aRelationThatDoesNotExist() {
        refuses("relation: grabs, verb: [grab]", "mine.yaml:3: 'grabs' is no relation");
    }

    @Test
    void aKindThatDoesNotExist() {
        refuses(
                "relation: takes, verb: [grab], when: {object: <palace>}, examples: [{text: They grabbed it.}]",
                "mine.yaml:3: 'palace' is no kind of noun");
    }

    @Test
    void aKeyThatIsMisspelt() {
        refuses("relation: takes, verbs: [grab]", "mine.yaml:3: 'verbs' is not known here");
    }

    @Test
    void aFrameWithoutAnExample() {
        refuses("relation: takes, verb: [grab]", "mine.yaml:3: frame 'grab' has no example");
    }

    @Test
    void somethingNeededThatIsNoPart() {
        refuses(
                "relation: takes, verb: [grab], need: colour, examples: [{text: They grabbed it.}]",
                "mine.yaml:3: 'colour' cannot be needed");
    }

    private static void refuses(String frame, String message) {
        String file = "relations: {takes: {place: [object]}}\nframes:\n- {name: grab, " + frame + "}\n";
        assertThatThrownBy(() -> Frames.parse(
                        Vocabulary.parse("mine.yaml", new StringReader(file)),
                        Kinds.load().known()))
                .isInstanceOf(LexiconError.class)
                .hasMessageStartingWith(message);
    }
}
