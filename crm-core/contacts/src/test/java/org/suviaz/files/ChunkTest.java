package org.suviaz.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChunkTest {

    private final List<byte[]> pieces = new ArrayList<>();
    private final ChunkOutput out = new ChunkOutput((number, bytes) -> {
        assertEquals(pieces.size(), number);
        pieces.add(bytes);
    });

    @Test
    void what_went_in_comes_out() throws IOException {
        byte[] file = new byte[2 * ChunkOutput.CHUNK + 777];
        new Random(7).nextBytes(file);
        out.write(file, 0, 100);
        out.write(file[100]);
        out.write(file, 101, file.length - 101);
        out.finish();
        assertEquals(3, pieces.size());
        assertEquals(777, pieces.get(2).length);
        assertEquals(file.length, out.size());
        try (ChunkInput in = new ChunkInput(this::piece)) {
            assertArrayEquals(file, in.readAllBytes());
            assertEquals(-1, in.read());
        }
    }

    @Test
    void a_file_of_whole_pieces_has_no_empty_one_at_its_end() {
        out.write(new byte[ChunkOutput.CHUNK], 0, ChunkOutput.CHUNK);
        out.finish();
        assertEquals(1, pieces.size());
    }

    @Test
    void an_empty_file_is_a_file() throws IOException {
        out.finish();
        assertEquals(0, out.size());
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", out.hash());
        try (ChunkInput in = new ChunkInput(this::piece)) {
            assertEquals(0, in.readAllBytes().length);
        }
    }

    private Optional<byte[]> piece(int number) {
        return number < pieces.size() ? Optional.of(pieces.get(number)) : Optional.empty();
    }
}
