import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relata.names.NameKeys;

/** Adds to each row of places a column with its names as the program folds them, so that it need not when it starts. From standard input to standard output. */
public final class FoldedNames {

    /** What a place may be called beside its name: "Kaduna State" is Kaduna, "City of Isabela" Isabela. */
    private static final Pattern KIND_IN_NAME = Pattern.compile("^(?:City|Province|State|Region) of | (?:City|State|Region|"
            + "Governorate|Province|Oblast|Oblast'|Department|District|County|Prefecture|Division)$");

    private static final int NAME = 1;
    private static final int VARIANTS = 7;

    public static void main(String[] args) throws IOException {
        NameKeys keys = new NameKeys();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.print((line.startsWith("#") ? line : line + "\t" + folded(keys, line.split("\t", -1))) + "\n");
        }
        out.flush();
    }

    private static String folded(NameKeys keys, String[] cells) {
        String name = cells[NAME];
        return Stream.concat(
                        Stream.of(name, KIND_IN_NAME.matcher(name).replaceAll("")),
                        Arrays.stream(cells[VARIANTS].split("\\|")))
                .map(keys::folded)
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
