package org.suviaz.geo.spelling;

/** What names, greetings and endings depend on. */
public enum Gender {
    MALE,
    FEMALE
}
