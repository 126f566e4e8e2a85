package org.suviaz.contacts;

/**
 * Why a person's record changes, for the journal.
 *
 * @param account the name of the account
 * @param entry the log's entry about the same act, null where one entry tells of many people
 * @param batch the list that makes the change, null where a person does
 */
record Because(String account, ChangeCause cause, Long entry, Long batch) {

    static Because of(String account, ChangeCause cause, Long entry) {
        return new Because(account, cause, entry, null);
    }

    static Because ofList(String account, long batch) {
        return new Because(account, ChangeCause.IMPORT, null, batch);
    }
}
