package org.suviaz.contacts;

/** The parts of a person that a list can fill; what belongs together is taken over together. */
public enum ListedPart {
    NAMES,
    GENDER,
    LETTERS,
    BIRTH,
    PHONES,
    EMAIL,
    /** Zone, settlement, street, house, flat and postal code. */
    ADDRESS,
    TAGS,
    NOTE,
    SOURCE,
    DO_NOT_WRITE
}
