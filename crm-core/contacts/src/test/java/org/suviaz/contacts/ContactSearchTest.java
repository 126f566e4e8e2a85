package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.ReadyRole;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.scope.Caller;
import org.suviaz.security.scope.FieldChoice;
import org.suviaz.security.scope.GrantedRole;

class ContactSearchTest {

    private static final SearchTerm IVANOV = SearchTerm.name(Set.of(7), Set.of(), Set.of(40));
    private static final SearchTerm ANNA = SearchTerm.name(Set.of(), Set.of(3), Set.of());

    private static final ZoneRow NORTH =
            new ZoneRow(2, "north", 1, ZoneKind.DISTRICT, new Bilingual("а", "а"), 100, 199, 1);
    private static final ZoneRow SOUTH =
            new ZoneRow(3, "south", 1, ZoneKind.DISTRICT, new Bilingual("а", "а"), 300, 399, 1);
    private static final Role NO_ADDRESS =
            new Role(9, "OWN", Map.of(), Set.of(Right.SEE_PEOPLE), Map.of(Field.ADDRESS, FieldAccess.MASKED));

    private static final FieldChoice EVERYWHERE = address(new GrantedRole(ReadyRole.VIEWER.role(), NORTH));

    @Test
    void where_the_address_is_not_told_nobody_is_found_by_street_or_house() {
        Where where = new Where();
        FieldChoice nowhere = address(new GrantedRole(NO_ADDRESS, NORTH));
        assertTrue(ContactSearch.narrow(where, List.of(IVANOV), nowhere));
        assertEquals(" where (c.surnameNumber in :surnames0 or c.otherSurnameNumber in :surnames0)", where.text());
        assertFalse(ContactSearch.narrow(new Where(), List.of(IVANOV, SearchTerm.house("22")), nowhere));
    }

    @Test
    void a_street_finds_people_only_in_the_zones_where_addresses_are_told() {
        Where where = new Where();
        FieldChoice north =
                address(new GrantedRole(ReadyRole.VIEWER.role(), NORTH), new GrantedRole(NO_ADDRESS, SOUTH));
        assertTrue(ContactSearch.narrow(where, List.of(IVANOV), north));
        assertTrue(
                where.text().contains(" or (c.streetNumber in :streets0) and (c.zoneNumber between :readADDRESSLow0"),
                where.text());
    }

    private static FieldChoice address(GrantedRole... grants) {
        return new Caller(7, "klon-07", List.of(grants)).choosingBy(Field.ADDRESS);
    }

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
        assertTrue(ContactSearch.narrow(where, List.of(IVANOV, ANNA), EVERYWHERE));
        assertEquals(
                " where (c.surnameNumber in :surnames0 or c.otherSurnameNumber in :surnames0"
                        + " or c.streetNumber in :streets0)"
                        + " and (c.givenNumber in :givenNames1 or c.otherGivenNumber in :givenNames1)",
                where.text());
    }

    @Test
    void a_word_that_is_nothing_finds_nobody() {
        assertFalse(ContactSearch.narrow(
                new Where(), List.of(IVANOV, SearchTerm.name(Set.of(), Set.of(), Set.of())), EVERYWHERE));
    }

    @Test
    void a_house_alone_finds_nobody_but_narrows_a_street() {
        assertFalse(ContactSearch.narrow(new Where(), List.of(SearchTerm.house("22")), EVERYWHERE));
        Where where = new Where();
        assertTrue(ContactSearch.narrow(where, List.of(IVANOV, SearchTerm.house("22")), EVERYWHERE));
        assertTrue(where.text().endsWith("(c.house = :house1 or c.flat = :house1)"));
    }

    @Test
    void no_typed_text_ever_stands_in_the_query() {
        Where where = new Where();
        ContactSearch.narrow(where, List.of(IVANOV, SearchTerm.house("22' or '1'='1")), EVERYWHERE);
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
