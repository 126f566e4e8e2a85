package org.suviaz.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PickerFiguresTest {

    @Test
    void every_beginning_of_up_to_six_letters_is_asked_for() {
        List<String> typed = PickerFigures.beginnings("Бабруйск").toList();
        assertEquals(List.of("Б", "Ба", "Баб", "Бабр", "Бабру", "Бабруй"), typed);
        assertEquals(3, PickerFigures.beginnings("Raj").toList().size());
    }

    @Test
    void each_is_asked_for_once_and_in_the_same_order() {
        List<String> once = PickerFigures.some(Stream.of("а", "б", "в", "а", "б"));
        assertEquals(3, once.size());
        assertEquals(once, PickerFigures.some(Stream.of("а", "б", "в", "а", "б")));
    }
}
