package org.suviaz.contacts;

import java.time.Instant;
import java.time.LocalDate;

/** Of somebody who is there, what tells whether a row means that person. */
record Candidate(
        long id,
        int zoneNumber,
        int createdBy,
        Instant createdAt,
        KeyNumbers numbers,
        PersonName be,
        PersonName ru,
        BirthDate birth,
        Integer settlementId,
        String house,
        String flat,
        String saveKey) {

    static final String COLUMNS = "c.id, c.zoneNumber, c.createdBy, c.createdAt, c.surnameNumber, c.otherSurnameNumber,"
            + " c.givenNumber, c.otherGivenNumber, c.streetNumber, c.patronymicBe, c.patronymicRu, c.birthYear,"
            + " c.birthDate, c.settlementId, c.house, c.flat, c.saveKey";

    /** A row of {@link #COLUMNS}; of the names the patronymic alone is there. */
    static Candidate of(Object[] row) {
        return new Candidate(
                (Long) row[0],
                (Integer) row[1],
                (Integer) row[2],
                (Instant) row[3],
                new KeyNumbers(
                        (Integer) row[4], (Integer) row[5], (Integer) row[6], (Integer) row[7], (Integer) row[8]),
                new PersonName("", "", (String) row[9]),
                new PersonName("", "", (String) row[10]),
                new BirthDate((Integer) row[11], (LocalDate) row[12]),
                (Integer) row[13],
                (String) row[14],
                (String) row[15],
                (String) row[16]);
    }
}
