package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suviaz.problems.FieldProblem;

class ListedBirthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "1.2.1975,01.02.1975",
        "01.02.75,01.02.1975",
        "1975-02-01,01.02.1975",
        "1/2/1975,01.02.1975",
        "1 лютага 1975,01.02.1975",
        "1 февраля 1975 года,01.02.1975",
        "1.II.1975,01.02.1975",
        "1 ліст. 1975,01.11.1975",
        "25000,11.06.1968",
        "1975,1975",
        "1975 г.р.,1975",
        "75,1975",
        "1.2.08,01.02.2008",
        "1.2.00,01.02.2000",
        "' ',''"
    })
    void each_style_is_put_as_a_form_has_it(String written, String expected) {
        ListedBirth read = ListedBirth.read(written, TODAY);
        assertEquals(expected, read.birth());
        assertEquals("", remark(read));
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.25,01.02.1925,birth.century",
        "13,1913,birth.century",
        "03.1971,1971,birth.noDay",
        "сакавік 1971,1971,birth.noDay",
        "02/25/1975,25.02.1975,birth.turned"
    })
    void what_may_have_meant_something_else_is_said(String written, String expected, String remark) {
        ListedBirth read = ListedBirth.read(written, TODAY);
        assertEquals(expected, read.birth());
        assertEquals("contacts.remark." + remark, remark(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"вясной", "31.02.1975", "12.13.1975 ці 76", "=1+1", "123", "1.1.1.1"})
    void what_no_rule_reads_stays_as_written_or_as_a_day_for_the_form_to_refuse(String written) {
        assertEquals(written, ListedBirth.read(written, TODAY).birth());
    }

    private static String remark(ListedBirth read) {
        return read.remark().map(FieldProblem::key).orElse("");
    }
}
