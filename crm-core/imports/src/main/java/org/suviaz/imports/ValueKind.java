package org.suviaz.imports;

import java.util.List;

/** A sort of values that lists write in many ways and a person keeps in one. */
public enum ValueKind {
    YES_NO(ValueMeaning.YES, ValueMeaning.NO),
    GENDER(ValueMeaning.MALE, ValueMeaning.FEMALE),
    LETTERS(ValueMeaning.BE, ValueMeaning.RU);

    private final List<ValueMeaning> choices;

    ValueKind(ValueMeaning one, ValueMeaning other) {
        choices = List.of(one, other, ValueMeaning.NOTHING);
    }

    /** What a value can mean, the last one being as if nothing stood there. */
    public List<ValueMeaning> choices() {
        return choices;
    }
}
