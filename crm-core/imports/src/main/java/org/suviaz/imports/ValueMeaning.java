package org.suviaz.imports;

import java.util.Locale;
import java.util.Optional;

/** What a written value means. */
public enum ValueMeaning {
    YES,
    NO,
    MALE,
    FEMALE,
    BE,
    RU,
    NOTHING;

    /** As it stands in forms and in the database; ends of word keys too. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The meaning of that code; none for anything else. */
    static Optional<ValueMeaning> of(String code) {
        for (ValueMeaning meaning : values()) {
            if (meaning.code().equals(code)) {
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }
}
