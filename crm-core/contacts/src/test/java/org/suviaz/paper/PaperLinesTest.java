package org.suviaz.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaperLinesTest {

    private static final float SIZE = 10;

    @Test
    void text_breaks_between_words_and_at_its_own_line_ends() {
        float width = PaperFont.width("Горад або", SIZE);
        assertEquals(List.of("Горад або", "вёска", "", "Дом"), PaperLines.of("Горад або вёска\n\nДом", width, SIZE));
    }

    @Test
    void a_word_wider_than_the_line_breaks_at_its_hyphen_or_where_it_must() {
        float width = PaperFont.width("Каралінская-", SIZE);
        assertEquals(List.of("Каралінская-", "Дунінская"), PaperLines.of("Каралінская-Дунінская", width, SIZE));
        List<String> cut = PaperLines.of("м".repeat(40), width, SIZE);
        assertTrue(cut.stream().allMatch(line -> PaperFont.width(line, SIZE) <= width), cut::toString);
        assertEquals("м".repeat(40), String.join("", cut));
    }
}
