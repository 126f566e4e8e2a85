package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {

    private final Pages pages = new Pages();

    @Test
    void a_few_pages_are_all_offered() {
        assertEquals(List.of(1, 2, 3, 4), pages.around(2, 4));
    }

    @Test
    void many_pages_are_offered_around_the_current_one_with_the_first_and_the_last() {
        assertEquals(List.of(1, 0, 49, 50, 51, 0, 99), pages.around(50, 99));
    }

    @Test
    void a_gap_of_one_page_is_that_page() {
        assertEquals(List.of(1, 2, 3, 4, 5, 0, 9), pages.around(4, 9));
    }
}
