package org.suviaz.security.audit;

/** What can be written into the log. Never renamed: the name is part of an entry's hash. */
public enum AuditKind {
    SIGN_IN,
    SIGN_IN_REFUSED,
    SIGN_OUT,
    PASSPHRASE_CHANGED,
    ACCOUNT_OPENED,
    ACCOUNT_ENDED,
    ACCOUNT_RESET,
    GRANT_GIVEN,
    ACCOUNTS_SHOWN,
    ZONE_ADDED,
    LIST_SHOWN,
    SEARCH,
    PERSON_OPENED,
    PERSON_SAVED,
    PERSON_PUT_AWAY,
    PERSON_BROUGHT_BACK,
    ADDRESSES_SETTLED,
    LIST_PRINTED,
    IMPORT_RECEIVED,
    IMPORT_RUN,
    FAULTS_DOWNLOADED,
    IMPORT_DROPPED,
    MAILING_FROZEN,
    LETTERS_PRODUCED,
    LETTERS_DOWNLOADED,
    JOB_STOPPED,
    LOG_READ,
    CHAIN_VERIFIED,
    DENIED
}
