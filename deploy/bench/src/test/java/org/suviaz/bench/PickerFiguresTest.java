package org.suviaz.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PickerFiguresTest {

    @Test
    void every_beginning_of_up_to_six_letters_is_asked_for_once() {
        List<String> asked = PickerFigures.beginnings(List.of("Брэст", "Брэст"));
        assertEquals(
                Set.of("Б", "Бр", "Брэ", "Брэс", "Брэст", "b", "br", "bre", "bres", "brest")
                        .size(),
                asked.size());
        assertEquals(asked, PickerFigures.beginnings(List.of("Брэст")));
    }
}
