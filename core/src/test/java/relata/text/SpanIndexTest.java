package relata.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpanIndexTest {

    @Test
    void findsWhatALookAtAllWouldFind() {
        Random random = new Random(7);
        for (int size = 0; size < 60; size++) {
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int start = random.nextInt(100);
                spans.add(new Span(start, start + random.nextInt(i % 5 == 0 ? 60 : 6)));
            }
            SpanIndex<Span> index = SpanIndex.of(spans, Function.identity());
            for (int start = 0; start < 170; start++) {
                Span asked = new Span(start, start + random.nextInt(10));
                assertThat(index.overlapping(asked))
                        .containsExactlyInAnyOrderElementsOf(
                                spans.stream().filter(asked::overlaps).toList());
            }
        }
    }

    @Test
    void keepsTextOrder() {
        SpanIndex<String> index = SpanIndex.ofMany(List.of("later", "split", "first"), word -> switch (word) {
            case "later" -> List.of(new Span(8, 12));
            case "split" -> List.of(new Span(2, 4), new Span(6, 9));
            default -> List.of(new Span(0, 20));
        });
        assertThat(index.overlapping(new Span(0, 20))).containsExactly("first", "split", "split", "later");
        assertThat(index.at(5)).containsExactly("first");
        assertThat(index.at(20)).isEmpty();
    }
}
