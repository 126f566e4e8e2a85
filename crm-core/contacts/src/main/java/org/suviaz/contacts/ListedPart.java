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
    /** What is said of each way of reaching the person. */
    CONSENTS,
    /** That letters are refused, and that they are not. */
    DO_NOT_WRITE
}
