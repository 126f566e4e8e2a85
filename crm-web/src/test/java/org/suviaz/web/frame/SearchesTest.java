package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class SearchesTest {

    private final Searches searches = new Searches();

    @Test
    void words_are_found_by_the_number_they_were_kept_under() {
        int first = searches.keep("  Іваноў ");
        int second = searches.keep("Пятроў");
        assertEquals("Іваноў", searches.words(first));
        assertEquals("Пятроў", searches.words(second));
    }

    @Test
    void the_last_twenty_are_kept_and_an_older_number_finds_nothing() {
        int first = searches.keep("0");
        int last = first;
        for (int i = 1; i <= 20; i++) {
            last = searches.keep(String.valueOf(i));
        }
        assertNull(searches.words(first));
        assertEquals("1", searches.words(first + 1));
        assertEquals("20", searches.words(last));
    }

    @Test
    void a_made_up_number_finds_nothing() {
        searches.keep("x");
        assertNull(searches.words(null));
        assertNull(searches.words(0));
        assertNull(searches.words(-1));
        assertNull(searches.words(99));
    }
}
