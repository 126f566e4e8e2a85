package org.suviaz.tests.mainjob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;

/**
 * A list that somebody kept in Excel comes in, an organiser finds the people of the own zone alone, in either spelling,
 * and letters come out: in Chromium, and again in Firefox without JavaScript.
 */
class MainJobIT {

    @Test
    void the_main_job_is_done_in_chromium() {
        try (Browser browser = Browsers.chromium()) {
            assertDone("Chromium", browser);
        }
    }

    @Test
    void the_main_job_is_done_in_firefox_without_javascript() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            assertDone("Firefox without JavaScript", browser);
        }
    }

    private static void assertDone(String name, Browser browser) {
        var country = new ComingIn(browser, "BY");
        country.bringsIn();
        assertEquals(ComingIn.ROWS, country.cameIn() + country.known() + country.faulty());
        country.everyFaultIsNamed();
        country.everybodyLandedInTheirTown();

        var minsk = new ComingIn(browser, "BY-HM");
        minsk.bringsIn();
        assertEquals(ComingIn.OF_MINSK, minsk.cameIn() + minsk.known());
        assertEquals(ComingIn.ROWS - ComingIn.OF_MINSK, minsk.faulty());
        minsk.onlyOtherTownsAreFaulty();

        var finding = new Finding(browser, minsk.staff());
        finding.findsInEitherSpelling();
        finding.cannotReachAnybodyOfBrest();

        var letters = new LettersOut(browser);
        letters.produces();
        letters.areReadable();
        System.out.printf(
                "MainJobIT in %s: %d rows = %d in + %d known + %d faults; Minsk alone %d in + %d known + %d faults;"
                        + " %d letters + %d left out"
                        + " = %d people, %d pages%n",
                name,
                ComingIn.ROWS,
                country.cameIn(),
                country.known(),
                country.faulty(),
                minsk.cameIn(),
                minsk.known(),
                minsk.faulty(),
                letters.letters(),
                letters.leftOut(),
                letters.people(),
                letters.pages());
    }
}
