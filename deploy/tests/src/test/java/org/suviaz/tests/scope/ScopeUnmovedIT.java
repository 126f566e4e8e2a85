package org.suviaz.tests.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.suviaz.tests.checks.Proves;
import org.suviaz.tests.http.Answer;
import org.suviaz.tests.http.Difference;
import org.suviaz.tests.http.Visitor;
import org.suviaz.tests.imports.ImportDoors;
import org.suviaz.tests.imports.ListFile;
import org.suviaz.tests.mailings.MailingDoors;

/** What somebody is shown does not move by a byte when only people of other zones change. */
class ScopeUnmovedIT {
    private static final String EDIT = "/contacts/edit/contactEdit";
    private static final String TAG = "Зусімчужая";
    private static final Set<String> PAGES = Set.of(
            "/start/home/startHome",
            "/contacts/list/contactList",
            "/contacts/list/contactList?sort=ADDED&desc=1&size=100",
            "/contacts/list/contactList?away=1",
            "/contacts/print/contactPrint",
            "/contacts/list/contactList?lack=GENDER",
            "/reports/zones/reportZones",
            "/reports/map/reportMap",
            "/reports/growth/reportGrowth",
            "/reports/quality/reportQuality",
            "/reports/sources/reportSources",
            "/hygiene/list/hygieneList",
            EDIT,
            "/imports/list/importList",
            "/mailings/list/mailingList",
            "/zones/list/zoneList",
            "/accounts/list/accountList",
            "/places/unresolved/placeUnresolved");

    private static Side here;
    private static Side there;
    private static int compared;

    @BeforeAll
    static void settle() {
        here = new Side("city-pinsk", "Пінск");
        there = new Side("city-navapolack", "Наваполацк");
        here.person();
        there.person();
        for (String role : Who.ALL) {
            here.as(role);
            there.staff(role);
        }
    }

    @Test
    @Proves("A10")
    void no_page_no_search_and_no_suggestion_moves() {
        Map<String, Answer> before = shown();
        livelyElsewhere();
        Map<String, Answer> after = shown();
        before.forEach((where, answer) -> {
            assertEquals("", Difference.between(told(answer), told(after.get(where))), where);
            compared++;
        });
    }

    @Test
    @Proves("A10")
    void a_list_with_somebody_of_another_zone_is_looked_through_as_one_with_nobody() {
        String known = looked(there.canary());
        String unknown = looked("Нікогаўка");
        assertEquals("", Difference.between(known.replace(there.canary(), "Нікогаўка"), unknown));
        assertTrue(unknown.contains("Нікогаўка"), unknown);
        compared++;
    }

    @Test
    void the_log_names_nobody() {
        here.as("ZONE_ORGANISER").post("/search", Map.of("words", here.canary()));
        Answer log = here.as("AUDITOR").get("/audit/log/auditLog");
        assertEquals(200, log.status());
        assertFalse(log.body().contains(here.canary()));
        assertFalse(log.body().contains(there.canary()));
    }

    @AfterAll
    static void figures() {
        System.out.printf("ScopeUnmovedIT: %d answers before and after, none moved%n", compared);
    }

    /** People come, change, go and are brought in there; letters are made, marks are given, namesakes of ours appear. */
    private static void livelyElsewhere() {
        Visitor organiser = there.as("ZONE_ORGANISER");
        organiser.submit(
                organiser.get(EDIT),
                Map.of(
                        "surnameBe",
                        here.canary(),
                        "settlement",
                        there.settlement(),
                        "tags",
                        TAG,
                        "phone1",
                        "29 600-14-27"),
                "save");
        long gone = there.person("ZONE_ORGANISER", "Прыбраны");
        Answer card = organiser.get("/contacts/card/contactCard?id=" + gone);
        organiser.submit(card, Map.of(), "putAway");
        organiser.submit(
                organiser.get(EDIT + "?id=" + there.person()),
                Map.of("note", "іншае", "street", "вул. Няма Такой"),
                "save");
        ImportDoors.DONE.of(there, "ZONE_ORGANISER");
        MailingDoors.MADE.of(there, "MAILING_ORGANISER");
    }

    private static Map<String, Answer> shown() {
        Map<String, Answer> shown = new TreeMap<>();
        for (String role : new TreeSet<>(Who.ALL)) {
            Visitor visitor = here.as(role);
            for (String page : PAGES) {
                shown.put(role + " at " + page, visitor.get(page));
            }
            for (String words : List.of(here.canary(), there.canary(), "29 600-14-27", TAG)) {
                shown.put(role + " looks for " + words, visitor.post("/search", Map.of("words", words)));
            }
            for (String kind : List.of("zone", "settlement", "street")) {
                Map<String, String> typed = Map.of(
                        "kind", kind, "right", "SEE_PEOPLE", "typed", there.settlement(), "town", there.settlement());
                shown.put(role + " types a " + kind, visitor.post("/places/suggest", typed));
            }
        }
        return shown;
    }

    /** Each search has a number of its own, and each form a key. */
    private static String told(Answer answer) {
        return answer.status()
                + answer.comparable()
                        .replaceAll("\\b(search|look)=\\d+", "$1=")
                        .replaceAll("\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b", "");
    }

    /** What the preview says of a list with somebody of that name and the phone of somebody there. */
    private static String looked(String surname) {
        String batch = ImportDoors.checked(
                here,
                "ZONE_ORGANISER",
                ListFile.of(
                        List.of("Прозвішча", "Імя", "Горад", "Тэлефон"),
                        List.of(surname, "Язэп", here.settlement(), "29 600-14-27"),
                        List.of(surname, "Ян", there.settlement(), "29 600-14-28")));
        Visitor visitor = here.as("ZONE_ORGANISER");
        StringBuilder told = new StringBuilder();
        for (String kind : List.of("", "&show=FAULTY", "&show=REMARKED")) {
            told.append(visitor.get("/imports/preview/importPreview?batch=" + batch + kind)
                    .html()
                    .select("main")
                    .select(".figs, table, .tabs")
                    .text());
        }
        return told.toString();
    }
}
