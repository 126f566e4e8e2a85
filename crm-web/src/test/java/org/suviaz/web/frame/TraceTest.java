package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TraceTest {

    private final Throwable thrown =
            new IllegalStateException("Duplicate entry Іваноў", new IllegalArgumentException("+375 29\nforged line"));

    @Test
    void what_people_typed_does_not_get_into_the_log() {
        String text = Trace.of(thrown, false);
        assertFalse(text.contains("Іваноў") || text.contains("375"));
        assertTrue(text.contains("IllegalArgumentException"));
        assertTrue(text.contains("TraceTest"));
    }

    @Test
    void a_message_cannot_begin_a_line_of_its_own() {
        assertFalse(Trace.of(thrown, true).contains("\nforged"));
    }
}
