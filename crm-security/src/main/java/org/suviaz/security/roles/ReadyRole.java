package org.suviaz.security.roles;

import static org.suviaz.security.roles.FieldAccess.EDITABLE;
import static org.suviaz.security.roles.FieldAccess.HIDDEN;
import static org.suviaz.security.roles.FieldAccess.MASKED;
import static org.suviaz.security.roles.FieldAccess.VISIBLE;
import static org.suviaz.security.roles.Right.ADD_PEOPLE;
import static org.suviaz.security.roles.Right.CHANGE_PEOPLE;
import static org.suviaz.security.roles.Right.EXPORT_PEOPLE;
import static org.suviaz.security.roles.Right.FREEZE;
import static org.suviaz.security.roles.Right.GIVE_ACCESS;
import static org.suviaz.security.roles.Right.IMPORT_PEOPLE;
import static org.suviaz.security.roles.Right.KEEP_DICTIONARY;
import static org.suviaz.security.roles.Right.MAIL_PEOPLE;
import static org.suviaz.security.roles.Right.MANAGE_ACCOUNTS;
import static org.suviaz.security.roles.Right.MANAGE_FIELDS;
import static org.suviaz.security.roles.Right.MANAGE_ZONES;
import static org.suviaz.security.roles.Right.OWN_TODAY;
import static org.suviaz.security.roles.Right.PRINT_PEOPLE;
import static org.suviaz.security.roles.Right.PUT_AWAY_PEOPLE;
import static org.suviaz.security.roles.Right.READ_LOG;
import static org.suviaz.security.roles.Right.SEE_PEOPLE;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The roles that ship ready, as they are before an organisation changes them. */
public enum ReadyRole {
    /** Adds people and corrects the own rows of today, nothing else. */
    DATA_ENTRY(all(EDITABLE), ADD_PEOPLE, OWN_TODAY),
    /** Looks, and gets too little of a phone or an address of mail to carry away. */
    VIEWER(fields(MASKED, MASKED, VISIBLE, VISIBLE, VISIBLE, VISIBLE), SEE_PEOPLE),
    ZONE_ORGANISER(
            all(EDITABLE),
            SEE_PEOPLE,
            ADD_PEOPLE,
            CHANGE_PEOPLE,
            PUT_AWAY_PEOPLE,
            PRINT_PEOPLE,
            IMPORT_PEOPLE,
            GIVE_ACCESS),
    MAILING_ORGANISER(fields(HIDDEN, MASKED, VISIBLE, HIDDEN, HIDDEN, VISIBLE), SEE_PEOPLE, PRINT_PEOPLE, MAIL_PEOPLE),
    /** Plans who goes to which door. */
    CANVASS_LEAD(fields(VISIBLE, HIDDEN, VISIBLE, MASKED, VISIBLE, VISIBLE), SEE_PEOPLE, PRINT_PEOPLE),
    /** Holds whatever touches people, for nobody else can confirm what is proposed, and keeps zones and names. */
    NATIONAL_COORDINATOR(
            all(EDITABLE),
            SEE_PEOPLE,
            ADD_PEOPLE,
            CHANGE_PEOPLE,
            PUT_AWAY_PEOPLE,
            OWN_TODAY,
            PRINT_PEOPLE,
            EXPORT_PEOPLE,
            IMPORT_PEOPLE,
            MAIL_PEOPLE,
            GIVE_ACCESS,
            MANAGE_ZONES,
            MANAGE_FIELDS,
            FREEZE,
            KEEP_DICTIONARY),
    /** Reads the log and sees no people. */
    AUDITOR(all(HIDDEN), READ_LOG),
    /** Keeps accounts, roles and zones and sees no people. */
    ADMINISTRATOR(all(HIDDEN), MANAGE_ACCOUNTS, MANAGE_ZONES, FREEZE);

    private final Map<Field, FieldAccess> fields;
    private final Set<Right> rights;

    ReadyRole(Map<Field, FieldAccess> fields, Right... rights) {
        this.fields = fields;
        this.rights = Set.of(rights);
    }

    /** As it ships; it is not kept anywhere yet. */
    public Role role() {
        return new Role(0, name(), Map.of(), rights, fields);
    }

    /** The ready role of that code; nothing for an organisation's own. */
    public static Optional<ReadyRole> of(String code) {
        return Stream.of(values()).filter(one -> one.name().equals(code)).findFirst();
    }

    private static Map<Field, FieldAccess> all(FieldAccess access) {
        return fields(access, access, access, access, access, access);
    }

    /** In the order of {@link Field}. */
    private static Map<Field, FieldAccess> fields(FieldAccess... each) {
        Field[] all = Field.values();
        Map<Field, FieldAccess> fields = new HashMap<>();
        for (int place = 0; place < all.length; place++) {
            fields.put(all[place], each[place]);
        }
        return fields;
    }
}
