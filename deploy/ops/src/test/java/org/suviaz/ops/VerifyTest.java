package org.suviaz.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suviaz.security.chain.Checkpoint;
import org.suviaz.security.chain.CheckpointKey;

class VerifyTest {

    private static final CheckpointKey KEY = new CheckpointKey(new byte[32]);

    @TempDir
    private Path folder;

    @Test
    void what_cannot_be_checked_is_said_so_and_never_passes_for_whole() throws IOException {
        assertTrue(said(2).contains("the setting url is missing"));
        assertTrue(said(2, folder.resolve("none").toString()).startsWith("not checked"));
        Path settings =
                Files.writeString(folder.resolve("s"), "url=jdbc:mariadb://127.0.0.1:1/x\nuser=a\npassword=b\n");
        assertTrue(said(2, settings.toString()).startsWith("not checked"));
        Path papers = Files.writeString(folder.resolve("p"), "no paper\n");
        assertTrue(said(2, settings.toString(), papers.toString()).contains("no checkpoint: no paper"));
    }

    @Test
    void papers_are_of_one_key_and_a_newer_one_is_kept_with_them() throws IOException {
        Checkpoint first = point(KEY, 5);
        Path file = Files.writeString(folder.resolve("papers"), first.line(KEY.publicKey()));
        KeptPapers papers = KeptPapers.in(file);
        byte[] seed = new byte[32];
        seed[0] = 1;
        CheckpointKey other = new CheckpointKey(seed);
        assertTrue(papers.genuine().test(point(KEY, 9)));
        assertFalse(papers.genuine().test(point(other, 9)));
        papers.keep(point(KEY, 4));
        assertEquals(1, KeptPapers.in(file).witnesses().size());
        papers.keep(point(KEY, 9));
        assertEquals(2, KeptPapers.in(file).witnesses().size());
        Files.writeString(
                file, first.line(KEY.publicKey()) + "\n" + point(other, 9).line(other.publicKey()));
        assertThrows(IllegalArgumentException.class, () -> KeptPapers.in(file));
    }

    private static Checkpoint point(CheckpointKey key, long no) {
        return key.sign(no, new byte[32], Instant.EPOCH);
    }

    private static String said(int code, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int ended = Verify.run(arguments, Map.of(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String said = bytes.toString(StandardCharsets.UTF_8);
        assertEquals(code, ended, said);
        return said;
    }
}
