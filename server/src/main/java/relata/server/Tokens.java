package relata.server;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may come in from other machines. A file with a line each: role, name, token, with spaces between; {@code #} begins a comment. A token is of
 * at least {@value #SHORTEST} characters.
 */
final class Tokens {

    private static final int SHORTEST = 20;

    /** Somebody with a token. */
    private record Holder(Role role, String name, byte[] token) {}

    private final List<Holder> holders;

    private Tokens(List<Holder> holders) {
        this.holders = holders;
    }

    /** @throws IllegalArgumentException where it cannot be read or says something else, with file, line and reason */
    static Tokens in(Path file) {
        List<Holder> holders = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                holders.add(holder(line, file + ", line " + (i + 1) + ": "));
            }
        }
        if (holders.isEmpty()) {
            throw new IllegalArgumentException(file + ": holds no token");
        }
        return new Tokens(List.copyOf(holders));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + ": there is no such file", e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ": is no text in UTF-8", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read", e);
        }
    }

    private static Holder holder(String line, String where) {
        String[] parts = line.split("\\s+", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(where + "needs role, name and token");
        }
        Role role = Role.named(parts[0])
                .orElseThrow(() -> new IllegalArgumentException(
                        where + "'" + parts[0] + "' is none of reader, reviewer, administrator"));
        if (parts[2].length() < SHORTEST) {
            throw new IllegalArgumentException(where + "a token has at least " + SHORTEST + " characters");
        }
        return new Holder(role, parts[1], parts[2].getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever holds this token. Takes as long for a wrong one as for a right one. */
    Optional<Visitor> holderOf(String token) {
        byte[] given = token.getBytes(StandardCharsets.UTF_8);
        Optional<Visitor> found = Optional.empty();
        for (Holder holder : holders) {
            if (MessageDigest.isEqual(holder.token(), given)) {
                found = Optional.of(new Visitor(Optional.of(holder.name()), holder.role(), Optional.empty()));
            }
        }
        return found;
    }
}
