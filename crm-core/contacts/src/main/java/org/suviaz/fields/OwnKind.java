package org.suviaz.fields;

/** What may stand in a field of the organisation's own. */
public enum OwnKind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DATE,
    YEAR,
    /** Yes or no; empty where it is not known. */
    YES_NO,
    CHOICE,
    /** Several of the choices. */
    CHOICES,
    /** One to five. */
    SCALE,
    PHONE;

    public boolean hasChoices() {
        return this == CHOICE || this == CHOICES;
    }

    /** Whether it may have a lowest and a highest value. */
    public boolean hasRange() {
        return this == NUMBER || this == DATE || this == YEAR;
    }

    /** Whether what is typed may have to fit a pattern. */
    public boolean hasPattern() {
        return this == TEXT;
    }
}
