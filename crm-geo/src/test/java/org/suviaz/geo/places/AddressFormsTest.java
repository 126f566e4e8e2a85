package org.suviaz.geo.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which people write one address, and the ways in which they write none. */
class AddressFormsTest {

    private static final int MINSK = 625144;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "г. Брест, ул.Короткая, д. 11, кв. 108 | Брест | Короткая улица | 11 | 108",
                "г. Минск, вул. Таёжная 48-12 | Минск | Таёжная улица | 48 | 12",
                "220030, Мінск, Незалежнасці 4-12 | Минск | проспект Независимости | 4 | 12",
                "Мінск Незалежнасці 4-12 | Минск | проспект Независимости | 4 | 12",
                "Мінск вул Таёжная д 48 кв 12 | Минск | Таёжная улица | 48 | 12",
                "Незалежнасці 4-12, Мінск | Минск | проспект Независимости | 4 | 12",
                "д. 48, кв. 12, ул. Таёжная, г. Минск, Беларусь | Минск | Таёжная улица | 48 | 12",
                "Рэспубліка Беларусь, 220000, г.Мінск, вул.Таёжная, д.48, корп.2, кв.12 | Минск | Таёжная улица | 48 к. 2 | 12",
                "МІНСК, ТАЁЖНАЯ ВУЛ., 48, 12 | Минск | Таёжная улица | 48 | 12",
                "Minsk, vul. Tajožnaja 48-12 | Минск | Таёжная улица | 48 | 12",
                "г. Mинск, ул. Taёжнaя, 48к2, кв12 | Минск | Таёжная улица | 48 к. 2 | 12",
                "Мінск, Таёжная, 48 а | Минск | Таёжная улица | 48а | ''",
                "Мінск, Таёжная, 5-а кв. 3 | Минск | Таёжная улица | 5а | 3",
                "Мінск, Таёжная 48-2-12 | Минск | Таёжная улица | 48 к. 2 | 12",
                "Мінск, Таёжная 5/2 | Минск | Таёжная улица | 5/2 | ''",
                "Минская обл., г. Минск, ул. Таёжная, 5 | Минск | Таёжная улица | 5 | ''",
                "Брестская обл., Пинский р-н, г. Пинск, ул. Калиновского 5 | Пинск | улица Калиновского | 5 | ''"
            })
    void one_address_in_many_forms(String text, String town, String street, String house, String flat) {
        for (ResolvedAddress read :
                List.of(resolve(AddressText.whole(text)), resolve(AddressText.columns("", text, "", "")))) {
            assertEquals(town, read.settlement().sure().orElseThrow().name().ru(), text);
            assertEquals(street, read.street().sure().orElseThrow().whole().ru(), text);
            assertEquals(house, read.wholeHouse(), text);
            assertEquals(flat, ResolvedAddress.text(read.flat()), text);
            assertEquals("", read.rest(), text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "12а, 12а",
        "12 А, 12а",
        "12 корп. 1, 12 к. 1",
        "12к1, 12 к. 1",
        "12 к.1, 12 к. 1",
        "5/2, 5/2",
        "д. 5/2, 5/2",
        "дом 7 стр. 2, 7 стр. 2",
        "а/я 15, а/я 15",
        "№ 8, 8"
    })
    void a_house_has_one_form(String typed, String kept) {
        ResolvedAddress read = resolve(AddressText.columns("Мінск", "Таёжная", typed, ""));
        assertEquals(kept, read.wholeHouse());
        assertTrue(read.house().sure().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"за ракой", "участак 5", "б/н", "1-ы ад лесу", "5 (домік)", "🏠"})
    void a_house_that_is_no_number_stays_as_typed(String typed) {
        ResolvedAddress read = resolve(AddressText.columns("Мінск", "Таёжная", typed, ""));
        assertEquals(typed, read.wholeHouse());
        assertEquals(Certainty.UNKNOWN, read.house().certainty());
    }

    @Test
    void a_village_of_three_districts_is_a_question_until_the_text_says_where() {
        ResolvedAddress asked = resolve(AddressText.whole("в. Куты, д. 5"));
        assertEquals(Certainty.SEVERAL, asked.settlement().certainty());
        assertTrue(asked.settlement().candidates().size() > 3);
        assertEquals("5", asked.wholeHouse());
        for (String text : List.of(
                "в. Куты Докшыцкага р-на, д. 5",
                "Докшыцкі р-н, в. Куты, 5",
                "Витебская обл., Докшицкий район, д. Куты, д. 5",
                "д. Куты 5 (Докшицкий р-н)")) {
            ResolvedAddress read = resolve(AddressText.whole(text));
            assertEquals(
                    "Докшыцкі раён", read.zone().sure().orElseThrow().name().be(), () -> text + " " + read);
            assertTrue(read.settlement().sure().isPresent(), text);
            assertEquals("5", read.wholeHouse(), text);
        }
    }

    @Test
    void a_village_that_the_named_district_does_not_have_is_a_question_even_if_there_is_but_one() {
        Settlement only =
                resolve(AddressText.whole("аг. Жемчужный")).settlement().sure().orElseThrow();
        ResolvedAddress there = resolve(
                AddressText.whole("Брестская обл., Барановичский р-н, аг. Жемчужный, ул. Лесная д.5 корп.2 кв.7"));
        assertEquals(only, there.settlement().sure().orElseThrow());
        assertEquals("5 к. 2", there.wholeHouse());
        assertEquals("7", ResolvedAddress.text(there.flat()));
        assertEquals("ул. Лесная", there.street().written());
        ResolvedAddress elsewhere = resolve(AddressText.whole("Пинский р-н, аг. Жемчужный"));
        assertEquals(Certainty.SEVERAL, elsewhere.settlement().certainty());
    }

    @Test
    void a_rural_council_tells_two_villages_of_one_district_apart() {
        String district = Edition.TREE.byCode("1220000000").orElseThrow().name().ru();
        assertEquals(
                Certainty.SEVERAL,
                resolve(AddressText.whole(district + ", д. Белинок"))
                        .settlement()
                        .certainty());
        for (String council : List.of("Осовецкий с/с", "Асавецкі сельсавет")) {
            ResolvedAddress read = resolve(AddressText.whole(district + ", " + council + ", д. Белинок, 7"));
            assertEquals(
                    "Осовецкий сельсовет",
                    read.settlement().sure().orElseThrow().selsovet().ru());
            assertTrue(read.area().contains(council), read::area);
            assertEquals("", read.rest());
        }
    }

    @Test
    void a_district_of_the_town_is_the_zone() {
        ResolvedAddress read = resolve(AddressText.whole("Мінск, Заводскі р-н, Таёжная 5"));
        assertEquals("Заводскі раён", read.zone().sure().orElseThrow().name().be());
    }

    @Test
    void a_street_alone_is_of_the_town_of_the_list() {
        ResolvedAddress read = resolve(AddressText.whole("Таёжная").inTown(MINSK));
        assertEquals(MINSK, read.settlement().sure().orElseThrow().id());
        assertEquals("Таёжная улица", read.street().sure().orElseThrow().whole().ru());
        ResolvedAddress nowhere = resolve(AddressText.columns("", "Таёжная", "", ""));
        assertEquals(Certainty.UNKNOWN, nowhere.street().certainty());
        assertEquals("Таёжная", nowhere.street().written());
    }

    @Test
    void given_names_may_be_cut_down_to_their_letter() {
        assertEquals(
                "улица Якуба Коласа",
                minsk("вул. Я.Коласа").sure().orElseThrow().whole().ru());
        assertEquals(
                "улица Максима Танка",
                minsk("М. Танка").sure().orElseThrow().whole().ru());
    }

    @Test
    void a_slip_of_the_hand_leads_to_candidates_and_never_to_a_sure_street() {
        Part<Street> slip = minsk("вул. Таёжзная");
        assertEquals(Certainty.SEVERAL, slip.certainty());
        assertTrue(slip.guessed());
        assertEquals("Таёжная улица", slip.candidates().get(0).whole().ru());
        assertEquals("вул. Таёжзная", slip.written());
    }

    @Test
    void a_settlement_with_a_slip_is_a_question_too() {
        Part<Settlement> slip =
                resolve(AddressText.whole("г. Бараноквичи, вул. Лясная 5")).settlement();
        assertTrue(slip.guessed());
        assertEquals("Барановичи", slip.candidates().get(0).name().ru());
        Part<Settlement> near = resolve(AddressText.columns("Жамчугны", "", "", "")
                        .around(List.of(
                                Edition.TREE.byCode("1204000000").orElseThrow().id())))
                .settlement();
        assertTrue(near.sure().isEmpty());
        assertEquals("Жемчужный", near.candidates().get(0).name().ru());
    }

    @Test
    void a_type_that_the_town_does_not_have_leads_to_the_streets_of_that_name() {
        Part<Street> read = minsk("пл. Таёжная");
        assertTrue(read.guessed());
        assertEquals("Таёжная улица", read.candidates().get(0).whole().ru());
    }

    @Test
    void an_unknown_town_keeps_every_word_of_it() {
        ResolvedAddress read = resolve(AddressText.whole("г. Гарадок-якога-няма, вул. Неіснуючая, д. 5, подъезд 2"));
        assertEquals("г. Гарадок-якога-няма", read.settlement().written());
        assertEquals(Certainty.UNKNOWN, read.settlement().certainty());
        assertEquals("вул. Неіснуючая", read.street().written());
        assertEquals("5", read.wholeHouse());
        assertEquals("подъезд 2", read.rest());
    }

    @Test
    void a_postal_code_is_the_written_one_or_that_of_the_main_office() {
        assertEquals(
                "220030",
                resolve(AddressText.whole("220030, Мінск")).postalCode().sure().orElseThrow());
        Part<String> main = resolve(AddressText.whole("Мінск")).postalCode();
        assertEquals(List.of("220000"), main.candidates());
        assertEquals(Certainty.SEVERAL, main.certainty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",,,,,,",
                "....",
                "12345678901234567890",
                "🏠🏠🏠",
                "‮abc‬ עברית עברית",
                "\u0000\u0001",
                "к к к к",
                "д. д. д.",
                "5 5 5 5 5",
                "г.",
                "-/-/-",
                "р-н обл. с/с"
            })
    void what_is_no_address_does_no_harm_and_is_kept(String text) {
        for (AddressText each : List.of(
                AddressText.whole(text),
                AddressText.columns("", text, "", ""),
                AddressText.columns(text, text, text, text))) {
            ResolvedAddress read = resolve(each);
            assertFalse(read.settlement().sure().isPresent(), read::toString);
            String kept = read.settlement().written()
                    + read.street().written()
                    + read.wholeHouse()
                    + read.area()
                    + read.rest()
                    + ResolvedAddress.text(read.flat());
            for (char c : text.toCharArray()) {
                if (Character.isLetterOrDigit(c)) {
                    assertTrue(kept.indexOf(c) >= 0, () -> text + " lost: " + read);
                }
            }
        }
    }

    @Test
    void ten_thousand_characters_are_kept_unread() {
        for (String text : List.of(
                "а".repeat(10_000),
                "1 ".repeat(5_000),
                "к 1 ".repeat(2_500),
                ",".repeat(10_000),
                "вул. ".repeat(2_000))) {
            ResolvedAddress read = assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> resolve(AddressText.columns(text, text, text, text)));
            assertEquals(text.strip(), read.settlement().written());
            assertEquals(text.strip(), read.street().written());
            assertFalse(read.settlement().sure().isPresent());
        }
    }

    private static Part<Street> minsk(String street) {
        return resolve(AddressText.columns("Мінск", street, "", "")).street();
    }

    private static ResolvedAddress resolve(AddressText text) {
        return Edition.ADDRESSES.resolve(text);
    }
}
