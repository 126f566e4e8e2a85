package org.suviaz.tests.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** A form that stays open while its owner looks at other pages in other windows. */
class OpenFormIT {
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final int THREE_MINUTES_OF_A_JOB = 36;
    private static final int MORE_THAN_IS_KEPT = 70;

    private Visitor visitor;
    private Answer card;
    private Answer form;

    @BeforeEach
    void open() {
        visitor = SignIn.as(Staff.with("ZONE_ORGANISER", "city-pinsk"));
        card = visitor.submit(visitor.get(EDIT), Map.of("surnameBe", "Адчыненка", "settlement", "Пінск"), "save");
        form = visitor.get(EDIT + "?" + card.address().getQuery());
    }

    @Test
    void is_saved_after_a_job_was_watched_for_minutes() {
        look(THREE_MINUTES_OF_A_JOB);
        Answer saved = visitor.submit(form, Map.of("note", "дапісана адразу"), "save");
        assertEquals(card.address().getPath(), saved.address().getPath(), saved::text);
        assertEquals("дапісана адразу", note());
    }

    @Test
    void comes_back_with_what_was_typed_where_it_was_forgotten_and_is_saved_then() {
        look(MORE_THAN_IS_KEPT);
        Answer back = visitor.submit(form, Map.of("note", "дапісана потым"), "save");
        assertEquals(EDIT, back.address().getPath());
        assertTrue(back.text().contains(Say.be("frame.expired")), back::text);
        assertEquals("дапісана потым", back.field("note"));
        assertEquals("", note());
        visitor.submit(back, Map.of(), "save");
        assertEquals("дапісана потым", note());
    }

    /** At pages with a form of their own, as the one of a job with its button to stop it. */
    private void look(int pages) {
        for (int i = 0; i < pages; i++) {
            visitor.get("/accounts/own/ownPassphrase");
        }
    }

    private String note() {
        return House.database()
                .text(
                        "select note from contact where id = ?",
                        card.address().getQuery().replaceAll("\\D", ""));
    }
}
