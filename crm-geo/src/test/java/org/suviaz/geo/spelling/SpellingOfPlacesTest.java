package org.suviaz.geo.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suviaz.geo.Language;
import org.suviaz.geo.data.Archive;
import org.suviaz.geo.data.Entry;
import org.suviaz.geo.data.EntryKind;

class SpellingOfPlacesTest {

    private final Spelling names = Spelling.ofArchive();

    @ParameterizedTest
    @CsvSource({
        "Могилёв, Магілёў",
        "Молодечно, Маладзечна",
        "Столбцы, Стоўбцы",
        "Марьина Горка, Мар’іна Горка",
        "Новополоцк, Наваполацк"
    })
    void towns_of_the_list_are_spelt_both_ways(String ru, String be) {
        assertEquals(
                new Spelt(be, Sureness.LISTED),
                names.settlement(ru, Language.BE).orElseThrow());
        assertEquals(
                new Spelt(ru, Sureness.LISTED),
                names.settlement(be, Language.RU).orElseThrow());
    }

    @Test
    void dots_are_not_needed() {
        assertEquals(
                "Магілёў",
                names.settlement("могилев", Language.BE).orElseThrow().text());
    }

    @Test
    void a_village_that_no_list_has_is_put_together_of_known_words() {
        assertEquals(
                new Spelt("Вялікая Слабада Новая", Sureness.RULED),
                names.settlement("Большая Слобода Новая", Language.BE).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "ул. Гагарина, вул. Гагарына",
        "улица Гагарина, вуліца Гагарына",
        "1-й пер. Гагарина, 1-ы зав. Гагарына",
        "2-й переулок Кирова, 2-і завулак Кірава",
        "3-я Советская улица, 3-я Савецкая вуліца",
        "Советская улица, Савецкая вуліца",
        "Советский переулок, Савецкі завулак",
        "Советский пер., Савецкі зав.",
        "пр-т Победителей, пр-т Пераможцаў",
        "проспект Независимости, праспект Незалежнасці",
        "Загородное шоссе, Загарадная шаша",
        "улица имени Гагарина, вуліца імя Гагарына",
        "пл. Ленина, пл. Леніна",
        "улица 8 Марта, вуліца 8 Сакавіка",
        "Октябрьская, Кастрычніцкая",
        "Привокзальная площадь, Прывакзальная плошча",
        "улица 27-й Дивизии, вуліца 27-й Дывізіі",
        "1-й проезд Мира, 1-ы праезд Міру"
    })
    void streets_keep_type_number_and_agreement(String ru, String be) {
        assertEquals(be, names.street(ru, Language.BE).orElseThrow().text());
        assertEquals(ru, names.street(be, Language.RU).orElseThrow().text());
    }

    @Test
    void what_is_glued_comes_apart() {
        assertEquals(
                "вул. Кароткая",
                names.street("ул.Короткая", Language.BE).orElseThrow().text());
    }

    @Test
    void a_guessed_name_makes_the_whole_street_a_guess() {
        assertEquals(
                Sureness.GUESSED,
                names.street("улица Коротыжинская", Language.BE).orElseThrow().how());
    }

    /** Type words, numbers, agreement and order, on all streets that the list has whole. */
    @Test
    void streets_of_the_list_come_out_as_the_list_has_them() {
        for (Language to : List.of(Language.BE, Language.RU)) {
            List<String> wrong = new ArrayList<>();
            int all = 0;
            for (Entry entry : Archive.entries(EntryKind.STREET)) {
                String be = entry.name().be();
                String ru = entry.name().ru();
                if (be.isEmpty() || entry.fact("base_be").isEmpty()) {
                    continue;
                }
                all++;
                String wanted = to == Language.BE ? be : ru;
                String spelt = names.street(to == Language.BE ? ru : be, to)
                        .map(Spelt::text)
                        .orElse("");
                if (!spelt.equalsIgnoreCase(wanted)) {
                    wrong.add(spelt + " (" + wanted + ")");
                }
            }
            double right = 1 - (double) wrong.size() / all;
            System.out.printf(
                    Locale.ROOT, "whole streets of the list to %s: %d, right %.2f %%%n", to.code(), all, 100 * right);
            System.out.println("  " + wrong.stream().distinct().limit(60).toList());
            assertTrue(right >= 0.99, "streets to " + to.code() + ": " + right);
        }
    }
}
