package org.suviaz.security.scope;

import jakarta.persistence.Table;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * One column in which rows carry the number of a zone: those that lie in a zone have one, those that two zones share have
 * one a side.
 *
 * @param attribute its name in the query language
 * @param name by which the database's own view and procedure for it are called
 * @param carry gives a row another number there
 */
record Numbered(Class<?> kind, String attribute, String name, ObjIntConsumer<Object> carry) {

    /** Those of an entity; none where it is in no zone. */
    static List<Numbered> of(Class<?> kind) {
        if (ScopedEntity.class.isAssignableFrom(kind)) {
            return List.of(new Numbered(
                    kind, "zoneNumber", table(kind), (row, number) -> ((ScopedEntity) row).carryTo(number)));
        }
        return SharedEntity.class.isAssignableFrom(kind)
                ? List.of(shared(kind, Side.FROM, "_from"), shared(kind, Side.TO, "_to"))
                : List.of();
    }

    /** Whether the row lies in that zone, and is not only shared by it with another. */
    boolean lies() {
        return ScopedEntity.class.isAssignableFrom(kind);
    }

    private static Numbered shared(Class<?> kind, Side side, String name) {
        return new Numbered(kind, side.attribute(), table(kind) + name, (row, number) -> ((SharedEntity) row)
                .carryTo(side, number));
    }

    private static String table(Class<?> kind) {
        return kind.getAnnotation(Table.class).name();
    }
}
