package org.suviaz.security.shaping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.suviaz.geo.Language;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;

/** What becomes of a role. What it gives more of people is told apart from all the rest, for only that must wait. */
record RoleChange(Role before, Role wanted) {

    /** Whether by it anybody would get to more of people than before. */
    boolean widens() {
        return !gainedRights().isEmpty() || !gainedFields().isEmpty();
    }

    /** What the role gives more of people, rights first. */
    List<Object> gains() {
        List<Object> gains = new ArrayList<>(gainedRights());
        gainedFields().forEach((field, access) -> gains.add(new FieldGain(field, access)));
        return gains;
    }

    /** Everything that is wanted, without what the role would give more of people. */
    Role withoutGains() {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        rights.addAll(wanted.rights());
        rights.removeAll(gainedRights());
        Map<Field, FieldAccess> fields = new TreeMap<>();
        for (Field field : fields()) {
            fields.put(field, wanted.field(field).butAtMost(before.field(field)));
        }
        return new Role(before.id(), before.code(), wanted.names(), rights, fields);
    }

    /** A short text that is the same for the same role alone, whatever server or start makes it. */
    static String mark(Role role) {
        StringBuilder all = new StringBuilder(role.code());
        for (Language language : Language.values()) {
            all.append('|').append(role.names().getOrDefault(language, ""));
        }
        role.rights().stream().sorted().forEach(right -> all.append('|').append(right));
        role.fields().forEach((field, access) -> all.append('|').append(field).append(access));
        return Integer.toHexString(all.toString().hashCode());
    }

    /** What lets one see, write or hand on people, or give that to others. */
    static boolean opensPeople(Right right) {
        return right.touchesPeople() || right == Right.GIVE_ACCESS;
    }

    private Set<Right> gainedRights() {
        Set<Right> gained = EnumSet.noneOf(Right.class);
        wanted.rights().stream()
                .filter(right -> opensPeople(right) && !before.has(right))
                .forEach(gained::add);
        return gained;
    }

    private SortedSet<Field> fields() {
        SortedSet<Field> all = new TreeSet<>(before.fields().keySet());
        all.addAll(wanted.fields().keySet());
        return all;
    }

    private Map<Field, FieldAccess> gainedFields() {
        Map<Field, FieldAccess> gained = new TreeMap<>();
        for (Field field : fields()) {
            if (!before.field(field).atLeast(wanted.field(field))) {
                gained.put(field, wanted.field(field));
            }
        }
        return gained;
    }
}
