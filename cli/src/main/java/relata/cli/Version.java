package relata.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;
import relata.ledger.Run;

/** What this program was built of. */
final class Version implements IVersionProvider {

    private static final int SHOWN_OF_A_DIGEST = 12;

    /** The program, the source it was built of, the vocabulary it reads by (as {@code relata runs} tells it), and what it runs on. */
    @Override
    public String[] getVersion() {
        Properties build = build();
        String revision = build.getProperty("revision", "");
        return new String[] {
            "relata " + version(build) + (revision.isBlank() ? "" : " (" + revision + ")"),
            "vocabulary " + Run.shipped().vocabulary().substring(0, SHOWN_OF_A_DIGEST),
            "Java " + System.getProperty("java.version")
        };
    }

    /** As programs tell it each other. */
    static String plain() {
        return version(build());
    }

    private static String version(Properties build) {
        return build.getProperty("version", "unpackaged");
    }

    private static Properties build() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build;
    }
}
