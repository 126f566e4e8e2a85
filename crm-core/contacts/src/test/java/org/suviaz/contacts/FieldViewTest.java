package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;

class FieldViewTest {

    private static final FieldView HIDDEN = FieldView.nothing();
    private static final FieldView MASKED = new FieldView(field -> FieldAccess.MASKED);
    private static final FieldView VISIBLE = new FieldView(field -> FieldAccess.VISIBLE);
    private static final List<OwnField> OWN = List.of(TestFields.of(OwnKind.TEXT));
    private static final BirthDate BORN = new BirthDate(1971, LocalDate.of(1971, 3, 12));

    @Test
    void a_masked_phone_tells_its_network_and_two_digits() {
        assertEquals(List.of("+375\u00a029\u00a0…\u00a027"), MASKED.phones(List.of("+375296001427")));
        assertEquals(List.of("+375 29 600-14-27"), VISIBLE.phones(List.of("+375296001427")));
        assertEquals(List.of(), HIDDEN.phones(List.of("+375296001427")));
    }

    @Test
    void a_list_masks_phones_for_everybody() {
        assertEquals("+375\u00a029\u00a0…\u00a027", VISIBLE.listedPhone("+375296001427"));
        assertEquals("", HIDDEN.listedPhone("+375296001427"));
    }

    @Test
    void a_masked_address_of_mail_tells_its_first_letter_and_its_country() {
        assertEquals("s…@….org", MASKED.email("sofja@mail.example.org"));
        assertEquals("…", MASKED.email("@example.org"));
        assertEquals("…", MASKED.email("sofja"));
        assertEquals("", MASKED.email(""));
        assertEquals("", HIDDEN.email("sofja@example.org"));
        assertEquals("sofja@example.org", VISIBLE.email("sofja@example.org"));
    }

    @Test
    void a_masked_birth_is_a_year() {
        assertEquals("1971", MASKED.birth(BORN));
        assertEquals("1971", MASKED.birth(new BirthDate(1971, null)));
        assertEquals("", MASKED.birth(BirthDate.UNKNOWN));
        assertEquals("12.03.1971", VISIBLE.birth(BORN));
        assertEquals("", HIDDEN.birth(BORN));
    }

    @Test
    void a_masked_address_and_a_masked_note_tell_that_they_are_there() {
        assertEquals("…", MASKED.address("вуліца Лазо, 5"));
        assertEquals("", MASKED.address(""));
        assertEquals("…", MASKED.note("нататка"));
        assertEquals("", MASKED.note(""));
        assertEquals("", HIDDEN.note("нататка"));
    }

    @Test
    void what_lists_said_of_their_own_is_told_as_notes_are() {
        List<OwnValue> said = List.of(new OwnValue("Прафесія", "урач"));
        assertEquals(said, VISIBLE.own(said));
        assertEquals(List.of(new OwnValue("Прафесія", "…")), MASKED.own(said));
        assertEquals(List.of(), HIDDEN.own(said));
        assertEquals(Optional.of(row("extra:Прафесія", "", "…")), MASKED.change(row("extra:Прафесія", "", "урач")));
        assertEquals(Optional.empty(), HIDDEN.change(row("extra:Прафесія", "", "урач")));
    }

    @Test
    void a_settlement_that_nobody_knows_may_be_a_whole_address_and_goes_with_it() {
        assertEquals("Гродна", MASKED.town(7, "Гродна"));
        assertEquals("", MASKED.town(null, "Гродна, Савецкая 5, кватэра 12"));
        assertEquals("Хутар", VISIBLE.town(null, "Хутар"));
    }

    @Test
    void a_change_is_masked_as_the_field_is() {
        assertEquals(
                Optional.of(row("phones", "", "+375\u00a029\u00a0…\u00a027")),
                MASKED.change(row("phones", "", "+375296001427")));
        assertEquals(Optional.of(row("birth", "1971", "1972")), MASKED.change(row("birth", "12.03.1971", "1972")));
        assertEquals(Optional.of(row("street", "…", "")), MASKED.change(row("street", "вуліца Лазо", "")));
        assertEquals(Optional.of(row("surnameBe", "А", "Б")), HIDDEN.change(row("surnameBe", "А", "Б")));
        for (String part :
                List.of("phones", "email", "birth", "settlement", "street", "house", "flat", "postalCode", "note")) {
            assertEquals(Optional.empty(), HIDDEN.change(row(part, "1", "2")), part);
        }
    }

    @Test
    void what_is_hidden_is_not_counted_among_changes() {
        assertTrue(HIDDEN.hiddenParts(OWN).containsAll(Set.of("phones", "house", "note", "extra:", "field:1")));
        assertEquals(Set.of(), MASKED.hiddenParts(OWN));
    }

    @Test
    void what_may_be_read_may_not_be_changed_by_that() {
        assertTrue(VISIBLE.reads(Field.PHONE));
        assertFalse(VISIBLE.edits(Field.PHONE));
        assertTrue(MASKED.shows(Field.PHONE));
        assertFalse(MASKED.reads(Field.PHONE));
    }

    @Test
    void a_masked_own_field_tells_no_more_than_one_that_all_people_have() {
        assertEquals("+375\u00a029\u00a0…\u00a027", MASKED.value(TestFields.of(OwnKind.PHONE), "+375296001427"));
        assertEquals("2024", MASKED.value(TestFields.of(OwnKind.DATE), "2024-03-12"));
        for (OwnKind kind : List.of(OwnKind.TEXT, OwnKind.NUMBER, OwnKind.YES_NO, OwnKind.CHOICES, OwnKind.YEAR)) {
            assertEquals("…", MASKED.value(TestFields.of(kind), "1"), kind::name);
            assertEquals("", MASKED.value(TestFields.of(kind), ""), kind::name);
            assertEquals("", HIDDEN.value(TestFields.of(kind), "1"), kind::name);
            assertEquals("1", VISIBLE.value(TestFields.of(kind), "1"), kind::name);
        }
    }

    @Test
    void a_change_in_an_own_field_is_told_as_its_value_is() {
        OwnField phone = TestFields.of(OwnKind.PHONE);
        HistoryRow row = row("field:1", "", "+375296001427");
        assertEquals(Optional.empty(), HIDDEN.change(phone, row));
        assertEquals(Optional.of(row), VISIBLE.change(phone, row));
        assertEquals(
                "+375\u00a029\u00a0…\u00a027",
                MASKED.change(phone, row).orElseThrow().after());
        assertEquals(Optional.empty(), HIDDEN.change(row), "nor where nobody knows the field");
    }

    private static HistoryRow row(String field, String before, String after) {
        return new HistoryRow(Instant.EPOCH, "klon-07", "save", field, before, after);
    }
}
