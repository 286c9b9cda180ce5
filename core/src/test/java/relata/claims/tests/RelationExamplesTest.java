package relata.claims.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import relata.claims.Claim;
import relata.language.Lemmas;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/**
 * Every example sentence of the lexicon gives the claims it says, no more, no fewer, and every entry has one that uses it. An entry is a
 * word at the head of a frame: "took control of" and "seized control of" are two, "control" in them is none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelationExamplesTest {

    private static final int ENTRIES = 400;

    private final Examples examples = new Examples();
    private final Map<String, List<Claim>> read = new ConcurrentHashMap<>();
    private final Lemmas lemmas = Lemmas.shared();
    private final Entry more = Vocabulary.shipped("lexicon/examples.yaml");

    @TestFactory
    Stream<DynamicTest> everyExample() {
        return frames().stream()
                .flatMap(frame -> examplesOf(frame).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                name(frame) + " " + example.file() + " line " + example.line(), () -> check(example))));
    }

    private void check(Entry example) {
        String text = example.get("text").text();
        assertThat(Examples.differences(claims(text), example.textsOf("gives")))
                .as(
                        "%s%nfound %s",
                        text, claims(text).stream().map(Examples::show).toList())
                .isEmpty();
    }

    @Test
    void everyEntryHasAnExampleThatUsesIt() {
        int entries = 0;
        List<String> without = new ArrayList<>();
        for (Entry frame : frames()) {
            List<Claim> given = examplesOf(frame).stream()
                    .flatMap(example -> claims(example.get("text").text()).stream())
                    .filter(claim -> (claim.rule() + " ").startsWith(name(frame) + " "))
                    .toList();
            for (String word : heads(frame)) {
                entries++;
                if (given.stream().noneMatch(claim -> says(claim.trigger().text(), word))) {
                    without.add(name(frame) + ": " + word);
                }
            }
        }
        assertThat(without).as("entries without an example that uses them").isEmpty();
        assertThat(entries).as("entries").isGreaterThanOrEqualTo(ENTRIES);
    }

    @Test
    void furtherExamplesBelongToFrames() {
        assertThat(frames().stream().map(RelationExamplesTest::name)).containsAll(more.keys());
    }

    private static List<Entry> frames() {
        return Vocabulary.shipped("lexicon/relations.yaml").get("frames").items();
    }

    private static String name(Entry frame) {
        return frame.get("name").text();
    }

    private List<Entry> examplesOf(Entry frame) {
        return Stream.concat(frame.itemsOf("examples").stream(), more.itemsOf(name(frame)).stream())
                .toList();
    }

    private static Set<String> heads(Entry frame) {
        return new TreeSet<>(Stream.of("verb", "noun", "adjective")
                .flatMap(kind -> frame.textsOf(kind).stream())
                .toList());
    }

    private List<Claim> claims(String text) {
        return read.computeIfAbsent(text, examples::claims);
    }

    /** Whether a word, in its dictionary form or as it stands, is among others. */
    private boolean says(String words, String word) {
        return Stream.of(words.split("[^\\p{L}\\p{N}-]+"))
                .anyMatch(said -> said.equalsIgnoreCase(word) || lemmas.of(said).contains(word));
    }
}
