package org.suviaz.security.roles;

import static org.suviaz.security.roles.Right.ADD_PEOPLE;
import static org.suviaz.security.roles.Right.CHANGE_PEOPLE;
import static org.suviaz.security.roles.Right.IMPORT_PEOPLE;
import static org.suviaz.security.roles.Right.KEEP_DICTIONARY;
import static org.suviaz.security.roles.Right.MAIL_PEOPLE;
import static org.suviaz.security.roles.Right.MANAGE_ACCOUNTS;
import static org.suviaz.security.roles.Right.MANAGE_ZONES;
import static org.suviaz.security.roles.Right.PRINT_PEOPLE;
import static org.suviaz.security.roles.Right.PUT_AWAY_PEOPLE;
import static org.suviaz.security.roles.Right.READ_LOG;
import static org.suviaz.security.roles.Right.SEE_PEOPLE;

import java.util.Set;

/** The roles that ship ready. A grant gives one of them in one zone and everything below it. */
public enum Role {
    /** Adds people and sees the own rows of today, nothing else: that is the scope rule's business. */
    DATA_ENTRY(ADD_PEOPLE),
    VIEWER(SEE_PEOPLE),
    ZONE_ORGANISER(SEE_PEOPLE, ADD_PEOPLE, CHANGE_PEOPLE, PUT_AWAY_PEOPLE, PRINT_PEOPLE, IMPORT_PEOPLE),
    MAILING_ORGANISER(SEE_PEOPLE, PRINT_PEOPLE, MAIL_PEOPLE),
    /** Does what an organiser does, and keeps the zones and the dictionary of names. */
    NATIONAL_COORDINATOR(
            SEE_PEOPLE,
            ADD_PEOPLE,
            CHANGE_PEOPLE,
            PUT_AWAY_PEOPLE,
            PRINT_PEOPLE,
            IMPORT_PEOPLE,
            MANAGE_ZONES,
            KEEP_DICTIONARY),
    /** Reads the log and sees no people. */
    AUDITOR(READ_LOG),
    /** Keeps accounts and zones and sees no people. */
    ADMINISTRATOR(MANAGE_ACCOUNTS, MANAGE_ZONES);

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = Set.of(rights);
    }

    public Set<Right> rights() {
        return rights;
    }
}
