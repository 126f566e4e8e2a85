package org.suviaz.tests.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.tests.browser.Browser;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.roles.RolePage;

/** The screens of people as those see them who are told of some fields a part, or nothing. */
class FieldScreensIT {
    private static final String TOWN = "4236501000";

    private static long person;
    private static String reads;
    private static int pictures;

    @BeforeAll
    static void settle() {
        Visitor organiser = SignIn.as(Staff.with("ZONE_ORGANISER", TOWN));
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("surnameBe", "Бачыцькіч");
        typed.put("givenBe", "Язэп");
        typed.put("patronymicBe", "Янавіч");
        typed.put("settlement", "Ліда");
        typed.put("street", "вуліца Савецкая");
        typed.put("house", "5");
        typed.put("flat", "12");
        typed.put("phone1", "29 600-14-27");
        typed.put("email", "jazep@example.org");
        typed.put("birth", "12.03.1971");
        typed.put("tags", "валанцёр");
        typed.put("note", "Тэлефанаваць пасля шасці");
        Answer saved = organiser.submit(organiser.get("/contacts/edit/contactEdit"), typed, "save");
        person = Long.parseLong(saved.address().getQuery().replaceAll(".*id=(\\d+).*", "$1"));
        RolePage.fresh(SignIn.as(Staff.with("ADMINISTRATOR", "BY")))
                .named("Мяняе імёны")
                .with(Right.SEE_PEOPLE, Right.CHANGE_PEOPLE, Right.PRINT_PEOPLE)
                .allFields(FieldAccess.VISIBLE)
                .field(Field.EMAIL, FieldAccess.MASKED)
                .field(Field.NOTE, FieldAccess.MASKED)
                .save();
        reads = RolePage.code("Мяняе імёны");
    }

    @Test
    void the_screens_of_people_fit_with_fewer_fields_in_chromium() {
        try (Browser browser = Browsers.chromium()) {
            look(browser, "chromium");
        }
    }

    @Test
    void and_in_firefox_without_scripts() {
        try (Browser browser = Browsers.firefoxWithoutJavaScript()) {
            look(browser, "firefox");
        }
    }

    private static void look(Browser browser, String name) {
        List<String> tooWide = new ArrayList<>();
        for (String role : List.of("VIEWER", "CANVASS_LEAD", "MAILING_ORGANISER", reads)) {
            SignIn.as(browser, Staff.with(role, TOWN));
            String who = name + "-" + (role.equals(reads) ? "reads" : role.toLowerCase(Locale.ROOT));
            tooWide.addAll(picture(browser, who + "-list", "contacts/list/contactList"));
            tooWide.addAll(picture(browser, who + "-card", "contacts/card/contactCard?id=" + person));
            assertFalse(browser.text().contains("600-14-27") && role.equals("VIEWER"), who);
        }
        tooWide.addAll(picture(browser, name + "-edit", "contacts/edit/contactEdit?id=" + person));
        assertTrue(browser.text().contains("600-14-27"), browser::text);
        assertFalse(browser.text().contains("jazep@"), browser::text);
        assertEquals(List.of(), tooWide);
    }

    private static List<String> picture(Browser browser, String name, String address) {
        browser.open(House.url() + address);
        pictures++;
        return Pictures.take(browser, "fields-" + name);
    }

    @AfterAll
    static void sayWhatWasTried() {
        System.out.println("FieldScreensIT: " + pictures + " screens in two sizes, in two browsers");
    }
}
