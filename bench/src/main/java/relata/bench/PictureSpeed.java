package relata.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import relata.Reading;
import relata.claims.Kind;
import relata.names.Names;
import relata.names.Profile;
import relata.picture.Picture;
import relata.picture.Statement;
import relata.reading.Report;

/**
 * Makes the picture of the last day of a made-up war, a hundred control claims a place. Takes the numbers of claims; prints a line of figures for each, in the
 * order in which they are asked for. The statements are made beforehand.
 */
public final class PictureSpeed {

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int CLAIMS_A_PLACE = 100;
    private static final Instant LEARNED = Instant.parse("2026-01-01T00:00:00Z");

    private PictureSpeed() {}

    public static void main(String[] args) {
        System.out.println("claims\tplaces\tdays\tpicture, s of the clock\ts of the processor\tdisputed");
        for (String count : args) {
            measure(Integer.parseInt(count));
        }
    }

    private static void measure(int claims) {
        MadeUpReports made = new MadeUpReports(claims / CLAIMS_A_PLACE);
        List<Statement> statements = new ArrayList<>(claims);
        int report = 0;
        while (statements.size() < claims) {
            for (Statement statement : control(made.reading(report++))) {
                if (statements.size() < claims) {
                    statements.add(statement);
                }
            }
        }
        LocalDate last = MadeUpReports.day(report);
        Instant at = last.atStartOfDay().toInstant(ZoneOffset.UTC);
        Names names = new Names(Profile.shipped(Profile.GENERAL));
        long processor = MACHINE.getProcessCpuTime();
        long clock = System.nanoTime();
        Picture picture = Picture.at(statements, names, at, LEARNED);
        double seconds = (System.nanoTime() - clock) / 1e9;
        double worked = (MACHINE.getProcessCpuTime() - processor) / 1e9;
        System.out.println(String.join(
                "\t",
                Integer.toString(claims),
                Integer.toString(picture.places().size()),
                Long.toString(MadeUpReports.day(0).datesUntil(last).count()),
                String.format(Locale.ROOT, "%.1f", seconds),
                String.format(Locale.ROOT, "%.1f", worked),
                Long.toString(picture.places().stream()
                        .filter(place -> !place.disputes().isEmpty())
                        .count())));
    }

    private static List<Statement> control(Reading reading) {
        Report report = reading.report();
        return reading.claims().stream()
                .filter(claim -> claim.kind() == Kind.CONTROL)
                .map(claim -> new Statement(
                        claim,
                        report.digest(),
                        report.name(),
                        report.publisher(),
                        Optional.empty(),
                        report.published(),
                        claim.sentence().of(report.text()),
                        LEARNED))
                .toList();
    }
}
