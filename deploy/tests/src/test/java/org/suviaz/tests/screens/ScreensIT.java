package org.suviaz.tests.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.tests.audit.Paper;
import org.suviaz.tests.browser.Browsers;
import org.suviaz.tests.browser.Chromium;
import org.suviaz.tests.house.FirstAccount;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.http.SignIn;
import org.suviaz.tests.http.Visitor;
import org.suviaz.web.frame.Addresses;
import org.suviaz.web.frame.WordBook;

/**
 * Every screen in both sizes and in each language: nothing is wider than the window, the title is neutral, the browser
 * does not complain.
 */
class ScreensIT {
    private static final WordBook BOOK = new WordBook();

    private final Map<String, String> faults = new TreeMap<>();
    private int screens;

    @Test
    void every_screen_fits_in_both_sizes_in_each_language() {
        try (Chromium browser = Browsers.chromium()) {
            look(
                    browser,
                    Map.of(
                            "sign-in", SignIn.FORM,
                            "sign-in-first", "/signin/first/firstSignIn",
                            "sign-in-recovery", "/signin/recovery/signInRecovery"));
            screens().forEach((role, views) -> {
                SignIn.as(browser, first(role));
                look(browser, views);
            });
        }
        System.out.printf("ScreensIT: %d screens in two sizes, pictures in target/screens%n", screens);
        assertEquals(Map.of(), faults);
    }

    /** The later steps of an import, a mailing and a second factor need one in hand; their pictures are taken on the way. */
    @Test
    void every_view_that_opens_by_itself_is_among_the_screens() {
        var shown = new TreeSet<String>();
        screens().values().forEach(views -> views.values()
                .forEach(address -> shown.add(address.replaceAll("\\?.*", ""))));
        var views = new TreeSet<String>();
        Addresses.all().stream()
                .filter(address -> address.chars().filter(c -> c == '/').count() == 3)
                .filter(address -> !address.startsWith("/signin/"))
                .filter(address -> !address.matches("/accounts/(enrol|recovery)/.*"))
                .filter(address -> !address.startsWith("/imports/") || address.endsWith("importList"))
                .filter(address -> !address.startsWith("/mailings/") || address.endsWith("mailingList"))
                // of one person, pair, field or file each: looked at where that one is made
                .filter(address -> !address.matches("/contacts/erase/.*|/duplicates/pair/.*|/households/person/.*"))
                .filter(address -> !address.matches(
                        "/fields/(choice|edit|kind)/.*|/exports/(draft|run)/.*|/bulk/(act|count|offer)/.*"))
                .forEach(views::add);
        assertEquals(views, shown);
    }

    private static Map<String, Map<String, String>> screens() {
        Map<String, Map<String, String>> screens = new LinkedHashMap<>();
        Map<String, String> organiser = new LinkedHashMap<>();
        organiser.put("start", "/start/home/startHome");
        organiser.put("people", "/contacts/list/contactList");
        organiser.put("people-by-address", "/contacts/list/contactList?sort=ADDRESS&size=50&p=2");
        organiser.put("card", "/contacts/card/contactCard?id=" + somebody());
        organiser.put("history", "/contacts/history/contactHistory?id=" + somebody());
        organiser.put("hand-over", "/contacts/handover/contactHandover?id=" + somebody());
        organiser.put(
                "hand-over-zone",
                "/contacts/handover/contactHandover?id=" + somebody() + "&zone=" + zone("city-pinsk"));
        organiser.put("hand-overs", "/handovers/list/handoverList");
        organiser.put("hand-overs-given", "/handovers/list/handoverList?side=given");
        organiser.put("edit", "/contacts/edit/contactEdit?id=" + somebody());
        organiser.put("add", "/contacts/edit/contactEdit");
        organiser.put("print", "/contacts/print/contactPrint?sort=ADDRESS&zone=" + smallestZone());
        organiser.put("fast-entry", "/entry/grid/entryGrid");
        organiser.put("drafts", "/entry/drafts/entryDrafts");
        organiser.put("imports", "/imports/list/importList");
        organiser.put("reports-zones", "/reports/zones/reportZones");
        organiser.put("reports-map", "/reports/map/reportMap");
        organiser.put("reports-growth", "/reports/growth/reportGrowth");
        organiser.put("reports-growth-months", "/reports/growth/reportGrowth?by=month");
        organiser.put("reports-quality", "/reports/quality/reportQuality");
        organiser.put("reports-sources", "/reports/sources/reportSources");
        organiser.put("hygiene", "/hygiene/list/hygieneList");
        organiser.put("columns", "/contacts/columns/contactColumns");
        organiser.put("bulk-list", "/bulk/list/bulkList");
        organiser.put("bulk-edit", "/bulk/edit/bulkEdit");
        organiser.put("households", "/households/list/householdList");
        organiser.put("erasure-lift", "/erasures/lift/erasureLift");
        organiser.put("duplicates", "/duplicates/list/duplicateList");
        organiser.put("duplicates-certain", "/duplicates/certain/duplicateCertain");
        organiser.put("duplicates-merged", "/duplicates/merged/duplicateMerged");
        organiser.put("keys", "/about/keys/keys");
        organiser.put("data", "/about/data/aboutData");
        organiser.put("own-passphrase", "/accounts/own/ownPassphrase");
        organiser.put("own-factor", "/accounts/factor/accountFactor");
        organiser.put("not-there", "/contacts/card/contactCard?id=999999999");
        screens.put("ZONE_ORGANISER", organiser);
        screens.put("MAILING_ORGANISER", Map.of("mailings", "/mailings/list/mailingList"));
        Map<String, String> auditor = new LinkedHashMap<>();
        auditor.put("log", "/audit/log/auditLog");
        auditor.put("log-access", "/audit/log/auditLog?topic=ACCESS");
        auditor.put("log-checkpoints", "/audit/checkpoints/auditCheckpoints");
        auditor.put("log-checkpoint", "/audit/checkpoint/auditCheckpoint?no=" + checkpoint());
        auditor.put("log-grants", "/audit/access/auditAccess");
        screens.put("AUDITOR", auditor);
        Map<String, String> administrator = new LinkedHashMap<>();
        administrator.put("accounts", "/accounts/list/accountList");
        administrator.put("account-open", "/accounts/open/accountOpen");
        administrator.put("account-card", "/accounts/card/accountCard?id=" + numberOf("viaz-04"));
        administrator.put("account-grant", "/accounts/grant/accountGrant?id=" + numberOf("viaz-04"));
        administrator.put("zones", "/zones/list/zoneList");
        administrator.put("roles", "/roles/list/roleList");
        administrator.put("role-edit", "/roles/edit/roleEdit?id=" + role("ZONE_ORGANISER"));
        administrator.put("role-own", "/roles/edit/roleEdit?id=" + role("ADMINISTRATOR"));
        administrator.put("role-copy", "/roles/edit/roleEdit?copy=" + role("CANVASS_LEAD"));
        administrator.put("approvals", "/approvals/list/approvalList");
        administrator.put("freezes", "/freezes/list/freezeList");
        administrator.put("freeze", "/freezes/freeze/freezeForm?account=" + account("VIEWER"));
        administrator.put("freeze-zone", "/freezes/freeze/freezeForm?zone=" + zone("city-zodzina"));
        administrator.put("freeze-own", "/freezes/own/freezeOwn");
        screens.put("ADMINISTRATOR", administrator);
        Map<String, String> coordinator = new LinkedHashMap<>();
        coordinator.put("account-till", "/accounts/till/accountTill?grant=" + grant("viaz-04"));
        coordinator.put("account-review", "/accounts/review/accountReview");
        coordinator.put("zone-branch", "/zones/list/zoneList?zone=" + branch());
        coordinator.put("zone-parts", "/zones/parts/zoneParts?zone=" + branch());
        coordinator.put("zone-move", "/zones/move/zoneMove?zone=" + branch() + "&to=" + zone("city-zodzina"));
        coordinator.put("exports", "/exports/list/exportList");
        coordinator.put("fields", "/fields/list/fieldList");
        coordinator.put("dictionary", "/dictionary/list/dictionaryList");
        coordinator.put("dictionary-doubtful", "/dictionary/list/dictionaryList?kind=STREET&only=DOUBTFUL&p=2");
        coordinator.put("dictionary-entry", "/dictionary/entry/dictionaryEntry?id=" + entry("AMBIGUOUS"));
        coordinator.put("dictionary-surname", "/dictionary/entry/dictionaryEntry?id=" + entry("CURATED"));
        coordinator.put("dictionary-add", "/dictionary/add/dictionaryAdd");
        coordinator.put("dictionary-add-street", "/dictionary/add/dictionaryAdd?kind=STREET");
        coordinator.put("dictionary-editions", "/dictionary/editions/dictionaryEditions");
        coordinator.put("unresolved", "/places/unresolved/placeUnresolved");
        screens.put("NATIONAL_COORDINATOR", coordinator);
        return screens;
    }

    private static long account(String role) {
        return House.database()
                .number("select id from account where name = ?", first(role).name());
    }

    /** In Belarusian last, as the browser found the house. */
    private void look(Chromium browser, Map<String, String> views) {
        for (Language language : List.of(Language.RU, Language.EN, Language.BE)) {
            browser.open(House.url() + views.values().iterator().next().substring(1));
            browser.press(BOOK.text(language, "frame.language." + language.code()));
            views.forEach((name, address) ->
                    looked(browser, language == Language.BE ? name : name + "-" + language.code(), address, language));
        }
    }

    private void looked(Chromium browser, String name, String address, Language language) {
        browser.open(House.url() + address.substring(1));
        List<String> tooWide = Pictures.take(browser, name);
        note(name, "is wider than the window: " + tooWide, !tooWide.isEmpty());
        note(
                name,
                "has the title " + browser.title(),
                !BOOK.text(language, "frame.window").equals(browser.title()));
        note(name, "shows a key in place of words", showsKey(browser.text()));
        List<String> complaints = browser.complaints().stream()
                .filter(line -> line.contains("[SEVERE]") || line.contains("[WARNING]"))
                .filter(line -> !line.contains("status of 404"))
                .toList();
        note(name, "makes the browser complain: " + complaints, !complaints.isEmpty());
        screens++;
    }

    private static boolean showsKey(String text) {
        return text.matches(
                "(?s).*\\b(about|contacts|frame|imports|mailings|audit|accounts|roles|approvals|freezes|handovers|duplicates|zones|places|signin|start|dictionary|reports|hygiene|fields|exports|households|erasures)\\.[a-z]+\\.[a-zA-Z].*");
    }

    private void note(String at, String fault, boolean found) {
        if (found) {
            faults.merge(at, fault, (one, other) -> one + "; " + other);
        }
    }

    private static Staff first(String role) {
        FirstAccount account = House.account(role);
        return new Staff(account.name(), account.passphrase());
    }

    /** A branch with a part, made when it is first asked for. */
    private static synchronized long branch() {
        String name = "Відарыснае";
        String mine = "select coalesce(max(id), 0) from zone where name_be = ?";
        if (House.database().number(mine, name) == 0) {
            Visitor coordinator = SignIn.as(Staff.with("NATIONAL_COORDINATOR", "BY"));
            coordinator.submit(
                    coordinator.get("/zones/list/zoneList?zone=" + zone("city-pinsk")),
                    Map.of("nameBe", name, "nameRu", "Изображаемое"),
                    "add");
            coordinator.submit(
                    coordinator.get(
                            "/zones/parts/zoneParts?zone=" + House.database().number(mine, name)),
                    Map.of("settlement", "Пінск", "streets", "вул. Леніна 1–45 няцотны\nвул. Першамайская"),
                    "add");
        }
        return House.database().number(mine, name);
    }

    /** The last one, made when it is first asked for. */
    private static synchronized long checkpoint() {
        String last = "select coalesce(max(no), 0) from audit_checkpoint";
        if (House.database().number(last) == 0) {
            Paper.made(SignIn.as(Staff.with("AUDITOR", "BY")));
        }
        return House.database().number(last);
    }

    private static long role(String code) {
        return House.database().number("select id from role where code = ?", code);
    }

    private static long zone(String code) {
        return House.database().number("select id from zone where code = ?", code);
    }

    /** A settlement or a surname that is as sure as that. */
    private static long entry(String sure) {
        return House.database()
                .number(
                        "select max(id) from dictionary_entry where sure = ? and kind in ('SETTLEMENT', 'SURNAME')",
                        sure);
    }

    private static long somebody() {
        return House.database().number("select min(id) from contact");
    }

    private static long numberOf(String name) {
        return House.database().number("select id from account where name = ?", name);
    }

    private static long grant(String name) {
        return House.database().number("select max(id) from role_grant where account_id = ?", numberOf(name));
    }

    /** A printed list holds 2,000 people, and other tests bring thousands in. */
    private static long smallestZone() {
        return House.database().number("select zone_id from contact group by zone_id order by count(*) limit 1");
    }
}
