package relata.picture.tests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Modality;
import relata.claims.Occurred;
import relata.claims.Place;
import relata.claims.Quantity;
import relata.claims.Relation;
import relata.names.Names;
import relata.picture.Statement;
import relata.reading.Published;
import relata.text.Span;
import relata.voices.Voice;

/** Statements as a ledger would hand them over, written by hand. Everything a test leaves out has a plain value. */
final class Told {

    static final Instant LEARNED = Instant.parse("2017-01-01T00:00:00Z");

    private static final Span NOWHERE = new Span(0, 0);

    private final String publisher;
    private String report;
    private Optional<Published> said = Optional.empty();
    private List<String> voices = List.of();
    private Voice.Mode mode = Voice.Mode.INDIRECT;
    private List<String> actors = List.of();
    private List<String> counterparts = List.of();
    private Relation relation = Relation.HOLDS;
    private Optional<String> place = Optional.empty();
    private boolean part;
    private Optional<Occurred> occurred = Optional.empty();
    private Modality modality = Modality.ASSERTED;
    private Optional<Quantity> quantity = Optional.empty();
    private Optional<String> measure = Optional.empty();
    private Optional<String> words = Optional.empty();
    private Span sentence = NOWHERE;
    private Span trigger = NOWHERE;
    private Instant learned = LEARNED;

    private Told(String publisher) {
        this.publisher = publisher;
        this.report = publisher;
    }

    static Told by(String publisher) {
        return new Told(publisher);
    }

    /** @param day ISO date; the report's identity is publisher and day */
    Told on(String day) {
        Instant noon = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        said = Optional.of(new Published(noon, noon, Published.Basis.STATED, day, Optional.empty()));
        report = publisher + " " + day;
        return this;
    }

    /** @param names innermost first */
    Told through(String... names) {
        voices = List.of(names);
        return this;
    }

    /** @param names innermost first; their words stand in quotation marks */
    Told quoting(String... names) {
        mode = Voice.Mode.DIRECT;
        return through(names);
    }

    /** @param names joined by "and" */
    Told that(String names, String does) {
        actors = names.isEmpty() ? List.of() : Arrays.asList(names.split(" and "));
        relation = Relation.of(does).orElseThrow(() -> new IllegalArgumentException("no relation: " + does));
        return this;
    }

    Told from(String... names) {
        counterparts = List.of(names);
        return this;
    }

    Told at(String name) {
        place = Optional.of(name);
        return this;
    }

    Told inPart() {
        part = true;
        return this;
    }

    Told about(String day) {
        return about(day, day);
    }

    Told about(String from, String to) {
        occurred = Optional.of(new Occurred(LocalDate.parse(from), LocalDate.parse(to), Occurred.Basis.STATED));
        return this;
    }

    Told put(String how) {
        modality = Modality.valueOf(how.toUpperCase(java.util.Locale.ROOT));
        return this;
    }

    Told measured(String as, OptionalDouble low, OptionalDouble high, String unit, boolean approximate) {
        measure = Optional.of(as);
        quantity = Optional.of(new Quantity(low, high, unit, approximate));
        return this;
    }

    Told inWords(String text) {
        words = Optional.of(text);
        return this;
    }

    Told inSentence(int start, int end, int triggered) {
        sentence = new Span(start, end);
        trigger = new Span(triggered, triggered);
        return this;
    }

    Told learnedAt(String instant) {
        learned = Instant.parse(instant);
        return this;
    }

    Statement with(Names names) {
        String id = String.join(
                "|",
                relation.word(),
                actors.toString(),
                place.toString(),
                quantity.toString(),
                modality.word(),
                voices.toString(),
                occurred.toString(),
                measure.toString(),
                sentence.toString());
        Claim claim = new Claim(
                id,
                relation,
                new Mention(relation.word(), trigger, Optional.empty()),
                sentence,
                actors.stream().map(Told::mention).toList(),
                counterparts.stream().map(Told::mention).toList(),
                place.map(name -> new Place(mention(name), part)),
                quantity,
                measure,
                Optional.empty(),
                Optional.empty(),
                modality,
                occurred,
                voices.stream().map(this::voice).toList(),
                "by hand",
                Optional.empty());
        return new Statement(
                names.resolve(claim),
                report,
                report,
                Optional.of(publisher),
                names.source(publisher),
                said,
                words.orElse(report + ": " + actors + relation.word() + place),
                learned);
    }

    private static Mention mention(String text) {
        return new Mention(text, NOWHERE, Optional.empty());
    }

    private Voice voice(String text) {
        return new Voice(
                text,
                NOWHERE,
                NOWHERE,
                Voice.Standing.NAMED,
                "as written",
                "said",
                Optional.of(NOWHERE),
                mode,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
