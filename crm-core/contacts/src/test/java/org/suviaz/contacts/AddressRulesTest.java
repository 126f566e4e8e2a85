package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.suviaz.contacts.SmallCountry.BRANCH;
import static org.suviaz.contacts.SmallCountry.CAPITAL;
import static org.suviaz.contacts.SmallCountry.COUNTRY;
import static org.suviaz.contacts.SmallCountry.DISTRICT;
import static org.suviaz.contacts.SmallCountry.TOWN;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.problems.NotThere;

class AddressRulesTest {

    private final Findings findings = new Findings();

    @Test
    void a_person_lands_in_the_zone_of_the_settlement() {
        assertEquals(CAPITAL, read("Мінск", null, SmallCountry.reach(COUNTRY)).zone());
        assertEquals(TOWN, read("Брэст", null, SmallCountry.reach(COUNTRY)).zone());
        assertEquals(List.of(), said());
    }

    @Test
    void a_settlement_of_others_and_one_that_nobody_knows_are_refused_at_the_same_field() {
        read("Брэст", null, SmallCountry.reach(CAPITAL));
        read("Нідзе", null, SmallCountry.reach(CAPITAL));
        assertEquals(List.of("settlement zone.notYours", "settlement settlement.unknown"), said());
    }

    @Test
    void a_village_of_mine_is_meant_where_a_town_elsewhere_has_its_name() {
        assertEquals(
                DISTRICT, read("Гарадок", null, SmallCountry.reach(DISTRICT)).zone());
        assertEquals(TOWN, read("Гарадок", null, SmallCountry.reach(COUNTRY)).zone());
        assertEquals(List.of(), said());
    }

    @Test
    void a_name_of_several_is_a_question_that_the_postcode_answers() {
        read("Лошніца", null, SmallCountry.reach(DISTRICT));
        assertEquals(List.of("settlement settlement.several"), said());
        AddressFacts facts = SmallCountry.addresses()
                .read(
                        new ContactDraft()
                                .settlement("Лошніца")
                                .postalCode("222002")
                                .form(),
                        SmallCountry.reach(DISTRICT),
                        new Findings());
        assertEquals(301, facts.place().id());
    }

    @Test
    void a_name_of_several_is_a_question_that_a_picked_id_answers() {
        assertEquals(301, picked("Лошніца", 301).place().id());
        assertEquals(300, picked("Лошніца", 300).place().id());
        assertEquals(List.of(), said());
    }

    @Test
    void an_id_that_was_picked_for_another_text_counts_no_more() {
        assertEquals(302, picked("Гарадок", 300).place().id());
        assertNull(picked("", 300).place());
    }

    @Test
    void an_id_that_no_list_offered_is_not_there() {
        assertThrows(NotThere.class, () -> picked("Лошніца", 999));
        ContactForm foreign =
                new ContactDraft().settlement("Брэст").settlementId(200).form();
        assertThrows(
                NotThere.class, () -> SmallCountry.addresses().read(foreign, SmallCountry.reach(DISTRICT), findings));
    }

    @Test
    void a_zone_may_be_called_by_its_name_and_a_name_of_several_is_a_question() {
        assertEquals(
                BRANCH, called("Мінск", "Зона 3", SmallCountry.reach(COUNTRY)).zone());
        assertNull(called("", "Усе зоны", SmallCountry.reach(COUNTRY)).zone());
        assertNull(called("", "Зона 3", SmallCountry.reach(DISTRICT)).zone());
        assertEquals(List.of("zone zone.several", "zone zone.notYours"), said());
    }

    @Test
    void a_street_of_several_is_asked_about_only_where_somebody_can_answer() {
        ContactDraft draft = new ContactDraft().settlement("Мінск").street("Дзве", "1", "");
        SmallCountry.addresses().read(draft.form(), SmallCountry.reach(COUNTRY), findings);
        assertEquals(List.of(), said());
        SmallCountry.addresses().read(draft.askStreet(true).form(), SmallCountry.reach(COUNTRY), findings);
        assertEquals(List.of("street street.several"), said());
    }

    private AddressFacts called(String settlement, String zone, Reach reach) {
        ContactForm form = new ContactDraft().settlement(settlement).zone(zone).form();
        return SmallCountry.addresses().read(form, reach, findings);
    }

    private AddressFacts picked(String settlement, int id) {
        return SmallCountry.addresses()
                .read(
                        new ContactDraft()
                                .settlement(settlement)
                                .settlementId(id)
                                .form(),
                        SmallCountry.reach(COUNTRY),
                        settlement.isEmpty() ? new Findings() : findings);
    }

    @Test
    void a_branch_may_be_chosen_within_the_zone_of_the_settlement() {
        assertEquals(
                BRANCH, read("Мінск", BRANCH.id(), SmallCountry.reach(COUNTRY)).zone());
        assertEquals(
                CAPITAL,
                read("Мінск", COUNTRY.id(), SmallCountry.reach(COUNTRY)).zone());
        assertEquals(List.of(), said());
    }

    @Test
    void an_address_that_was_drawn_to_a_branch_lies_in_it_unless_a_branch_was_chosen() {
        assertEquals(BRANCH, house("2", null, SmallCountry.reach(COUNTRY)));
        assertEquals(CAPITAL, house("3", null, SmallCountry.reach(COUNTRY)));
        assertEquals(BRANCH, house("2", CAPITAL, SmallCountry.reach(COUNTRY)), "the town itself is no branch");
        assertEquals(BRANCH, house("3", BRANCH, SmallCountry.reach(COUNTRY)), "chosen by hand");
        assertEquals(List.of(), said());
    }

    private ZoneRow house(String house, ZoneRow chosen, Reach reach) {
        ContactForm form = new ContactDraft()
                .settlement("Мінск")
                .zone(chosen == null ? null : String.valueOf(chosen.id()))
                .street("Савецкая", house, "")
                .form();
        return SmallCountry.addresses().read(form, reach, findings).zone();
    }

    @Test
    void an_organiser_of_a_branch_need_not_choose_it() {
        assertEquals(BRANCH, read("Мінск", null, SmallCountry.reach(BRANCH)).zone());
        assertEquals(List.of(), said());
    }

    @Test
    void a_zone_beside_the_settlement_is_refused() {
        read("Брэст", DISTRICT.id(), SmallCountry.reach(COUNTRY));
        assertEquals(List.of("settlement settlement.otherZone"), said());
    }

    @Test
    void a_forged_zone_is_refused_whatever_it_is() {
        read("Мінск", TOWN.id(), SmallCountry.reach(CAPITAL));
        SmallCountry.addresses()
                .read(
                        new ContactDraft().zone("1 or 1=1").settlement("Мінск").form(),
                        SmallCountry.reach(CAPITAL),
                        findings);
        assertEquals(List.of("zone zone.notYours", "zone zone.notYours"), said());
    }

    @Test
    void an_unknown_settlement_is_kept_as_written_where_the_zone_is_chosen() {
        AddressFacts facts = read("хутар Нідзе", DISTRICT.id(), SmallCountry.reach(DISTRICT));
        assertEquals(DISTRICT, facts.zone());
        assertNull(facts.place());
        assertEquals("хутар Нідзе", facts.settlement());
        assertTrue(findings.fine());
        assertEquals(
                "contacts.remark.settlement.unknown", findings.remarks().get(0).key());
    }

    @Test
    void neither_settlement_nor_zone_is_one_problem() {
        read("", null, SmallCountry.reach(COUNTRY));
        assertEquals(List.of("settlement zone.missing"), said());
    }

    @Test
    void a_known_street_is_there_in_both_languages_and_an_unknown_one_as_written() {
        AddressFacts known = street("Савецкая");
        assertEquals(new Bilingual("вул. Савецкая", "ул. Советская"), known.streetForms());
        assertEquals("savetskaia vulitsa", known.streetKey());
        assertEquals(List.of(), findings.remarks());
        AddressFacts unknown = street("вул. Дняпроўская");
        assertEquals(new Bilingual("вул. Дняпроўская", "вул. Дняпроўская"), unknown.streetForms());
        assertTrue(unknown.streetKey().startsWith("dn"), unknown.streetKey());
        assertEquals("contacts.remark.street.unknown", findings.remarks().get(0).key());
        assertTrue(findings.fine());
    }

    @Test
    void what_the_dictionary_leaves_open_is_marked() {
        assertNull(street("Савецкая").doubt());
        assertEquals(AddressDoubt.STREET_UNKNOWN, street("вул. Дняпроўская").doubt());
        assertEquals(
                AddressDoubt.SETTLEMENT_UNKNOWN,
                read("хутар Нідзе", DISTRICT.id(), SmallCountry.reach(DISTRICT)).doubt());
        assertNull(read("", DISTRICT.id(), SmallCountry.reach(DISTRICT)).doubt());
    }

    @Test
    void a_street_of_a_place_whose_streets_nobody_lists_is_no_question() {
        ContactForm form = new ContactDraft()
                .settlement("Брэст")
                .street("вул. Новая", "1", "")
                .form();
        assertNull(SmallCountry.addresses()
                .read(form, SmallCountry.reach(COUNTRY), findings)
                .doubt());
        assertEquals(List.of(), findings.remarks());
    }

    @Test
    void a_whole_address_in_one_field_is_taken_apart() {
        AddressFacts facts = SmallCountry.addresses()
                .read(
                        new ContactDraft()
                                .street("220030, г. Мінск, вул. Савецкая, д. 12 корп. 1, кв. 7, подъезд 2", "", "")
                                .form(),
                        SmallCountry.reach(COUNTRY),
                        findings);
        assertEquals(List.of(), said());
        assertEquals(100, facts.place().id());
        assertEquals("г. Мінск", facts.settlement());
        assertEquals("вул. Савецкая, подъезд 2", facts.street());
        assertEquals(new Bilingual("вул. Савецкая, подъезд 2", "ул. Советская, подъезд 2"), facts.streetForms());
        assertEquals("12 к. 1", facts.house());
        assertEquals("7", facts.flat());
        assertEquals("220030", facts.postalCode());
    }

    @Test
    void what_was_typed_into_its_own_field_stays_as_typed_where_it_does_not_resolve() {
        AddressFacts facts = SmallCountry.addresses()
                .read(
                        new ContactDraft()
                                .settlement("Мінск")
                                .street("=\"Няма\" (такой)!", "каля лесу", "б")
                                .form(),
                        SmallCountry.reach(COUNTRY),
                        findings);
        assertEquals("каля лесу", facts.house());
        assertEquals("б", facts.flat());
        assertTrue(facts.street().contains("Няма") && facts.street().contains("такой"), facts.street());
    }

    private AddressFacts street(String street) {
        ContactForm form =
                new ContactDraft().settlement("Мінск").street(street, "1", "").form();
        return SmallCountry.addresses().read(form, SmallCountry.reach(COUNTRY), findings);
    }

    private AddressFacts read(String settlement, Integer zone, Reach reach) {
        ContactForm form = new ContactDraft()
                .settlement(settlement)
                .zone(zone == null ? null : zone.toString())
                .form();
        return SmallCountry.addresses().read(form, reach, findings);
    }

    private List<String> said() {
        return findings.problems().stream()
                .flatMap(problem ->
                        Stream.of(problem.field() + " " + problem.key().replace("contacts.problem.", "")))
                .toList();
    }
}
