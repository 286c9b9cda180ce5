package relata.names;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The common words around names, folded.
 *
 * @param actorHeads nouns that follow the name of an actor and add nothing ("troops")
 * @param qualifiers words before a name that add nothing ("remaining")
 * @param placeHeads by kind of place, the nouns that stand with its name ("district")
 * @param strippable nouns that may be left off an unknown place's name without naming another place
 * @param parts nouns that stand for a part of what follows ("half of", "streets of")
 * @param wholes nouns that stand for all of what follows ("pocket of")
 * @param beside words that lead away from the place they stand before ("near")
 * @param compass points of the compass and their adjectives ("north", "northern")
 * @param distances units of length
 * @param demonyms adjectives of countries: with a common noun they name no place ("a Syrian town")
 * @param descriptors words around a source's name that describe it ("news agency", "spokesman")
 * @param offices nouns for whoever speaks for others ("spokesman"), each with what may be added to the name before it: a minister speaks for the ministry
 * @param titles words before a person's name that say what he is ("governor", "Dr")
 * @param sourceTypes by type of source, the nouns that stand for one that was named before ("the agency")
 * @param open words that name nobody and nothing by themselves ("he", "eastern")
 * @param joints words that end the head of a noun phrase ("of", "in")
 */
record Words(
        Set<String> actorHeads,
        Set<String> qualifiers,
        Map<String, List<String>> placeHeads,
        Set<String> strippable,
        Set<String> parts,
        Set<String> wholes,
        Set<String> beside,
        Set<String> compass,
        Set<String> distances,
        Set<String> demonyms,
        Set<String> descriptors,
        Map<String, List<String>> offices,
        Set<String> titles,
        Map<String, List<String>> sourceTypes,
        Set<String> open,
        Set<String> joints) {}
