package org.suviaz.security.scope;

import java.util.List;
import java.util.stream.Stream;
import org.suviaz.geo.zones.Span;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.security.roles.Role;

/**
 * A role that an account holds today in a zone and everything below it.
 *
 * @param numbers all that mean the zone; more than its own ones while a branch is on its way
 */
public record GrantedRole(Role role, ZoneRow zone, List<Span> numbers) {

    public GrantedRole {
        numbers = List.copyOf(numbers);
    }

    /** A role in a zone into and out of which nothing is moved. */
    public GrantedRole(Role role, ZoneRow zone) {
        this(role, zone, List.of(zone.span()));
    }

    /** Whether it gives that right in the zone of that number. */
    boolean gives(Right right, int zoneNumber) {
        return role.has(right)
                && numbers.stream().anyMatch(span -> span.lft() <= zoneNumber && zoneNumber <= span.rgt());
    }

    /** Each right and each step of access to each field, with the zone by its number; where the zone lies does not count. */
    Stream<String> pieces() {
        String where = role.code() + " " + zone.id() + " ";
        return Stream.concat(
                role.rights().stream().map(right -> where + right),
                role.fields().entrySet().stream().flatMap(field -> Stream.of(FieldAccess.values())
                        .filter(field.getValue()::atLeast)
                        .map(step -> where + field.getKey() + " " + step)));
    }
}
