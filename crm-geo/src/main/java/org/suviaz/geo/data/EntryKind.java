package org.suviaz.geo.data;

/** What the dictionary holds, in the order in which it is loaded: a street needs its town. */
public enum EntryKind {
    SELSOVET,
    SETTLEMENT,
    STREET,
    POSTAL_CODE,
    GIVEN_NAME,
    PATRONYMIC,
    SURNAME
}
