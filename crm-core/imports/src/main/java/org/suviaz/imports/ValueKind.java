package org.suviaz.imports;

import java.util.List;
import java.util.Optional;
import org.suviaz.fields.OwnKind;

/** A sort of values that lists write in many ways and a person keeps in one. */
public enum ValueKind {
    YES_NO(ValueMeaning.YES, ValueMeaning.NO),
    GENDER(ValueMeaning.MALE, ValueMeaning.FEMALE),
    LETTERS(ValueMeaning.BE, ValueMeaning.RU),
    /** A choice of a field of the organisation's own: what there is to choose the field says. */
    CHOICE;

    private final List<ValueMeaning> choices;

    ValueKind() {
        choices = List.of(ValueMeaning.NOTHING);
    }

    ValueKind(ValueMeaning one, ValueMeaning other) {
        choices = List.of(one, other, ValueMeaning.NOTHING);
    }

    /** What a value can mean, the last one being as if nothing stood there. */
    public List<ValueMeaning> choices() {
        return choices;
    }

    /** Whether a value of this kind can mean that. */
    boolean takes(ValueMeaning meaning) {
        return choices.contains(meaning) || this == CHOICE && meaning.choice().isPresent();
    }

    /** Of a field of the organisation's own of that kind. */
    static Optional<ValueKind> of(OwnKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case YES_NO -> YES_NO;
                    case CHOICE -> CHOICE;
                    default -> null;
                });
    }
}
