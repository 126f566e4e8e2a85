package org.suviaz.security.shaping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;
import org.suviaz.security.roles.Roles;
import org.suviaz.security.scope.Callers;

/**
 * How much roles give of a field of the organisation's own that was defined just now. As nobody has anything in it yet, it
 * opens nothing of anybody and counts at once; from then on it is widened as all else is.
 */
@ApplicationScoped
@Transactional
public class FieldShaping {

    private final Roles roles;
    private final Callers callers;

    @Inject
    FieldShaping(Roles roles, Callers callers) {
        this.roles = roles;
        this.callers = callers;
    }

    protected FieldShaping() {
        this(null, null);
    }

    /** The roles that touch people at all; of no other a field is anything. */
    public List<Role> roles() {
        return roles.all().stream().filter(Role::touchesPeople).toList();
    }

    /**
     * Lets those roles give so much of a field that no role knows yet; the others hide it.
     *
     * @param access by the number of the role
     */
    public void give(Field fresh, Map<Integer, FieldAccess> access) {
        callers.requireEverywhere(Right.MANAGE_FIELDS);
        if (roles.all().stream().anyMatch(role -> role.fields().containsKey(fresh))) {
            throw new IllegalStateException("roles know " + fresh + " already");
        }
        roles().stream()
                .filter(role -> access.containsKey(role.id()))
                .forEach(role -> roles.keep(with(role, fresh, access.get(role.id()))));
    }

    /** Of a field that takes the place of another, roles give what they gave of that one. */
    public void giveAlike(Field fresh, Field former) {
        Map<Integer, FieldAccess> access = new TreeMap<>();
        roles().forEach(role -> access.put(role.id(), role.field(former)));
        give(fresh, access);
    }

    private static Role with(Role role, Field field, FieldAccess access) {
        Map<Field, FieldAccess> fields = new TreeMap<>(role.fields());
        fields.put(field, access);
        return new Role(role.id(), role.code(), role.names(), role.rights(), fields);
    }
}
