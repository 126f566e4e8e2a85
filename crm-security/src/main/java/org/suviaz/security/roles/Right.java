package org.suviaz.security.roles;

/** One thing that a person may do in the zones where a role was granted to them. */
public enum Right {
    SEE_PEOPLE,
    ADD_PEOPLE,
    CHANGE_PEOPLE,
    PUT_AWAY_PEOPLE,
    /** Sees the people that the own hand entered today, and no others; whoever sees people sees these as well. */
    OWN_TODAY,
    PRINT_PEOPLE,
    EXPORT_PEOPLE,
    IMPORT_PEOPLE,
    MAIL_PEOPLE,
    /** Sees how many people there are in which zone, the small numbers left out, and none of the people by it. */
    READ_REPORTS,
    READ_LOG,
    /** Opens, resets and ends accounts, shapes roles and proposes who gets which; sees no person by it. */
    MANAGE_ACCOUNTS,
    /** Gives others a part of what one holds oneself, and confirms what an administrator proposed. */
    GIVE_ACCESS,
    MANAGE_ZONES,
    /** Defines the organisation's own fields. */
    MANAGE_FIELDS,
    /** Freezes an account or a zone alone and at once. */
    FREEZE,
    /** Mends and adds names of the dictionary: settlements, streets, given names and surnames in both spellings. */
    KEEP_DICTIONARY;

    /** Whether a person's row can be seen, written or handed on by it. */
    public boolean touchesPeople() {
        return switch (this) {
            case SEE_PEOPLE,
                    ADD_PEOPLE,
                    CHANGE_PEOPLE,
                    PUT_AWAY_PEOPLE,
                    OWN_TODAY,
                    PRINT_PEOPLE,
                    EXPORT_PEOPLE,
                    IMPORT_PEOPLE,
                    MAIL_PEOPLE -> true;
            default -> false;
        };
    }
}
