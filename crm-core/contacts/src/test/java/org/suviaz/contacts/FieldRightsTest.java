package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;

class FieldRightsTest {

    private static final ContactForm KEPT = person(
                    "Кот", "29 600-14-27", "kot@example.org", "Гродна", "Лазо", "12.03.1971", "даўняя")
            .settlementId(7)
            .postalCode("230000")
            .form();
    private static final ContactForm TYPED = person("Сава", "29 111-11-11", "", "Мінск", "Кірава", "1980", "новая")
            .askStreet(true)
            .form();

    @Test
    void what_is_not_the_writers_to_change_stays_whatever_was_sent() {
        ContactForm merged = FieldRights.merged(TYPED, KEPT, new FieldView(field -> FieldAccess.VISIBLE));
        assertEquals("Сава", merged.surnameBe());
        assertEquals(KEPT.phones(), merged.phones());
        assertEquals("kot@example.org", merged.email());
        assertEquals("12.03.1971", merged.birth());
        assertEquals("даўняя", merged.note());
        assertEquals(
                List.of("Гродна", "Лазо", "5", "12", "230000"),
                List.of(merged.settlement(), merged.street(), merged.house(), merged.flat(), merged.postalCode()));
        assertEquals(7, merged.settlementId());
        assertEquals(false, merged.askStreet());
    }

    @Test
    void each_field_counts_for_itself() {
        ContactForm merged = FieldRights.merged(
                TYPED, KEPT, new FieldView(field -> field == Field.PHONE ? FieldAccess.EDITABLE : FieldAccess.HIDDEN));
        assertEquals(List.of("29 111-11-11"), merged.phones());
        assertEquals("даўняя", merged.note());
        assertEquals("Лазо", merged.street());
    }

    @Test
    void who_may_change_everything_changes_what_was_typed() {
        assertEquals(TYPED, FieldRights.merged(TYPED, KEPT, new FieldView(field -> FieldAccess.EDITABLE)));
    }

    @Test
    void of_own_fields_those_alone_are_said_that_are_the_writers_to_change() {
        ContactForm typed = TYPED.draft().fields(Map.of(3, "так", 4, "не")).form();
        assertEquals(
                Map.of(4, "не"),
                FieldRights.merged(
                                typed,
                                KEPT,
                                new FieldView(field ->
                                        field.equals(Field.own(4)) ? FieldAccess.EDITABLE : FieldAccess.VISIBLE))
                        .fields());
    }

    private static ContactDraft person(
            String surname, String phone, String email, String town, String street, String birth, String note) {
        return new ContactDraft()
                .id(5L, 1)
                .be(surname, "Язэп", "")
                .phones(phone)
                .email(email)
                .settlement(town)
                .street(street, "5", "12")
                .birth(birth)
                .note(note);
    }
}
