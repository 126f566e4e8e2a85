package org.suviaz.contacts;

import java.time.Instant;
import java.time.LocalDate;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;

/** What a list reads of a person. */
record ContactLine(
        long id,
        int zoneNumber,
        PersonName be,
        PersonName ru,
        BirthDate birth,
        Integer settlementId,
        String settlement,
        Bilingual street,
        String house,
        String flat,
        boolean putAway,
        Instant createdAt,
        int createdBy,
        Integer surnameNumber,
        Integer otherSurnameNumber,
        Integer givenNumber,
        Integer otherGivenNumber,
        Integer streetNumber,
        String email) {

    static final String COLUMNS = "c.id, c.zoneNumber, c.surnameBe, c.givenBe, c.patronymicBe, c.surnameRu,"
            + " c.givenRu, c.patronymicRu, c.birthYear, c.birthDate, c.settlementId, c.settlement, c.streetBe,"
            + " c.streetRu, c.house, c.flat, c.putAwayAt, c.createdAt, c.createdBy, c.surnameNumber,"
            + " c.otherSurnameNumber, c.givenNumber, c.otherGivenNumber, c.streetNumber, c.email";

    static final String SELECT = "select " + COLUMNS + " from Contact c";

    /** A row of {@link #COLUMNS}. */
    static ContactLine of(Object[] row) {
        return new ContactLine(
                (Long) row[0],
                (Integer) row[1],
                new PersonName((String) row[2], (String) row[3], (String) row[4]),
                new PersonName((String) row[5], (String) row[6], (String) row[7]),
                new BirthDate((Integer) row[8], (LocalDate) row[9]),
                (Integer) row[10],
                (String) row[11],
                new Bilingual((String) row[12], (String) row[13]),
                (String) row[14],
                (String) row[15],
                row[16] != null,
                (Instant) row[17],
                (Integer) row[18],
                (Integer) row[19],
                (Integer) row[20],
                (Integer) row[21],
                (Integer) row[22],
                (Integer) row[23],
                (String) row[24]);
    }

    Bilingual name() {
        return new Bilingual(be.whole(), ru.whole());
    }

    /** The same with the street in the other language, or empty where it does not differ. */
    String otherAddress(Language language) {
        return street.map(one -> one.isEmpty() ? "" : Address.line(one, house, flat))
                .beside(language);
    }

    String address(Language language) {
        return Address.line(street.in(language), house, flat);
    }
}
