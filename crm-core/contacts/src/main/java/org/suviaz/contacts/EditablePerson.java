package org.suviaz.contacts;

import java.util.Set;
import org.suviaz.security.roles.Field;

/**
 * Somebody as a row of a list that is edited as a whole.
 *
 * @param form of the fields those alone that the caller may change; empty where the person is not the caller's to change
 * @param mine whether the caller may change the person at all
 * @param fields those that the caller may change
 */
public record EditablePerson(long id, String code, String name, ContactForm form, boolean mine, Set<Field> fields) {

    public EditablePerson {
        fields = Set.copyOf(fields);
    }
}
