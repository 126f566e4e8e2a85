package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProblemHandlerTest {

    @Test
    void a_memory_that_does_not_fit_the_page_is_known_and_a_fault_of_ours_is_not_taken_for_it() {
        ArrayIndexOutOfBoundsException misfit = new ArrayIndexOutOfBoundsException();
        misfit.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("jakarta.faces.component.UIComponentBase", "restoreState", null, 1)
        });
        assertTrue(ProblemHandler.ofAnotherView(misfit));
        ArrayIndexOutOfBoundsException ours = new ArrayIndexOutOfBoundsException();
        ours.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("org.suviaz.web.contacts.card.ContactCardScreen", "open", null, 1)
        });
        assertFalse(ProblemHandler.ofAnotherView(ours));
    }
}
