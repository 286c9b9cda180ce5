package relata.claims.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import relata.Reader;
import relata.Relata;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Quantity;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.names.Profile;
import relata.reading.Given;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** Every example sentence of the lexicon gives the claims it says, no more, no fewer. */
class RelationExamplesTest {

    private final Reader reader = Relata.reader(Profile.shipped(Profile.GENERAL));

    @TestFactory
    Stream<DynamicTest> everyExample() {
        return Vocabulary.shipped("lexicon/relations.yaml").get("frames").items().stream()
                .flatMap(frame -> frame.itemsOf("examples").stream()
                        .map(example -> DynamicTest.dynamicTest(
                                frame.get("name").text() + " line " + example.line(), () -> check(example))));
    }

    private void check(Entry example) throws UnreadableReport {
        String text = example.get("text").text();
        List<Claim> open = new ArrayList<>(reader.read(ReportReader.standard()
                        .read("example.txt", text.getBytes(StandardCharsets.UTF_8), Given.NOTHING))
                .claims());
        List<String> found = open.stream().map(RelationExamplesTest::show).toList();
        for (String wanted : example.textsOf("gives")) {
            Claim match = open.stream()
                    .filter(claim -> fits(claim, wanted))
                    .findFirst()
                    .orElse(null);
            assertThat(match).as("%s%nwants %s%nfound %s", text, wanted, found).isNotNull();
            open.remove(match);
        }
        assertThat(open.stream().map(RelationExamplesTest::show))
                .as("%s%ngives more than it should", text)
                .isEmpty();
    }

    private static boolean fits(Claim claim, String wanted) {
        String[] parts = wanted.split(" ");
        return claim.relation().word().equals(parts[0])
                && Arrays.stream(parts).skip(1).allMatch(part -> fitsRole(claim, part));
    }

    private static boolean fitsRole(Claim claim, String part) {
        String value = part.substring(part.indexOf('=') + 1);
        return switch (part.substring(0, part.indexOf('='))) {
            case "actor" -> names(claim.actors(), value);
            case "counterpart" -> names(claim.counterparts(), value);
            case "place" ->
                claim.place().filter(p -> p.mention().text().contains(value)).isPresent();
            case "quantity" ->
                claim.quantity().filter(q -> show(q).equals(value)).isPresent();
            case "measure" -> claim.measure().filter(value::equals).isPresent();
            case "topic" -> claim.topic().filter(value::equals).isPresent();
            case "modality" -> claim.modality().word().equals(value);
            default -> throw new IllegalArgumentException("no role: " + part);
        };
    }

    private static boolean names(List<Mention> mentions, String value) {
        return mentions.stream()
                .anyMatch(m -> m.text().toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)));
    }

    private static String show(Quantity quantity) {
        String low = quantity.low().isPresent() ? "" + (long) quantity.low().getAsDouble() : "";
        String high = quantity.high().isPresent() ? "" + (long) quantity.high().getAsDouble() : "";
        return low.equals(high) ? low : low + ".." + high;
    }

    private static String show(Claim claim) {
        return claim.relation().word()
                + " by " + claim.actors().stream().map(Mention::text).toList()
                + " to " + claim.counterparts().stream().map(Mention::text).toList()
                + " at " + claim.place().map(p -> p.mention().text()).orElse("-")
                + " n " + claim.quantity().map(RelationExamplesTest::show).orElse("-")
                + " " + claim.modality().word()
                + " by rule " + claim.rule();
    }
}
