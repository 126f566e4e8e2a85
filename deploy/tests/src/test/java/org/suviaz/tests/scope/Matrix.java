package org.suviaz.tests.scope;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who may open which address, written down a second time and apart from the product: an address without a row here, or a
 * row without an address, fails.
 */
final class Matrix {
    static final Set<String> ROLES = Set.of(
            "DATA_ENTRY",
            "VIEWER",
            "ZONE_ORGANISER",
            "NATIONAL_COORDINATOR",
            "MAILING_ORGANISER",
            "CANVASS_LEAD",
            "AUDITOR",
            "ADMINISTRATOR");

    private static final Set<String> ORGANISERS = Set.of("ZONE_ORGANISER", "NATIONAL_COORDINATOR");
    private static final Set<String> PRINTERS = and(and(ORGANISERS, "MAILING_ORGANISER"), "CANVASS_LEAD");
    private static final Set<String> READERS = and(PRINTERS, "VIEWER");
    private static final Set<String> READERS_AND_ENTRY = and(READERS, "DATA_ENTRY");
    private static final Set<String> ENTRY = and(ORGANISERS, "DATA_ENTRY");
    private static final Set<String> MAILER = Set.of("MAILING_ORGANISER", "NATIONAL_COORDINATOR");
    private static final Set<String> AUDITOR = Set.of("AUDITOR");
    private static final Set<String> ADMINISTRATOR = Set.of("ADMINISTRATOR");

    private static final Map<String, Set<String>> ROWS = new TreeMap<>();

    static {
        for (String open : new String[] {
            "/",
            "/blank.html",
            "/signin/form/signInForm",
            "/signin/first/firstSignIn",
            "/signin/door",
            "/language",
            "/leave",
            "/panic",
            "/start/home/startHome",
            "/about/keys/keys",
            "/about/data/aboutData",
            "/accounts/own/ownPassphrase",
            "/approvals/list/approvalList"
        }) {
            ROWS.put(open, ROLES);
        }
        ROWS.put("/places/suggest", without(ROLES, "AUDITOR"));
        ROWS.put("/search", READERS);
        ROWS.put("/contacts/list/contactList", READERS_AND_ENTRY);
        ROWS.put("/contacts/narrow", READERS);
        ROWS.put("/contacts/card/contactCard", READERS_AND_ENTRY);
        ROWS.put("/contacts/edit/contactEdit", ENTRY);
        ROWS.put("/contacts/print/contactPrint", PRINTERS);
        for (String step : new String[] {
            "/imports/list/importList",
            "/imports/sheets/importSheets",
            "/imports/columns/importColumns",
            "/imports/preview/importPreview",
            "/imports/run/importRun",
            "/download/faults"
        }) {
            ROWS.put(step, ORGANISERS);
        }
        for (String step : new String[] {
            "/mailings/list/mailingList",
            "/mailings/recipients/mailingRecipients",
            "/mailings/text/mailingText",
            "/mailings/preview/mailingPreview",
            "/mailings/letters/mailingLetters",
            "/download/letters"
        }) {
            ROWS.put(step, MAILER);
        }
        ROWS.put("/audit/log/auditLog", AUDITOR);
        ROWS.put("/accounts/list/accountList", ADMINISTRATOR);
        ROWS.put("/accounts/open/accountOpen", ADMINISTRATOR);
        ROWS.put("/places/unresolved/placeUnresolved", Set.of("NATIONAL_COORDINATOR"));
        for (String zones : new String[] {"/zones/list/zoneList", "/zones/move/zoneMove", "/zones/parts/zoneParts"}) {
            ROWS.put(zones, and(ADMINISTRATOR, "NATIONAL_COORDINATOR"));
        }
        for (String screen : new String[] {
            "/dictionary/list/dictionaryList",
            "/dictionary/entry/dictionaryEntry",
            "/dictionary/add/dictionaryAdd",
            "/dictionary/editions/dictionaryEditions",
            "/roles/list/roleList",
            "/roles/edit/roleEdit"
        }) {
            // these roles are held in one town here, and names and roles are the whole country's
            ROWS.put(screen, Set.of());
        }
    }

    private Matrix() {}

    private static Set<String> and(Set<String> roles, String more) {
        Set<String> both = new HashSet<>(roles);
        both.add(more);
        return Set.copyOf(both);
    }

    private static Set<String> without(Set<String> roles, String one) {
        Set<String> rest = new HashSet<>(roles);
        rest.remove(one);
        return Set.copyOf(rest);
    }

    static Map<String, Set<String>> rows() {
        return ROWS;
    }
}
