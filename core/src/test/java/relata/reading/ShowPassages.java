package relata.reading;

import java.nio.file.Path;
import java.util.List;

/** Prints how files are divided into passages, and when they were published, for a person to look over. */
final class ShowPassages {

    private ShowPassages() {}

    public static void main(String[] arguments) {
        ReportReader reader = ReportReader.standard();
        List<Input> inputs =
                Inputs.of(List.of(arguments).stream().map(Path::of).toList()).toList();
        for (Input input : inputs) {
            try {
                show(input.shown(), reader.read(input.path(), Given.NOTHING));
            } catch (UnreadableReport e) {
                System.out.printf("== %s: %s%n", input.shown(), e.getMessage());
            }
        }
    }

    private static void show(String name, Report report) {
        System.out.printf("== %s: %s%n", name, report.published());
        for (Passage passage : report.passages()) {
            String words = passage.span().of(report.text()).replaceAll("\\s+", " ");
            System.out.printf("%-6s %s%n", passage.kind(), words);
        }
    }
}
