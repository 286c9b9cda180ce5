package relata.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import relata.language.Argument;
import relata.language.Clause;
import relata.language.Token;

/** A predicate and its parts in words. */
final class ClauseText {

    private ClauseText() {}

    /** "verb, passive, negated, infinitive of “managed”". */
    static String about(Clause clause) {
        List<String> about = new ArrayList<>();
        if (clause.head().isVerb()) {
            about.add(clause.passive() ? "passive verb" : "active verb");
        } else {
            about.add(clause.head().isNoun() ? "noun" : "adjective");
        }
        if (clause.negated()) {
            about.add("negated");
        }
        if (!clause.preposition().isEmpty()) {
            about.add("behind “" + clause.preposition() + "”");
        }
        clause.link()
                .ifPresent(link -> about.add(link(link) + " “"
                        + clause.governor().orElseThrow().head().text() + "”"));
        return String.join(", ", about);
    }

    private static String link(Clause.Link link) {
        return switch (link) {
            case COMPLEMENT -> "what is told by";
            case INFINITIVE -> "infinitive of";
            case ADVERBIAL -> "adverbial of";
            case RELATIVE -> "relative clause of";
            case PARTICIPLE -> "participle of";
            case COORDINATE -> "coordinated with";
            case NOUN -> "within";
            case PARENTHESIS -> "parenthesis in";
        };
    }

    /** Its parts in the order of the words, several at one path together: "subject" to "the army; rebels". */
    static Map<String, String> parts(Clause clause, String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        clause.marker().ifPresent(marker -> parts.put("opened by", marker.text()));
        for (Argument argument : clause.arguments()) {
            parts.merge(argument.path(), words(argument, text), (first, second) -> first + "; " + second);
        }
        clause.particle().ifPresent(particle -> parts.put("particle", particle.text()));
        put(parts, "auxiliary", clause.auxiliaries());
        put(parts, "adverb", clause.adverbs());
        List<Clause> others = clause.dependents().stream()
                .filter(other -> other.link().filter(Clause.Link.NOUN::equals).isEmpty())
                .toList();
        put(parts, "dependent", others.stream().map(Clause::head).toList());
        return parts;
    }

    private static void put(Map<String, String> parts, String name, List<Token> tokens) {
        if (!tokens.isEmpty()) {
            parts.put(name, tokens.stream().map(Token::text).collect(Collectors.joining("; ")));
        }
    }

    private static String words(Argument argument, String text) {
        return Printable.line(argument.phrase().span().of(text))
                + switch (argument.origin()) {
                    case PARSE -> "";
                    case INHERITED -> " (shared)";
                    case NEIGHBOUR -> " (nearest words)";
                };
    }
}
