package org.suviaz.contacts;

import org.suviaz.geo.spelling.Gender;

/** What a person's keys are made of, and the keys as they lie there. */
record KeyedPerson(
        long id,
        PersonName be,
        PersonName ru,
        Gender gender,
        Integer settlementId,
        String settlement,
        String street,
        String house,
        String flat,
        StoredKeys stored) {

    static final String COLUMNS =
            "id, surname_be, given_be, patronymic_be, surname_ru, given_ru, patronymic_ru, gender,"
                    + " settlement_id, settlement, street, house, flat, sid, sid2, fid, fid2, stid, sort_key, address_key";

    /** A row of {@link #COLUMNS}. */
    static KeyedPerson of(Object[] row) {
        return new KeyedPerson(
                ((Number) row[0]).longValue(),
                new PersonName((String) row[1], (String) row[2], (String) row[3]),
                new PersonName((String) row[4], (String) row[5], (String) row[6]),
                row[7] == null ? null : Gender.valueOf((String) row[7]),
                (Integer) row[8],
                (String) row[9],
                (String) row[10],
                (String) row[11],
                (String) row[12],
                new StoredKeys(
                        (Integer) row[13],
                        (Integer) row[14],
                        (Integer) row[15],
                        (Integer) row[16],
                        (Integer) row[17],
                        (String) row[18],
                        (String) row[19]));
    }
}
