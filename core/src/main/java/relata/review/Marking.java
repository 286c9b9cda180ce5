package relata.review;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import relata.claims.Claim;
import relata.claims.ClaimId;
import relata.claims.Correction;
import relata.claims.Field;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Relation;
import relata.names.Names;
import relata.reading.Passage;
import relata.reading.Report;
import relata.text.CodePoints;
import relata.text.Span;

/**
 * Marks words of a report, as a reviewer writes them: {@code WORDS}, {@code WORDS@OFFSET} where they stand several times
 * (offsets in code points, as exports count), {@code WORDS=ID} to say what they stand for; else {@link Names} tells. What
 * cannot be marked is an IllegalArgumentException that says why.
 */
public final class Marking {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<words>.+?)(?:@(?<at>\\d+))?(?:=(?<id>(?:place|actor|source|kind):.+))?", Pattern.DOTALL);

    private final Report report;
    private final Names names;
    private final Optional<Span> near;
    private final CodePoints points;

    /**
     * For one report.
     *
     * @param near where words that stand several times are looked for first: the sentence of the claim that is corrected
     */
    public Marking(Report report, Names names, Optional<Span> near) {
        this.report = report;
        this.names = names;
        this.near = near;
        this.points = CodePoints.of(report.text());
    }

    /** What fields hold instead. */
    public Correction correction(Map<Field, List<String>> written) {
        Map<Field, List<Field.Value>> values = new EnumMap<>(Field.class);
        written.forEach((field, words) ->
                values.put(field, words.stream().map(each -> value(field, each)).toList()));
        return new Correction(values);
    }

    /**
     * A claim that was not found.
     *
     * @param trigger the words that say it
     * @param written its fields, a relation among them
     */
    public Act.Add addition(String trigger, Map<Field, List<String>> written) {
        Span says = at(read(trigger), near);
        Marking inSentence = new Marking(report, names, Optional.of(sentence(says)));
        Claim blank = new Claim(
                "",
                Relation.HOLDS,
                Mention.at(says, report.text()),
                sentence(says),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Modality.ASSERTED,
                Optional.empty(),
                List.of(),
                "",
                Optional.empty());
        Claim drafted = inSentence.correction(written).of(blank);
        String id = ClaimId.of(
                report.digest(),
                drafted.relation(),
                says,
                drafted.place().map(place -> place.mention().span()),
                drafted.quantity(),
                drafted.counterparts().stream().findFirst());
        return new Act.Add(report.digest(), drafted.as(id, Claim.BY_REVIEWER));
    }

    private Field.Value value(Field field, String written) {
        if (!field.hasWords()) {
            return Field.Value.of(written.strip());
        }
        Matcher parts = read(written);
        Span span = at(parts, near);
        String words = span.of(report.text());
        Optional<String> id = Optional.ofNullable(parts.group("id")).or(() -> identity(field, words));
        return new Field.Value(words, Optional.of(span), id);
    }

    private Optional<String> identity(Field field, String words) {
        return switch (field) {
            case PLACE -> names.place(words);
            case ACTOR, COUNTERPART -> names.actor(words);
            default -> Optional.empty();
        };
    }

    private static Matcher read(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("no words are given");
        }
        return parts;
    }

    private Span at(Matcher written, Optional<Span> first) {
        String words = written.group("words");
        List<Span> all = found(words);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("'" + words + "' does not stand in " + report.name());
        }
        if (written.group("at") != null) {
            int offset = Integer.parseInt(written.group("at"));
            return all.stream()
                    .filter(span -> points.at(span.start()) == offset)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "'" + words + "' does not stand at " + offset + " in " + report.name() + places(all)));
        }
        List<Span> nearest = all.stream()
                .filter(span -> first.filter(around -> around.contains(span)).isPresent())
                .toList();
        if (nearest.isEmpty() && all.size() > 1) {
            throw new IllegalArgumentException(
                    "'" + words + "' stands " + all.size() + " times in " + report.name() + places(all));
        }
        return nearest.isEmpty() ? all.get(0) : nearest.get(0);
    }

    private String places(List<Span> all) {
        return all.stream()
                .map(span -> "@" + points.at(span.start()))
                .collect(Collectors.joining(", ", ": write one of ", " behind the words"));
    }

    /** Whole words, whatever white space is between them: a report's lines break anywhere. */
    private List<Span> found(String words) {
        String pattern =
                Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])")
                .matcher(report.text());
        List<Span> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    /** The sentence around words, within their passage. */
    private Span sentence(Span words) {
        Span passage = report.passages().stream()
                .map(Passage::span)
                .filter(span -> span.contains(words))
                .findFirst()
                .orElse(new Span(0, report.text().length()));
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(passage.of(report.text()));
        int from = words.start() - passage.start();
        int start = from == 0 ? 0 : sentences.preceding(from + 1);
        int end = sentences.following(words.end() - passage.start() - 1);
        Span sentence = new Span(
                passage.start() + Math.max(0, start),
                end == BreakIterator.DONE ? passage.end() : passage.start() + end);
        return sentence.trimmed(report.text());
    }
}
