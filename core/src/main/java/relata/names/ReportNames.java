package relata.names;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Place;
import relata.reading.Report;
import relata.text.Span;
import relata.voices.Voice;

/** The identities in one report: each mention is told with what else the report says in view. */
public final class ReportNames {

    /** So far before a place the words are looked at that may tell how something lies to it: "some 20 kilometres northeast of". */
    private static final int REACH = 60;

    private static final int MOST_WORDS = 6;

    private final Names names;
    private final List<Claim> claims;
    private final String text;
    private final Function<Span, Setting> setting;
    private final Optional<Labels> labels;
    private final SpeakersInText speakers;

    /** @param claims the report's, before identities are told */
    public ReportNames(Names names, Report report, List<Claim> claims) {
        this(names, report, claims, new NamesInText(report.text()));
    }

    private ReportNames(Names names, Report report, List<Claim> claims, NamesInText listed) {
        this(
                names,
                report.text(),
                claims,
                new PlacesNamed(
                        report.text(),
                        claims,
                        names,
                        listed.find(names.profile().placeNames()))::from,
                Optional.of(names)
                        .filter(known -> !known.profile().labels().isEmpty())
                        .map(known -> new Labels(known, report, listed, claims)),
                new SpeakersInText(names, report.text(), listed, report.publisher()));
    }

    private ReportNames(
            Names names,
            String text,
            List<Claim> claims,
            Function<Span, Setting> setting,
            Optional<Labels> labels,
            SpeakersInText speakers) {
        this.names = names;
        this.text = text;
        this.claims = List.copyOf(claims);
        this.setting = setting;
        this.labels = labels;
        this.speakers = speakers;
    }

    /** A claim whose report is not at hand. */
    static Claim alone(Names names, Claim claim) {
        return new ReportNames(
                        names,
                        "",
                        List.of(),
                        span -> Setting.NONE,
                        Optional.empty(),
                        new SpeakersInText(names, "", new NamesInText(""), Optional.empty()))
                .resolved(claim);
    }

    /** The claims with identities. */
    public List<Claim> resolved() {
        return claims.stream().map(this::resolved).toList();
    }

    private Claim resolved(Claim claim) {
        return new Claim(
                claim.id(),
                claim.relation(),
                claim.trigger(),
                claim.sentence(),
                claim.actors().stream()
                        .map(mention -> told(mention, actor(mention)))
                        .toList(),
                claim.counterparts().stream()
                        .map(mention -> told(mention, counterpart(mention)))
                        .toList(),
                claim.place().map(this::placed),
                claim.quantity(),
                claim.measure(),
                claim.topic(),
                claim.weapon(),
                claim.modality(),
                claim.occurred(),
                claim.voices().stream()
                        .map(voice -> voice.as(speaker(voice).id()))
                        .toList(),
                claim.rule(),
                claim.repeats());
    }

    private static Mention told(Mention mention, Resolution resolution) {
        return mention.as(resolution.id(), resolution.doubts());
    }

    public Resolution actor(Mention mention) {
        return labels.flatMap(known -> known.resolve(mention)).orElseGet(() -> names.explainActor(mention.text()));
    }

    /** Who or what is acted upon: an actor, or a place. */
    public Resolution counterpart(Mention mention) {
        boolean isActor = names.knownActor(mention.text()).isPresent();
        return !isActor && names.isPlace(mention.text()) ? place(mention) : actor(mention);
    }

    /** The words before the mention tell as well: "near Ada" is beside Ada, whether or not the mention holds the "near". */
    public Resolution place(Mention mention) {
        Resolution resolution = names.places().resolve(mention.text(), setting.apply(mention.span()));
        return resolution.relation().isPresent()
                ? resolution
                : resolution.lying(names.places().phrases().relationBefore(before(mention.span()), mention.text()));
    }

    private List<String> before(Span span) {
        int to = Math.min(span.start(), text.length());
        String tail = text.substring(Math.max(0, to - REACH), to);
        int end = Math.max(tail.lastIndexOf('.'), tail.lastIndexOf('\n'));
        List<String> words = List.of(tail.substring(end + 1).strip().split("\\s+"));
        return words.subList(Math.max(0, words.size() - MOST_WORDS), words.size());
    }

    public Resolution speaker(Mention mention) {
        return speakers.tell(mention);
    }

    private Place placed(Place place) {
        Resolution resolution = place(place.mention());
        return new Place(
                told(place.mention(), resolution),
                place.part()
                        || resolution.relation().filter(r -> !r.isOutside()).isPresent(),
                resolution.relation());
    }

    /** Who is behind a voice; open where nobody is named. */
    public Resolution speaker(Voice voice) {
        return voice.isUnsaid()
                ? Resolution.open("the report does not say who")
                : speaker(new Mention(voice.text(), voice.span(), Optional.empty()));
    }
}
