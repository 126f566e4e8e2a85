package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.geo.Language;

class ValueTextTest {

    private static final OwnField SIZES = TestFields.of(OwnKind.CHOICES, TestFields.three());

    @Test
    void each_language_has_its_labels_and_its_decimals() {
        assertEquals("Малы, Вялікі", ValueText.of(SIZES, "7,9", Language.BE));
        assertEquals("Малы en, Вялікі en", ValueText.of(SIZES, "7,9", Language.EN));
        assertEquals("12,5", ValueText.of(TestFields.of(OwnKind.NUMBER), "12.5", Language.RU));
        assertEquals("12.5", ValueText.of(TestFields.of(OwnKind.NUMBER), "12.5", Language.EN));
        assertEquals("12.03.2024", ValueText.of(TestFields.of(OwnKind.DATE), "2024-03-12", Language.EN));
        assertEquals("+375 29 600-14-27", ValueText.of(TestFields.of(OwnKind.PHONE), "+375296001427", Language.BE));
    }

    @Test
    void what_a_mask_leaves_stands_as_it_is() {
        for (OwnKind kind : OwnKind.values()) {
            assertEquals("…", ValueText.of(TestFields.of(kind), "…", Language.BE), kind::name);
        }
        assertEquals("2024", ValueText.of(TestFields.of(OwnKind.DATE), "2024", Language.BE));
        String masked = Phones.masked("+375296001427");
        assertEquals(masked, ValueText.of(TestFields.of(OwnKind.PHONE), masked, Language.BE));
    }

    @Test
    void what_stands_in_the_form_is_read_as_what_is_kept() {
        assertRead(OwnKind.NUMBER, "-12.5");
        assertRead(OwnKind.DATE, "2024-03-12");
        assertRead(OwnKind.PHONE, "+375296001427");
        assertRead(OwnKind.YES_NO, "yes");
        assertEquals("7,9", ValueReading.of(SIZES, ValueText.typed(SIZES, "7,9")));
    }

    private static void assertRead(OwnKind kind, String kept) {
        OwnField field = TestFields.of(kind);
        assertEquals(kept, ValueReading.of(field, ValueText.typed(field, kept)));
    }
}
