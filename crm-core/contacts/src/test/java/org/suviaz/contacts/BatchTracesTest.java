package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.suviaz.contacts.BatchTraces.Trace;

class BatchTracesTest {

    private static final long LIST = 7;

    @Test
    void whom_the_list_created_and_nobody_touched_goes() {
        BatchTraces traces = of(ours("", ""));
        assertTrue(traces.created());
        assertFalse(traces.kept());
    }

    @Test
    void whom_somebody_changed_since_stays() {
        assertTrue(of(ours("", ""), save("note", "")).kept());
        assertTrue(of(ours("", ""), new Trace(8L, "import", "email", "")).kept(), "another list is somebody too");
        assertTrue(of(ours("", ""), new Trace(null, "broughtBack", "", "")).kept());
    }

    @Test
    void a_move_that_looked_at_no_person_keeps_nobody() {
        assertFalse(of(ours("", ""), new Trace(null, "branch", "zone", "1")).kept());
        assertFalse(of(ours("", ""), new Trace(null, "address", "street", "")).kept());
    }

    @Test
    void what_the_same_list_did_later_is_its_own_doing() {
        BatchTraces traces = of(ours("", ""), ours("phones", "+375291234567"));
        assertTrue(traces.created());
        assertFalse(traces.kept());
        assertEquals(Map.of(), traces.before());
    }

    @Test
    void an_overwritten_field_comes_back_to_what_it_was_before_the_whole_list() {
        BatchTraces traces = of(save("", ""), ours("email", "a@b.by"), ours("note", ""), ours("email", "c@d.by"));
        assertFalse(traces.created());
        assertEquals(Map.of("email", "a@b.by", "note", ""), traces.before());
    }

    @Test
    void a_field_that_somebody_changed_since_stays_and_the_others_come_back() {
        BatchTraces traces = of(save("email", ""), ours("email", "a@b.by"), ours("note", "n"), save("email", "x@y.by"));
        assertTrue(traces.kept());
        assertEquals(Map.of("note", "n"), traces.before());
    }

    @Test
    void what_came_back_already_does_not_come_back_twice() {
        BatchTraces traces = of(ours("email", "a@b.by"), new Trace(LIST, "undo", "email", "c@d.by"));
        assertEquals(Map.of(), traces.before());
        assertFalse(traces.kept());
    }

    @Test
    void a_change_of_another_field_keeps_nothing() {
        BatchTraces traces = of(ours("email", "a@b.by"), save("note", ""));
        assertFalse(traces.kept());
        assertEquals(Map.of("email", "a@b.by"), traces.before());
    }

    private static BatchTraces of(Trace... journal) {
        return BatchTraces.of(LIST, List.of(journal));
    }

    private static Trace ours(String field, String before) {
        return new Trace(LIST, "import", field, before);
    }

    private static Trace save(String field, String before) {
        return new Trace(null, "save", field, before);
    }
}
