package org.suviaz.geo.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;

class AlphabetTest {

    @Test
    void belarusian_letters_stand_in_the_order_of_their_alphabet() {
        assertSorted(Language.BE, letters("абвгдеёжзійклмнопрстуўфхцчшыьэюя"));
    }

    @Test
    void russian_letters_stand_in_the_order_of_their_alphabet() {
        assertSorted(Language.RU, letters("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"));
    }

    @Test
    void capitals_do_not_tear_names_apart() {
        assertSorted(Language.BE, List.of("Ельск", "еўраопт", "ёлка", "Ёлкіна", "жук", "Жыткавічы"));
    }

    @Test
    void a_letter_that_the_other_language_lacks_has_its_own_place() {
        assertSorted(Language.RU, List.of("Едренко", "Ежова", "Ёжикова", "Жилин"));
        assertSorted(Language.BE, List.of("Зянько", "Іваноў", "Ільін", "Йонаў", "Каваль"));
        assertSorted(Language.BE, List.of("Ус", "Уцеха", "Ўласава", "Фама"));
    }

    @Test
    void both_languages_share_one_list() {
        assertSorted(Language.BE, List.of("Зубов", "Иванов", "Іваноў", "Ильин", "Ільін", "Йонов", "Ковалёв"));
    }

    @Test
    void an_apostrophe_of_any_kind_counts_for_nothing() {
        for (String sign : List.of("'", "’", "ʼ", "‘", "`")) {
            assertSorted(Language.BE, List.of("Вераб" + sign + "еў", "Верабіцкі", "Верас"));
            assertEquals(0, Alphabet.of(Language.BE).compare("Вераб" + sign + "еў", "Верабеў"));
        }
    }

    @Test
    void numbers_stand_by_their_value() {
        assertSorted(Language.BE, List.of("klon-7", "klon-07a", "klon-8", "klon-10", "klon-100"));
        assertSorted(Language.RU, List.of("1-й переулок", "2-й переулок", "10-й переулок", "Абрикосовая"));
    }

    @Test
    void a_short_name_stands_before_those_that_begin_with_it() {
        assertSorted(Language.BE, List.of("Дунін", "Дунін Барк", "Дунін-Марцінкевіч", "Дуніна"));
    }

    @Test
    void each_reader_finds_the_own_script_first() {
        assertSorted(Language.BE, List.of("Яцына", "Adams"));
        assertSorted(Language.RU, List.of("Яцына", "Adams"));
        assertSorted(Language.EN, List.of("Adams", "Яцына"));
        assertSorted(Language.EN, List.of("Зося", "Ілля", "Каця"));
    }

    @Test
    void many_may_ask_at_once() {
        List<String> names = List.of("Ёлкін", "Жук", "Зянько", "Іваноў", "Уласаў", "Ўбор", "Фама");
        assertTrue(IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(run -> shuffled(names, run))
                .allMatch(mixed ->
                        mixed.stream().sorted(Alphabet.of(Language.BE)).toList().equals(names)));
    }

    private static List<String> letters(String alphabet) {
        return alphabet.chars()
                .mapToObj(letter -> String.valueOf((char) letter))
                .flatMap(letter -> Stream.of(letter + "а", letter + "я"))
                .toList();
    }

    private static void assertSorted(Language language, List<String> ordered) {
        for (int run = 0; run < 5; run++) {
            List<String> sorted = shuffled(ordered, run);
            sorted.sort(Alphabet.of(language));
            assertEquals(ordered, sorted);
        }
    }

    private static List<String> shuffled(List<String> names, int seed) {
        List<String> mixed = new ArrayList<>(names);
        Collections.shuffle(mixed, new Random(seed));
        return mixed;
    }
}
