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

    /** @param act the number of the act with many people, below zero as lists have theirs above */
    static Because ofMany(String account, BulkKind kind, long entry, long act) {
        ChangeCause cause = kind == BulkKind.PUT_AWAY ? ChangeCause.BULK_AWAY : ChangeCause.BULK;
        return new Because(account, cause, entry, act);
    }

    static Because ofList(String account, long batch) {
        return new Because(account, ChangeCause.IMPORT, null, batch);
    }
}
