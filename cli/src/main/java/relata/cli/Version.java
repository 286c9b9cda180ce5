package relata.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version the jar was built as. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"relata " + built().orElse("(not packaged)")};
    }

    /** As programs tell it each other. */
    static String plain() {
        return built().orElse("unpackaged");
    }

    private static Optional<String> built() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }
}
