package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnField;
import org.suviaz.fields.OwnKind;
import org.suviaz.problems.Problem;

class ValueReadingTest {

    private static final OwnField NUMBER = TestFields.of(OwnKind.NUMBER);
    private static final OwnField DATE = TestFields.of(OwnKind.DATE);
    private static final OwnField SIZES = TestFields.of(OwnKind.CHOICES, TestFields.three());

    @Test
    void a_text_is_one_line_and_a_long_one_keeps_its_lines() {
        assertEquals("два словы", read(TestFields.of(OwnKind.TEXT), " два\n\u00a0 словы\u0007 "));
        assertEquals("два\nрадкі", read(TestFields.of(OwnKind.LONG_TEXT), "два\r\nрадкі "));
        assertEquals("contacts.problem.text.tooLong", refused(TestFields.of(OwnKind.TEXT), "я".repeat(401)));
        assertEquals("contacts.problem.text.tooLong", refused(TestFields.of(OwnKind.LONG_TEXT), "я".repeat(4001)));
    }

    @Test
    void numbers_are_read_as_people_write_them_and_kept_one_way() {
        assertEquals("12.5", read(NUMBER, "12,50"));
        assertEquals("12.5", read(NUMBER, "12.5"));
        assertEquals("-1200", read(NUMBER, "−1\u00a0200"));
        assertEquals("0", read(NUMBER, "0,0"));
        for (String none : new String[] {"5,", "1,2,3", "1.23456", "шэсць", "1e5", "1234567890123"}) {
            assertEquals("contacts.problem.own.number", refused(NUMBER, none), none);
        }
    }

    @Test
    void days_are_read_as_days_of_birth_are_and_may_lie_ahead() {
        assertEquals("2024-03-12", read(DATE, "12.3.2024"));
        assertEquals("2199-03-12", read(DATE, "12 сакавіка 2199"));
        assertEquals("2024-03-12", read(DATE, "2024-03-12"));
        assertEquals("contacts.problem.birth.noSuchDay", refused(DATE, "31.02.2024"));
        for (String none : new String[] {"2024", "03.2024", "12.03.24", "учора"}) {
            assertEquals("contacts.problem.own.date", refused(DATE, none), none);
        }
    }

    @Test
    void a_year_has_four_digits_a_scale_goes_from_one_to_five_and_yes_is_a_word() {
        assertEquals("1971", read(TestFields.of(OwnKind.YEAR), "1971"));
        assertEquals("contacts.problem.own.year", refused(TestFields.of(OwnKind.YEAR), "71"));
        assertEquals("5", read(TestFields.of(OwnKind.SCALE), "5"));
        assertEquals("contacts.problem.own.scale", refused(TestFields.of(OwnKind.SCALE), "6"));
        assertEquals("no", read(TestFields.of(OwnKind.YES_NO), "no"));
        assertEquals("contacts.problem.own.yesNo", refused(TestFields.of(OwnKind.YES_NO), "2"));
    }

    @Test
    void choices_are_numbers_of_the_field_in_its_order_each_once() {
        assertEquals("7,5", read(SIZES, "5, 7,5"));
        assertEquals("9", read(SIZES, "9"), "who has a retired one keeps it");
        assertEquals("contacts.problem.own.choice", refused(SIZES, "5,6"));
        assertEquals("contacts.problem.own.choice", refused(SIZES, "Малы"));
        assertEquals("contacts.problem.own.choice", refused(TestFields.of(OwnKind.CHOICE, TestFields.three()), "5,7"));
    }

    @Test
    void phones_are_read_by_the_rules_of_all_phones() {
        OwnField phone = TestFields.of(OwnKind.PHONE);
        assertEquals("+375296001427", read(phone, "29 600-14-27"));
        assertEquals("contacts.problem.phone.tooShort", refused(phone, "4567"));
    }

    @Test
    void a_range_holds_for_numbers_days_and_years() {
        OwnField number = TestFields.within(OwnKind.NUMBER, "-1.5", "10");
        assertEquals("-1.5", read(number, "-1,5"));
        assertEquals("contacts.problem.own.low", refused(number, "-1,6"));
        assertEquals("contacts.problem.own.high", refused(number, "10,0001"));
        OwnField day = TestFields.within(OwnKind.DATE, "", "2024-03-12");
        assertEquals("2024-03-12", read(day, "12.03.2024"));
        assertEquals("contacts.problem.own.high", refused(day, "13.03.2024"));
        assertEquals("contacts.problem.own.low", refused(TestFields.within(OwnKind.YEAR, "1900", ""), "1899"));
    }

    @Test
    void a_text_fits_the_pattern_as_a_whole() {
        OwnField code = TestFields.fitting("[A-Z]{2}\\d{7}");
        assertEquals("MP1234567", read(code, "MP1234567"));
        assertEquals("contacts.problem.own.pattern", refused(code, "MP12345678"));
        assertEquals("", read(code, "  "), "nothing fits every pattern");
    }

    @Test
    void what_was_kept_may_come_back_whatever_is_asked_of_new_values_today() {
        assertTrue(ValueReading.isKept(TestFields.fitting("\\d+"), "літары"));
        assertTrue(ValueReading.isKept(NUMBER, ""));
        assertTrue(ValueReading.isKept(SIZES, "7,9"));
        assertFalse(ValueReading.isKept(NUMBER, "літары"));
        assertFalse(ValueReading.isKept(DATE, "12.03.2024"), "that is how it is typed, not kept");
    }

    private static String read(OwnField field, String typed) {
        return ValueReading.of(field, typed);
    }

    private static String refused(OwnField field, String typed) {
        return assertThrows(Problem.class, () -> ValueReading.of(field, typed)).key();
    }
}
