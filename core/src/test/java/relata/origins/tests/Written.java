package relata.origins.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import relata.reading.Given;
import relata.reading.Report;
import relata.reading.ReportReader;
import relata.reading.UnreadableReport;

/** Reports on a made-up war, and what others make of them. */
final class Written {

    /** An agency's report of the day. */
    static final List<String> BRIDGE = List.of(
            "Soldiers of the river brigade crossed the Varna bridge before sunrise and dug in behind the cement works on the far bank.",
            "Shop owners in the harbour quarter had been told to keep their shutters down until the shelling ended.",
            "By noon four armoured cars stood burnt out on the ramp, and the road to the railway yard was covered with glass.",
            "The garrison of Old Harbour gave no figures, but a nurse counted eleven stretchers at the side door of the clinic.",
            "Boats that usually carry grain took some two hundred people upstream, most of them with nothing but a bag.",
            "It was the third attempt since spring to cut the town off from its only supply road.",
            "In the evening a column of lorries was seen turning back at the mill, its lights switched off.");

    /** Another report of the same agency. */
    static final List<String> HILLS = List.of(
            "A ceasefire in the Karst hills lasted less than a day, with mortar rounds landing near two villages after midnight.",
            "Monitors said that they had been stopped at a barrier of felled trees and sent back without an explanation.",
            "Farmers who had returned to look after their goats left again on foot, following the bed of the dry stream.",
            "Both delegations had promised to open the pass for a convoy with flour, salt and medicine.",
            "The convoy waited at a petrol station all morning while its drivers played cards under the lorries.",
            "Winter closes the pass in about five weeks, and the stores in the upper valley are said to be nearly empty.");

    /** A paper of the capital, by its own people. */
    static final List<String> OWN = List.of(
            "The ministry has called up reservists born in odd years, according to a notice pasted on the doors of town halls.",
            "Queues formed at the central station, where trains to the south were sold out for the second day.",
            "Bread prices rose again and the bakers' guild warned that flour would last until the end of the month.",
            "Students held a silent march along the embankment and were let through by the police without incident.",
            "The opposition asked for a sitting of parliament, which the speaker put off without naming a day.",
            "Insurers have doubled what they ask of ships that call at the two river ports.");

    private Written() {}

    static String text(List<String> sentences) {
        return String.join(" ", sentences);
    }

    static Report report(String publisher, String day, String... paragraphs) {
        String text = "Title: From " + publisher + "\nSource: " + publisher + "\nPublished: " + day + "\n\n"
                + String.join("\n\n", paragraphs) + "\n";
        return read(publisher + " " + day + ".txt", text);
    }

    static Report read(String name, String source) {
        try {
            return ReportReader.standard().read(name, source.getBytes(UTF_8), Given.NOTHING);
        } catch (UnreadableReport e) {
            throw new AssertionError(e);
        }
    }
}
