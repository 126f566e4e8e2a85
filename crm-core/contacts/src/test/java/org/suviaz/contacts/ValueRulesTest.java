package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.fields.OwnKind;

class ValueRulesTest {

    private final Findings findings = new Findings();

    @Test
    void a_required_field_of_a_form_is_filled_in_and_one_that_the_form_has_not_is_left_alone() {
        ValueRules rules = new ValueRules(new TestFields(TestFields.required(OwnKind.YEAR)));
        assertEquals(Map.of(), rules.read(Map.of(), findings));
        assertTrue(findings.fine());
        rules.read(Map.of(1, " "), findings);
        assertEquals(
                List.of("own1 contacts.problem.own.required"),
                findings.problems().stream()
                        .map(found -> found.field() + " " + found.key())
                        .toList());
    }

    @Test
    void what_is_wrong_is_said_at_the_input_of_the_field() {
        ValueRules rules = new ValueRules(new TestFields(TestFields.of(OwnKind.YEAR)));
        assertEquals(Map.of(1, ""), rules.read(Map.of(1, "71"), findings));
        assertEquals("own1", findings.problems().get(0).field());
    }

    @Test
    void a_field_that_is_unknown_or_retired_says_nothing() {
        ValueRules rules = new ValueRules(new TestFields(TestFields.retired(2)));
        assertEquals(Map.of(), rules.read(Map.of(2, "", 3, "так"), findings));
        assertTrue(findings.fine());
    }

    @Test
    void a_formula_is_a_text_and_worth_a_look() {
        ValueRules rules = new ValueRules(new TestFields(TestFields.of(OwnKind.TEXT)));
        assertEquals(Map.of(1, "=1+1"), rules.read(Map.of(1, "=1+1"), findings));
        assertEquals("contacts.remark.formula", findings.remarks().get(0).key());
    }
}
