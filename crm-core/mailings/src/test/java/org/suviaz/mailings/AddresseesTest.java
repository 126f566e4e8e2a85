package org.suviaz.mailings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suviaz.contacts.Recipient;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;

class AddresseesTest {

    private final Addressees addressees = People.addressees();

    @Test
    void name_and_address_stand_in_the_language_of_the_letter() {
        assertEquals(
                List.of("Лазук Тамара Яковлевна", "ул. Днепровская,\u00a022, кв.\u00a09", "222120 г. Борисов"),
                addressees.of(People.tamara(), Language.RU).envelope());
        assertEquals(
                List.of("Лазук Тамара Якаўлеўна", "вул. Дняпроўская,\u00a022, кв.\u00a09", "222120 г. Барысаў"),
                addressees.of(People.tamara(), Language.BE).envelope());
        assertEquals(
                "Паважаная Тамара Якаўлеўна",
                addressees.of(People.tamara(), Language.BE).greeting());
    }

    @Test
    void a_persons_own_spelling_wins_over_the_lists() {
        assertEquals(
                "Паважаны Алесь Пятровіч",
                addressees.of(People.aliaksandr(), Language.BE).greeting());
        assertEquals(
                "Уважаемый Александр Петрович",
                addressees.of(People.aliaksandr(), Language.RU).greeting());
    }

    @Test
    void a_guessed_spelling_is_never_printed_but_told() {
        Recipient rare = rare("Мозолько");
        Addressee to = addressees.of(rare, Language.BE);
        assertEquals("Мозолько Тамара Якаўлеўна", to.name().whole());
        assertTrue(to.namedDoubtfully());
        assertFalse(addressees.of(rare, Language.RU).namedDoubtfully());
    }

    @Test
    void what_the_lists_or_the_rules_know_is_no_doubt() {
        Addressee listed = addressees.of(rare("Лазук"), Language.BE);
        Addressee ruled = addressees.of(rare("Микулич"), Language.BE);
        assertFalse(listed.namedDoubtfully());
        assertEquals("Мікуліч", ruled.name().surname());
        assertFalse(ruled.namedDoubtfully());
    }

    private static Recipient rare(String surname) {
        return People.person(
                Gender.FEMALE, Language.RU, "", "", "", surname, "Тамара", "Яковлевна", People.TOWN, "ул Днепровская");
    }

    @Test
    void an_unknown_street_stands_as_it_was_written() {
        Recipient who = People.at(People.tamara(), People.TOWN, "", "Новая-Зялёная", "5", "");
        assertEquals(
                List.of("Новая-Зялёная,\u00a05", "222120 г. Барысаў"),
                addressees.of(who, Language.BE).address().lines());
    }

    @Test
    void a_village_is_written_with_its_district_and_may_have_no_streets() {
        Recipient who = People.at(People.tamara(), People.VILLAGE, "", "", "5", "");
        assertEquals(Optional.empty(), refusal(who));
        assertEquals(
                List.of("д.\u00a05", "222120 аг. Зембін, Барысаўскі раён"),
                addressees.of(who, Language.BE).address().lines());
    }

    @Test
    void both_languages_of_one_house_lie_together() {
        assertEquals(
                addressees.of(People.tamara(), Language.RU).address().order(),
                addressees.of(People.tamara(), Language.BE).address().order());
    }

    @Test
    void who_cannot_be_written_to_is_refused_with_the_reason() {
        Recipient tamara = People.tamara();
        assertEquals(Optional.empty(), refusal(tamara));
        assertEquals(Optional.of(Refusal.DO_NOT_WRITE), refusal(People.silent(tamara)));
        assertEquals(Optional.of(Refusal.NO_TOWN), refusal(People.at(tamara, null, " ", "ул", "1", "")));
        assertEquals(
                Optional.of(Refusal.NO_STREET_OR_HOUSE), refusal(People.at(tamara, People.TOWN, "", "ул", "", "")));
        assertEquals(Optional.of(Refusal.NO_STREET_OR_HOUSE), refusal(People.at(tamara, People.TOWN, "", "", "1", "")));
        assertEquals(
                Optional.of(Refusal.NO_SHAPE), refusal(People.at(tamara, People.TOWN, "", "ул \uD83D\uDE00", "1", "")));
        Recipient nameless =
                People.person(Gender.FEMALE, Language.BE, "", "", "", "", "", "", People.TOWN, "ул Днепровская");
        assertEquals(Optional.of(Refusal.NO_NAME), refusal(nameless));
    }

    private Optional<Refusal> refusal(Recipient who) {
        return addressees.refusal(who, addressees.of(who));
    }

    @Test
    void a_name_that_overflows_the_window_is_refused_at_the_letter() {
        Recipient who = People.person(
                Gender.FEMALE, Language.RU, "", "", "", "Длиннофамильная ".repeat(20), "Анна", "", People.TOWN, "ул");
        Addressee to = addressees.of(who, Language.RU);
        Letter letter = new Letter(to.envelope(), List.of(), "");
        assertEquals(Optional.of(Refusal.TOO_LONG), Addressees.refusal(letter, AddressWindow.RIGHT));
        assertTrue(LetterPaper.linesTooMany(letter) == 0);
    }

    @Test
    void without_a_language_of_letters_it_is_belarusian() {
        Recipient who = People.person(null, null, "Жук", "Саша", "", "", "", "", People.TOWN, "ул");
        assertEquals(Language.BE, Addressees.languageOf(who));
        assertTrue(addressees.of(who, Language.BE).greetedPlainly());
    }
}
