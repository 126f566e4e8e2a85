package org.suviaz.security.roles;

/** One thing that a person may do in the zones where a role was granted to them. */
public enum Right {
    SEE_PEOPLE,
    ADD_PEOPLE,
    CHANGE_PEOPLE,
    PUT_AWAY_PEOPLE,
    PRINT_PEOPLE,
    IMPORT_PEOPLE,
    MAIL_PEOPLE,
    READ_LOG,
    MANAGE_ACCOUNTS,
    MANAGE_ZONES,
    /** Mends and adds names of the dictionary: settlements, streets, given names and surnames in both spellings. */
    KEEP_DICTIONARY
}
