package org.suviaz.contacts;

import org.suviaz.geo.spelling.Gender;

/** So much of a row as the keys of one kind are made of, read as a person of whom nothing else is known. */
final class KeySpelling {

    /** Stands for a surname that is there and does not matter: which spelling is the main one hangs on it. */
    private static final String SOME = "-";

    private KeySpelling() {}

    static String columns(KeyKind kind) {
        return switch (kind) {
            case SURNAME -> "surname_be, surname_ru, gender, sid, sid2";
            case GIVEN -> "given_be, given_ru, char_length(surname_be) > 0, fid, fid2";
            case STREET -> "street, settlement_id, stid";
        };
    }

    /** A row of those columns. */
    static KeyedPerson of(KeyKind kind, Object[] row) {
        return switch (kind) {
            case SURNAME ->
                person(
                        name((String) row[0], ""),
                        name((String) row[1], ""),
                        row[2] == null ? null : Gender.valueOf((String) row[2]),
                        null,
                        "",
                        new StoredKeys((Integer) row[3], (Integer) row[4], null, null, null, "", ""));
            case GIVEN ->
                person(
                        name(((Number) row[2]).intValue() == 0 ? "" : SOME, (String) row[0]),
                        name(SOME, (String) row[1]),
                        null,
                        null,
                        "",
                        new StoredKeys(null, null, (Integer) row[3], (Integer) row[4], null, "", ""));
            case STREET ->
                person(
                        PersonName.NONE,
                        PersonName.NONE,
                        null,
                        (Integer) row[1],
                        (String) row[0],
                        new StoredKeys(null, null, null, null, (Integer) row[2], "", ""));
        };
    }

    private static PersonName name(String surname, String given) {
        return new PersonName(surname, given, "");
    }

    private static KeyedPerson person(
            PersonName be, PersonName ru, Gender gender, Integer settlementId, String street, StoredKeys stored) {
        return new KeyedPerson(0, be, ru, gender, settlementId, "", street, "", "", stored);
    }
}
