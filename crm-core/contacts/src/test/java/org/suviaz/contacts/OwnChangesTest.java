package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnChangesTest {

    private static final List<OwnValue> KEPT = List.of(new OwnValue("Прафесія", "урач"), new OwnValue("Майка", "XL"));

    @Test
    void the_newest_value_replaces_the_one_below_the_same_head() {
        assertEquals(
                List.of(new FieldChange("extra:Прафесія", "урач", "фельчар")),
                said(new OwnValue("ПРАФЕСІЯ", "фельчар")));
    }

    @Test
    void a_value_that_is_there_already_is_no_change() {
        assertEquals(List.of(), said(new OwnValue("прафесія", "урач")));
    }

    @Test
    void a_head_that_is_new_stands_beside_the_others() {
        assertEquals(List.of(new FieldChange("extra:Курсы", "", "2021")), said(new OwnValue("Курсы", "2021")));
    }

    @Test
    void the_journal_leads_back_head_by_head_and_fields_of_the_form_are_passed_by() {
        Map<String, String> former = new LinkedHashMap<>();
        former.put("note", "раней");
        former.put("extra:Прафесія", "");
        former.put("extra:Майка", "XL");
        former.put("extra:Курсы", "2019");
        assertEquals(
                List.of(new FieldChange("extra:Прафесія", "урач", ""), new FieldChange("extra:Курсы", "", "2019")),
                OwnChanges.back(KEPT, former));
        assertFalse(OwnChanges.alone(former));
        assertTrue(OwnChanges.any(former));
        assertTrue(OwnChanges.alone(Map.of("extra:Курсы", "2019", "field:7", "так")));
    }

    @Test
    void a_head_is_told_from_a_field_by_the_name_in_the_journal() {
        assertEquals(Optional.of("Хто: ён"), OwnValue.head(OwnValue.part("Хто: ён")));
        assertEquals(Optional.empty(), OwnValue.head("note"));
    }

    private static List<FieldChange> said(OwnValue one) {
        return OwnChanges.of(KEPT, List.of(one));
    }
}
