package org.suviaz.security.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PendingEntryTest {

    @Test
    void what_was_given_up_is_not_written_and_what_is_being_written_cannot_be_given_up() {
        PendingEntry late = entry("");
        assertTrue(late.giveUp());
        assertFalse(late.claim());
        PendingEntry claimed = entry("");
        assertTrue(claimed.claim());
        assertFalse(claimed.giveUp());
    }

    @Test
    void an_entry_is_one_line_of_whole_characters_that_its_column_holds() {
        assertEquals("a b c", entry("a\nb\u001bc").object());
        assertEquals("a b", entry("a\ud83db").object());
        assertEquals("я".repeat(90), entry("я".repeat(120)).object());
        assertEquals(90, entry("\ud83d\ude00".repeat(120)).object().codePointCount(0, 180));
        assertEquals("", entry(null).object());
    }

    private static PendingEntry entry(String object) {
        return PendingEntry.of(Instant.now(), "dub-03", "BY", AuditKind.SEARCH, object, 1);
    }
}
