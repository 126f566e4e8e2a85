package org.suviaz.tests.mainjob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Say;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;

/** The organiser of Minsk looks for people, and for one of Brest by every way that there is. */
final class Finding {
    private static final String FOUND = "Чарнігава Арына Засімаўна";
    private static final String OF_BREST = "Ауэзов";
    private static final String STREET_OF_BREST = "Барсуков";
    private static final String PHONE_OF_BREST = "296623198";
    private static final String CARD = "/contacts/card/contactCard?id=";
    private static final String EDIT = "/contacts/edit/contactEdit?id=";

    private final Browser browser;
    private final Staff organiser;

    Finding(Browser browser, Staff organiser) {
        this.browser = browser;
        this.organiser = organiser;
    }

    void findsInEitherSpelling() {
        for (String typed : new String[] {"Чарнігава Арына", "Чернигова Арина", "charnihava"}) {
            search(typed);
            assertTrue(browser.text().contains(FOUND), () -> typed + " finds:\n" + browser.text());
            assertFalse(browser.url().matches(".*(%D0|Чарн|charn).*"), browser.url());
            assertFalse(browser.title().contains("Чарн"), browser.title());
        }
    }

    void cannotReachAnybodyOfBrest() {
        long foreign = somebodyOfBrest();
        search(OF_BREST + " Альфред");
        assertFalse(browser.text().contains(STREET_OF_BREST), browser::text);
        search(PHONE_OF_BREST);
        assertTrue(browser.text().contains(Say.be("contacts.list.search.none")), browser::text);
        browser.open(House.url() + "contacts/list/contactList?zone=" + zoneId("city-brest"));
        assertTrue(browser.text().contains(Say.be("frame.missing.title")), browser::text);
        browser.open(House.url() + CARD.substring(1) + foreign);
        assertTrue(browser.text().contains(Say.be("frame.missing.title")), browser::text);

        Visitor visitor = SignIn.as(organiser);
        assertEquals("", visitor.get(CARD + foreign).differenceTo(visitor.get(CARD + "999999999999")));
        Answer own = visitor.get(EDIT + ofMinsk());
        Answer forged = visitor.submit(own, Map.of("id", String.valueOf(foreign), "surnameRu", "Подменённый"), "save");
        assertEquals(404, forged.status());
        assertEquals(
                OF_BREST,
                House.database().text("select surname_ru from contact where id = ?", foreign),
                "the row is as it was");
    }

    private void search(String words) {
        browser.fill("words", words);
        browser.press(Say.be("frame.search"));
    }

    private static long somebodyOfBrest() {
        return House.database()
                .number(
                        "select min(c.id) from contact c join zone z on z.id = c.zone_id"
                                + " where z.code = 'city-brest' and c.surname_ru = ?",
                        OF_BREST);
    }

    private static long ofMinsk() {
        return House.database()
                .number(
                        "select min(c.id) from contact c join zone z on c.zl between z.lft and z.rgt where z.code = 'BY-HM'");
    }

    private static long zoneId(String code) {
        return House.database().number("select id from zone where code = ?", code);
    }
}
