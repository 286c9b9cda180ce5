package relata.claims.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import relata.Reader;
import relata.Relata;
import relata.claims.Claim;
import relata.claims.Mention;
import relata.claims.Quantity;
import relata.names.Profile;
import relata.reading.Given;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** Reads example sentences and compares their claims with the short form that the lexicon writes them in: "takes actor=army place=Maravel". */
final class Examples {

    private final Reader reader = Relata.reader(Profile.shipped(Profile.GENERAL));

    List<Claim> claims(String text) {
        try {
            return reader.read(ReportReader.standard()
                            .read("example.txt", text.getBytes(StandardCharsets.UTF_8), Given.NOTHING))
                    .claims();
        } catch (UnreadableReport e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** The claims that nothing wanted asks for, and what is wanted but not among them, marked by "no". */
    static List<String> differences(List<Claim> claims, List<String> wanted) {
        List<Claim> open = new ArrayList<>(claims);
        List<String> differences = new ArrayList<>();
        for (String one : wanted) {
            Optional<Claim> match =
                    open.stream().filter(claim -> fits(claim, one)).findFirst();
            match.ifPresentOrElse(open::remove, () -> differences.add("no " + one));
        }
        open.forEach(claim -> differences.add(show(claim)));
        return differences;
    }

    static boolean fits(Claim claim, String wanted) {
        String[] parts = wanted.split(" ");
        return claim.relation().word().equals(parts[0])
                && Arrays.stream(parts).skip(1).allMatch(part -> fitsRole(claim, part));
    }

    private static boolean fitsRole(Claim claim, String part) {
        String value = part.substring(part.indexOf('=') + 1);
        return switch (part.substring(0, part.indexOf('='))) {
            case "actor" -> names(claim.actors(), value);
            case "counterpart" -> names(claim.counterparts(), value);
            case "place" ->
                claim.place().filter(p -> p.mention().text().contains(value)).isPresent();
            case "quantity" ->
                claim.quantity().filter(q -> show(q).equals(value)).isPresent();
            case "measure" -> claim.measure().filter(value::equals).isPresent();
            case "topic" -> claim.topic().filter(value::equals).isPresent();
            case "modality" -> claim.modality().word().equals(value);
            default -> throw new IllegalArgumentException("no role: " + part);
        };
    }

    private static boolean names(List<Mention> mentions, String value) {
        return mentions.stream()
                .anyMatch(m -> m.text().toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)));
    }

    private static String show(Quantity quantity) {
        String low = quantity.low().isPresent() ? "" + (long) quantity.low().getAsDouble() : "";
        String high = quantity.high().isPresent() ? "" + (long) quantity.high().getAsDouble() : "";
        return low.equals(high) ? low : low + ".." + high;
    }

    static String show(Claim claim) {
        return claim.relation().word()
                + " by " + claim.actors().stream().map(Mention::text).toList()
                + " to " + claim.counterparts().stream().map(Mention::text).toList()
                + " at " + claim.place().map(p -> p.mention().text()).orElse("-")
                + " n " + claim.quantity().map(Examples::show).orElse("-")
                + claim.topic().map(topic -> " about " + topic).orElse("")
                + " " + claim.modality().word()
                + " by rule " + claim.rule();
    }
}
