package relata.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relata.language.Phrase;
import relata.language.Sentence;
import relata.language.Token;

/** A claim is atomic: divides what one clause says into one claim for each place, target, group of victims or act. */
final class Atoms {

    /** What one claim of several is about. */
    record Atom(List<Phrase> counterparts, Optional<Phrase> place, Optional<Quantity> quantity) {}

    private final Sentence sentence;
    private final Kinds kinds;
    private final Quantities quantities;

    Atoms(Sentence sentence, Kinds kinds, Quantities quantities) {
        this.sentence = sentence;
        this.kinds = kinds;
        this.quantities = quantities;
    }

    List<Atom> of(Saying saying) {
        return switch (saying.relation().kind()) {
            case CONTROL -> eachPlace(saying);
            case ATTACK -> eachTarget(saying);
            case CASUALTIES -> eachGroup(saying);
            default ->
                List.of(new Atom(saying.counterparts(), saying.places().stream().findFirst(), Optional.empty()));
        };
    }

    private List<Atom> eachPlace(Saying saying) {
        if (saying.places().isEmpty()) {
            return List.of(new Atom(saying.counterparts(), Optional.empty(), Optional.empty()));
        }
        return saying.places().stream()
                .map(place -> new Atom(saying.counterparts(), Optional.of(place), Optional.empty()))
                .toList();
    }

    private List<Atom> eachTarget(Saying saying) {
        List<Phrase> targets =
                saying.counterparts().stream().filter(kinds::isNamedPlace).toList();
        boolean targetsAreThePlaces = saying.places().equals(targets);
        if (targetsAreThePlaces && targets.size() > 1) {
            return targets.stream()
                    .map(target -> new Atom(List.of(target), Optional.of(target), Optional.empty()))
                    .toList();
        }
        if (saying.places().size() > 1) {
            return saying.places().stream()
                    .map(place -> new Atom(saying.counterparts(), Optional.of(place), Optional.empty()))
                    .toList();
        }
        return List.of(new Atom(saying.counterparts(), saying.places().stream().findFirst(), Optional.empty()));
    }

    private List<Atom> eachGroup(Saying saying) {
        Optional<Phrase> place = saying.places().stream().findFirst();
        List<Atom> atoms = new ArrayList<>();
        List<Phrase> uncounted = new ArrayList<>();
        for (Phrase group : saying.counterparts()) {
            Optional<Quantity> number = number(group);
            if (number.isPresent()) {
                atoms.add(new Atom(List.of(group), place, number));
            } else {
                uncounted.add(group);
            }
        }
        if (atoms.isEmpty()) {
            atoms.add(new Atom(uncounted, place, saying.quantity().map(Quantities.Found::quantity)));
        } else {
            List<Phrase> beside = uncounted.stream()
                    .filter(group -> isListedWith(group, saying))
                    .toList();
            if (!beside.isEmpty()) {
                atoms.add(new Atom(beside, place, Optional.empty()));
            }
        }
        return atoms;
    }

    /**
     * "killed <i>the leader</i> and two guards": on the same side of the verb as those who are counted. The count of "13 women
     * and children" is of both.
     */
    private boolean isListedWith(Phrase uncounted, Saying saying) {
        if (!kinds.isDefinite(uncounted)) {
            return false;
        }
        int verb = saying.clause().head().index();
        return saying.counterparts().stream()
                .filter(group -> number(group).isPresent())
                .anyMatch(
                        group -> group.head().index() < verb == uncounted.head().index() < verb);
    }

    private Optional<Quantity> number(Phrase group) {
        Optional<Quantity> counted =
                quantities.ofPeople(group, sentence.tokens()).map(Quantities.Found::quantity);
        return counted.or(() -> isOnePerson(group) ? Optional.of(Quantity.exactly(1, "people")) : Optional.empty());
    }

    /** "an officer", not "a group". */
    private boolean isOnePerson(Phrase phrase) {
        Token first = phrase.tokens().get(0);
        boolean indefinite = first.is("a") || first.is("an") || first.is("another");
        return phrase.head().is("another")
                || indefinite
                        && phrase.head().tag().equals("NN")
                        && kinds.is(phrase, "people")
                        && !kinds.is(phrase, "group")
                        && phrase.span().end() == phrase.base().end();
    }
}
