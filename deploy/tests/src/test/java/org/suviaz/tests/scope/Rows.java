package org.suviaz.tests.scope;

import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.security.scope.ScopedEntity;

/** Does with hidden entities what only a mistake inside their own package could do. */
final class Rows {
    private static final Set<String> ONLY_ONCE = Set.of("saveKey");

    private Rows() {}

    /** Lays a row where it should never lie. */
    static void placed(Object row, ZoneRow zone) {
        try {
            Method place = ScopedEntity.class.getDeclaredMethod("placeIn", ZoneRow.class);
            place.setAccessible(true);
            place.invoke(row, zone);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new row that says the same. */
    static Object copied(Object row) {
        try {
            var constructor = row.getClass().getDeclaredConstructor();
            constructor.setAccessible(true);
            Object copy = constructor.newInstance();
            for (Class<?> type = row.getClass(); type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    copy(field, row, copy);
                }
            }
            return copy;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Field field, Object row, Object copy) throws IllegalAccessException {
        boolean own = field.isAnnotationPresent(Id.class)
                || field.isAnnotationPresent(Version.class)
                || field.isAnnotationPresent(Transient.class)
                || ONLY_ONCE.contains(field.getName())
                || field.getName().startsWith("$$")
                || Modifier.isStatic(field.getModifiers());
        if (!own) {
            field.setAccessible(true);
            field.set(copy, field.get(row));
        }
    }
}
