package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.geo.spelling.Spelt;
import org.suviaz.geo.spelling.Sureness;

class NameRulesTest {

    private final Findings findings = new Findings();
    private final NameRules rules = new NameRules(new Spelling() {
        @Override
        public Optional<Gender> gender(String surname, String given, String patronymic) {
            return patronymic.endsWith("іч") ? Optional.of(Gender.MALE) : Optional.empty();
        }

        @Override
        public Optional<Spelt> surname(String written, Gender gender, Language to) {
            return Optional.of(new Spelt("surname in " + to.code(), Sureness.GUESSED));
        }

        @Override
        public Optional<Spelt> given(String written, Language to) {
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Spelt("given in " + to.code(), Sureness.LISTED));
        }
    });

    @Test
    void a_name_is_tidied_and_nothing_more() {
        NameFacts facts = rules.read(
                new ContactDraft().be(" IВАНОЎ ", "Аляксандр", "Пятровіч").form(), findings);
        assertEquals(new PersonName("Іваноў", "Аляксандр", "Пятровіч"), facts.be());
        assertTrue(facts.ru().empty());
        assertTrue(findings.fine());
    }

    @Test
    void gender_and_language_are_guessed_where_nobody_said_them() {
        NameFacts facts =
                rules.read(new ContactDraft().be("Іваноў", "", "Пятровіч").form(), findings);
        assertEquals(Gender.MALE, facts.gender());
        assertEquals(Language.BE, facts.letters());
        assertNull(rules.read(new ContactDraft().ru("Иванов", "И.", "").form(), findings)
                .gender());
    }

    @Test
    void what_somebody_said_wins_over_any_guess() {
        NameFacts facts = rules.read(
                new ContactDraft()
                        .be("Іваноў", "", "Пятровіч")
                        .gender(Gender.FEMALE)
                        .letters(Language.RU)
                        .form(),
                findings);
        assertEquals(Gender.FEMALE, facts.gender());
        assertEquals(Language.RU, facts.letters());
    }

    @Test
    void a_russian_name_in_the_belarusian_field_goes_to_its_own_place() {
        NameFacts facts =
                rules.read(new ContactDraft().be("Щукин", "Николай", "").form(), findings);
        assertTrue(facts.be().empty());
        assertEquals("Щукин", facts.ru().surname());
        assertEquals(Language.RU, facts.letters());
        assertEquals("surname in be", facts.otherSurname());
    }

    @Test
    void both_spellings_are_kept_as_the_person_writes_them() {
        NameFacts facts = rules.read(
                new ContactDraft()
                        .be("Шчукін", "Мікалай", "")
                        .ru("Щукин", "Николай", "")
                        .form(),
                findings);
        assertEquals("Шчукін", facts.main().surname());
        assertEquals("Щукин", facts.otherSurname());
        assertEquals("Николай", facts.otherGiven());
    }

    @Test
    void a_surname_is_all_that_must_be_there() {
        rules.read(new ContactDraft().be("", "Ян", "").form(), findings);
        assertEquals(
                "contacts.problem.surname.missing", findings.problems().get(0).key());
        assertEquals("surnameBe", findings.problems().get(0).field());
    }
}
