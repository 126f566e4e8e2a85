package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;

class FormerValuesTest {

    private static final int ZONE = 12;

    private final ContactForm now = new ContactDraft()
            .id(5L, 3)
            .be("Новік", "Язэп", "Іванавіч")
            .gender(Gender.MALE)
            .letters(Language.BE)
            .birth("1971")
            .phones("+375 29 123-45-67")
            .email("new@example.org")
            .settlement("Пінск")
            .settlementId(77)
            .street("вуліца Новая", "5", "1")
            .postalCode("225710")
            .consents(Map.of(Channel.LETTER, new SaidConsent(ConsentAnswer.REFUSED, "12.03.2026", ConsentSource.TALK)))
            .tags("новая")
            .note("новая")
            .source("спіс")
            .form();

    @Test
    void what_is_not_named_stays_as_it_is() {
        assertEquals(now, FormerValues.over(now, ZONE, Map.of()));
    }

    @Test
    void every_field_of_the_picture_comes_back() {
        ContactForm form = FormerValues.over(
                now,
                ZONE,
                Map.ofEntries(
                        Map.entry("surnameBe", "Даўні"),
                        Map.entry("givenBe", "Янка"),
                        Map.entry("patronymicBe", ""),
                        Map.entry("surnameRu", "Давний"),
                        Map.entry("givenRu", "Иван"),
                        Map.entry("patronymicRu", "Петрович"),
                        Map.entry("gender", ""),
                        Map.entry("letters", "ru"),
                        Map.entry("birth", "01.02.1960"),
                        Map.entry("phones", "+375291111111, +375292222222"),
                        Map.entry("email", ""),
                        Map.entry("zone", "9"),
                        Map.entry("settlement", "Лунінец"),
                        Map.entry("street", "Даўняя"),
                        Map.entry("house", "1"),
                        Map.entry("flat", ""),
                        Map.entry("postalCode", ""),
                        Map.entry("consentLetter", ""),
                        Map.entry("consentVisit", "AGREED 2026-02-01 EVENT"),
                        Map.entry("tags", "даўняя, яшчэ"),
                        Map.entry("note", "даўняя"),
                        Map.entry("source", "")));
        assertEquals(
                new ContactDraft()
                        .id(5L, 3)
                        .be("Даўні", "Янка", "")
                        .ru("Давний", "Иван", "Петрович")
                        .letters(Language.RU)
                        .birth("01.02.1960")
                        .consents(Map.of(
                                Channel.VISIT,
                                new SaidConsent(ConsentAnswer.AGREED, "01.02.2026", ConsentSource.EVENT)))
                        .phones("+375291111111", "+375292222222")
                        .zone("9")
                        .settlement("Лунінец")
                        .street("Даўняя", "1", "")
                        .tags("даўняя", "яшчэ")
                        .note("даўняя")
                        .form(),
                form);
    }

    @Test
    void no_phones_and_no_marks_are_empty_lists() {
        ContactForm form = FormerValues.over(now, ZONE, Map.of("phones", "", "tags", ""));
        assertEquals(List.of(), form.phones());
        assertEquals(List.of(), form.tags());
    }

    @Test
    void with_part_of_an_address_the_zone_of_now_is_named_and_a_settlement_is_looked_for_by_its_text() {
        ContactForm form = FormerValues.over(now, ZONE, Map.of("settlement", "Лунінец"));
        assertEquals("12", form.zone());
        assertNull(form.settlementId());
        assertEquals(77, FormerValues.over(now, ZONE, Map.of("house", "9")).settlementId());
        assertFalse(form.askStreet());
    }
}
