package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Alphabet;

class SortKeyTest {
    /** What stands behind them says where a name is from. */
    private static final int NAMES_IN_A_ROW = 4;

    @Test
    void names_stand_in_the_order_of_the_alphabet_whatever_language_they_are_in() {
        List<String> ordered = List.of(
                "Бабіцкі",
                "Верабей",
                "Грабава",
                "Елисеева",
                "Еўсеева",
                "Ёлкін",
                "Жук",
                "Зянькевіч",
                "Иванов",
                "Іваноў",
                "Каваль",
                "Тур",
                "Уласаў",
                "Уцеха",
                "Ўладзін",
                "Філіповіч",
                "Чыж",
                "Шыла",
                "Щука",
                "Эйсмант",
                "Юрга",
                "Ярмоленка",
                "Smith",
                "Young",
                "Zając");
        List<String> sorted = new ArrayList<>(ordered);
        Collections.shuffle(sorted, new Random(1));
        sorted.sort(Comparator.comparing(name -> SortKey.of(40, name)));
        assertEquals(ordered, sorted);
    }

    @Test
    void every_name_of_the_lists_stands_where_the_alphabet_of_its_readers_has_it() throws IOException {
        Map<String, String> names = new TreeMap<>();
        for (String name : listed()) {
            names.putIfAbsent(SortKey.of(200, name), name);
        }
        List<String> byAlphabet = new ArrayList<>(names.values());
        byAlphabet.sort(Alphabet.of(Language.BE));
        assertTrue(names.size() > 5_000, names.size() + " names");
        assertEquals(byAlphabet, List.copyOf(names.values()));
    }

    @Test
    void names_of_one_place_are_the_same_name_in_two_ways_of_writing() throws IOException {
        Map<String, String> found = new HashMap<>();
        for (String name : listed()) {
            String plain = name.replaceAll("[’']", "").replace('и', 'і').replace('И', 'І');
            assertEquals(plain, found.computeIfAbsent(SortKey.of(200, name), key -> plain));
        }
    }

    @Test
    void a_short_surname_stands_before_those_that_begin_with_it_whoever_bears_it() {
        List<String> keys = List.of(
                SortKey.of(40, "Дунін", "Янка"),
                SortKey.of(40, "Дунін Барк", "Адам"),
                SortKey.of(40, "Дунін-Марцінкевіч", "Вінцэнт"),
                SortKey.of(40, "Дуніна", "Адэля"));
        assertEquals(keys.stream().sorted().toList(), keys);
    }

    @Test
    void the_same_letters_of_both_alphabets_have_one_place() {
        assertEquals(SortKey.of(40, "Нікіцін", "Ё"), SortKey.of(40, "никицин", "е".replace('е', 'ё')));
    }

    @Test
    void houses_stand_by_their_value() {
        assertTrue(SortKey.of(40, "Савецкая", "9").compareTo(SortKey.of(40, "Савецкая", "10")) < 0);
        assertTrue(SortKey.of(40, "Савецкая", "10").compareTo(SortKey.of(40, "Савецкая", "10а")) < 0);
    }

    @Test
    void it_is_cut_to_its_column() {
        assertEquals(40, SortKey.of(40, "Вельмідоўгаепрозвішча".repeat(5)).length());
        assertEquals("", SortKey.of(40, "", null, "№"));
    }

    @Test
    void it_is_ascii_whatever_comes() {
        assertTrue(SortKey.of(40, "Ş١٢ß’ў\u0301漢").chars().allMatch(letter -> letter < 128));
    }

    private static List<String> listed() throws IOException {
        List<String> names = new ArrayList<>();
        for (String list : List.of("surnames", "given-names", "patronymics")) {
            String file = "/org/suviaz/geo/data/" + list + ".tsv";
            try (InputStream in = SortKeyTest.class.getResourceAsStream(file)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .flatMap(line -> Stream.of(line.split("\t")).limit(NAMES_IN_A_ROW))
                        .flatMap(cell -> Stream.of(cell.split("[|]")))
                        .filter(name -> name.length() > 1)
                        .forEach(names::add);
            }
        }
        return names;
    }
}
