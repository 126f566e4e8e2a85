package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;

class ContactRulesTest {

    private final ContactRules rules = new ContactRules(
            new NameRules(Spelling.ofArchive()), SmallCountry.addresses(), new ValueRules(new TestFields()));
    private final Findings findings = new Findings();

    @Test
    void everything_wrong_is_said_at_once_each_at_its_field() {
        read(new ContactDraft()
                .be("", "Ян", "")
                .birth("31.02.1975")
                .phones("29 600-14-27", "4567")
                .email("нідзе")
                .settlement("Нідзе")
                .postalCode("22")
                .note("я".repeat(10_000)));
        Rejected rejected = assertThrows(Rejected.class, findings::orReject);
        assertEquals(
                List.of("surnameBe", "postalCode", "settlement", "birth", "phone2", "email", "note"),
                rejected.problems().stream().map(FieldProblem::field).toList());
    }

    @Test
    void phones_of_one_cell_count_each_and_none_twice() {
        ContactFacts facts = read(draft().phones("29 600-14-27, 8-029-600-14-27", "33 1234567"));
        assertEquals(List.of("+375296001427", "+375331234567"), facts.phones());
        assertTrue(findings.fine());
    }

    @Test
    void a_fourth_phone_is_refused() {
        read(draft().phones("29 6001427, 29 6001428", "29 6001429", "29 6001430"));
        assertEquals(
                "contacts.problem.phone.tooMany", findings.problems().get(0).key());
    }

    @Test
    void a_cell_with_a_formula_comes_in_as_text() {
        ContactFacts facts = read(draft().note("=HYPERLINK(\"http://example.org\")"));
        assertEquals("=HYPERLINK(\"http://example.org\")", facts.note());
        assertTrue(findings.fine());
        assertEquals("note", findings.remarks().get(0).field());
    }

    private static ContactDraft draft() {
        return new ContactDraft().be("Іваноў", "Ян", "").settlement("Мінск");
    }

    private ContactFacts read(ContactDraft draft) {
        return rules.read(draft.form(), SmallCountry.reach(SmallCountry.COUNTRY), findings);
    }
}
