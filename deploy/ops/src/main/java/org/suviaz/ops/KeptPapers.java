package org.suviaz.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.suviaz.security.chain.Checkpoint;
import org.suviaz.security.chain.Witness;

/** The checkpoints that this machine keeps, a line each; all of one key, and a log is accepted only if it goes on from them. */
final class KeptPapers {

    private final Path file;
    private final List<Checkpoint.Kept> kept;

    private KeptPapers(Path file, List<Checkpoint.Kept> kept) {
        this.file = file;
        this.kept = kept;
    }

    /** @param file null where none are kept */
    static KeptPapers in(Path file) throws IOException {
        if (file == null) {
            return new KeptPapers(null, List.of());
        }
        List<Checkpoint.Kept> read = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .map(Checkpoint::read)
                .toList();
        if (read.isEmpty() || !read.stream().allMatch(one -> Arrays.equals(one.publicKey(), key(read)))) {
            throw new IllegalArgumentException(file + " has to hold checkpoints of one key");
        }
        return new KeptPapers(file, read);
    }

    boolean none() {
        return kept.isEmpty();
    }

    List<Witness> witnesses() {
        return kept.stream().map(one -> one.checkpoint().witness()).toList();
    }

    /** Whether the house that signed these signed that one; without any nobody can tell. */
    Predicate<Checkpoint> genuine() {
        return none() ? any -> true : one -> one.signedBy(key(kept));
    }

    /** Keeps that one too, where it is newer; the next log has to go on from it. */
    void keep(Checkpoint newest) throws IOException {
        if (!none()
                && newest != null
                && kept.stream().allMatch(one -> one.checkpoint().no() < newest.no())) {
            String end = Files.readString(file, StandardCharsets.UTF_8).endsWith("\n") ? "" : "\n";
            Files.writeString(
                    file, end + newest.line(key(kept)) + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        }
    }

    private static byte[] key(List<Checkpoint.Kept> some) {
        return some.get(0).publicKey();
    }
}
