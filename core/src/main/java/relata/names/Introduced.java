package relata.names;

import java.util.Optional;

/** Whom a report has introduced to its reader before it names a speaker. */
interface Introduced {

    /** Of a mention by itself. */
    Introduced NOBODY = new Introduced() {
        @Override
        public Optional<String> described(String words) {
            return Optional.empty();
        }

        @Override
        public Optional<String> lastBody() {
            return Optional.empty();
        }

        @Override
        public Optional<String> bodyOf(String person) {
            return Optional.empty();
        }

        @Override
        public Optional<String> lastHolder(String office) {
            return Optional.empty();
        }
    };

    /** The source that a common noun stands for: "the ministry", "the monitoring group". */
    Optional<String> described(String words);

    /** The source named last: "its director". */
    Optional<String> lastBody();

    /** For whom one speaks who was introduced with his office: "Roe", after "Observatory director Ida Roe". */
    Optional<String> bodyOf(String person);

    /** For whom the holder of an office speaks who was introduced last: "the spokeswoman". */
    Optional<String> lastHolder(String office);
}
