package org.suviaz.mailings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailingSumsTest {

    @Test
    void letters_and_refused_are_all_people_and_the_commonest_reason_comes_first() {
        MailingSums sums = MailingSums.of(List.of(
                new Tally(null, "be", false, false, 5214),
                new Tally(null, "ru", false, true, 2480),
                new Tally(null, "ru", true, false, 6),
                new Tally(Refusal.DO_NOT_WRITE, "be", false, true, 41),
                new Tally(Refusal.NO_STREET_OR_HOUSE, "be", false, false, 90),
                new Tally(Refusal.NO_STREET_OR_HOUSE, "ru", true, false, 6)));
        assertEquals(5214, sums.be());
        assertEquals(2486, sums.ru());
        assertEquals(6, sums.plain());
        assertEquals(2480, sums.doubtful());
        assertEquals(137, sums.refused());
        assertEquals(7837, sums.people());
        assertEquals(
                List.of(
                        new MailingSums.ReasonRow(Refusal.NO_STREET_OR_HOUSE, 96),
                        new MailingSums.ReasonRow(Refusal.DO_NOT_WRITE, 41)),
                sums.reasons());
    }
}
