package relata.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import relata.lexicon.Entry;
import relata.lexicon.Vocabulary;

/** The names of elements that stand as examples in the vocabulary of pages are what it says they are. */
class PageVocabularyTest {

    private static final Entry FILE = Vocabulary.shipped("lexicon/pages.yaml");

    @TestFactory
    Stream<DynamicTest> namesAreKnown() {
        return Stream.of(NameKind.values())
                .flatMap(list -> FILE.itemsOf(list.key()).stream()
                        .flatMap(group -> Stream.concat(
                                group.get("like").texts().stream().map(name -> test(list, name, true)),
                                group.get("unlike").texts().stream().map(name -> test(list, name, false)))));
    }

    private static DynamicTest test(NameKind kind, String name, boolean known) {
        Names names = new Names(FILE);
        return DynamicTest.dynamicTest(
                kind.key() + (known ? ": " : " has not: ") + name,
                () -> assertThat(names.kinds(name).contains(kind)).isEqualTo(known));
    }
}
