package org.suviaz.web.contacts.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.suviaz.contacts.Channel;
import org.suviaz.contacts.ConsentTest;
import org.suviaz.contacts.ContactSort;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.Searches;

class ContactFilterTest {

    private final Searches searches = new Searches();
    private final ContactFilter filter = new ContactFilter(searches, null);

    @Test
    void a_bare_address_means_everybody_by_name() {
        assertEquals(ContactSort.NAME, filter.query().sort());
        assertNull(filter.query().zoneId());
        assertEquals(16, filter.query().size());
        assertEquals(1, filter.query().page());
        assertFalse(filter.isNarrowed());
    }

    @Test
    void an_id_that_is_no_number_is_not_there() {
        filter.getGiven().put("zone", "12 or 1=1");

        assertThrows(NotThere.class, filter::query);
    }

    @Test
    void a_sort_or_size_that_no_link_of_ours_offers_is_taken_for_the_usual_one() {
        filter.getGiven().put("sort", "ADDRESS;drop");
        filter.getGiven().put("size", "100000");
        filter.getGiven().put("p", "-3");

        assertEquals(ContactSort.NAME, filter.query().sort());
        assertEquals(16, filter.query().size());
        assertEquals(1, filter.query().page());
    }

    @Test
    void the_words_come_from_the_session_and_never_from_the_address() {
        filter.getGiven().put("search", String.valueOf(searches.keep("Іваноў")));

        assertEquals("Іваноў", filter.query().words());
        assertFalse(filter.isForgotten());
    }

    @Test
    void a_search_of_another_session_is_forgotten_and_finds_nobody() {
        filter.getGiven().put("search", "7");

        assertTrue(filter.isForgotten());
    }

    @Test
    void consent_is_asked_for_by_channel_and_answer() {
        assertNull(filter.query().consent());
        filter.getGiven().put("consent", "nonsense");
        assertNull(filter.query().consent());
        filter.getGiven().put("consent", "visit-unasked");
        assertEquals(
                new ConsentTest(Channel.VISIT, ConsentTest.Wanted.UNASKED),
                filter.query().consent());
        assertTrue(filter.isNarrowed());
    }

    @Test
    void the_column_in_force_shows_which_way_it_runs() {
        filter.getGiven().put("sort", "ADDED");
        filter.getGiven().put("desc", "1");

        assertEquals("descending", filter.direction("ADDED"));
        assertEquals("↓", filter.arrow("ADDED"));
        assertEquals("none", filter.direction("NAME"));
    }
}
