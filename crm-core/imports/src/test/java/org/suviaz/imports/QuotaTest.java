package org.suviaz.imports;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.suviaz.imports.BatchRepository.Received;
import org.suviaz.problems.Problem;

class QuotaTest {

    @Test
    void the_hundredth_file_of_a_day_comes_in_and_the_next_one_does_not() {
        assertDoesNotThrow(() -> Quota.refuse(new Received(99, 0), 1));
        assertEquals("imports.problem.filesADay", refused(new Received(100, 0), 1));
    }

    @Test
    void so_do_the_last_bytes_of_a_day() {
        assertDoesNotThrow(() -> Quota.refuse(new Received(1, Quota.BYTES_A_DAY - 10), 10));
        assertEquals("imports.problem.bytesADay", refused(new Received(1, Quota.BYTES_A_DAY - 10), 11));
    }

    private static String refused(Received today, long size) {
        return assertThrows(Problem.class, () -> Quota.refuse(today, size)).key();
    }
}
