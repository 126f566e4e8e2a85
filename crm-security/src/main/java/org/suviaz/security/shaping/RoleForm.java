package org.suviaz.security.shaping;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.suviaz.geo.Language;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;

/**
 * A role as somebody wants it.
 *
 * @param id of the role that is changed, null for a new one
 * @param seen the {@link RoleRow#mark} of the role when the form was opened; it counts for a change alone
 * @param names in each language as typed
 * @param sure whether the one who changes it knows that the own right to keep accounts goes with that
 */
public record RoleForm(
        Integer id,
        String seen,
        Map<Language, String> names,
        Set<Right> rights,
        Map<Field, FieldAccess> fields,
        boolean sure) {

    public RoleForm {
        names = Map.copyOf(names);
        rights = Set.copyOf(rights);
        Map<Field, FieldAccess> all = new TreeMap<>(fields);
        for (Field field : Field.values()) {
            all.putIfAbsent(field, FieldAccess.HIDDEN);
        }
        fields = Collections.unmodifiableMap(all);
    }
}
