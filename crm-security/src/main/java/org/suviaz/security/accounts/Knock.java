package org.suviaz.security.accounts;

/**
 * What there is to judge a try to sign in by.
 *
 * @param account of that name, null where there is none
 * @param stands whether it has neither ended nor is frozen
 * @param code what the code is worth
 * @param recovery whether a recovery code of the account's was typed
 */
record Knock(Account account, boolean stands, CodeCheck.Judged code, boolean recovery) {

    int accountId() {
        return account == null ? CodeCheck.NOBODY : account.id();
    }

    String accountName() {
        return account == null ? "" : account.name();
    }

    /** The hash to compare with, or null. */
    String passphrase() {
        return stands ? account.passphrase() : null;
    }
}
