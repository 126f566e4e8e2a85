package org.suviaz.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeapTest {

    private static final int HEADER = 16;
    private static final int KIBIBYTE = 1024;

    /** In small pieces, since a large one is kept in a whole number of the collector's regions. */
    @Test
    void what_is_kept_counts_and_what_was_needed_to_make_it_does_not() {
        Heap.Held<byte[][]> held = Heap.by(() -> {
            byte[][] litter = pieces(16);
            return pieces(8 + Math.min(0, litter.length));
        });
        assertEquals(8, held.mebibytes(), 1);
        assertEquals(8 * KIBIBYTE, held.value().length);
    }

    private static byte[][] pieces(int mebibytes) {
        byte[][] pieces = new byte[mebibytes * KIBIBYTE][];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = new byte[KIBIBYTE - HEADER];
        }
        return pieces;
    }
}
