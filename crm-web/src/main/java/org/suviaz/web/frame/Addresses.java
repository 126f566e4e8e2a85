package org.suviaz.web.frame;

import static org.suviaz.security.roles.Right.ADD_PEOPLE;
import static org.suviaz.security.roles.Right.CHANGE_PEOPLE;
import static org.suviaz.security.roles.Right.EXPORT_PEOPLE;
import static org.suviaz.security.roles.Right.GIVE_ACCESS;
import static org.suviaz.security.roles.Right.IMPORT_PEOPLE;
import static org.suviaz.security.roles.Right.KEEP_DICTIONARY;
import static org.suviaz.security.roles.Right.MAIL_PEOPLE;
import static org.suviaz.security.roles.Right.MANAGE_ACCOUNTS;
import static org.suviaz.security.roles.Right.MANAGE_FIELDS;
import static org.suviaz.security.roles.Right.MANAGE_ZONES;
import static org.suviaz.security.roles.Right.PRINT_PEOPLE;
import static org.suviaz.security.roles.Right.PUT_AWAY_PEOPLE;
import static org.suviaz.security.roles.Right.READ_LOG;
import static org.suviaz.security.roles.Right.READ_REPORTS;
import static org.suviaz.security.roles.Right.SEE_PEOPLE;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The guest list: every address of the house and who is let in there. What is not on it does not exist.
 *
 * <p>The right named here opens the door of the page; which people are seen behind it is the scope's business.
 */
public final class Addresses {

    /** Where everybody begins. */
    public static final String START = "/start/home/startHome";

    public static final String SIGN_IN = "/signin/form/signInForm";

    /** Where a second factor is set up. */
    public static final String ENROL = "/accounts/enrol/accountEnrol";

    public static final String ENROL_PICTURE = "/accounts/picture";

    /** The pages of people; entering people goes by the same card and form, for the own rows of today. */
    private static final Map<String, Guest> LIST = Map.ofEntries(
            Map.entry("/", Guest.SIGNED_IN),
            Map.entry("/blank.html", Guest.ANYONE),
            Map.entry(SIGN_IN, Guest.ANYONE),
            Map.entry("/signin/first/firstSignIn", Guest.ANYONE),
            Map.entry("/signin/recovery/signInRecovery", Guest.ANYONE),
            Map.entry("/signin/door", Guest.ANYONE),
            Map.entry("/language", Guest.ANYONE),
            Map.entry("/leave", Guest.ANYONE),
            Map.entry("/panic", Guest.ANYONE),
            Map.entry(START, Guest.SIGNED_IN),
            Map.entry("/about/keys/keys", Guest.SIGNED_IN),
            Map.entry("/about/data/aboutData", Guest.SIGNED_IN),
            Map.entry("/accounts/own/ownPassphrase", Guest.SIGNED_IN),
            Map.entry("/accounts/factor/accountFactor", Guest.SIGNED_IN),
            Map.entry(ENROL, Guest.SIGNED_IN),
            Map.entry(ENROL_PICTURE, Guest.SIGNED_IN),
            Map.entry("/accounts/recovery/accountRecovery", Guest.SIGNED_IN),
            Map.entry("/approvals/list/approvalList", Guest.SIGNED_IN),
            Map.entry("/freezes/list/freezeList", Guest.SIGNED_IN),
            Map.entry("/freezes/freeze/freezeForm", Guest.SIGNED_IN),
            Map.entry("/freezes/own/freezeOwn", Guest.SIGNED_IN),
            Map.entry(
                    "/places/suggest",
                    Guest.with(
                            ADD_PEOPLE,
                            SEE_PEOPLE,
                            MAIL_PEOPLE,
                            MANAGE_ACCOUNTS,
                            GIVE_ACCESS,
                            MANAGE_ZONES,
                            KEEP_DICTIONARY)),
            Map.entry("/search", Guest.with(SEE_PEOPLE)),
            Map.entry("/contacts/list/contactList", Guest.with(SEE_PEOPLE, ADD_PEOPLE)),
            Map.entry("/contacts/narrow", Guest.with(SEE_PEOPLE)),
            Map.entry("/contacts/columns/contactColumns", Guest.with(SEE_PEOPLE)),
            Map.entry("/segments/list/segmentList", Guest.with(SEE_PEOPLE)),
            Map.entry("/segments/edit/segmentEdit", Guest.with(SEE_PEOPLE)),
            Map.entry("/contacts/card/contactCard", Guest.with(SEE_PEOPLE, ADD_PEOPLE)),
            Map.entry("/contacts/edit/contactEdit", Guest.with(ADD_PEOPLE, CHANGE_PEOPLE)),
            Map.entry("/contacts/handover/contactHandover", Guest.with(CHANGE_PEOPLE)),
            Map.entry("/contacts/history/contactHistory", Guest.with(SEE_PEOPLE, ADD_PEOPLE)),
            Map.entry("/contacts/origin/contactOrigin", Guest.with(SEE_PEOPLE, ADD_PEOPLE)),
            Map.entry("/contacts/erase/contactErase", Guest.with(PUT_AWAY_PEOPLE)),
            Map.entry("/erasures/lift/erasureLift", Guest.with(PUT_AWAY_PEOPLE)),
            Map.entry("/households/list/householdList", Guest.with(CHANGE_PEOPLE)),
            Map.entry("/households/person/householdPerson", Guest.with(CHANGE_PEOPLE)),
            Map.entry("/entry/grid/entryGrid", Guest.with(ADD_PEOPLE)),
            Map.entry("/entry/drafts/entryDrafts", Guest.with(ADD_PEOPLE)),
            Map.entry("/download/blank", Guest.with(ADD_PEOPLE)),
            Map.entry("/handovers/list/handoverList", Guest.with(CHANGE_PEOPLE, ADD_PEOPLE)),
            Map.entry("/reports/zones/reportZones", Guest.with(SEE_PEOPLE, READ_REPORTS)),
            Map.entry("/reports/map/reportMap", Guest.with(SEE_PEOPLE, READ_REPORTS)),
            Map.entry("/reports/picture", Guest.with(SEE_PEOPLE, READ_REPORTS)),
            Map.entry("/reports/growth/reportGrowth", Guest.with(SEE_PEOPLE)),
            Map.entry("/reports/quality/reportQuality", Guest.with(SEE_PEOPLE)),
            Map.entry("/reports/sources/reportSources", Guest.with(SEE_PEOPLE)),
            Map.entry("/hygiene/list/hygieneList", Guest.with(SEE_PEOPLE)),
            Map.entry("/duplicates/list/duplicateList", Guest.with(CHANGE_PEOPLE)),
            Map.entry("/duplicates/pair/duplicatePair", Guest.with(CHANGE_PEOPLE)),
            Map.entry("/duplicates/certain/duplicateCertain", Guest.with(CHANGE_PEOPLE)),
            Map.entry("/duplicates/merged/duplicateMerged", Guest.with(CHANGE_PEOPLE)),
            Map.entry("/bulk/count/bulkCount", Guest.with(CHANGE_PEOPLE, PUT_AWAY_PEOPLE)),
            Map.entry("/bulk/offer/bulkOffer", Guest.with(CHANGE_PEOPLE)),
            Map.entry("/bulk/edit/bulkEdit", Guest.with(CHANGE_PEOPLE)),
            Map.entry("/bulk/act/bulkAct", Guest.with(CHANGE_PEOPLE, PUT_AWAY_PEOPLE)),
            Map.entry("/bulk/list/bulkList", Guest.with(CHANGE_PEOPLE, PUT_AWAY_PEOPLE)),
            Map.entry("/contacts/print/contactPrint", Guest.with(PRINT_PEOPLE)),
            Map.entry("/exports/draft/exportDraft", Guest.with(EXPORT_PEOPLE)),
            Map.entry("/exports/run/exportRun", Guest.with(EXPORT_PEOPLE)),
            Map.entry("/exports/list/exportList", Guest.with(EXPORT_PEOPLE)),
            Map.entry("/download/export", Guest.with(EXPORT_PEOPLE)),
            Map.entry("/imports/list/importList", Guest.with(IMPORT_PEOPLE)),
            Map.entry("/imports/same/importSame", Guest.with(IMPORT_PEOPLE)),
            Map.entry("/imports/sheets/importSheets", Guest.with(IMPORT_PEOPLE)),
            Map.entry("/imports/undo/importUndo", Guest.with(IMPORT_PEOPLE)),
            Map.entry("/imports/columns/importColumns", Guest.with(IMPORT_PEOPLE)),
            Map.entry("/imports/values/importValues", Guest.with(IMPORT_PEOPLE)),
            Map.entry("/imports/mappings/importMappings", Guest.with(IMPORT_PEOPLE)),
            Map.entry("/imports/mapping/importMapping", Guest.with(IMPORT_PEOPLE)),
            Map.entry("/imports/preview/importPreview", Guest.with(IMPORT_PEOPLE)),
            Map.entry("/imports/run/importRun", Guest.with(IMPORT_PEOPLE)),
            Map.entry("/download/faults", Guest.with(IMPORT_PEOPLE)),
            Map.entry("/mailings/list/mailingList", Guest.with(MAIL_PEOPLE)),
            Map.entry("/mailings/recipients/mailingRecipients", Guest.with(MAIL_PEOPLE)),
            Map.entry("/mailings/text/mailingText", Guest.with(MAIL_PEOPLE)),
            Map.entry("/mailings/preview/mailingPreview", Guest.with(MAIL_PEOPLE)),
            Map.entry("/mailings/letters/mailingLetters", Guest.with(MAIL_PEOPLE)),
            Map.entry("/download/letters", Guest.with(MAIL_PEOPLE)),
            Map.entry("/audit/log/auditLog", Guest.with(READ_LOG)),
            Map.entry("/audit/checkpoints/auditCheckpoints", Guest.with(READ_LOG)),
            Map.entry("/audit/checkpoint/auditCheckpoint", Guest.with(READ_LOG)),
            Map.entry("/audit/access/auditAccess", Guest.with(READ_LOG)),
            Map.entry("/roles/list/roleList", Guest.everywhere(MANAGE_ACCOUNTS)),
            Map.entry("/roles/edit/roleEdit", Guest.everywhere(MANAGE_ACCOUNTS)),
            Map.entry("/fields/list/fieldList", Guest.everywhere(MANAGE_FIELDS)),
            Map.entry("/fields/edit/fieldEdit", Guest.everywhere(MANAGE_FIELDS)),
            Map.entry("/fields/kind/fieldKind", Guest.everywhere(MANAGE_FIELDS)),
            Map.entry("/fields/take/fieldTake", Guest.everywhere(MANAGE_FIELDS)),
            Map.entry("/fields/choice/fieldChoice", Guest.everywhere(MANAGE_FIELDS)),
            Map.entry("/accounts/list/accountList", Guest.with(MANAGE_ACCOUNTS, GIVE_ACCESS)),
            Map.entry("/accounts/open/accountOpen", Guest.with(MANAGE_ACCOUNTS, GIVE_ACCESS)),
            Map.entry("/accounts/card/accountCard", Guest.with(MANAGE_ACCOUNTS, GIVE_ACCESS)),
            Map.entry("/accounts/grant/accountGrant", Guest.with(MANAGE_ACCOUNTS, GIVE_ACCESS)),
            Map.entry("/accounts/till/accountTill", Guest.with(MANAGE_ACCOUNTS, GIVE_ACCESS)),
            Map.entry("/accounts/review/accountReview", Guest.with(MANAGE_ACCOUNTS, GIVE_ACCESS)),
            Map.entry("/zones/list/zoneList", Guest.with(MANAGE_ZONES)),
            Map.entry("/zones/move/zoneMove", Guest.with(MANAGE_ZONES)),
            Map.entry("/zones/parts/zoneParts", Guest.with(MANAGE_ZONES)),
            Map.entry("/dictionary/list/dictionaryList", Guest.everywhere(KEEP_DICTIONARY)),
            Map.entry("/dictionary/entry/dictionaryEntry", Guest.everywhere(KEEP_DICTIONARY)),
            Map.entry("/dictionary/add/dictionaryAdd", Guest.everywhere(KEEP_DICTIONARY)),
            Map.entry("/dictionary/editions/dictionaryEditions", Guest.everywhere(KEEP_DICTIONARY)),
            Map.entry("/places/unresolved/placeUnresolved", Guest.with(KEEP_DICTIONARY)));

    private Addresses() {}

    /** Who is let in at that path; nobody at an unlisted one. */
    static Optional<Guest> guest(String path) {
        return Optional.ofNullable(LIST.get(path));
    }

    /** Every listed path, for tests that walk the house. */
    public static Set<String> all() {
        return LIST.keySet();
    }
}
