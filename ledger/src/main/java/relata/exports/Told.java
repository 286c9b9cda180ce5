package relata.exports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Place;
import relata.claims.SpatialRelation;
import relata.ledger.Recorded;
import relata.names.Names;
import relata.picture.Statement;
import relata.text.CodePoints;
import relata.text.Span;
import relata.voices.Voice;

/**
 * A claim as exports tell of it. What an identity is known for has a neutral name; whatever else a report calls somebody stands
 * in quotation marks, since the word is the report's.
 */
final class Told {

    /** How closely a claim's coordinates tell where. */
    enum Precision {
        /** The place itself, a town or less. */
        PLACE,
        /** A part of the place, or somewhere beside it. */
        NEAR,
        /** Somewhere in a region or country. */
        REGION;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final double SURE = 0.5;

    private final Recorded recorded;
    private final Names names;
    private final Locations locations;

    Told(Recorded recorded, Names names, Locations locations) {
        this.recorded = recorded;
        this.names = names;
        this.locations = locations;
    }

    Recorded.ReportAsRead report() {
        return recorded.report();
    }

    Statement statement() {
        return recorded.statement();
    }

    Claim claim() {
        return statement().claim();
    }

    /** Where the report can be read, as far as anybody said. */
    Optional<String> url() {
        return report().url()
                .or(() -> Optional.of(statement().reportName()))
                .filter(address -> address.startsWith("http://") || address.startsWith("https://"));
    }

    /** The sentence that the claim stands in, to the letter. */
    String quotation() {
        return statement().words();
    }

    /** The sentence's place in Unicode code points. */
    Span quotedAt() {
        CodePoints points = CodePoints.of(report().text());
        Span sentence = claim().sentence();
        return new Span(points.at(sentence.start()), points.at(sentence.end()));
    }

    String called(Mention mention) {
        return called(mention.id(), mention.text());
    }

    private String called(Optional<String> id, String words) {
        return id.filter(known -> !known.contains(Names.UNRESOLVED))
                .map(names::nameOf)
                .orElseGet(() -> "“" + line(words) + "”");
    }

    List<String> actors() {
        return claim().actors().stream().map(this::called).toList();
    }

    List<String> counterparts() {
        return claim().counterparts().stream().map(this::called).toList();
    }

    Optional<String> place() {
        return claim().place().map(Place::mention).map(this::called);
    }

    Optional<String> placeId() {
        return claim().place().map(Place::mention).flatMap(Mention::id);
    }

    /** Who says it, the innermost voice first; the publisher is not among them. */
    List<String> voices() {
        return claim().voices().stream().map(this::called).toList();
    }

    List<String> voiceIds() {
        return claim().voices().stream().flatMap(voice -> voice.id().stream()).toList();
    }

    Optional<String> publisher() {
        return statement()
                .publisherId()
                .filter(id -> !id.contains(Names.UNRESOLVED))
                .map(names::nameOf)
                .or(statement()::publisher);
    }

    /** All who pass it on, the innermost voice first, the publisher last. */
    List<String> chain() {
        return Stream.concat(voices().stream(), publisher().stream()).toList();
    }

    Optional<Locations.Located> located() {
        return placeId().flatMap(locations::of);
    }

    Precision precision(Locations.Located located) {
        if (located.isRegion()) {
            return Precision.REGION;
        }
        boolean unsure = located.place().confidence().orElse(1) < SURE;
        Optional<SpatialRelation> relation = claim().place().flatMap(Place::relation);
        boolean part = claim().place().map(Place::part).orElse(false);
        return unsure || part || relation.isPresent() ? Precision.NEAR : Precision.PLACE;
    }

    String review() {
        return statement().review().state().word();
    }

    /** A stretch of a report on one line: white space as single blanks, control and format characters left out. */
    static String line(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\\u200C\\u200D]]", "")
                .strip();
    }

    /** A constant as exports write it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    String called(Voice voice) {
        return voice.isUnsaid() ? "not said by whom" : called(voice.id(), voice.text());
    }
}
