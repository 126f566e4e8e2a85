package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suviaz.problems.Problem;

class BirthDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void nothing_is_nothing() {
        assertEquals(BirthDate.UNKNOWN, BirthDate.parse("  ", TODAY));
        assertEquals("", BirthDate.UNKNOWN.written());
    }

    @Test
    void a_year_alone_is_enough() {
        assertEquals(new BirthDate(1971, null), BirthDate.parse(" 1971 ", TODAY));
        assertEquals("1971", BirthDate.parse("1971", TODAY).written());
    }

    @Test
    void a_day_is_read_and_written_in_the_order_of_the_country() {
        BirthDate birth = BirthDate.parse("2.3.1971", TODAY);
        assertEquals(LocalDate.of(1971, 3, 2), birth.day());
        assertEquals(1971, birth.year());
        assertEquals("02.03.1971", birth.written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.3.1971",
                "02.03.1971",
                "1971-03-02",
                "2/3/1971",
                "2 сакавіка 1971",
                "2 марта 1971 г.",
                "2.III.1971",
                "2-ІІІ-1971",
                "02.03.1971 0:00:00",
                "1971-03-02T00:00",
                "19710302",
                "02031971",
                "March 2, 1971"
            })
    void a_day_is_read_in_each_style(String written) {
        assertEquals(LocalDate.of(1971, 3, 2), BirthDate.parse(written, TODAY).day());
    }

    @Test
    void a_day_that_is_today_is_possible() {
        assertEquals(TODAY, BirthDate.parse("23.11.2026", TODAY).day());
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.1975,noSuchDay",
        "29.02.1971,noSuchDay",
        "12.13.1971,noSuchDay",
        "24.11.2026,future",
        "2031,future",
        "0071,tooEarly",
        "12.03.71,unreadable",
        "71,unreadable",
        "03.1971,unreadable",
        "26000,unreadable",
        "1971?,unreadable",
        "12.03.1971.5,unreadable",
        "вясной,unreadable"
    })
    void the_rest_is_refused_with_a_reason(String written, String reason) {
        Problem problem = assertThrows(Problem.class, () -> BirthDate.parse(written, TODAY));
        assertEquals("contacts.problem.birth." + reason, problem.key());
    }
}
