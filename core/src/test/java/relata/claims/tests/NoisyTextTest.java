package relata.claims.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relata.Reader;
import relata.Relata;
import relata.claims.Claim;
import relata.claims.Kind;
import relata.claims.Mention;
import relata.claims.Place;
import relata.names.Profile;

/** Lists, tables and texts without full stops: read to the end, with no claim but the one that somebody put into them. */
class NoisyTextTest {

    private static final Reader READER = Relata.reader(Profile.shipped(Profile.GENERAL));
    private static final Set<Kind> OF_WAR = Set.of(Kind.CONTROL, Kind.ATTACK, Kind.CASUALTIES);
    private static final String CLAIM = "The army captured the village of Tall Amal on Monday";
    private static final List<String> GOODS =
            List.of("barley", "green soap", "two chairs", "a lamp", "wool", "copper wire", "paint", "old maps", "rope");
    private static final List<String> CLUBS =
            List.of("Northgate Rovers", "Maravel United", "Westmark", "Halm Athletic", "Port Stars", "Lakes");

    /** What repeats in each kind of noise, by how many times it did before. */
    private static final Map<String, IntFunction<String>> NOISE = Map.of(
            "a list between commas", i -> pick(GOODS, i) + ", ",
            "a list between semicolons", i -> pick(GOODS, i) + " and " + pick(GOODS, i + 4) + "; ",
            "a list of lines", i -> "- " + pick(GOODS, i) + "\n",
            "a text without marks", i -> "they bought " + pick(GOODS, i) + " and sold " + pick(GOODS, i + 3) + " ",
            "a table of numbers", i -> i + " " + i * 37 % 1000 + ".50 " + (i % 7 - 3) + "% " + i * 991 % 12345 + "\n",
            "closing prices", i -> pick(CLUBS, i) + " " + i % 90 + ".15 " + (i % 2 == 0 ? "+" : "-") + "0.30 ",
            "results", i -> pick(CLUBS, i) + " beat " + pick(CLUBS, i + 1) + " " + i % 5 + "-0, ",
            "a timetable", i -> "Maravel " + i % 24 + ":05 Tall Amal " + i % 24 + ":50 Northgate " + i % 24 + ":55 ");

    static Stream<String> noises() {
        return NOISE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("noises")
    void noiseGivesNoClaim(String noise) {
        assertThat(claims(of(noise, 0, 400))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("noises")
    void aClaimInTheMiddleIsFound(String noise) {
        String text = of(noise, 0, 190) + CLAIM + (noise.contains("comma") ? ", " : "; ") + of(noise, 190, 400);

        assertThat(claims(text)).singleElement().satisfies(claim -> {
            assertThat(claim.actors()).extracting(Mention::text).containsExactly("The army");
            assertThat(claim.place().map(Place::mention).map(Mention::text)).hasValue("the village of Tall Amal");
            assertThat(claim.trigger().span().of(text)).isEqualTo("captured");
            assertThat(claim.sentence().of(text)).contains(CLAIM);
        });
    }

    @Test
    void aTextThatLostItsFullStopsIsReadSentenceForSentence() {
        String text = IntStream.range(0, 25)
                .mapToObj(i -> "The council of Maravel met in the old hall and spoke of water and schools ")
                .collect(Collectors.joining());

        assertThat(claims(text + CLAIM + " " + text))
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.actors()).extracting(Mention::text).containsExactly("The army"));
    }

    static List<OtherNews> otherNews() {
        return OtherNews.all();
    }

    @ParameterizedTest
    @MethodSource("otherNews")
    void newsOfAnotherKindInTheWordsOfWarGivesNoClaim(OtherNews news) {
        assertThat(claims(news.report().text())).isEmpty();
    }

    @Test
    void garbageIsReadToItsEnd() {
        Random random = new Random(7);
        String garbage =
                random.ints(5_000, 32, 127).mapToObj(Character::toString).collect(Collectors.joining());

        assertThat(claims(garbage)).isEmpty();
        assertThat(claims("a".repeat(20_000))).isEmpty();
        assertThat(claims("(".repeat(5_000))).isEmpty();
    }

    private static String of(String noise, int from, int to) {
        return IntStream.range(from, to).mapToObj(NOISE.get(noise)).collect(Collectors.joining());
    }

    private static String pick(List<String> words, int i) {
        return words.get(Math.floorMod(i * 5 + i / 7, words.size()));
    }

    private static List<Claim> claims(String text) {
        return READER
                .read(OtherNews.report(String.format(Locale.ROOT, "%08x.txt", text.hashCode()), text))
                .claims()
                .stream()
                .filter(claim -> OF_WAR.contains(claim.relation().kind()))
                .toList();
    }
}
