package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContactSearchTest {

    private static final SearchTerm IVANOV = SearchTerm.name(Set.of(7), Set.of(), Set.of(40));
    private static final SearchTerm ANNA = SearchTerm.name(Set.of(), Set.of(3), Set.of());

    @Test
    void a_phone_with_blanks_is_one_word() {
        assertEquals(List.of("29 600-14-27"), ContactSearch.words("29 600-14-27 "));
        assertEquals(List.of("+375 (29) 600-14-27"), ContactSearch.words("+375 (29) 600-14-27"));
    }

    @Test
    void a_street_and_a_house_are_two() {
        assertEquals(List.of("Дняпроўская", "22А"), ContactSearch.words(" Дняпроўская, 22А"));
    }

    @Test
    void nobody_types_more_than_six_words_to_some_end() {
        assertEquals(6, ContactSearch.words("а б в г д е ё ж").size());
    }

    @Test
    void every_word_has_to_fit_and_each_may_be_anything() {
        Where where = new Where();
        assertTrue(ContactSearch.narrow(where, List.of(IVANOV, ANNA)));
        assertEquals(
                " where (c.surnameNumber in :surnames0 or c.otherSurnameNumber in :surnames0"
                        + " or c.streetNumber in :streets0)"
                        + " and (c.givenNumber in :givenNames1 or c.otherGivenNumber in :givenNames1)",
                where.text());
    }

    @Test
    void a_word_that_is_nothing_finds_nobody() {
        assertFalse(ContactSearch.narrow(new Where(), List.of(IVANOV, SearchTerm.name(Set.of(), Set.of(), Set.of()))));
    }

    @Test
    void a_house_alone_finds_nobody_but_narrows_a_street() {
        assertFalse(ContactSearch.narrow(new Where(), List.of(SearchTerm.house("22"))));
        Where where = new Where();
        assertTrue(ContactSearch.narrow(where, List.of(IVANOV, SearchTerm.house("22"))));
        assertTrue(where.text().endsWith("(c.house = :house1 or c.flat = :house1)"));
    }

    @Test
    void no_typed_text_ever_stands_in_the_query() {
        Where where = new Where();
        ContactSearch.narrow(where, List.of(IVANOV, SearchTerm.house("22' or '1'='1")));
        assertFalse(where.text().contains("'"));
    }

    @Test
    void each_order_of_the_list_is_a_constant_and_ends_with_the_id() {
        for (ContactSort sort : ContactSort.values()) {
            assertTrue(ContactListRepository.order(sort, true, false).endsWith(", c.zoneNumber desc, c.id desc"));
            assertTrue(ContactListRepository.order(sort, false, true).endsWith(", c.zoneNumber, c.id"));
        }
    }
}
