package org.suviaz.security.roles;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.suviaz.geo.Language;

/**
 * A set of rights, and how much of each field goes with them; a grant gives it in one zone and everything below it.
 *
 * @param id the number under which it is kept; 0 before
 * @param code that of a {@link ReadyRole}, or one made up for an organisation's own role; never shown
 * @param names in each language; empty for a ready role that was not renamed, whose name the screens know
 * @param rights what one may do with it
 * @param fields for every field that each person has, and those of the organisation's own that the role was asked about,
 *     in their order; editable only where the role adds or changes people at all
 */
public record Role(
        int id, String code, Map<Language, String> names, Set<Right> rights, Map<Field, FieldAccess> fields) {

    public Role {
        names = Map.copyOf(names);
        rights = rights.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(rights));
        fields = Collections.unmodifiableMap(whole(rights, fields));
    }

    public boolean has(Right right) {
        return rights.contains(right);
    }

    public FieldAccess field(Field field) {
        return fields.getOrDefault(field, FieldAccess.HIDDEN);
    }

    /** Whether anybody's row can be seen or written by it. */
    public boolean touchesPeople() {
        return rights.stream().anyMatch(Right::touchesPeople);
    }

    /** Whether the organisation gave it a name; a ready role has one in the screens' own words as well. */
    public boolean named() {
        return !names.isEmpty();
    }

    /** Whether the organisation made it. */
    public boolean own() {
        return ReadyRole.of(code).isEmpty();
    }

    private static SortedMap<Field, FieldAccess> whole(Set<Right> rights, Map<Field, FieldAccess> said) {
        boolean writes = rights.contains(Right.ADD_PEOPLE) || rights.contains(Right.CHANGE_PEOPLE);
        FieldAccess most = writes ? FieldAccess.EDITABLE : FieldAccess.VISIBLE;
        SortedMap<Field, FieldAccess> all = new TreeMap<>();
        Stream.concat(Stream.of(Field.values()), said.keySet().stream())
                .forEach(field -> all.put(
                        field, said.getOrDefault(field, FieldAccess.HIDDEN).butAtMost(most)));
        return all;
    }
}
