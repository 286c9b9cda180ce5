package relata.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Place;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;
import relata.names.Names;
import relata.names.Profile;

/** The examples of {@code lexicon/tables.yaml} give what stands beside them. */
class TableWordsTest {

    private static final Entry LEXICON = Vocabulary.shipped("lexicon/tables.yaml");

    @Test
    void everyWordsOfAHolderHasAnExampleThatGivesWhatItSays() {
        assertThat(LEXICON.itemsOf("status")).isNotEmpty().allSatisfy(status -> {
            List<String> cells = status.itemsOf("examples").stream()
                    .map(example -> example.get("cell").text())
                    .toList();
            assertThat(Stream.concat(status.textsOf("after").stream(), status.textsOf("whole").stream()))
                    .allMatch(words ->
                            cells.stream().anyMatch(cell -> cell.toLowerCase().endsWith(words)));
            assertThat(status.itemsOf("examples"))
                    .allSatisfy(example -> assertThat(given(example.get("cell").text(), "Example Wire"))
                            .isEqualTo(example.find("gives").map(Entry::text)));
        });
    }

    @Test
    void everyWordsBetweenTwoNamesTellWhoSpeaks() {
        assertThat(LEXICON.itemsOf("speakers")).isNotEmpty().allSatisfy(entry -> {
            Entry example = entry.get("example");
            Tabled table = table("rebels", example.get("cell").text());
            assertThat(table.readings()).singleElement().satisfies(reading -> {
                assertThat(reading.report().publisher())
                        .contains(example.get("publisher").text());
                assertThat(reading.claims().get(0).voices())
                        .singleElement()
                        .extracting(voice -> voice.text())
                        .isEqualTo(example.get("speaker").text());
            });
        });
    }

    private static Optional<String> given(String holder, String publisher) {
        return table(holder, publisher).readings().stream()
                .flatMap(reading -> reading.claims().stream())
                .map(TableWordsTest::inWords)
                .findFirst();
    }

    private static Tabled table(String holder, String publisher) {
        return new StatementTable(new Names(Profile.shipped("general")), Map.of(), Map.of(), Optional.empty())
                .read(
                        "t.tsv",
                        "place\tholder\tsaid\tpublisher\nMaravel\t" + holder + "\t2030-05-01\t" + publisher + "\n");
    }

    private static String inWords(Claim claim) {
        return claim.relation().word()
                + claim.actors().stream()
                        .map(Mention::text)
                        .map(" actor="::concat)
                        .findFirst()
                        .orElse("")
                + claim.place().filter(Place::part).map(place -> " part").orElse("")
                + (claim.modality() == Modality.HEDGED ? " hedged" : "");
    }
}
