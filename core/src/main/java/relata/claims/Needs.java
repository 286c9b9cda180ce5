package relata.claims;

import java.util.List;
import java.util.Set;
import relata.language.Clause;

/** Whether a clause tells what a frame cannot do without. */
final class Needs {

    private final Kinds kinds;
    private final Paths paths;

    Needs(Kinds kinds, Paths paths) {
        this.kinds = kinds;
        this.paths = paths;
    }

    boolean areMet(Saying saying) {
        return saying.frame().need().isEmpty()
                || saying.frame().need().stream().anyMatch(all -> all.stream().allMatch(name -> has(saying, name)));
    }

    /** What is needed and is not there. */
    List<String> missing(Saying saying) {
        return saying.frame().need().stream()
                .flatMap(Set::stream)
                .filter(name -> !has(saying, name))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean has(Saying saying, String need) {
        return switch (need) {
            case "place" -> !saying.places().isEmpty();
            case "actor" -> !saying.actors().isEmpty();
            case "actor-fighter" -> saying.actors().stream().anyMatch(kinds::isFighter);
            case "two-actors" -> saying.actors().size() > 1 || isSeveral(saying);
            case "counterpart" -> !saying.counterparts().isEmpty();
            case "counterpart-fighter" -> saying.counterparts().stream().anyMatch(kinds::isFighter);
            case "counterpart-people" -> saying.counterparts().stream().anyMatch(kinds::isPeople);
            case "quantity" -> saying.quantity().isPresent();
            case "negated" -> saying.clause().negated();
            case "armed" -> isArmed(saying.clause());
            case "subject", "object" -> !paths.at(saying.clause(), need).isEmpty();
            default -> throw new IllegalStateException(need);
        };
    }

    /** "bomb explosion", "sarin gas attack", "shelling": an attack by its very word, wherever it was. */
    private boolean isArmed(Clause clause) {
        boolean byWord = Set.of("airstrike", "shelling", "bombing", "bombardment", "air-strike", "ambush")
                .contains(Kinds.lemma(clause.head()));
        return byWord
                || clause.at("mod").stream()
                        .anyMatch(p -> kinds.isWeapon(p) || p.head().is("air"));
    }

    /** "they met", "the two sides met": one phrase, several parties. */
    private boolean isSeveral(Saying saying) {
        boolean plural = saying.actors().stream()
                .anyMatch(p -> p.head().tag().equals("NNS") || p.head().is("they"));
        return plural && paths.at(saying.clause(), "object").isEmpty();
    }
}
