package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContactPageTest {

    @Test
    void an_empty_list_has_one_page_and_no_rows() {
        assertEquals(new ContactPage(List.of(), 0, false, 1, 1, 0, 0), ContactPage.of(List.of(), 0, false, 1, 16));
    }

    @Test
    void pages_are_counted_up() {
        assertEquals(1, ContactPage.pages(16, 16));
        assertEquals(2, ContactPage.pages(17, 16));
        assertEquals(6250, ContactPage.pages(100_000, 16));
    }

    @Test
    void a_query_never_asks_for_more_than_two_hundred_nor_for_page_zero() {
        ContactQuery query = ContactQuery.everybody().withPage(-3, 100_000);
        assertEquals(1, query.page());
        assertEquals(200, query.size());
        assertEquals(16, query.withPage(1, 0).size());
    }

    @Test
    void blank_words_are_no_search_and_unknown_letters_no_filter() {
        assertNull(ContactQuery.everybody().withWords("  ").words());
        assertNull(new ContactQuery(null, null, null, "de' or 1=1", false, null, null, false, 1, 16).letters());
    }
}
