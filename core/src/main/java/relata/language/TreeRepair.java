package relata.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Mends edges that the parser gets wrong in ways that recur, before anything is read off them. */
final class TreeRepair {

    private static final Set<String> COMPLEMENTS = Set.of("ccomp", "dep");
    private static final Set<String> CLAUSES = Set.of("advcl", "ccomp", "parataxis");
    private static final Set<String> GERUND_OPENERS = Set.of(
            "after",
            "before",
            "by",
            "while",
            "since",
            "when",
            "without",
            "for",
            "at",
            "of",
            "in",
            "from",
            "continued",
            "began",
            "started",
            "kept");

    private static final Set<String> PARTICIPLE_GOES_ON =
            Set.of("by", "in", "at", "on", "from", "with", "near", "inside", "outside", "around", "to");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");

    private static final Set<String> PUBLISHED =
            Set.of("released", "published", "issued", "conducted", "commissioned", "leaked", "filed", "posted");

    private static final Set<String> HARMED = Set.of("killed", "wounded", "injured", "dead", "hurt");

    // Of these what follows is a clause: "saw rebels taking the town".
    private static final Set<String> PERCEIVING = Set.of(
            "see",
            "hear",
            "watch",
            "show",
            "find",
            "catch",
            "keep",
            "leave",
            "have",
            "get",
            "film",
            "stop",
            "prevent",
            "imagine",
            "mean",
            "remember",
            "risk",
            "depict",
            "describe",
            "observe",
            "witness",
            "notice",
            "feel",
            "send");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private TreeRepair() {}

    static List<Dependency> repair(List<Token> tokens, List<Dependency> edges) {
        List<Dependency> repaired = ReportedClauses.turn(tokens, edges);
        for (Dependency edge : edges) {
            if (isGerundTakenForModifier(tokens, edge)) {
                raiseGerund(repaired, edge.dependent(), edge.governor());
            } else if (isDayTakenForModifier(tokens, edge)) {
                partDay(repaired, tokens, edge.dependent(), edge.governor());
            }
            if (isVerbBehindParticiple(tokens, edges, edge)) {
                raiseVerb(repaired, edge);
            }
            Participles.describedNoun(tokens, repaired, edge)
                    .ifPresent(noun -> repaired.replaceAll(e ->
                            e.dependent() == edge.dependent() ? new Dependency(noun, edge.dependent(), "acl") : e));
        }
        for (Dependency edge : edges) {
            if (isOutcomeTakenForContent(tokens, edges, edge)) {
                freeObject(repaired, edge);
            }
        }
        for (Dependency edge : edges) {
            boolean clause = edge.relation().equals("ccomp") || edge.relation().startsWith("csubj");
            if (clause && edge.dependent() < edge.governor()) {
                freeSubject(repaired, tokens, edge.dependent(), edge.governor());
            }
        }
        countEach(repaired, tokens);
        ReportedClauses.join(tokens, repaired);
        return repaired;
    }

    /** "after winning back Bab an-Nayrab": the parser sees a winning gate. */
    private static boolean isGerundTakenForModifier(List<Token> tokens, Dependency edge) {
        int gerund = edge.dependent();
        return gerund > 0
                && edge.governor() > gerund
                && tokens.get(gerund).tag().equals("VBG")
                && (edge.relation().equals("amod") || edge.relation().equals("compound"))
                && (tokens.get(edge.governor()).isName()
                        || tokens.get(edge.governor()).tag().equals("NNS"))
                && (GERUND_OPENERS.contains(word(tokens, gerund - 1)) || WEEKDAYS.contains(word(tokens, gerund - 1)));
    }

    /** "Troops backed by jets captured the town": the parser has the backing capture it; it is the troops who do. */
    private static void freeSubject(List<Dependency> edges, List<Token> tokens, int participle, int verb) {
        Optional<Dependency> subject = edges.stream()
                .filter(e ->
                        e.governor() == participle && e.relation().startsWith("nsubj") && e.dependent() < participle)
                .findFirst();
        boolean reduced = tokens.get(participle).tag().equals("VBN")
                && (Participles.goesOnBy(tokens, participle)
                        || PARTICIPLE_GOES_ON.contains(word(tokens, participle + 1)))
                && !has(edges, participle, "aux")
                && !has(edges, participle, "aux:pass")
                && !has(edges, participle, "mark");
        boolean free = !has(edges, verb, "nsubj") && !has(edges, verb, "nsubj:pass");
        if (subject.isEmpty() || !reduced || !free) {
            return;
        }
        int noun = subject.get().dependent();
        String role = has(edges, verb, "aux:pass") ? "nsubj:pass" : "nsubj";
        edges.replaceAll(edge -> {
            if (edge.dependent() == noun) {
                return new Dependency(verb, noun, role);
            }
            return edge.dependent() == participle ? new Dependency(noun, participle, "acl") : edge;
        });
    }

    /** "tightened the siege taking two hills": it is not the siege that takes them. */
    private static boolean isOutcomeTakenForContent(List<Token> tokens, List<Dependency> edges, Dependency edge) {
        int verb = edge.governor();
        int gerund = edge.dependent();
        return COMPLEMENTS.contains(edge.relation())
                && verb >= 0
                && verb < gerund
                && tokens.get(verb).isVerb()
                && tokens.get(gerund).tag().equals("VBG")
                && !PERCEIVING.contains(tokens.get(verb).lemma())
                && !has(edges, gerund, "aux")
                && !has(edges, gerund, "mark")
                && !has(edges, verb, "obj")
                && has(edges, gerund, "obj")
                && subjectBefore(edges, gerund, true)
                        .filter(subject -> subject.dependent() > verb)
                        .isPresent();
    }

    private static void freeObject(List<Dependency> edges, Dependency edge) {
        int verb = edge.governor();
        int gerund = edge.dependent();
        int noun = subjectBefore(edges, gerund, true).orElseThrow().dependent();
        edges.replaceAll(e -> {
            if (e.dependent() == noun) {
                return new Dependency(verb, noun, "obj");
            }
            return e.dependent() == gerund ? new Dependency(verb, gerund, "advcl") : e;
        });
    }

    /** "Six killed 12 wounded", "six guards killed 12 wounded": each participle tells of the number before it. */
    private static void countEach(List<Dependency> edges, List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            int counted = i - 1;
            boolean numbered = tokens.get(counted).isNumber()
                    || counted > 0
                            && tokens.get(counted).isNoun()
                            && tokens.get(counted - 1).isNumber();
            boolean listed = isHarmed(tokens, i)
                    && (isHarmed(tokens, i + 2) && tokens.get(i + 1).isNumber()
                            || isHarmed(tokens, i - 2) && tokens.get(counted).isNumber());
            if (numbered && listed) {
                count(edges, i, counted);
            }
        }
    }

    private static boolean isHarmed(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() && HARMED.contains(word(tokens, index));
    }

    private static void count(List<Dependency> edges, int harmed, int counted) {
        edges.removeIf(edge -> edge.dependent() == harmed && edge.governor() == counted);
        edges.replaceAll(edge -> {
            if (edge.dependent() == counted) {
                return new Dependency(harmed, counted, "nsubj:pass");
            }
            boolean modifies = edge.relation().matches("compound|amod|nummod");
            if (edge.dependent() == harmed && modifies) {
                return new Dependency(edge.governor(), harmed, "parataxis");
            }
            boolean another =
                    edge.governor() == harmed && (modifies || edge.relation().matches("obj|nsubj.*"))
                            || edge.governor() == counted && edge.dependent() < counted - 1;
            return another ? new Dependency(harmed, edge.dependent(), "dep") : edge;
        });
    }

    /** "On Sunday rebels captured the town": without its comma the parser sees Sunday rebels. */
    private static boolean isDayTakenForModifier(List<Token> tokens, Dependency edge) {
        int day = edge.dependent();
        return day > 0
                && edge.governor() > day
                && edge.relation().equals("compound")
                && !DAY_PARTS.contains(word(tokens, edge.governor()))
                && onDay(tokens, day) >= 0;
    }

    /** Where the "on" of "on Sunday", "on Sunday evening" stands, given the last of these words; negative where there is none. */
    private static int onDay(List<Token> tokens, int last) {
        boolean partOfDay = last > 1 && DAY_PARTS.contains(word(tokens, last));
        int day = partOfDay ? last - 1 : last;
        boolean dated =
                WEEKDAYS.contains(word(tokens, day)) && word(tokens, day - 1).equals("on");
        return dated ? day - 1 : -1;
    }

    private static String word(List<Token> tokens, int index) {
        return tokens.get(index).text().toLowerCase(Locale.ROOT);
    }

    /** The day becomes a time of the verb, the noun behind it the verb's subject or object, where it has none. */
    private static void partDay(List<Dependency> edges, List<Token> tokens, int day, int noun) {
        int on = onDay(tokens, day);
        Optional<Dependency> hung = edges.stream()
                .filter(edge -> edge.dependent() == noun && edge.relation().startsWith("obl"))
                .filter(edge ->
                        edge.governor() >= 0 && tokens.get(edge.governor()).isVerb())
                .findFirst();
        if (hung.isEmpty()) {
            return;
        }
        int verb = hung.get().governor();
        boolean passive = has(edges, verb, "aux:pass");
        String role = verb < noun ? "obj" : passive ? "nsubj:pass" : "nsubj";
        if (has(edges, verb, role) || verb < noun && passive) {
            return;
        }
        edges.replaceAll(edge -> {
            if (edge.dependent() == noun) {
                return new Dependency(verb, noun, role);
            }
            if (edge.dependent() == day) {
                return new Dependency(verb, day, "obl");
            }
            return edge.dependent() == on ? new Dependency(day, on, "case") : edge;
        });
    }

    private static boolean has(List<Dependency> edges, int governor, String relation) {
        return edges.stream()
                .anyMatch(edge -> edge.governor() == governor && edge.relation().equals(relation));
    }

    private static void raiseGerund(List<Dependency> edges, int gerund, int noun) {
        Dependency raised = governorOf(edges, noun, gerund);
        for (int i = 0; i < edges.size(); i++) {
            Dependency edge = edges.get(i);
            if (edge.dependent() == gerund) {
                edges.set(i, raised);
            } else if (edge.dependent() == noun) {
                edges.set(i, new Dependency(gerund, noun, "obj"));
            } else if (edge.governor() == noun && edge.dependent() < gerund) {
                edges.set(i, new Dependency(gerund, edge.dependent(), "mark"));
            }
        }
    }

    /** "a survey held in May found that": the parser takes the participle for the verb of the sentence. */
    private static boolean isVerbBehindParticiple(List<Token> tokens, List<Dependency> edges, Dependency edge) {
        int participle = edge.governor();
        int verb = edge.dependent();
        if (participle < 1
                || verb < participle
                || !isParticiple(tokens.get(participle))
                || !isLoose(tokens, edges, edge)) {
            return false;
        }
        boolean auxiliary = edges.stream()
                .anyMatch(e -> e.governor() == participle
                        && (e.relation().startsWith("aux") || e.relation().equals("mark")));
        boolean ownSubject = edges.stream().anyMatch(e -> e.governor() == verb && e.dependent() < verb && isSubject(e));
        boolean apart = tokens.subList(participle + 1, verb).stream()
                .filter(t -> edges.stream().noneMatch(e -> e.governor() == verb && e.dependent() == t.index()))
                .anyMatch(t -> t.is(",") || t.tag().equals("CC") || FINITE.contains(t.tag()));
        boolean published = tokens.get(participle).tag().equals("VBD");
        boolean object = edges.stream()
                .anyMatch(e -> e.governor() == participle
                        && (e.relation().equals("obj") || e.relation().equals("ccomp")));
        return subjectBefore(edges, participle, published).isPresent()
                && !(published && object)
                && !auxiliary
                && !ownSubject
                && !apart;
    }

    /** "villages held by rebels <i>have been captured</i>": the second verb hangs on the participle by an edge that tells nothing. */
    private static boolean isLoose(List<Token> tokens, List<Dependency> edges, Dependency edge) {
        int verb = edge.dependent();
        boolean finite = FINITE.contains(tokens.get(verb).tag());
        boolean assisted = edges.stream()
                .anyMatch(e -> e.governor() == verb
                        && e.relation().startsWith("aux")
                        && FINITE.contains(tokens.get(e.dependent()).tag()));
        boolean clause = CLAUSES.contains(edge.relation()) && !has(edges, verb, "mark");
        return edge.relation().equals("dep") && (finite || assisted) || clause && assisted;
    }

    /** What is published is seldom what publishes: "a poll released Monday found", whatever the tagger says. */
    private static boolean isParticiple(Token token) {
        return token.tag().equals("VBN")
                || token.tag().equals("VBD") && PUBLISHED.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isSubject(Dependency edge) {
        return edge.relation().startsWith("nsubj");
    }

    /** The subject that stands right before a word. */
    private static Optional<Dependency> subjectBefore(List<Dependency> edges, int index, boolean apart) {
        return edges.stream()
                .filter(e -> e.governor() == index && e.dependent() < index && isSubject(e))
                .filter(e -> apart || e.dependent() == index - 1)
                .findFirst();
    }

    private static void raiseVerb(List<Dependency> edges, Dependency edge) {
        int participle = edge.governor();
        int verb = edge.dependent();
        int noun = subjectBefore(edges, participle, true).orElseThrow().dependent();
        String role = has(edges, verb, "aux:pass") ? "nsubj:pass" : "nsubj";
        for (int i = 0; i < edges.size(); i++) {
            Dependency e = edges.get(i);
            if (e.dependent() == participle) {
                edges.set(i, new Dependency(e.governor(), verb, e.relation()));
            } else if (e.dependent() == verb) {
                edges.set(i, new Dependency(noun, participle, "acl"));
            } else if (e.dependent() == noun) {
                edges.set(i, new Dependency(verb, noun, role));
            } else if (e.governor() == participle && (e.dependent() < noun || e.dependent() > verb)) {
                edges.set(i, new Dependency(verb, e.dependent(), e.relation()));
            }
        }
    }

    private static Dependency governorOf(List<Dependency> edges, int noun, int gerund) {
        return edges.stream()
                .filter(edge -> edge.dependent() == noun)
                .findFirst()
                .map(edge -> new Dependency(edge.governor(), gerund, "advcl"))
                .orElse(new Dependency(-1, gerund, "root"));
    }
}
