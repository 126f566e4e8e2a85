package org.suviaz.security.scope;

import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * One column in which rows carry the number of a zone: those that lie in a zone have one, those that two zones share have
 * one a side.
 *
 * @param attribute its name in the query language
 * @param number its name in the table
 * @param zone the name of the column with the zone's id
 * @param carry gives a row another number there
 */
record Numbered(Class<?> kind, String attribute, String number, String zone, ObjIntConsumer<Object> carry) {

    /** Those of an entity; none where it is in no zone. */
    static List<Numbered> of(Class<?> kind) {
        if (ScopedEntity.class.isAssignableFrom(kind)) {
            return List.of(new Numbered(
                    kind, "zoneNumber", "zl", "zone_id", (row, number) -> ((ScopedEntity) row).carryTo(number)));
        }
        return SharedEntity.class.isAssignableFrom(kind)
                ? List.of(shared(kind, Side.FROM, "from_"), shared(kind, Side.TO, "to_"))
                : List.of();
    }

    /** Whether the row lies in that zone, and is not only shared by it with another. */
    boolean lies() {
        return ScopedEntity.class.isAssignableFrom(kind);
    }

    private static Numbered shared(Class<?> kind, Side side, String column) {
        return new Numbered(
                kind, side.attribute(), column + "zl", column + "zone_id", (row, number) -> ((SharedEntity) row)
                        .carryTo(side, number));
    }
}
