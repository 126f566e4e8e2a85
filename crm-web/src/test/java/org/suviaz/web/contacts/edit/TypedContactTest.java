package org.suviaz.web.contacts.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.contacts.ContactDraft;
import org.suviaz.contacts.ContactForm;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.fields.OwnPart;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.problems.NotThere;

class TypedContactTest {

    private static final String KEY = "8d51660e-313d-416e-a483-dd04a9cdb502";

    private final ContactForm kept = new ContactDraft()
            .id(7L, 3)
            .saveKey(KEY)
            .be("Дубовік", "Андрэй", "Васільевіч")
            .gender(Gender.MALE)
            .letters(Language.BE)
            .birth("1971")
            .phones("+375 29 600-14-27")
            .zone("40")
            .settlement("Барысаў")
            .street("Дняпроўская", "22", "9")
            .tags("валанцёр")
            .source("Ліст № 118")
            .form();

    @Test
    void what_is_kept_goes_through_the_inputs_unchanged() {
        ContactForm again = TypedContact.of(kept).form(List.of());

        assertEquals(kept.surnameBe(), again.surnameBe());
        assertEquals(kept.gender(), again.gender());
        assertEquals(kept.letters(), again.letters());
        assertEquals(kept.version(), again.version());
        assertEquals(kept.tags(), again.tags());
        assertEquals(List.of("+375 29 600-14-27", "", ""), again.phones());
    }

    @Test
    void own_fields_go_through_the_inputs_by_their_kinds() {
        OwnField text = own(3, OwnKind.TEXT);
        OwnField several = own(4, OwnKind.CHOICES);
        TypedContact typed =
                TypedContact.of(kept.draft().fields(Map.of(3, "а,б", 4, "7,5")).form());
        assertEquals(
                Map.of(3, "а,б", 4, "7,5"), typed.form(List.of(text, several)).fields());
        assertEquals(Map.of(3, "а,б"), typed.form(List.of(text)).fields(), "what cannot be typed is not sent");
        typed.getTicked().put("own4", new Object[] {"9"});
        typed.getText().remove("own3");
        assertEquals(Map.of(3, "", 4, "9"), typed.form(List.of(text, several)).fields());
        typed.getTicked().put("own4", new Object[0]);
        assertEquals("", typed.form(List.of(several)).fields().get(4), "all ticks taken away");
    }

    private static OwnField own(int id, OwnKind kind) {
        Map<Language, String> label = Map.of(Language.BE, "Поле", Language.RU, "Поле", Language.EN, "Field");
        return new OwnField(id, kind, label, false, "", "", "", "", OwnPart.OWN, 1, null, false, List.of());
    }

    @Test
    void the_next_person_keeps_zone_town_street_and_source_alone() {
        ContactForm next = TypedContact.of(kept).next(KEY).form(List.of());

        assertEquals("40", next.zone());
        assertEquals("Барысаў", next.settlement());
        assertEquals("Дняпроўская", next.street());
        assertEquals("Ліст № 118", next.source());
        assertEquals(KEY, next.saveKey());
        assertEquals("", next.surnameBe());
        assertEquals("", next.house());
        assertNull(next.id());
    }

    @Test
    void a_zone_is_its_id_while_one_is_picked_and_the_typed_name_where_none_is() {
        TypedContact typed = TypedContact.of(kept);
        assertEquals("40", typed.form(List.of()).zone(), "no name is asked for where a select offers the ids");
        typed.getText().put("zoneName", "Барысаўскі раён");
        assertEquals("40", typed.form(List.of()).zone());
        typed.getText().put("zone", "");
        assertEquals("Барысаўскі раён", typed.form(List.of()).zone());
        typed.getText().put("zoneName", "");
        typed.getText().put("zone", "40");
        assertEquals("", typed.form(List.of()).zone(), "a name that was wiped out is no zone");
    }

    @Test
    void a_picked_settlement_is_a_number_or_the_form_was_not_ours() {
        TypedContact typed = TypedContact.of(kept);
        assertNull(typed.form(List.of()).settlementId());
        typed.getText().put("settlementId", "-1068376228");
        assertEquals(-1068376228, typed.form(List.of()).settlementId());
        for (String none : List.of("abc", "1e3", "99999999999")) {
            typed.getText().put("settlementId", none);
            assertThrows(NotThere.class, () -> typed.form(List.of()), none);
        }
    }

    @Test
    void a_street_is_asked_about_until_somebody_wants_it_as_written() {
        TypedContact typed = TypedContact.of(kept);
        assertTrue(typed.form(List.of()).askStreet());
        typed.getText().put("streetId", TypedContact.AS_WRITTEN);
        assertFalse(typed.form(List.of()).askStreet());
    }

    @Test
    void a_phone_stays_at_the_place_where_it_was_typed() {
        TypedContact typed = new TypedContact().next(KEY);
        typed.getText().put("phone2", "29 600-14-27");

        assertEquals(List.of("", "29 600-14-27", ""), typed.form(List.of()).phones());
    }

    @Test
    void ticked_and_written_tags_are_one_list() {
        TypedContact typed = TypedContact.of(kept);
        typed.getText().put("tags", " назіральнік ,валанцёр,, ");

        assertEquals(List.of("валанцёр", "назіральнік"), typed.form(List.of()).tags());
    }

    @Test
    void a_forged_number_in_a_hidden_input_is_not_there() {
        TypedContact typed = TypedContact.of(kept);
        typed.getText().put("id", "7 or 1=1");

        assertThrows(NotThere.class, () -> typed.form(List.of()));
    }

    @Test
    void a_save_key_that_is_none_of_ours_is_not_there() {
        TypedContact typed = TypedContact.of(kept);
        typed.getText().put("saveKey", "x".repeat(500));

        assertThrows(NotThere.class, () -> typed.form(List.of()));
    }
}
