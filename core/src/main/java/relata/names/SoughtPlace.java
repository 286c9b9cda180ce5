package relata.names;

import java.util.List;
import java.util.Optional;

/**
 * What is looked for.
 *
 * @param name as written, without what it is called
 * @param noun what it is called, folded
 * @param holders folded words for what holds it
 * @param article whether "the" stands before it: no town has one
 * @param around what stands around it
 * @param elsewhere what stands around it where else the report has it
 */
record SoughtPlace(
        String name,
        Optional<String> noun,
        String holders,
        boolean article,
        Surroundings around,
        List<Surroundings> elsewhere) {

    SoughtPlace {
        elsewhere = List.copyOf(elsewhere);
    }

    /** What it is called, in its own words or in those around it. */
    Optional<String> called() {
        return noun.or(() -> around.noun());
    }

    /** Whether "the" stands before it, with nothing that it would belong to. */
    boolean hasArticle() {
        return article || around.article();
    }
}
