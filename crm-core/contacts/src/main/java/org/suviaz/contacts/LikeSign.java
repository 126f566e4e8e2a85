package org.suviaz.contacts;

import java.util.Optional;
import org.suviaz.security.roles.Field;

/** What two records have in common. */
public enum LikeSign {
    NAME(null),
    /** The names differ by a slip of the pen, an initial, the ending of the other gender or a short form. */
    NEAR_NAME(null),
    PATRONYMIC(null),
    TOWN(null),
    PHONE(Field.PHONE),
    EMAIL(Field.EMAIL),
    BIRTH_DAY(Field.BIRTH),
    BIRTH_YEAR(Field.BIRTH),
    HOME(Field.ADDRESS);

    private final Field field;

    LikeSign(Field field) {
        this.field = field;
    }

    /** The field that has to be read for it; nothing where the name or the zone's own place says it. */
    public Optional<Field> field() {
        return Optional.ofNullable(field);
    }
}
