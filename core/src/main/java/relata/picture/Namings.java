package relata.picture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import relata.claims.Mention;
import relata.names.Names;
import relata.names.Side;
import relata.reading.Published;
import relata.voices.Voice;

/**
 * Who calls whom what. Words in quotation marks are those of the voice they are put in; in reported speech nobody can tell
 * whose word it was, so that they are taken for the publisher's.
 */
public final class Namings {

    private static final Comparator<Naming> ORDER = Comparator.<Naming, String>comparing(
                    naming -> naming.side().map(Side::id).orElse("~"))
            .thenComparing(Naming::actorName)
            .thenComparing(Comparator.comparingInt(Naming::reports).reversed())
            .thenComparing(Naming::words)
            .thenComparing(Naming::speakerName);

    private static final String UNCLEAR = "actor:" + Names.UNRESOLVED + "unclear whom";

    private Namings() {}

    /** By side and actor, the words of most reports first; claims that a reviewer rejected do not count. */
    public static List<Naming> of(Collection<Statement> statements, Names names) {
        Map<Key, List<Statement>> uses = new LinkedHashMap<>();
        for (Statement statement : statements) {
            if (!statement.review().counts()) {
                continue;
            }
            Speaker speaker = speaker(statement, names);
            mentions(statement)
                    .flatMap(mention -> called(mention, names).stream())
                    .distinct()
                    .forEach(called -> uses.computeIfAbsent(new Key(speaker, called), key -> new ArrayList<>())
                            .add(statement));
        }
        return uses.entrySet().stream()
                .map(use -> naming(use.getKey(), use.getValue(), names))
                .sorted(ORDER)
                .toList();
    }

    /** A label is counted for whomever it was taken to mean there; where that stayed open, for nobody known. */
    private static Optional<Names.Called> called(Mention mention, Names names) {
        return names.called(mention.text())
                .map(called -> called.loaded()
                        ? new Names.Called(mention.id().orElse(UNCLEAR), called.words(), true)
                        : called);
    }

    private record Speaker(String id, String name) {}

    private record Key(Speaker speaker, Names.Called called) {}

    private static Stream<Mention> mentions(Statement statement) {
        return Stream.concat(statement.claim().actors().stream(), statement.claim().counterparts().stream());
    }

    private static Speaker speaker(Statement statement, Names names) {
        return statement.claim().voices().stream()
                .limit(1)
                .filter(voice -> voice.mode() == Voice.Mode.DIRECT && !voice.isUnsaid())
                .findFirst()
                .map(voice -> new Speaker(
                        voice.id().orElse(voice.text()),
                        voice.id().map(id -> names.nameOf(id, voice.text())).orElse(voice.label())))
                .orElseGet(() -> publisher(statement, names));
    }

    private static Speaker publisher(Statement statement, Names names) {
        String called = statement.publisher().orElseGet(statement::shortReportName);
        return statement
                .publisherId()
                .map(id -> new Speaker(id, names.nameOf(id, called)))
                .orElseGet(() -> new Speaker(called, called));
    }

    private static Naming naming(Key key, List<Statement> statements, Names names) {
        List<Instant> said = statements.stream()
                .flatMap(statement -> statement.said().stream())
                .map(Published::from)
                .sorted()
                .toList();
        return new Naming(
                key.speaker().id(),
                key.speaker().name(),
                key.called().actor(),
                names.nameOf(key.called().actor()),
                names.profile().sideOf(key.called().actor()),
                key.called().words(),
                key.called().loaded(),
                (int) statements.stream().map(Statement::report).distinct().count(),
                said.stream().findFirst(),
                said.stream().reduce((first, second) -> second),
                statements);
    }
}
