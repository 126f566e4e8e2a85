package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suviaz.problems.FieldProblem;

class FormTextTest {

    private final Findings findings = new Findings();
    private final FormText text = new FormText(findings);

    @Test
    void blanks_and_unseen_characters_go() {
        assertEquals("вул. Савецкая", text.line("street", "  вул.\u00a0 \u202eСавецкая\u0000 ", 100));
        assertTrue(findings.fine());
    }

    @Test
    void a_note_keeps_its_lines() {
        assertEquals("адзін\nдва", text.note(" адзін\r\nдва\n"));
    }

    @Test
    void a_note_of_ten_thousand_characters_is_refused_with_the_limit() {
        text.note("я".repeat(10_000));
        assertEquals(List.of("contacts.problem.note.tooLong 4000"), said(findings.problems()));
    }

    @Test
    void a_formula_stays_text_and_is_remarked_on() {
        assertEquals("=1+1", text.line("house", "=1+1", 20));
        assertTrue(findings.fine());
        assertEquals(List.of("contacts.remark.formula"), said(findings.remarks()));
    }

    @Test
    void an_address_without_its_sign_is_no_email() {
        assertEquals("a.b@example.org", text.email(" a.b@example.org "));
        assertTrue(findings.fine());
        text.email("example.org");
        text.email("a@b@c.org");
        assertEquals(2, findings.problems().size());
    }

    @Test
    void a_postcode_has_six_digits() {
        assertEquals("220030", text.postalCode("220 030"));
        assertEquals("", text.postalCode("2200"));
        assertEquals(1, findings.problems().size());
    }

    @Test
    void marks_are_parted_by_commas_and_none_comes_twice() {
        assertEquals(List.of("валанцёр", "назіральнік"), text.tags(List.of("валанцёр, назіральнік", "валанцёр", " ")));
    }

    private static List<String> said(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> problem.key() + (problem.args().length == 0 ? "" : " " + problem.args()[0]))
                .toList();
    }
}
