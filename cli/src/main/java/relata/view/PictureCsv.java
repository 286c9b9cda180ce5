package relata.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import relata.estimate.Estimate;
import relata.exports.Csv;
import relata.picture.Holding;
import relata.picture.Origin;
import relata.picture.Picture;
import relata.picture.PlacePicture;

/** The picture for a spreadsheet: a row for each holder of each place, and one for each place that nobody is said to hold. */
public final class PictureCsv {

    private static final List<String> HEADINGS = List.of(
            "place_id",
            "place",
            "state",
            "holder_id",
            "holder",
            "part",
            "from",
            "latest",
            "origins",
            "claims",
            "conceding",
            "estimate");

    private PictureCsv() {}

    /** @param estimates of places, by their identities; a holder's own chance goes into its row */
    public static List<String> lines(Picture picture, Map<String, Estimate> estimates) {
        List<String> lines = new ArrayList<>(List.of(Csv.line(HEADINGS)));
        for (PlacePicture place : picture.places()) {
            place.holdings()
                    .forEach(holding ->
                            lines.add(line(place, holding, Optional.ofNullable(estimates.get(place.place())))));
            if (place.holdings().isEmpty()) {
                lines.add(Csv.line(List.of(
                        place.place(), place.name(), place.state().words(), "", "", "", "", "", "", "", "", "")));
            }
        }
        return lines;
    }

    private static String line(PlacePicture place, Holding holding, Optional<Estimate> estimate) {
        return Csv.line(List.of(
                place.place(),
                place.name(),
                place.state().words(),
                holding.holder(),
                holding.name(),
                Boolean.toString(holding.part()),
                holding.from().toString(),
                holding.latest().toString(),
                holding.origins().stream().map(Origin::name).collect(Collectors.joining("; ")),
                holding.statements().stream()
                        .map(statement -> statement.claim().id())
                        .collect(Collectors.joining("; ")),
                holding.conceding().stream().map(Origin::name).collect(Collectors.joining("; ")),
                estimate.filter(any -> any.isEnough() && !holding.part()).stream()
                        .flatMap(any -> any.chances().stream())
                        .filter(chance -> chance.holder().equals(holding.holder()))
                        .map(chance -> String.format(Locale.ROOT, "%.3f", chance.forwards()))
                        .collect(Collectors.joining())));
    }
}
