package org.suviaz.security.keys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealsTest {

    private static final byte[] TEXT = "вул. Савецкая, 12".getBytes(StandardCharsets.UTF_8);

    private final Seals seals = seals("ab".repeat(HouseKeys.BYTES));

    @Test
    void what_was_sealed_opens_for_its_purpose_and_owner() {
        byte[] sealed = seals.seal("notes", "7", TEXT);
        assertArrayEquals(TEXT, seals.open("notes", "7", sealed).orElseThrow());
        assertEquals(TEXT.length + 28, sealed.length);
    }

    @Test
    void it_opens_for_no_other_purpose_owner_or_house() {
        byte[] sealed = seals.seal("notes", "7", TEXT);
        assertEquals(Optional.empty(), seals.open("letters", "7", sealed));
        assertEquals(Optional.empty(), seals.open("notes", "8", sealed));
        assertEquals(Optional.empty(), seals("cd".repeat(HouseKeys.BYTES)).open("notes", "7", sealed));
    }

    @Test
    void a_changed_bit_or_a_cut_end_opens_nothing() {
        byte[] sealed = seals.seal("notes", "7", TEXT);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertEquals(Optional.empty(), seals.open("notes", "7", changed));
            assertEquals(Optional.empty(), seals.open("notes", "7", Arrays.copyOf(sealed, i)));
        }
    }

    @Test
    void the_same_text_is_sealed_differently_each_time() {
        assertFalse(Arrays.equals(seals.seal("notes", "7", TEXT), seals.seal("notes", "7", TEXT)));
    }

    @Test
    void a_secret_that_is_none_is_told() {
        for (String wrong : new String[] {null, "", "ab", "zz".repeat(HouseKeys.BYTES)}) {
            assertThrows(IllegalStateException.class, () -> HouseKeys.read(wrong));
        }
    }

    private static Seals seals(String secret) {
        return new Seals(new HouseKeys() {
            @Override
            public byte[] of(String purpose) {
                return drawn(read(secret), purpose);
            }
        });
    }
}
