package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FacesWordsTest {

    @Test
    void what_faces_finds_wrong_with_a_value_is_said_in_our_words() {
        for (String key : List.of(
                "jakarta.faces.converter.IntegerConverter.INTEGER",
                "jakarta.faces.converter.IntegerConverter.INTEGER_detail",
                "jakarta.faces.validator.LengthValidator.MAXIMUM",
                "jakarta.faces.component.UIInput.CONVERSION",
                "jakarta.faces.component.UISelectOne.INVALID",
                "jakarta.faces.component.UISelectMany.INVALID")) {
            assertEquals("frame.field.unreadable", FacesWords.ours(key), key);
        }
        assertEquals("frame.field.required", FacesWords.ours("jakarta.faces.component.UIInput.REQUIRED"));
    }

    @Test
    void what_is_said_to_no_person_stays_with_faces() {
        assertNull(FacesWords.ours("com.sun.faces.RENDERER_NOT_FOUND"));
    }

    @Test
    void our_words_for_it_are_there() {
        WordBook book = new WordBook();
        assertTrue(book.knows("frame.field.unreadable"));
        assertTrue(book.knows("frame.field.required"));
    }
}
